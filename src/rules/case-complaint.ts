import type { NonEmpty } from '../base/list.ts'
import type { CaseView } from '../stages/case-view.ts'
import { type ComplaintClock, complaintClocks } from '../stages/complaint-clock.ts'
import type { CaseFinding } from './case-rule.ts'
import { holds, notApplicable, unknown, type Verdict, verdictOf } from './verdict.ts'

/** Asks the same of each complaint that stands. */
export function eachComplaint(
  view: CaseView,
  check: (one: ComplaintClock) => Verdict<CaseFinding>,
): Verdict<CaseFinding> {
  if (view.file.complaints === undefined) return unknown('om der er klaget')
  return together(complaintClocks(view.file).map(check), 'Der er ikke klaget over afgørelsen.')
}

/** One answer of many: what fails is told before what can't be seen, and that before what holds. */
export function together(verdicts: readonly Verdict<CaseFinding>[], none: string): Verdict<CaseFinding> {
  const findings = verdicts.flatMap((one) => (one.kind === 'fails' ? one.findings : []))
  if (findings.length > 0) return verdictOf(findings)
  const missing = verdicts.flatMap((one) => (one.kind === 'unknown' ? one.missing : []))
  const [first, ...rest] = [...new Set(missing)]
  if (first !== undefined) return unknown(...([first, ...rest] as NonEmpty<string>))
  if (verdicts.some(({ kind }) => kind === 'holds')) return holds
  return verdicts.find((one) => one.kind === 'not-applicable') ?? notApplicable(none)
}
