import { SettingError } from './setting-error.ts'

/** Every variable of ours that is read (docs/operation.md). */
const KNOWN: ReadonlySet<string> = new Set([
  'HOLDBAR_BORGER_OIDC_CLIENT_ID',
  'HOLDBAR_BORGER_OIDC_CLIENT_SECRET',
  'HOLDBAR_BORGER_OIDC_CPR_CLAIM',
  'HOLDBAR_BORGER_OIDC_ISSUER',
  'HOLDBAR_BORGER_OIDC_SCOPE',
  'HOLDBAR_DEMO',
  'HOLDBAR_FEWER_RUNS',
  'HOLDBAR_HOME',
  'HOLDBAR_OIDC_BORGER_KOMMUNE',
  'HOLDBAR_OIDC_CLIENT_ID',
  'HOLDBAR_OIDC_CLIENT_SECRET',
  'HOLDBAR_OIDC_CPR_CLAIM',
  'HOLDBAR_OIDC_GROUPS',
  'HOLDBAR_OIDC_ISSUER',
  'HOLDBAR_OIDC_SCOPE',
  'HOLDBAR_PROXY',
  'HOLDBAR_SF1601_ACCESS',
  'HOLDBAR_SF1601_ASK',
  'HOLDBAR_SF1601_CERT',
  'HOLDBAR_SF1601_KEY',
  'HOLDBAR_SF1601_SAML',
  'HOLDBAR_SF1601_SEND',
  'HOLDBAR_SF1601_STATUS',
  'HOLDBAR_SMTP',
  'HOLDBAR_SMTP_FROM',
  'HOLDBAR_URL',
])

/** Throws where a variable has our name and is none of ours: misspelt, it would leave open what it was to close. */
export function refuseUnknown(env: NodeJS.ProcessEnv): void {
  const name = Object.keys(env).find((one) => one.startsWith('HOLDBAR_') && !KNOWN.has(one))
  if (name === undefined) return
  throw new SettingError({
    da: `${name} kendes ikke. Ret navnet, eller fjern den.`,
    en: `${name} is not known. Correct the name, or remove it.`,
  })
}
