import type { Words } from '../../base/words.ts'
import { readSettled } from '../../stages/13-learning/study/read-settled.ts'
import type { SheetRow } from '../../stages/13-learning/study/read-wide-tables.ts'
import type { Settled } from '../../stages/13-learning/study/settle.ts'
import type { SheetFault } from '../../stages/13-learning/sheet-fault.ts'
import { readSheet } from './read-sheet.ts'

/** Each row was settled by people who met. */
const MOST_ROWS = 100_000

export type SettledReading =
  | { readonly kind: 'laest'; readonly settled: Settled }
  | { readonly kind: 'afvist'; readonly faults: readonly SheetFault[] }

/** What was settled of cases that were coded twice. */
export async function readSettledFile(chunks: AsyncIterable<Uint8Array>): Promise<SettledReading> {
  const sheet: SheetRow[] = []
  for await (const item of readSheet(chunks)) {
    if (item.kind === 'fault') return { kind: 'afvist', faults: [item.fault] }
    if (sheet.length > MOST_ROWS) return { kind: 'afvist', faults: [{ row: item.row, words: TOO_MANY }] }
    sheet.push(item)
  }
  const settled = readSettled(sheet)
  return settled.ok ? { kind: 'laest', settled: settled.value } : { kind: 'afvist', faults: settled.error }
}

const TOO_MANY: Words = {
  da: `Filen har flere end ${MOST_ROWS} rækker. Del den op.`,
  en: `The file has more than ${MOST_ROWS} rows. Split it.`,
}
