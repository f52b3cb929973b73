import { asLikelyToFall, laertAfAndreBreve } from '../../rules/07-letter/laert-af-andre-breve/rule.ts'
import type { Impression } from '../../stages/07-letter/known/impression.ts'
import type { Letter } from '../../stages/07-letter/letter.ts'
import { FALLS, type FallWeights, likelyToFall } from '../../stages/07-letter/known/likely-to-fall.ts'
import type { ReportedFinding } from './checked-document.ts'

/** Of what a rule finds while the words of the letter speak so clearly against it, little is right. */
const UNLIKELY = 0.3
/** From here on a letter is told not to hold. Of letters without a flaw one in twenty comes so far (docs/measured.md). */
const FALLING = 0.7
/** What only the words tell is a `fejl` of a letter that falls from here on; the weightiest is one in any case, if no rule has found any. */
const SURE = 0.6

/** A letter without any of these words says nothing of a complaint: what is not there no word can speak against. */
const TELLS_OF_COMPLAINT = /klag|ankestyrelsen/i

/**
 * Weighs what has been found by what the words of the letter remind of (decisions 0029 and 0034): what they speak clearly
 * against becomes advice, and whether anything is a `fejl` is asked of the letter as a whole. A fact stands (0035).
 */
export function weighFindings(
  letter: Letter,
  findings: readonly ReportedFinding[],
  impression: Impression,
  weights: FallWeights = FALLS,
): readonly ReportedFinding[] {
  const { text } = letter.prose.clean
  const signs = new Map(impression.signs.map((sign) => [sign.mangel, sign]))
  const stands = ({ mangel, isFact }: ReportedFinding): boolean =>
    isFact === true || (mangel === 'klagevejledning' && !TELLS_OF_COMPLAINT.test(text))
  const kept = findings.map((finding): ReportedFinding =>
    isByWords(finding) || stands(finding) || (signs.get(finding.mangel)?.whenFound ?? 1) >= UNLIKELY
      ? finding
      : { ...finding, level: 'raad' },
  )
  const found = new Set(kept.flatMap((one) => (isByWords(one) || one.level === 'raad' ? [] : [one.mangel])))
  if (likelyToFall(impression, found, weights) < FALLING)
    return kept.map((one) => (one.level === 'fejl' && !stands(one) ? { ...one, level: 'advarsel' } : one))
  const likelyByWords = ({ mangel }: ReportedFinding): number => signs.get(mangel)?.whenNot ?? 0
  const weight = (one: ReportedFinding): number => weights.of[one.mangel] * likelyByWords(one)
  const [weightiest] = kept.filter(isByWords).toSorted((a, b) => weight(b) - weight(a))
  const needsOne = kept.every(({ level }) => level !== 'fejl')
  return kept.map((one) =>
    isByWords(one) && ((needsOne && one === weightiest) || likelyByWords(one) > SURE) ? asLikelyToFall(one) : one,
  )
}

function isByWords({ rule }: ReportedFinding): boolean {
  return rule === laertAfAndreBreve.id
}
