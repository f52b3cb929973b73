import type { SentLetter } from './07-letter/compose/sent-letter.ts'
import type { WholeCase } from './own-case.ts'

/** The letters of a case, those of this round first: what was sent in a round before may still be on its way. */
export const everyLetter = ({
  letters = [],
  formerRounds = [],
}: Partial<Pick<WholeCase, 'letters' | 'formerRounds'>>): readonly SentLetter[] => [
  ...letters,
  ...formerRounds.flatMap((round) => round.letters ?? []),
]

/** Whether a letter was sent in a round before this one. */
export const isOfFormerRound = ({ letters }: Pick<WholeCase, 'letters'>, { id }: SentLetter): boolean =>
  !(letters ?? []).some((one) => one.id === id)
