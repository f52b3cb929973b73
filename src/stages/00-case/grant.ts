import type { MunicipalityCode } from './case-id.ts'
import type { Role } from './role.ts'

/** A limit on a grant. One whose kind isn't known here denies, for it was meant to narrow. */
export type Constraint =
  | { readonly kind: 'kle'; readonly prefix: string }
  | { readonly kind: 'enhed'; readonly team: string }
  | { readonly kind: 'foelsomhed'; readonly upTo: 'almindelig' | 'skaermet' }
  | { readonly kind: 'ukendt'; readonly name: string }

/** What someone may be in one municipality, as the provider of identity says: municipality × role × constraints. */
export interface Grant {
  readonly municipality: MunicipalityCode
  readonly role: Role
  readonly constraints: readonly Constraint[]
}

/** What of a case decides who may see it. */
export interface CaseHeader {
  readonly municipality: MunicipalityCode
  /** KLE subject number: `27.36.12`. */
  readonly kle: string
  readonly team: string | undefined
  readonly shielded: boolean
}

/** The roles someone has towards a case. A shielded case takes a grant that says so. */
export function rolesTowards(header: CaseHeader, grants: readonly Grant[]): readonly Role[] {
  return grants.filter((grant) => covers(grant, header)).map(({ role }) => role)
}

function covers({ municipality, constraints }: Grant, header: CaseHeader): boolean {
  if (municipality !== header.municipality) return false
  if (header.shielded && !constraints.some((one) => one.kind === 'foelsomhed' && one.upTo === 'skaermet')) return false
  return constraints.every((one) => {
    switch (one.kind) {
      case 'kle':
        return (
          header.kle === one.prefix || header.kle.startsWith(one.prefix.endsWith('.') ? one.prefix : `${one.prefix}.`)
        )
      case 'enhed':
        return header.team === one.team
      case 'foelsomhed':
        return one.upTo === 'skaermet' || !header.shielded
      case 'ukendt':
        return false
    }
  })
}

/** KLE subject of a case, whole as a letter bears it: social pedagogical support for adults, else the group of support for children as such. */
export function kleOf(area: 'voksen' | 'barn'): string {
  return area === 'voksen' ? '27.36.12' : '27.24.00'
}
