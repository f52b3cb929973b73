import { laertAfAndreBreve } from '../rules/07-letter/laert-af-andre-breve/rule.ts'
import { type Impression, impressionOf } from '../stages/07-letter/impression.ts'
import type { Letter } from '../stages/07-letter/letter.ts'
import { isTooShort } from '../text/learned-words.ts'
import type { ReportedFinding } from './checked-document.ts'
import { notToldTwice } from './not-told-twice.ts'

/** Of what a rule finds while the words of the letter speak so clearly against it, little is right. */
const UNLIKELY = 0.3

/** A letter without any of these words says nothing of a complaint: what is not there no word can speak against. */
const TELLS_OF_COMPLAINT = /klag|ankestyrelsen/i

/**
 * Weighs what the rules have found by what the words of the letter remind of (decision 0029): what they speak clearly
 * against becomes advice, a `fejl` in a letter that reads as one that holds becomes a warning, and what a rule has found
 * is not told once more for its words alone.
 */
export function weighFindings(
  letter: Letter,
  findings: readonly ReportedFinding[],
  { flawed, signs }: Impression = impressionOf(letter),
): readonly ReportedFinding[] {
  const { text } = letter.prose.clean
  if (isTooShort(text)) return findings
  const likely = new Map(signs.map(({ mangel, whenFound }) => [mangel, whenFound]))
  return notToldTwice(findings, laertAfAndreBreve.id).map((finding): ReportedFinding => {
    if (finding.rule === laertAfAndreBreve.id || finding.level === 'raad') return finding
    if (finding.mangel === 'klagevejledning' && !TELLS_OF_COMPLAINT.test(text)) return finding
    if ((likely.get(finding.mangel) ?? 1) < UNLIKELY) return { ...finding, level: 'raad' }
    return finding.level === 'fejl' && flawed < 0 ? { ...finding, level: 'advarsel' } : finding
  })
}
