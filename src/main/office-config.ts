import { databasePlace } from './database-place.ts'
import { openIdOf } from './open-id.ts'
import type { OfficeConfig } from './open-office.ts'
import { isOverTls } from './over-tls.ts'
import { SettingError } from './setting-error.ts'
import { type Sf1601Config, sf1601Of, statusSecretOf } from './sf1601-of.ts'
import { smtpOf } from './smtp-of.ts'
import { isThisMachine } from './this-machine.ts'
import { refuseUnknown } from './unknown-setting.ts'

/** How the office is set up, from the environment. `root`: the folder of the program. */
export function officeConfigOf(env: NodeJS.ProcessEnv, root: string): Omit<OfficeConfig, 'today' | 'tell'> {
  refuseUnknown(env)
  const place = databasePlace(env, root)
  const openId = openIdOf(env)
  const demo = env['HOLDBAR_DEMO'] || undefined
  if (demo !== undefined && demo !== 'ja' && demo !== 'nej')
    throw new SettingError({
      da: 'HOLDBAR_DEMO skal være ja eller nej.',
      en: 'HOLDBAR_DEMO must be ja (yes) or nej (no).',
    })
  // Only where nothing else says who comes in, unless asked for.
  const isDemo = demo === 'ja' || (demo === undefined && place.databaseUrl === undefined && openId === undefined)
  const sf1601 = sf1601Of(env)
  if (isDemo && sf1601 !== undefined) refuseMadeUpPost(sf1601)
  return {
    ...place,
    isDemo,
    isSecure: isOverTls(env),
    openId,
    smtp: smtpOf(env),
    sf1601,
    statusSecret: statusSecretOf(env),
  }
}

/** The numbers of made-up people may be those of real ones. */
function refuseMadeUpPost({ askUrl, sendUrl }: Sf1601Config): void {
  if (isThisMachine(askUrl) && isThisMachine(sendUrl)) return
  throw new SettingError({
    da: 'HOLDBAR_SF1601_SEND er sat, mens de opdigtede kommuner er her: deres breve må ikke sendes til nogen. Sæt HOLDBAR_DEMO=nej.',
    en: 'HOLDBAR_SF1601_SEND is set while the made-up municipalities are here: their letters may not be sent to anyone. Set HOLDBAR_DEMO=nej.',
  })
}
