import { laertAfAndreStandarder } from '../../rules/14-supervision/laert-af-andre-standarder/rule.ts'
import type { Mangel } from '../../law/mangel.ts'
import type { Impression } from '../../stages/07-letter/known/impression.ts'
import { impressionOfStandard } from '../../stages/14-supervision/impression.ts'
import type { Standard } from '../../stages/14-supervision/standard.ts'
import type { ReportedFinding } from './checked-document.ts'
import { notToldTwice } from './not-told-twice.ts'

/** Of what a rule finds while the sentences speak so clearly against it, little is right. */
const UNLIKELY = 0.35
/** A rule and the sentences together make a `fejl` from here on (docs/measured.md). */
const SURE = 0.55

/**
 * Flaws in how a case is handled and weighed that standards seldom have: the sentences know too few of them to speak against a rule,
 * and can only make its `fejl` a warning.
 */
const SELDOM: ReadonlySet<Mangel> = new Set<Mangel>([
  'mangelfuld-begrundelse',
  'mangelfuldt-oplyst',
  'notatpligt',
  'partshoering',
  'partsrepraesentation',
  'vaegtning',
  'vejledning',
])

/**
 * Weighs what the rules have found by what the sentences of the standard remind of (decision 0033): what they speak
 * clearly against becomes advice, what they don't bear out a warning. What is missing no sentence can speak of.
 */
export function weighStandard(
  standard: Standard,
  findings: readonly ReportedFinding[],
  { signs }: Impression = impressionOfStandard(standard),
): readonly ReportedFinding[] {
  const likely = new Map(signs.map(({ mangel, whenFound }) => [mangel, whenFound]))
  return notToldTwice(findings, laertAfAndreStandarder.id).map((finding): ReportedFinding => {
    if (finding.rule === laertAfAndreStandarder.id || finding.level === 'raad' || finding.quote === null) return finding
    const isLikely = likely.get(finding.mangel) ?? 1
    if (isLikely < UNLIKELY && !SELDOM.has(finding.mangel)) return { ...finding, level: 'raad' }
    return finding.level === 'fejl' && isLikely < SURE ? { ...finding, level: 'advarsel' } : finding
  })
}
