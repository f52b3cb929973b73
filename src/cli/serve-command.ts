import type { Words } from '../base/words.ts'
import type { Arguments } from './arguments.ts'
import { EXIT_TROUBLE, type Io } from './io.ts'
import type { Parts } from './parts.ts'
import { oneLine } from './plain-line.ts'

const HOST = '127.0.0.1'
const PORT = 8080
const LAST_PORT = 65_535
/** How many taken ports are stepped over before it is said. */
const TRIES = 20

export async function serveCommand({ operands, options, lang }: Arguments, io: Io, parts: Parts): Promise<number> {
  const refuse = async (words: Words) => {
    await io.stderr.write(`holdbar: ${oneLine(words[lang])}\n`)
    return EXIT_TROUBLE
  }
  const [extra] = operands
  if (extra !== undefined)
    return refuse({ da: `“${extra}” bruges ikke af holdbar serve.`, en: `“${extra}” is not used by holdbar serve.` })
  const asked = options.port === undefined ? PORT : readPort(options.port)
  if (asked === undefined) return refuse(notAPort(options.port ?? ''))
  const host = options.host ?? HOST

  const last = asked === 0 ? 0 : Math.min(asked + TRIES - 1, LAST_PORT)
  const server = await parts.openServer()
  for (let port = asked; port <= last; port++) {
    const start = await server.listen(host, port)
    if (start.kind === 'listening') {
      if (port !== asked) await io.stderr.write(`${moved(asked)[lang]}\n`)
      await io.stdout.write(`${open(start.url)[lang]}\n`)
      await start.stopped
      return 0
    }
    if (start.code !== 'EADDRINUSE') {
      await server.close()
      return refuse(refused(host, port, start.code))
    }
  }
  await server.close()
  return refuse(allTaken(asked, last))
}

function readPort(text: string): number | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  return port <= LAST_PORT ? port : undefined
}

const notAPort = (text: string): Words => ({
  da: `“${text}” er ikke et portnummer. Skriv et tal fra 0 til ${LAST_PORT}.`,
  en: `“${text}” is not a port number. Write a number from 0 to ${LAST_PORT}.`,
})

const moved = (port: number): Words => ({ da: `Port ${port} er optaget.`, en: `Port ${port} is taken.` })

const allTaken = (from: number, to: number): Words => ({
  da: `Portene ${from}–${to} er alle optaget. Vælg en anden med --port.`,
  en: `Ports ${from}–${to} are all taken. Choose another with --port.`,
})

const open = (url: string): Words => ({
  da: `Holdbar er åben på ${url}\nStop med Ctrl-C.`,
  en: `Holdbar is open at ${url}\nStop with Ctrl-C.`,
})

function refused(host: string, port: number, code: string): Words {
  const because = BECAUSE[code] ?? { da: code, en: code }
  return {
    da: `Der kan ikke lyttes på ${host} port ${port}: ${because.da}.`,
    en: `It is not possible to listen on ${host} port ${port}: ${because.en}.`,
  }
}

const NOT_HERE: Words = {
  da: 'maskinen har ikke den adresse; vælg en anden med --host',
  en: 'the machine has no such address; choose another with --host',
}

const BECAUSE: Readonly<Record<string, Words>> = {
  EACCES: {
    da: 'det kræver særlige rettigheder; vælg en port over 1023 med --port',
    en: 'it takes special rights; choose a port above 1023 with --port',
  },
  EADDRNOTAVAIL: NOT_HERE,
  ENOTFOUND: NOT_HERE,
  EAI_AGAIN: NOT_HERE,
}
