import { type Evidence, evidenceOfSentences, type LetterWords } from '../07-letter/evidence.ts'
import { type Impression, impressionFrom } from '../07-letter/impression.ts'
import sentenceWords from '../07-letter/learned/sentence-words.json' with { type: 'json' }
import { remembered } from '../../text/remember.ts'
import witness from './learned/witness.json' with { type: 'json' }
import { ownClauses, type Standard } from './standard.ts'

/** In words. A shorter sentence is a label. */
const SHORTEST = 5

/**
 * What the sentences of a standard remind of, beside those of letters and standards whose flaws are known (decisions 0029
 * and 0033). A standard has too few of its kind to be known as a whole, as a letter is.
 */
export const impressionOfStandard = remembered((standard: Pick<Standard, 'clauses'>): Impression => {
  return impressionFrom(evidenceInStandard(standard, sentenceWords as LetterWords['sentence']), witness)
})

export function evidenceInStandard({ clauses }: Pick<Standard, 'clauses'>, words: LetterWords['sentence']): Evidence {
  const told = ownClauses({ clauses }).filter(({ text }) => text.split(/\s+/, SHORTEST).length === SHORTEST)
  return evidenceOfSentences(told, words)
}
