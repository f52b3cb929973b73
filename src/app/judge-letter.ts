import { LETTER_RULES } from '../rules/letter-catalogue.ts'
import type { Letter } from '../stages/07-letter/letter.ts'
import { judge, type Judgement } from './judgement.ts'
import { weighFindings } from './weigh-findings.ts'

/** Asks every rule for letters, and weighs what they say against what the words of the letter remind of. */
export function judgeLetter(letter: Letter): Judgement {
  const { findings, unknown } = judge(LETTER_RULES, letter)
  return { findings: weighFindings(letter, findings), unknown }
}
