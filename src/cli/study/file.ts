import type { Lang } from '../../base/words.ts'
import type { SheetFault } from '../../stages/13-learning/sheet-fault.ts'
import type { Io } from '../io.ts'
import type { Studies } from '../parts.ts'
import { oneLine } from '../plain-line.ts'
import { createProgress } from '../progress.ts'

const MEGABYTE = 1_000_000

type Reading = { readonly kind: 'laest' } | Refused
interface Refused {
  readonly kind: 'afvist'
  readonly faults: readonly SheetFault[]
  readonly thereAreMore?: boolean
}

/** Reads one file with a progress bar; tells what is wrong, and then gives nothing. */
export async function readStudyFile<T extends Reading>(
  path: string,
  lang: Lang,
  io: Io,
  studies: Studies,
  read: (chunks: AsyncIterable<Uint8Array>) => Promise<T>,
): Promise<Extract<T, { kind: 'laest' }> | undefined> {
  const opened = await studies.openBytes(path, io.stdin)
  if (!opened.ok) {
    await io.stderr.write(`${oneLine(path)}: ${oneLine(studies.readErrorWords(opened.error)[lang])}\n`)
    return undefined
  }
  const progress = createProgress(io.stderr, io.isTTY.stderr, Math.ceil((opened.value.size ?? 0) / MEGABYTE), 'MB')
  const reading = await read(opened.value.chunks((bytes) => progress.advance(bytes / MEGABYTE)))
  await progress.wipe()
  if (isRead(reading)) return reading
  if (reading.kind === 'afvist') await tellFaults(path, reading, lang, io)
  return undefined
}

function isRead<T extends Reading>(reading: T): reading is Extract<T, { kind: 'laest' }> {
  return reading.kind === 'laest'
}

/** What is wrong with a file, fault by fault. */
export async function tellFaults(path: string, refused: Refused, lang: Lang, io: Io): Promise<void> {
  await io.stderr.write(faultText(path, refused, lang))
}

function faultText(path: string, { faults, thereAreMore = false }: Refused, lang: Lang): string {
  const name = oneLine(path)
  const lines = faults.map(({ row, column, words }) => {
    const place = [
      ...(row === undefined ? [] : [`${lang === 'da' ? 'række' : 'row'} ${row}`]),
      ...(column === undefined ? [] : [oneLine(column)]),
    ]
    return `${[name, ...place].join(': ')}: ${oneLine(words[lang])}`
  })
  const more = thereAreMore
    ? lang === 'da'
      ? ['… og måske flere. Ret disse, og prøv igen.']
      : ['… and maybe more. Correct these, and try again.']
    : []
  const none =
    lang === 'da'
      ? 'holdbar: Intet i filen er talt med, før den er rettet.'
      : 'holdbar: Nothing of the file is counted until it is corrected.'
  return [...lines, ...more, none, ''].join('\n')
}
