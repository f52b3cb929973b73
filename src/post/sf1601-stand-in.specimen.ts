import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createTlsServer, type ServerOptions } from 'node:https'
import type { AddressInfo } from 'node:net'
import { findMessageUuid } from './envelope.ts'

/** How the stand-in answers the next call to send. */
export type Mood =
  | 'ok'
  /** Hangs up before it answers. */
  | 'haenger-op'
  /** Takes the letter, and hangs up before it says so. */
  | 'tager-og-haenger-op'
  | 'tager-og-afbryder'
  | 'svarer-aldrig'
  | 'fejl-500'
  | 'afviser'
  | 'http-400'
  | 'vroevl'
  | 'for-meget'

export interface StandIn {
  readonly base: URL
  /** Letters that were taken: number and receipt. */
  readonly taken: ReadonlyMap<string, string>
  /** What was asked, in order: `saml`, `access`, `ask`, `send`. */
  readonly calls: readonly string[]
  /** Bodies and headers of the calls to send. */
  readonly sent: readonly { readonly body: string; readonly headers: IncomingMessage['headers'] }[]
  readonly samlRequests: readonly unknown[]
  /** Whether each call came with a certificate that was vouched for. */
  readonly authorized: readonly boolean[]
  /** For the next calls to send, in order; then `ok`. */
  next(...moods: readonly Mood[]): void
  /** Tokens given so far are good no more. */
  revokeTokens(): void
  exempt(cpr: string): void
  close(): Promise<void>
}

