import type { Words } from '../../base/words.ts'
import { whyUnlawful } from '../06-decision/combination.ts'
import type { LetterCase } from '../07-letter/compose/letter-case.ts'
import type { ReassessedPart } from './genvurdering.ts'
import { againstDecision } from './medhold.ts'

/**
 * What is wrong with a need as it was read afresh. RSL § 66 gives no power to take help away: less takes a decision of its
 * own, with hearing, grounds and a second reader.
 */
export function partProblems(
  { answers, round }: Pick<LetterCase, 'answers' | 'round'>,
  part: ReassessedPart,
): readonly { readonly field: string; readonly words: Words }[] {
  if (part.kind === 'fastholdt') return []
  const { answer, change } = part.answer
  // The target group may be what was judged wrong, and is not judged anew here.
  const contradiction = whyUnlawful({
    personkreds: 'indenfor',
    answer: answer.kind,
    change: change.kind,
    procedure: round.procedure,
  })
  const decided = answers.find(({ need }) => need === part.need)?.answer
  const against = decided === undefined ? undefined : againstDecision(decided, part.answer)
  if (against === 'mindre') return [{ field: 'udfald', words: LESS }]
  if (against === 'samme') return [{ field: 'udfald', words: SAME }]
  return contradiction === null ? [] : [{ field: 'aendring', words: contradiction }]
}

const LESS: Words = {
  da: 'Svaret giver borgeren mindre end den afgørelse, der er klaget over. Vælg »Fastholdt«, så klagen går videre til Ankestyrelsen. Skal hjælpen ned, er det en ny afgørelse for sig: med høring, begrundelse og en anden læser.',
  en: 'The answer gives the citizen less than the decision complained of. Choose “Upheld”, so that the complaint goes on to the board. If the help is to be cut, that is a new decision of its own: with a hearing, grounds and a second reader.',
}
const SAME: Words = {
  da: 'Svaret giver ikke borgeren mere end den afgørelse, der er klaget over. Vælg »Fastholdt«, og skriv de nye grunde under »Hvorfor«, så klagen går videre til Ankestyrelsen.',
  en: 'The answer gives the citizen no more than the decision complained of. Choose “Upheld”, and write the new grounds under “Why”, so that the complaint goes on to the board.',
}
