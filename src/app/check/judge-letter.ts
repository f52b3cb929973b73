import { laertAfAndreBreve } from '../../rules/07-letter/laert-af-andre-breve/rule.ts'
import { LETTER_RULES } from '../../rules/catalogue/letter-catalogue.ts'
import { type Impression, impressionOf } from '../../stages/07-letter/known/impression.ts'
import type { Letter } from '../../stages/07-letter/letter.ts'
import type { FallWeights } from '../../stages/07-letter/known/likely-to-fall.ts'
import { isTooShort } from '../../text/learned-words.ts'
import { withoutGivenWay } from './given-way.ts'
import { judge, type Judgement } from './judgement.ts'
import { withoutLoneDoubt } from './lone-doubt.ts'
import { notToldTwice } from './not-told-twice.ts'
import { weighFindings } from './weigh-findings.ts'

export interface LetterJudges {
  readonly rules: typeof LETTER_RULES
  readonly impression: Impression
  readonly falls?: FallWeights
}

/**
 * Asks every rule for letters, and weighs what they say against what the words of the letter remind of. Where it is too
 * short for that, a `fejl` that stands alone, by a rule that is unsure alone, is a warning.
 */
export function judgeLetter(
  letter: Letter,
  { rules, impression, falls }: LetterJudges = { rules: LETTER_RULES, impression: impressionOf(letter) },
): Judgement {
  const { findings: all, unknown } = judge(rules, letter)
  const findings = withoutGivenWay(rules, all)
  const weighed = isTooShort(letter.prose.clean.text)
    ? withoutLoneDoubt(rules, findings)
    : weighFindings(letter, findings, impression, falls)
  return { findings: notToldTwice(weighed, laertAfAndreBreve.id), unknown }
}
