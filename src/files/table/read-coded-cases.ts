import type { Words } from '../../base/words.ts'
import { createCodedSet, createSpelling } from '../../stages/13-learning/study/coded-set.ts'
import type { CodedCase } from '../../stages/13-learning/study/coded-case.ts'
import { type CodedRowReader, codedRowReader } from '../../stages/13-learning/study/read-coded-row.ts'
import type { SheetFault } from '../../stages/13-learning/sheet-fault.ts'
import { readSheet } from './read-sheet.ts'

/** Cases are coded by people: a file with more rows is another kind of file. It also bounds what is kept in memory. */
const MOST_ROWS = 500_000
/** Enough to see what is wrong with a file. */
const MOST_FAULTS = 50

export type CodedReading =
  | { readonly kind: 'laest'; readonly cases: number; readonly codedAgain: number; readonly codedOtherwise: number }
  /** Nothing of the file may be used. */
  | { readonly kind: 'afvist'; readonly faults: readonly SheetFault[]; readonly thereAreMore: boolean }

/**
 * Every row is given to `onCase` as it is read, with whether it is the first of its case.
 * What was given may only be used where the answer is `laest`.
 */
export async function readCodedCases(
  chunks: AsyncIterable<Uint8Array>,
  onCase: (coded: CodedCase, isFirst: boolean) => void,
): Promise<CodedReading> {
  const faults: SheetFault[] = []
  const set = createCodedSet()
  const spelling = createSpelling()
  let reader: CodedRowReader | undefined
  let [cases, codedAgain, codedOtherwise, rows] = [0, 0, 0, 0]
  for await (const item of readSheet(chunks)) {
    if (item.kind === 'fault') {
      faults.push(item.fault)
      break
    }
    if (reader === undefined) {
      const heading = codedRowReader(item.cells)
      if (!heading.ok) return { kind: 'afvist', faults: heading.error, thereAreMore: false }
      reader = heading.value
      continue
    }
    rows += 1
    if (rows > MOST_ROWS) {
      faults.push({ row: item.row, words: TOO_MANY })
      break
    }
    if (faults.length >= MOST_FAULTS) return { kind: 'afvist', faults, thereAreMore: true }
    const coded = reader.read(item.row, item.cells)
    if (!coded.ok) {
      faults.push(...coded.error)
      continue
    }
    faults.push(...spelling.check(item.row, coded.value))
    const standing = set.add(item.row, coded.value)
    if (standing.kind === 'fejl') faults.push(standing.fault)
    else {
      if (standing.kind === 'foerste') cases += 1
      else if (standing.isSame) codedAgain += 1
      else codedOtherwise += 1
      onCase(coded.value, standing.kind === 'foerste')
    }
  }
  if (faults.length === 0 && cases === 0) faults.push({ words: NO_ROWS })
  if (faults.length > 0) return { kind: 'afvist', faults, thereAreMore: false }
  return { kind: 'laest', cases, codedAgain: codedAgain + codedOtherwise, codedOtherwise }
}

const TOO_MANY: Words = {
  da: `Filen har flere end ${MOST_ROWS.toLocaleString('da-DK')} rækker. Del den op, eller tæl den i et statistikprogram.`,
  en: `The file has more than ${MOST_ROWS.toLocaleString('en-GB')} rows. Split it, or count it in a statistics program.`,
}
const NO_ROWS: Words = {
  da: 'Der er overskrifter, men ingen sager under dem.',
  en: 'There are headings, but no cases below them.',
}
