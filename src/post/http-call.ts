import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { err, ok, type Result } from '../base/result.ts'
import type { PostError } from './post-error.ts'

export interface HttpCall {
  readonly method: 'GET' | 'POST'
  /** May hold an identity number in its query: it is never told of. */
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** What the call is called in errors. */
  readonly name: string
}

export interface HttpAnswer {
  readonly status: number
  readonly text: string
}

/** Who we are to the other end, in PEM. */
export interface ClientCertificate {
  readonly cert: string
  readonly key: string
  /** Who vouches for the other end, where it is not among those the system trusts. */
  readonly ca?: string
}

export interface HttpWay {
  readonly certificate?: ClientCertificate
  /** For the whole call, from the first byte to the last. */
  readonly timeoutMillis: number
}

const MOST_BYTES = 4 * 1024 * 1024

/** One call, with our certificate. What the net may do is returned; the address and the body are in no error. */
export function httpCall(
  { method, url, headers, body, name }: HttpCall,
  { certificate, timeoutMillis }: HttpWay,
): Promise<Result<HttpAnswer, PostError>> {
  return new Promise((resolve) => {
    const bytes = body === undefined ? undefined : Buffer.from(body, 'utf8')
    const options = {
      method,
      // No connection is kept: a letter goes seldom, and a server that went away is not found out by sending to it.
      agent: false,
      signal: AbortSignal.timeout(timeoutMillis),
      headers: { ...headers, ...(bytes === undefined ? {} : { 'content-length': String(bytes.length) }) },
      ...certificate,
    }
    const isPlain = url.protocol === 'http:'
    const call = isPlain ? requestHttp(url, options) : requestHttps(url, options)
    const fail = (cause: unknown): void => resolve(err(errorOf(cause, name)))
    call.on('error', fail)
    call.on('response', (answer) => {
      const chunks: Buffer[] = []
      let size = 0
      answer.on('error', fail)
      answer.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > MOST_BYTES) {
          resolve(err({ kind: 'uforstaaeligt-svar', detail: `${name}: the answer is too large` }))
          call.destroy()
        } else chunks.push(chunk)
      })
      answer.on('end', () =>
        resolve(ok({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') })),
      )
      // Ended by the other side in the middle: `end` does not come.
      answer.on('close', () => resolve(err({ kind: 'utilgaengelig', detail: `${name}: the answer was cut off` })))
    })
    call.end(bytes)
  })
}

function errorOf(cause: unknown, name: string): PostError {
  const code = cause instanceof Error ? ('code' in cause ? String(cause.code) : cause.name) : 'unknown'
  if (/^(?:ABORT_ERR|TimeoutError|AbortError|ETIMEDOUT)$/.test(code) || code === '23')
    return { kind: 'tidsudloeb', detail: `${name}: no answer in time` }
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_|EPROTO/.test(code))
    return { kind: 'ingen-adgang', detail: `${name}: ${code}` }
  return { kind: 'utilgaengelig', detail: `${name}: ${code}` }
}
