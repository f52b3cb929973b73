import { type Evidence, evidenceIn, type LetterWords } from '../07-letter/known/evidence.ts'
import { type Impression, impressionFrom } from '../07-letter/known/impression.ts'
import sentenceWords from '../07-letter/learned/sentence-words.json' with { type: 'json' }
import { remembered } from '../../text/remember.ts'
import standardWords from './learned/standard-words.json' with { type: 'json' }
import witness from './learned/witness.json' with { type: 'json' }
import { ownClauses, type Standard } from './standard.ts'

/** In words. A shorter sentence is a label. */
const SHORTEST = 5

const WORDS: LetterWords = {
  letter: standardWords as LetterWords['letter'],
  sentence: sentenceWords as LetterWords['sentence'],
}

/**
 * What a standard reminds of (decisions 0029, 0033 and 0041): as a whole, beside standards whose flaws are known, and
 * sentence by sentence, beside those of letters and standards.
 */
export const impressionOfStandard = remembered((standard: Pick<Standard, 'prose' | 'clauses'>): Impression => {
  return impressionFrom(evidenceInStandard(standard, WORDS), witness)
})

export function evidenceInStandard(
  { prose, clauses }: Pick<Standard, 'prose' | 'clauses'>,
  words: LetterWords,
): Evidence {
  const told = ownClauses({ clauses }).filter(({ text }) => text.split(/\s+/, SHORTEST).length === SHORTEST)
  return evidenceIn({ prose, passages: told }, words)
}
