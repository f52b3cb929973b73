import type { SmtpSettings } from '../post/smtp-notice.ts'
import { SettingError } from './setting-error.ts'

const HERE = new Set(['localhost', '127.0.0.1', '[::1]'])

/** The mail server, from the environment; undefined where none is named. */
export function smtpOf(env: NodeJS.ProcessEnv): SmtpSettings | undefined {
  const text = env['HOLDBAR_SMTP'] ?? ''
  if (text === '') return undefined
  const from = env['HOLDBAR_SMTP_FROM'] ?? ''
  if (from === '')
    throw new SettingError({
      da: 'HOLDBAR_SMTP_FROM mangler: mail er ikke sat helt op.',
      en: 'HOLDBAR_SMTP_FROM is missing: mail is not fully set up.',
    })
  const url = URL.canParse(text) ? new URL(text) : undefined
  // Never the address itself in the error: it holds a password.
  if (url === undefined || (url.protocol !== 'smtp:' && url.protocol !== 'smtps:') || url.hostname === '')
    throw new SettingError({
      da: 'HOLDBAR_SMTP er ingen mailserver: skriv smtps://bruger:kode@server:465.',
      en: 'HOLDBAR_SMTP is no mail server: write smtps://user:password@host:465.',
    })
  const secure = url.protocol === 'smtps:'
  return {
    host: url.hostname.replaceAll(/[[\]]/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTls: !secure && !HERE.has(url.hostname),
    ...(url.username === '' ? {} : { user: decodeURIComponent(url.username) }),
    ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
    from,
    timeoutMillis: 20_000,
  }
}
