import { databasePlace } from './database-place.ts'
import { openIdOf } from './open-id.ts'
import type { OfficeConfig } from './open-office.ts'
import { isOverTls } from './over-tls.ts'
import { SettingError } from './setting-error.ts'
import { smtpOf } from './smtp-of.ts'
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
  return {
    ...place,
    // Only where nothing else says who comes in, unless asked for.
    isDemo: demo === 'ja' || (demo === undefined && place.databaseUrl === undefined && openId === undefined),
    isSecure: isOverTls(env),
    openId,
    smtp: smtpOf(env),
  }
}
