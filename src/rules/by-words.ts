import type { Level } from './verdict.ts'

/** Rules that know words alone (decisions 0029 and 0030). */
const BY_WORDS: ReadonlySet<string> = new Set([
  'laert-af-andre-breve',
  'laert-af-andre-sager',
  'laert-af-andre-standarder',
])

export const isByWords = (rule: string): boolean => BY_WORDS.has(rule)

/** Whether all that makes it fall was told by words alone: then it may hold, and someone must read it once more. */
export function failsByWordsAlone(findings: readonly { readonly rule: string; readonly level: Level }[]): boolean {
  const fejl = findings.filter(({ level }) => level === 'fejl')
  return fejl.length > 0 && fejl.every(({ rule }) => isByWords(rule))
}
