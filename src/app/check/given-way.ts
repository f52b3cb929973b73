import type { Rule } from '../../rules/rule.ts'
import type { ReportedFinding } from './checked-document.ts'

/** Without what a rule found where one that it gives way to has found the same flaw nearer to its root. */
export function withoutGivenWay<F extends ReportedFinding>(
  rules: readonly Pick<Rule<never>, 'id' | 'givesWayTo'>[],
  findings: readonly F[],
): readonly F[] {
  const found = new Set(findings.map(({ rule }) => rule))
  const silent = new Set(
    rules.flatMap(({ id, givesWayTo }) => (givesWayTo?.some((other) => found.has(other)) === true ? [id] : [])),
  )
  return silent.size === 0 ? findings : findings.filter(({ rule }) => !silent.has(rule))
}
