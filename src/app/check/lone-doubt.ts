import type { Rule } from '../../rules/rule.ts'
import type { ReportedFinding } from './checked-document.ts'

/** A `fejl` that nothing else in the text bears out, by a rule that is unsure alone, is a warning (decision 0020). */
export function withoutLoneDoubt<F extends ReportedFinding>(
  rules: readonly Pick<Rule<never>, 'id' | 'isUnsureAlone'>[],
  findings: readonly F[],
): readonly F[] {
  const [alone, ...others] = new Set(findings.flatMap(({ level, rule }) => (level === 'fejl' ? [rule] : [])))
  if (others.length > 0 || rules.find(({ id }) => id === alone)?.isUnsureAlone !== true) return findings
  return findings.map((finding) => (finding.rule === alone ? { ...finding, level: 'advarsel' } : finding))
}
