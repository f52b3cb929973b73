import type { Mangel } from '../law/mangel.ts'
import { likelihood } from '../text/learned-words.ts'
import { remembered } from '../text/remember.ts'
import type { LetterWords } from './07-letter/known/evidence.ts'
import sentenceWords from './07-letter/learned/sentence-words.json' with { type: 'json' }
import { type CaseEvidence, caseEvidence, type CaseLearned, type CaseSentence } from './case-evidence.ts'
import type { CaseFile } from './case-file.ts'
import caseWords from './learned/case-words.json' with { type: 'json' }
import witness from './learned/case-witness.json' with { type: 'json' }

/**
 * What a case told in outline reminds of, beside cases of which it is known what the board said (decision 0030). It knows
 * nothing of what the words mean: it bears out what a rule has read, or asks for a second look.
 */
export interface CaseImpression {
  /** Above 0: more like cases that the board sent back or changed; below: more like those it upheld. */
  readonly reversed: number
  /** Told in so few words that the fewness itself reads like a case that was reversed (decision 0040). */
  readonly isBrief: boolean
  readonly signs: readonly CaseSign[]
}

export interface CaseSign {
  readonly mangel: Mangel
  /** How likely it is that the board finds this flaw, from 0 to 1, if a rule has found it and if none has. */
  readonly whenFound: number
  readonly whenNot: number
  /** What of the municipality’s own words most reminds of it; null where nothing does. */
  readonly told: CaseSentence | null
}

/**
 * How much each witness counts: the case as one that was reversed, as one with this flaw, the most telling sentence of the
 * municipality, and a rule. Found by logistic regression over cases of authors whose cases had taught the words nothing
 * (`npm run learn`).
 */
export interface CaseWitness {
  readonly none: number
  readonly reversed: number
  readonly whole: number
  readonly sentence: number
  readonly rule: number
}

const LEARNED: CaseLearned = {
  whole: caseWords as CaseLearned['whole'],
  sentence: sentenceWords as LetterWords['sentence'],
}

/**
 * Cases are learnt as they are told by those who have only the decision. Whoever tells who worked at the case tells it
 * whole, and of such cases the words have learnt nothing.
 */
export function isToldInOutline({ officials, decision }: CaseFile): boolean {
  return officials === undefined && decision !== undefined
}

/** None of a case told in so few words that they say too little. */
export const impressionOfCase = remembered((file: CaseFile): CaseImpression | undefined => {
  const evidence = caseEvidence(file, LEARNED)
  return evidence === undefined ? undefined : caseImpressionFrom(evidence, witness)
})

/** Weighs the witnesses. */
export function caseImpressionFrom({ reversed, isBrief, of }: CaseEvidence, weights: CaseWitness): CaseImpression {
  const signs = of.map(({ mangel, whole, sentence, told }): CaseSign => {
    const speaks = weights.none + weights.reversed * reversed + weights.whole * whole + weights.sentence * sentence
    return {
      mangel,
      whenFound: likelihood(speaks + weights.rule),
      whenNot: likelihood(speaks),
      told,
    }
  })
  return { reversed, isBrief, signs }
}
