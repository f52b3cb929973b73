import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { Words } from '../base/words.ts'
import { SECURITY_HEADERS } from './security-headers.ts'

interface Refusal {
  readonly status: 400 | 408 | 431
  readonly words: Words
}

/** Answers what is no request that can be parsed: there is no page and no language to answer it by. */
export function refuseUnparsed(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  if (socket.writable) socket.write(answerOf(refusalOf(error.code)))
  socket.destroy(error)
}

function answerOf({ status, words }: Refusal): string {
  const body = `${words.da}\n${words.en}\n`
  const headers = {
    ...SECURITY_HEADERS,
    'cache-control': 'no-store',
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`
}

function refusalOf(code: string | undefined): Refusal {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return {
        status: 408,
        words: {
          da: 'Det tog for lang tid at sende forespørgslen. Intet er gemt. Prøv igen.',
          en: 'It took too long to send the request. Nothing was kept. Try again.',
        },
      }
    case 'HPE_HEADER_OVERFLOW':
      return {
        status: 431,
        words: {
          da: 'Adressen er for lang, eller browseren sendte for mange cookies. Åbn forsiden, eller slet cookies for dette websted, og prøv igen.',
          en: 'The address is too long, or the browser sent too many cookies. Open the front page, or delete the cookies of this site, and try again.',
        },
      }
    default:
      return {
        status: 400,
        words: { da: 'Forespørgslen kunne ikke læses.', en: 'The request could not be read.' },
      }
  }
}
