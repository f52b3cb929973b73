import { yearOf } from '../base/date.ts'
import type { Lang, Words } from '../base/words.ts'
import type { SheetFault } from '../stages/13-learning/sheet-fault.ts'
import type { Io } from './io.ts'
import type { CountedFacts, Parts } from './parts.ts'
import { oneLine } from './plain-line.ts'

const CELLS = 24

/** Reads and counts a file of facts, with a bar while it takes; tells what is wrong with it where something is. */
export async function readFacts(path: string, lang: Lang, io: Io, parts: Parts): Promise<CountedFacts | undefined> {
  const { count } = await parts.loadFacts()
  let shown = ''
  const read = await count({
    path,
    stdin: io.stdin,
    onPart(part) {
      const line = `${'█'.repeat(Math.floor(part * CELLS)).padEnd(CELLS, '░')} ${Math.floor(part * 100)} %`
      if (!io.isTTY.stderr || line === shown) return
      shown = line
      return io.stderr.write(`\r\u001B[2K${line}`)
    },
  })
  if (shown !== '') await io.stderr.write('\r\u001B[2K')
  if (read.ok) {
    const ahead = yearsAhead(read.value, yearOf(io.today))
    if (ahead.length === 0) return read.value
    await io.stderr.write(`${oneLine(`${path}: ${notYet(ahead)[lang]}`)}\nholdbar: ${REFUSED[lang]}\n`)
    return undefined
  }
  const { faults, thereAreMore } = read.error
  await io.stderr.write(faults.map((fault) => `${faultLine(path, fault, lang)}\n`).join(''))
  await io.stderr.write(`holdbar: ${lang === 'da' ? REFUSED.da : REFUSED.en}${thereAreMore ? ` ${MORE[lang]}` : ''}\n`)
  return undefined
}

/** A decision is counted once it is made: a year to come is a slip of the pen. */
const yearsAhead = ({ count }: CountedFacts, thisYear: number): readonly string[] =>
  Object.keys(count.groups.aar).filter((year) => Number(year) > thisYear)

const notYet = (years: readonly string[]): Words => ({
  da: `aar eller styrelsens_aar er et år, der ikke er kommet endnu: ${years.join(', ')}. Ret året.`,
  en: `aar or styrelsens_aar is a year that has not come yet: ${years.join(', ')}. Correct the year.`,
})

function faultLine(path: string, { row, column, words }: SheetFault, lang: Lang): string {
  const da = lang === 'da'
  const at = [
    ...(row === undefined ? [] : [da ? `række ${row}` : `row ${row}`]),
    ...(column === undefined ? [] : [da ? `kolonne ${column}` : `column ${column}`]),
  ].join(', ')
  return oneLine([path, ...(at === '' ? [] : [at]), words[lang]].join(': '))
}

const REFUSED = {
  da: 'Filen er ikke brugt; intet er læst ind.',
  en: 'The file is not used; nothing was taken in.',
}
const MORE = { da: 'Der er flere fejl end dem, der er vist.', en: 'There are more faults than those shown.' }
