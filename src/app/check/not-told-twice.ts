import type { Level } from '../../rules/verdict.ts'
import type { Mangel } from '../../law/mangel.ts'

/** Without what a rule that knows words alone tells of a flaw that another rule has found too, and calls as grave. */
export function notToldTwice<F extends { readonly rule: string; readonly level: Level; readonly mangel: Mangel }>(
  findings: readonly F[],
  byWords: string,
): readonly F[] {
  const others = findings.filter(({ rule, level }) => rule !== byWords && level !== 'raad')
  return findings.filter(
    (one) =>
      one.rule !== byWords ||
      !others.some(({ mangel, level }) => mangel === one.mangel && (level === 'fejl' || level === one.level)),
  )
}
