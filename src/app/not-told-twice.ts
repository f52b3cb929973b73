import type { Level } from '../rules/verdict.ts'
import type { Mangel } from '../law/mangel.ts'

/** Without what a rule that knows words alone tells of a flaw that another rule has found too. */
export function notToldTwice<F extends { readonly rule: string; readonly level: Level; readonly mangel: Mangel }>(
  findings: readonly F[],
  byWords: string,
): readonly F[] {
  const told = new Set(
    findings.flatMap(({ rule, level, mangel }) => (rule === byWords || level === 'raad' ? [] : [mangel])),
  )
  return findings.filter(({ rule, mangel }) => rule !== byWords || !told.has(mangel))
}
