import { laertAfAndreSager } from '../../rules/06-decision/laert-af-andre-sager/rule.ts'
import { type CaseImpression, impressionOfCase, isToldInOutline } from '../../stages/case-impression.ts'
import type { CaseFile } from '../../stages/case-file.ts'
import type { ReportedCaseFinding } from './checked-case.ts'

/** Of what a rule finds while the case speaks so clearly against it, little is right. */
const UNLIKELY = 0.2
/** A case that reads like this is so much like those the board upheld that a `fejl` of a rule is a warning. */
const UPHELD = -0.4

/**
 * Weighs what the rules have found in a case told in outline by what it reminds of (decision 0030): what it speaks
 * clearly against becomes advice, a `fejl` in a case that reads as upheld becomes a warning, and what a rule has found is
 * not told once more for its words alone. What a field says stands (decision 0035). Other cases are left as they are.
 */
export function weighCaseFindings(
  file: CaseFile,
  findings: readonly ReportedCaseFinding[],
  impressed: (file: CaseFile) => CaseImpression | undefined = impressionOfCase,
): readonly ReportedCaseFinding[] {
  const impression = isToldInOutline(file) ? impressed(file) : undefined
  if (impression === undefined) return findings
  const { reversed, signs } = impression
  const likely = new Map(signs.map(({ mangel, whenFound }) => [mangel, whenFound]))
  const weighed = findings.map((finding): ReportedCaseFinding => {
    if (finding.rule === laertAfAndreSager.id || finding.isFact === true || finding.level === 'raad') return finding
    if ((likely.get(finding.mangel) ?? 1) < UNLIKELY) return { ...finding, level: 'raad' }
    return finding.level === 'fejl' && reversed < UPHELD ? { ...finding, level: 'advarsel' } : finding
  })
  return weighed.filter(
    (finding) =>
      finding.rule !== laertAfAndreSager.id ||
      !weighed.some(
        (other) =>
          other.rule !== finding.rule &&
          other.mangel === finding.mangel &&
          (other.level === 'fejl' || other.level === finding.level),
      ),
  )
}
