import { create } from 'xmlbuilder2'
import { err, ok, type Result } from '../base/result.ts'
import { type Cpr, maskNumbers } from './cpr.ts'
import { checkEnvelope, type Envelope } from './envelope.ts'
import { httpCall, type HttpAnswer, type HttpCall } from './http-call.ts'
import { putMemo } from './memo.ts'
import type { PostAdapter, Receipt } from './post-adapter.ts'
import type { PostError } from './post-error.ts'
import { readXml } from './read-xml.ts'
import { tokenDesk, type TokenDesk, type TokenSettings } from './sf1601-token.ts'

/** KOMBIT SF1601, "Afsend post". The addresses are the administrator's: test and production differ. */
export interface Sf1601Settings extends TokenSettings {
  /** Ends in `KombiPostAfsend_1/kombi`. */
  readonly sendUrl: URL
  /** Ends in `PostForespoerg_1/digitalpost`. */
  readonly askUrl: URL
}

/** The service as it is for all who send through it: on whose behalf it is called, each letter says. */
export type Sf1601Service = Omit<Sf1601Settings, 'cvr'>

const SEND_ENTITY = 'http://entityid.kombit.dk/service/kombipostafsend/1'
const ASK_ENTITY = 'http://entityid.kombit.dk/service/postforespoerg/1'

/** Sends letters as Digital Post through Serviceplatformen. Whether they came is told later, as a PKO_PostStatus. */
export function sf1601Adapter(settings: Sf1601Settings, clock: () => Date): PostAdapter {
  const tokens = tokenDesk(settings, clock)
  return {
    channel: 'sf1601',
    async send(envelope: Envelope): Promise<Result<Receipt, PostError>> {
      const checked = checkEnvelope(envelope)
      if (!checked.ok) return checked
      const { cpr } = envelope.recipient
      if (cpr === undefined)
        return err({ kind: 'ugyldig', field: 'recipient.cpr', detail: 'digital post needs an identity number' })
      const receives = await receivesDigitalPost(cpr, envelope.uuid, settings, tokens, clock)
      if (!receives.ok) return receives
      if (!receives.value) return err({ kind: 'fritaget', detail: 'the receiver is not connected to Digital Post' })
      const answer = await called(
        {
          method: 'POST',
          url: settings.sendUrl,
          name: 'KombiPostAfsend',
          headers: { 'content-type': 'application/xml', accept: 'application/xml' },
          body: requestXml(envelope, cpr),
        },
        { entity: SEND_ENTITY, transaction: envelope.uuid },
        settings,
        tokens,
        clock,
      )
      return answer.ok ? receiptOf(answer.value, envelope, clock) : answer
    },
  }
}

async function receivesDigitalPost(
  cpr: Cpr,
  transaction: string,
  settings: Sf1601Settings,
  tokens: TokenDesk,
  clock: () => Date,
): Promise<Result<boolean, PostError>> {
  const url = new URL(settings.askUrl)
  url.searchParams.set('cprNumber', cpr.reveal())
  const answer = await called(
    { method: 'GET', url, name: 'PostForespoerg', headers: { accept: 'application/json' } },
    { entity: ASK_ENTITY, transaction },
    settings,
    tokens,
    clock,
  )
  if (!answer.ok) return answer
  const known = refusalOf(answer.value, 'PostForespoerg')
  if (known !== undefined) return err(known)
  const result = /^\s*\{[^{}]*"result"\s*:\s*(true|false)[^{}]*\}\s*$/.exec(answer.value.text)?.[1]
  return result === undefined
    ? err({ kind: 'uforstaaeligt-svar', detail: 'PostForespoerg: neither yes nor no' })
    : ok(result === 'true')
}

interface Calling {
  readonly entity: string
  /** The letter's own number: a call that is made again is the same call. */
  readonly transaction: string
}

/** With our token, and once more with a new one where it was refused: a token can be taken back before it runs out. */
async function called(
  call: HttpCall,
  { entity, transaction }: Calling,
  { certificate, timeoutMillis }: Sf1601Settings,
  tokens: TokenDesk,
  clock: () => Date,
): Promise<Result<HttpAnswer, PostError>> {
  for (let go = 1; ; go += 1) {
    const header = await tokens.header(entity)
    if (!header.ok) return header
    const headers = {
      ...call.headers,
      authorization: header.value,
      'x-transaktionsid': transaction,
      'x-transaktionstid': clock().toISOString(),
    }
    const answer = await httpCall({ ...call, headers }, { certificate: certificate(), timeoutMillis })
    if (!answer.ok || answer.value.status !== 401 || go === 2) return answer
    tokens.forget(entity)
  }
}

function requestXml(envelope: Envelope, cpr: Cpr): string {
  const request = create({ version: '1.0', encoding: 'UTF-8' }).ele('kombi_request')
  request.ele('KombiValgKode').txt('Digital Post')
  putMemo(request, envelope, cpr)
  return request.end({ prettyPrint: false })
}

/** What the status alone says; undefined where the answer itself has to be read. */
function refusalOf({ status, text }: HttpAnswer, name: string): PostError | undefined {
  if (status === 200) return undefined
  const detail = `${name}: http ${status}`
  if (status === 401 || status === 403) return { kind: 'ingen-adgang', detail }
  if (status === 408 || status === 429 || status >= 500) return { kind: 'utilgaengelig', detail }
  if (status >= 400)
    return { kind: 'afvist', code: `http-${status}`, detail: `${detail} ${faultIn(text).detail}`.trim() }
  return { kind: 'uforstaaeligt-svar', detail }
}

function receiptOf(answer: HttpAnswer, { uuid }: Envelope, clock: () => Date): Result<Receipt, PostError> {
  const refused = refusalOf(answer, 'KombiPostAfsend')
  if (refused !== undefined) return err(refused)
  const texts = readXml(answer.text, 'kombi_response')
  const result = texts?.get('result')?.toLowerCase()
  if (result === 'true') {
    const transmission = texts?.get('transmissionid') ?? ''
    return ok({ state: 'accepted', reference: transmission === '' ? uuid : transmission, at: clock() })
  }
  if (result !== 'false') return err({ kind: 'uforstaaeligt-svar', detail: 'KombiPostAfsend: neither yes nor no' })
  return err({ kind: 'afvist', ...faultIn(answer.text) })
}

/** What the channel says is wrong. It may repeat what we sent, so every identity number is masked. */
function faultIn(text: string): { readonly code: string; readonly detail: string } {
  const texts = readXml(text, 'kombi_response')
  const first = (...names: readonly string[]): string =>
    names.map((name) => texts?.get(name) ?? '').find((said) => said !== '') ?? ''
  return {
    code: first('fejlid', 'fejlkode', 'advisid') || 'ukendt',
    detail: maskNumbers(first('fejltekst', 'advistekst')).slice(0, 500),
  }
}
