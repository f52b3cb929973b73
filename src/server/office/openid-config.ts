import type { ToldRight } from '../../app/grants-of-claims.ts'
import type { MunicipalityCode } from '../../stages/00-case/case-id.ts'
import type { CitizenSignIn } from './citizen-sign-in.ts'

export interface OpenIdConfig {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Where this program is reached by people: `https://holdbar.example.dk`. */
  readonly publicUrl: string
  /** What the municipality's groups mean here, where the provider sends groups and not rights. */
  readonly groups: Readonly<Record<string, readonly ToldRight[]>>
  readonly municipalityOfCvr: (cvr: string) => string | undefined
  readonly nameOfMunicipality: (code: MunicipalityCode) => string | undefined
  /** What is asked of the provider: `openid profile`, and what it calls the number where that must be asked for. */
  readonly scope: string
  readonly citizens: CitizenSignIn
  /** Whom it may let in: where citizens have a provider of their own, neither lets in the other's people. */
  readonly lets: 'alle' | 'medarbejdere' | 'borgere'
  /** Only for tests on one machine: a provider without TLS. */
  readonly allowHttp?: boolean
}
