import { createTransport } from 'nodemailer'
import { err, ok, type Result } from '../base/result.ts'
import { isMailAddress } from '../base/mail-address.ts'
import { maskNumbers } from './cpr.ts'
import type { MessageUuid } from './envelope.ts'
import type { Receipt } from './post-adapter.ts'
import type { PostError } from './post-error.ts'

export interface SmtpSettings {
  readonly host: string
  readonly port: number
  /** TLS from the first byte; else it is asked for when the server has greeted. */
  readonly secure: boolean
  /** Refuses to go on without TLS. Off only for a server on the same machine. */
  readonly requireTls: boolean
  readonly user?: string
  readonly password?: string
  /** `Solrød Fjordkommune <noreply@…>` */
  readonly from: string
  readonly timeoutMillis: number
}

export interface Notice {
  /** What it is about, by a number of its own: the same tells once, and mail systems see it. */
  readonly uuid: MessageUuid
  readonly to: string
  readonly municipality: string
  /** Where it can be read. */
  readonly where: 'digital-post' | 'brevpost' | 'min-sag'
}

export interface SmtpNotice {
  send(notice: Notice): Promise<Result<Receipt, PostError>>
}

/** Tells by mail that a letter has come. Never what it says, what it is about, or whom it is to: mail is read by others. */
export function smtpNotice(settings: SmtpSettings, clock: () => Date): SmtpNotice {
  const { host, port, secure, requireTls, user, password, from, timeoutMillis } = settings
  const transport = createTransport({
    host,
    port,
    secure,
    requireTLS: requireTls,
    ignoreTLS: !secure && !requireTls,
    connectionTimeout: timeoutMillis,
    greetingTimeout: timeoutMillis,
    socketTimeout: timeoutMillis,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
  })
  return {
    async send({ uuid, to, municipality, where }: Notice): Promise<Result<Receipt, PostError>> {
      if (!isMailAddress(to)) return err({ kind: 'ugyldig', field: 'to', detail: 'is no mail address' })
      try {
        const sent = await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject: subjectOf(oneLine(municipality), where),
          text: textOf(oneLine(municipality), where),
          messageId: `<${uuid}@holdbar>`,
          date: clock(),
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
          textEncoding: 'quoted-printable',
        })
        return ok({ state: 'accepted', reference: sent.messageId, at: clock() })
      } catch (cause) {
        return err(errorOf(cause))
      }
    },
  }
}

const subjectOf = (municipality: string, where: Notice['where']): string =>
  where === 'min-sag' ? `Der er noget nyt på Min sag hos ${municipality}` : `Du har fået en besked fra ${municipality}`

function textOf(municipality: string, where: Notice['where']): string {
  if (where === 'min-sag')
    return `Hej\n\nDer er noget nyt på Min sag hos ${municipality}.\nLog ind, som du plejer, for at se det. Du kan også ringe til kommunen.\n\n${NO_LINKS}\nVil du ikke have flere af disse mails, kan du sige stop på Min sag under »Giv mig besked«.\n\nVenlig hilsen\n${municipality}\n`
  const place =
    where === 'digital-post'
      ? 'Du kan læse den i din digitale postkasse, for eksempel på borger.dk eller i den app, du plejer at bruge.'
      : 'Du får den som brev med posten.'
  return `Hej\n\nDu har fået en besked fra ${municipality}.\n${place}\n\n${NO_LINKS}\n\nVenlig hilsen\n${municipality}\n`
}

const NO_LINKS =
  'Du kan ikke svare på denne mail. Vi skriver aldrig personlige oplysninger i en mail, og vi beder dig aldrig om at logge ind gennem et link.'

const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()

/** By what the server answered. Its words may repeat the address, so only its code is kept. */
function errorOf(cause: unknown): PostError {
  if (!(cause instanceof Error)) throw cause
  const code = 'code' in cause ? String(cause.code) : ''
  const answer = 'responseCode' in cause ? Number(cause.responseCode) : 0
  const detail = maskNumbers(
    `smtp: ${[code, answer === 0 ? '' : String(answer)].filter((part) => part !== '').join(' ')}`,
  )
  if (code === 'EAUTH' || code === 'ENOAUTH') return { kind: 'ingen-adgang', detail }
  if (code === 'ETLS') return { kind: 'ingen-adgang', detail }
  if (code === 'ETIMEDOUT') return { kind: 'tidsudloeb', detail }
  if (answer >= 500) return { kind: 'afvist', code: String(answer), detail }
  if (/^E[A-Z]+$/.test(code)) return { kind: 'utilgaengelig', detail }
  throw cause
}
