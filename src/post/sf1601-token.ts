import { err, ok, type Result } from '../base/result.ts'
import { maskNumbers } from './cpr.ts'
import { type ClientCertificate, httpCall, type HttpAnswer } from './http-call.ts'
import type { PostError } from './post-error.ts'

export interface TokenSettings {
  /** Eight digits: on whose behalf we call. */
  readonly cvr: string
  /** Adgangsstyring for systemer: gives a SAML token for a certificate. */
  readonly samlUrl: URL
  /** Serviceplatformen: gives an access token for a SAML token. */
  readonly accessUrl: URL
  /** As it is now: it may be renewed. The same object as long as it is the same. */
  readonly certificate: () => ClientCertificate
  readonly timeoutMillis: number
}

interface Access {
  readonly header: string
  /** Milliseconds since 1970. */
  readonly until: number
  /** A token is good with the certificate that it was given for. */
  readonly certificate: ClientCertificate
}

/** What an `authorization` header is to hold, for each service; asked for once and kept while it is good. */
export interface TokenDesk {
  header(entityId: string): Promise<Result<string, PostError>>
  /** It was refused: ask anew next time. */
  forget(entityId: string): void
}

/** A token that runs out while the call is on its way helps nobody. */
const MARGIN_MILLIS = 60_000

export function tokenDesk(settings: TokenSettings, clock: () => Date): TokenDesk {
  const kept = new Map<string, Access>()
  const asked = new Map<string, Promise<Result<Access, PostError>>>()
  return {
    async header(entityId) {
      const known = kept.get(entityId)
      if (known !== undefined && clock().getTime() < known.until && known.certificate === settings.certificate())
        return ok(known.header)
      // Many letters at once ask once.
      const asking = asked.get(entityId) ?? askAccess(settings, entityId, clock)
      asked.set(entityId, asking)
      const access = await asking
      asked.delete(entityId)
      if (!access.ok) return access
      kept.set(entityId, access.value)
      return ok(access.value.header)
    },
    forget: (entityId) => void kept.delete(entityId),
  }
}

async function askAccess(
  { cvr, samlUrl, accessUrl, certificate: certificateNow, timeoutMillis }: TokenSettings,
  entityId: string,
  clock: () => Date,
): Promise<Result<Access, PostError>> {
  const certificate = certificateNow()
  const way = { certificate, timeoutMillis }
  const saml = await httpCall(
    {
      method: 'POST',
      url: samlUrl,
      name: 'saml token',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({
        TokenType: 'http://docs.oasis-open.org/wss/oasis-wss-saml-token-profile-1.1#SAMLV2.0',
        RequestType: 'http://docs.oasis-open.org/ws-sx/ws-trust/200512/Issue',
        KeyType: 'http://docs.oasis-open.org/ws-sx/ws-trust/200512/PublicKey',
        AnvenderKontekst: { Cvr: cvr },
        UseKey: oneLine(certificate.cert),
        AppliesTo: { EndpointReference: { Address: entityId } },
        OnBehalfOf: null,
      }),
    },
    way,
  )
  if (!saml.ok) return saml
  const assertion = found(saml.value, 'saml token', (json) => textAt(json, 'RequestedSecurityToken', 'Assertion'))
  if (!assertion.ok) return assertion
  const at = clock().getTime()
  const access = await httpCall(
    {
      method: 'POST',
      url: accessUrl,
      name: 'access token',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: new URLSearchParams({ 'saml-token': assertion.value }).toString(),
    },
    way,
  )
  if (!access.ok) return access
  return found(access.value, 'access token', (json) => {
    const [token, type] = [textAt(json, 'access_token'), textAt(json, 'token_type')]
    const seconds = numberAt(json, 'expires_in')
    if (token === undefined || type === undefined || seconds === undefined) return undefined
    return { header: `${type} ${token}`, until: at + Math.max(0, seconds * 1000 - MARGIN_MILLIS), certificate }
  })
}

function found<T>(
  { status, text }: HttpAnswer,
  name: string,
  read: (json: unknown) => T | undefined,
): Result<T, PostError> {
  if (status === 401 || status === 403 || status === 400)
    return err({ kind: 'ingen-adgang', detail: `${name}: http ${status} ${maskNumbers(text.slice(0, 200))}` })
  if (status !== 200) return err({ kind: 'utilgaengelig', detail: `${name}: http ${status}` })
  let value: T | undefined
  try {
    value = read(JSON.parse(text))
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
  }
  return value === undefined
    ? err({ kind: 'uforstaaeligt-svar', detail: `${name}: an answer without a token` })
    : ok(value)
}

function valueAt(json: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    json,
  )
}

function textAt(json: unknown, ...path: readonly string[]): string | undefined {
  const value = valueAt(json, ...path)
  return typeof value === 'string' && value !== '' ? value : undefined
}

function numberAt(json: unknown, ...path: readonly string[]): number | undefined {
  const value = valueAt(json, ...path)
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** A certificate as the token service wants it: the base64 alone, on one line. */
function oneLine(pem: string): string {
  return pem.replaceAll(/-----[A-Z ]+-----|\s/g, '')
}
