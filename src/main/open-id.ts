import type { MunicipalityCode } from '../stages/00-case/case-id.ts'

const ONE_MUNICIPALITY = /^\d{4}$/

/** The provider of identity, from the environment; all of it or none. */
export function openIdOf(env: NodeJS.ProcessEnv) {
  const issuer = env['HOLDBAR_OIDC_ISSUER']
  if (issuer === undefined || issuer === '') return undefined
  const get = (name: string): string => {
    const value = env[name]
    if (value === undefined || value === '')
      throw new Error(`${name} mangler: login er ikke sat helt op (docs/operation.md)`)
    return value
  }
  const citizensAt = env['HOLDBAR_OIDC_BORGER_KOMMUNE'] || undefined
  if (citizensAt !== undefined && !ONE_MUNICIPALITY.test(citizensAt))
    throw new Error('HOLDBAR_OIDC_BORGER_KOMMUNE skal være kommunens fire cifre, fx 0461 (docs/operation.md)')
  return {
    issuer,
    clientId: get('HOLDBAR_OIDC_CLIENT_ID'),
    clientSecret: get('HOLDBAR_OIDC_CLIENT_SECRET'),
    publicUrl: get('HOLDBAR_URL'),
    scope: env['HOLDBAR_OIDC_SCOPE'] || 'openid profile',
    cprClaim: env['HOLDBAR_OIDC_CPR_CLAIM'] || undefined,
    citizensAt: citizensAt as MunicipalityCode | undefined,
    groups: JSON.parse(env['HOLDBAR_OIDC_GROUPS'] ?? '{}'),
  }
}
