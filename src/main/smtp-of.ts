import type { SmtpSettings } from '../post/smtp-notice.ts'
import { SettingError } from './setting-error.ts'
import { isThisMachine } from './this-machine.ts'

/** The mail server, from the environment; undefined where none is named. */
export function smtpOf(env: NodeJS.ProcessEnv): SmtpSettings | undefined {
  const text = env['HOLDBAR_SMTP'] ?? ''
  if (text === '') return undefined
  const from = env['HOLDBAR_SMTP_FROM'] ?? ''
  if (!/[^@\s]@[^@\s]/.test(from))
    throw new SettingError({
      da: 'HOLDBAR_SMTP_FROM mangler eller er ingen mailadresse: skriv fx Fjordkøbing Kommune <noreply@example.dk>.',
      en: 'HOLDBAR_SMTP_FROM is missing or no mail address: write, for instance, Fjordkøbing Kommune <noreply@example.dk>.',
    })
  const url = URL.canParse(text) ? new URL(text) : undefined
  // Never the address itself in the error: it holds a password.
  if (
    url === undefined ||
    (url.protocol !== 'smtp:' && url.protocol !== 'smtps:') ||
    url.hostname === '' ||
    !['', '/'].includes(url.pathname + url.search + url.hash) ||
    !isEncoded(url.username + url.password)
  )
    throw new SettingError({
      da: 'HOLDBAR_SMTP er ingen mailserver: skriv smtps://bruger:kode@server:465, og %25 for et procenttegn i koden.',
      en: 'HOLDBAR_SMTP is no mail server: write smtps://user:password@host:465, and %25 for a percent sign in the password.',
    })
  const secure = url.protocol === 'smtps:'
  return {
    host: url.hostname.replaceAll(/[[\]]/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTls: !secure && !isThisMachine(url),
    ...(url.username === '' ? {} : { user: decodeURIComponent(url.username) }),
    ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
    from,
    timeoutMillis: 20_000,
  }
}

function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}
