import type { MunicipalityCode } from '../stages/00-case/case-id.ts'
import { readPublicUrl } from './over-tls.ts'
import { SettingError } from './setting-error.ts'
import { readGroups, type ToldGroups } from './told-groups.ts'

/** What makes no sense without a provider. */
const OF_A_PROVIDER = ['CLIENT_ID', 'CLIENT_SECRET', 'GROUPS', 'SCOPE', 'CPR_CLAIM']
const ONE_MUNICIPALITY = /^\d{4}$/

export interface OpenIdSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly publicUrl: string
  readonly scope: string
  readonly cprClaim: string | undefined
  readonly citizensAt: MunicipalityCode | undefined
  readonly groups: ToldGroups
}

/** Who says who comes in, from the environment; all of it or none. `citizens`: where citizens have a provider of their own. */
export function openIdOf(
  env: NodeJS.ProcessEnv,
): (OpenIdSettings & { readonly citizens: OpenIdSettings | undefined }) | undefined {
  const all = settingsOf(env, 'HOLDBAR_OIDC')
  const citizens = settingsOf(env, 'HOLDBAR_BORGER_OIDC')
  if (all === undefined && citizens !== undefined)
    throw new SettingError({
      da: 'HOLDBAR_OIDC_ISSUER mangler: borgernes login kan ikke stå alene, for så kan ingen arbejde med sagerne.',
      en: 'HOLDBAR_OIDC_ISSUER is missing: the citizens’ sign-in can’t stand alone, for then nobody can work with the cases.',
    })
  return all === undefined ? undefined : { ...all, citizens }
}

function settingsOf(env: NodeJS.ProcessEnv, prefix: string): OpenIdSettings | undefined {
  const issuer = env[`${prefix}_ISSUER`]
  if (issuer === undefined || issuer === '') {
    if (OF_A_PROVIDER.some((name) => (env[`${prefix}_${name}`] ?? '') !== ''))
      throw new SettingError({
        da: `${prefix}_ISSUER mangler: login er ikke sat helt op.`,
        en: `${prefix}_ISSUER is missing: the sign-in is not fully set up.`,
      })
    return undefined
  }
  if (!URL.canParse(issuer) || new URL(issuer).protocol !== 'https:')
    throw new SettingError({
      da: `${prefix}_ISSUER skal være login-tjenestens adresse, fx https://login.example.dk.`,
      en: `${prefix}_ISSUER must be the address of the sign-in service, such as https://login.example.dk.`,
    })
  const get = (name: string): string => {
    const value = env[name]
    if (value === undefined || value === '')
      throw new SettingError({
        da: `${name} mangler: login er ikke sat helt op.`,
        en: `${name} is missing: the sign-in is not fully set up.`,
      })
    return value
  }
  const publicUrl = readPublicUrl(get('HOLDBAR_URL'))
  const citizensAt = env['HOLDBAR_OIDC_BORGER_KOMMUNE'] || undefined
  if (citizensAt !== undefined && !ONE_MUNICIPALITY.test(citizensAt))
    throw new SettingError({
      da: 'HOLDBAR_OIDC_BORGER_KOMMUNE skal være kommunens fire cifre, fx 0461.',
      en: 'HOLDBAR_OIDC_BORGER_KOMMUNE must be the four digits of the municipality, such as 0461.',
    })
  return {
    issuer,
    clientId: get(`${prefix}_CLIENT_ID`),
    clientSecret: get(`${prefix}_CLIENT_SECRET`),
    publicUrl,
    scope: env[`${prefix}_SCOPE`] || 'openid profile',
    cprClaim: env[`${prefix}_CPR_CLAIM`] || undefined,
    citizensAt: citizensAt as MunicipalityCode | undefined,
    groups: readGroups('HOLDBAR_OIDC_GROUPS', env['HOLDBAR_OIDC_GROUPS']),
  }
}
