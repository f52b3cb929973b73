import type { Lang, Words } from '../base/words.ts'
import type { Arguments } from './arguments.ts'
import { EXIT_TROUBLE, type Io } from './io.ts'
import type { Parts, RebuildStep } from './parts.ts'
import { oneLine } from './plain-line.ts'

/** Derives lists, search and figures from the journal again; the journal itself is only read. */
export async function rebuildCommand({ operands, lang }: Arguments, io: Io, parts: Parts): Promise<number> {
  if (operands.length > 0) return refuse(MISUSED, lang, io)
  const rebuild = await parts.loadRebuild()
  const rebuilt = await rebuild((step) => progress(io, howFar(step), lang))
  if (io.isTTY.stderr) await io.stderr.write('\r\u001B[2K')
  if (!rebuilt.ok) return refuse(rebuilt.error, lang, io)
  await io.stdout.write(`${oneLine(done(rebuilt.value)[lang])}\n`)
  return 0
}

async function refuse(words: Words, lang: Lang, io: Io): Promise<number> {
  await io.stderr.write(`holdbar: ${oneLine(words[lang])}\n`)
  return EXIT_TROUBLE
}

function progress(io: Io, words: Words, lang: Lang): void {
  if (io.isTTY.stderr) void io.stderr.write(`\r\u001B[2K${oneLine(words[lang])}`)
}

const howFar = ({ municipality, done: cases, total }: RebuildStep): Words => ({
  da: `Myndighed ${municipality}: ${cases} af ${total} sager`,
  en: `Authority ${municipality}: ${cases} of ${total} cases`,
})

const done = (cases: number): Words => ({
  da: `Lister, søgning og tal er bygget op igen af ${cases} ${cases === 1 ? 'sag' : 'sager'}.`,
  en: `Lists, search and figures are built again from ${cases} ${cases === 1 ? 'case' : 'cases'}.`,
})

const MISUSED: Words = {
  da: 'Skriv holdbar rebuild uden mere: alle lister bygges op igen.',
  en: 'Write holdbar rebuild and nothing more: all lists are built again.',
}
