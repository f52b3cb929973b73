import { formatDanish } from '../../../base/date.ts'
import type { SheetBlock } from '../../../stages/case-sheet.ts'

/** Labels and what they say; what says nothing is left out. */
export const facts = (...rows: readonly (readonly [string, string | undefined])[]): SheetBlock => ({
  kind: 'facts',
  rows: rows.flatMap(([label, text]) => (text === undefined || text === '' ? [] : [{ label, text }])),
})
export const heading = (text: string): SheetBlock => ({ kind: 'heading', text })
export const said = (text: string): SheetBlock => ({ kind: 'paragraph', text })
export const quote = (text: string): SheetBlock => ({ kind: 'quote', text })
/** A list, or nothing where it would be empty. */
export const listed = (items: readonly string[]): readonly SheetBlock[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }]
export const day = (on: Parameters<typeof formatDanish>[0] | undefined): string | undefined =>
  on === undefined ? undefined : formatDanish(on)