/** A stand-in for Adgangsstyring and Serviceplatformen that speaks SF1601 as it is documented, on this machine. */
export async function startStandIn(tls?: ServerOptions): Promise<StandIn> {
  const taken = new Map<string, string>()
  const calls: string[] = []
  const sent: { body: string; headers: IncomingMessage['headers'] }[] = []
  const samlRequests: unknown[] = []
  const authorized: boolean[] = []
  const moods: Mood[] = []
  const exempt = new Set<string>()
  let good = new Set<string>()
  let given = 0

  const listener: RequestListener = async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://standin')
    const body = await textOf(request)
    authorized.push('authorized' in request.socket && request.socket.authorized === true)
    switch (`${request.method} ${url.pathname}`) {
      case 'POST /runtime/api/rest/wstrust/v1/issue': {
        calls.push('saml')
        const asked: unknown = JSON.parse(body)
        samlRequests.push(asked)
        const entity = /"Address":"([^"]+)"/.exec(body)?.[1] ?? ''
        if (!/"Cvr":"\d{8}"/.test(body) || !entity.startsWith('http://entityid.kombit.dk/service/'))
          return answer(response, 400, 'application/json', '{"Fejl":"AnvenderKontekst"}')
        return answer(
          response,
          200,
          'application/json',
          JSON.stringify({ RequestedSecurityToken: { Assertion: `saml for ${entity}` } }),
        )
      }
      case 'POST /service/AccessTokenService_1/token': {
        calls.push('access')
        const saml = new URLSearchParams(body).get('saml-token') ?? ''
        if (!saml.startsWith('saml for ')) return answer(response, 400, 'application/json', '{}')
        given += 1
        good.add(`token-${given}`)
        return answer(
          response,
          200,
          'application/json',
          JSON.stringify({ access_token: `token-${given}`, token_type: 'Holder-of-key', expires_in: 3600 }),
        )
      }
      case 'GET /service/PostForespoerg_1/digitalpost':
        calls.push('ask')
        if (!isGood(request, good)) return answer(response, 401, 'application/json', '{}')
        return answer(
          response,
          200,
          'application/json',
          JSON.stringify({ result: !exempt.has(url.searchParams.get('cprNumber') ?? '') }),
        )
      case 'POST /service/KombiPostAfsend_1/kombi':
        calls.push('send')
        if (!isGood(request, good)) return answer(response, 401, 'application/xml', '<fejl/>')
        sent.push({ body, headers: request.headers })
        return takeLetter(response, body, moods.shift() ?? 'ok', taken)
      default:
        return answer(response, 404, 'text/plain', '')
    }
  }
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    base: new URL(`${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}/`),
    taken,
    calls,
    sent,
    samlRequests,
    authorized,
    next: (...more) => void moods.push(...more),
    revokeTokens: () => {
      good = new Set()
    },
    exempt: (cpr) => void exempt.add(cpr),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function isGood({ headers }: IncomingMessage, good: ReadonlySet<string>): boolean {
  const token = /^Holder-of-key (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? ''
  const transaction = headers['x-transaktionsid']
  return (
    good.has(token) &&
    typeof transaction === 'string' &&
    findMessageUuid(transaction) !== undefined &&
    typeof headers['x-transaktionstid'] === 'string'
  )
}

function takeLetter(response: ServerResponse, body: string, mood: Mood, taken: Map<string, string>): void {
  if (mood === 'haenger-op') return void response.destroy()
  if (mood === 'svarer-aldrig') return
  if (mood === 'fejl-500') return answer(response, 503, 'text/html', '<h1>Service Unavailable</h1>')
  if (mood === 'vroevl') return answer(response, 200, 'text/html', '<html>Velkommen</html>')
  if (mood === 'for-meget') return answer(response, 200, 'application/xml', 'x'.repeat(5 * 1024 * 1024))
  const receiver = /<memo:recipientID>(\d+)</.exec(body)?.[1] ?? ''
  if (mood === 'afviser')
    return answer(response, 200, 'application/xml', no('4711', `Modtager ${receiver} findes ikke & er ukendt`))
  if (mood === 'http-400') return answer(response, 400, 'application/xml', no('XML', `Ugyldig: ${receiver}`))
  const uuid = /<memo:messageUUID>([^<]+)</.exec(body)?.[1] ?? ''
  const isRight =
    /<kombi_request><KombiValgKode>Digital Post<\/KombiValgKode><memo:Message [^>]*memoVersion="1.2"/.test(body) &&
    !/<(?!\/?(?:memo|kle):|\?xml|\/?kombi_request|\/?KombiValgKode)/.test(body) &&
    findMessageUuid(uuid) !== undefined
  if (!isRight) return answer(response, 200, 'application/xml', no('100', 'Beskeden er ikke MeMo'))
  // The same letter again gets the same receipt.
  const receipt = taken.get(uuid) ?? `transmission-${taken.size + 1}`
  taken.set(uuid, receipt)
  if (mood === 'tager-og-haenger-op') return void response.destroy()
  const yes = `<?xml version="1.0" encoding="UTF-8"?><kombi_response><Result>true</Result><TransmissionID>${receipt}</TransmissionID><HovedoplysningerSvarREST><SvarReaktion><Advis><AdvisId>1</AdvisId><AdvisTekst>Received</AdvisTekst></Advis></SvarReaktion></HovedoplysningerSvarREST></kombi_response>`
  if (mood === 'tager-og-afbryder') {
    response.writeHead(200, { 'content-type': 'application/xml', 'content-length': String(yes.length) })
    response.write(yes.slice(0, 60), () => response.destroy())
    return
  }
  answer(response, 200, 'application/xml', yes)
}

const no = (code: string, text: string): string =>
  `<kombi_response><Result>false</Result><HovedoplysningerSvarREST><SvarReaktion><Fejl><FejlId>${code}</FejlId><FejlTekst>${text.replaceAll('&', '&amp;')}</FejlTekst></Fejl></SvarReaktion></HovedoplysningerSvarREST></kombi_response>`

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type })
  response.end(body)
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** What Beskedfordeler posts when something has happened to a letter. */
export function aPostStatus(uuid: string, status: string, at = '2025-03-03T11:00:00Z', fault = ''): string {
  const inner = `<?xml version="1.0" encoding="UTF-8"?><PKO_PostStatus xmlns="http://serviceplatformen.dk/xml/print/PKO_PostStatus/1/types"><TransmissionId>t1</TransmissionId><MessageUUID>${uuid}</MessageUUID><KanalKode>Digital Post</KanalKode><TransaktionsDatoTid>${at}</TransaktionsDatoTid><TransaktionsStatusKode>${status}</TransaktionsStatusKode><CorrelationId>c1</CorrelationId>${fault === '' ? '' : `<FejlDetaljer><FejlKode>17</FejlKode><FejlTekst>${fault}</FejlTekst></FejlDetaljer>`}</PKO_PostStatus>`
  return `<ns2:ModtagBeskedInput xmlns:ns2="urn:oio:besked"><ns2:Haendelsesbesked><ns2:BeskedId><UUIDIdentifikator>00000000-0000-4000-8000-000000000000</UUIDIdentifikator></ns2:BeskedId><ns2:Beskeddata><ns2:Base64>${Buffer.from(inner).toString('base64')}</ns2:Base64></ns2:Beskeddata></ns2:Haendelsesbesked></ns2:ModtagBeskedInput>`
}
