import { databasePlace } from './database-place.ts'
import { openIdOf } from './open-id.ts'
import type { OfficeConfig } from './open-office.ts'
import { isOverTls } from './over-tls.ts'
import { smtpOf } from './smtp-of.ts'

/** How the office is set up, from the environment. `root`: the folder of the program. */
export function officeConfigOf(env: NodeJS.ProcessEnv, root: string): Omit<OfficeConfig, 'today' | 'tell'> {
  const place = databasePlace(env, root)
  const openId = openIdOf(env)
  return {
    ...place,
    // Only where nothing else says who comes in, unless asked for.
    isDemo:
      env['HOLDBAR_DEMO'] === 'ja' ||
      (env['HOLDBAR_DEMO'] !== 'nej' && place.databaseUrl === undefined && openId === undefined),
    isSecure: isOverTls(env),
    openId,
    smtp: smtpOf(env),
  }
}
