import { cellText } from '../../stages/13-learning/fact-column.ts'

/** What a format with types of its own holds, as it would stand in a cell. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return cellText(value.map(String))
  if (typeof value === 'boolean') return cellText(value)
  return String(value)
}
