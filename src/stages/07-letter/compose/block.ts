import type { NeedId } from '../../00-case/case-id.ts'
import type { Facts, Heading, LetterBlock, List, ListItem, Paragraph } from './composed-letter.ts'
import type { Pointer } from './letter-case.ts'

export function heading(level: 1 | 2, text: string, from: readonly Pointer[] = []): Heading {
  return { kind: 'heading', level, text, from }
}

/** A paragraph, or nothing where there is nothing to say. */
export function paragraphs(text: string, from: readonly Pointer[] = [], need?: NeedId): readonly Paragraph[] {
  if (text.trim() === '') return []
  return [{ kind: 'paragraph', text: text.trim(), from, ...(need === undefined ? {} : { need }) }]
}

/** A list under its own introduction, or nothing where it is empty. */
export function listed(
  lead: string,
  items: readonly ListItem[],
  from: readonly Pointer[] = [],
  need?: NeedId,
): readonly LetterBlock[] {
  if (items.length === 0) return []
  const list: List = { kind: 'list', items, from }
  return [...paragraphs(lead, from, need), list]
}

/** Rows with something in them; nothing where none has. */
export function facts(
  rows: readonly { readonly label: string; readonly text: string; readonly from: readonly Pointer[] }[],
  from: readonly Pointer[] = [],
): readonly Facts[] {
  const told = rows.filter(({ text }) => text.trim() !== '')
  return told.length === 0 ? [] : [{ kind: 'facts', rows: told, from }]
}
