import type { Words } from '../../base/words.ts'
import { isSilenced } from '../00-case/death.ts'
import type { EntryOf } from '../case-entry.ts'
import { everyLetter } from '../every-letter.ts'
import type { OwnCaseFile, WholeCase } from '../own-case.ts'

/** Why a letter can't go to someone on paper instead; null where it can. What is on paper from before, or has come, goes no more. */
export function whyNotResent(
  file: Pick<WholeCase, 'letters' | 'formerRounds'> & Pick<Partial<OwnCaseFile>, 'citizen' | 'death'>,
  { id, resent }: Pick<EntryOf<'letter-resent'>, 'id' | 'resent'>,
): Words | null {
  const letter = everyLetter(file).find((one) => one.id === id)
  if (letter === undefined || !letter.to.includes(resent.to)) return NO_LETTER
  if (isSilenced(file, resent.to)) return HELD
  if (letter.channel !== 'digital-post') return NOT_DIGITAL
  if (letter.resent?.some(({ to }) => to === resent.to)) return SENT_BEFORE
  return letter.delivered === undefined ? null : ARRIVED
}

const w = (da: string, en: string): Words => ({ da, en })
export const NO_LETTER = w(
  'Der er intet brev til modtageren i sagen.',
  'There is no letter to the receiver in the case.',
)
const HELD = w(
  'Borgeren er død, og ingen har siden skrevet, at modtageren skal have brevet.',
  'The citizen has died, and nobody has since written that the receiver is to have the letter.',
)
const NOT_DIGITAL = w('Brevet blev ikke sendt som Digital Post.', 'The letter was not sent as Digital Post.')
const SENT_BEFORE = w(
  'Brevet er allerede sendt til modtageren på papir.',
  'The letter was already sent to the receiver on paper.',
)
const ARRIVED = w(
  'Det står i sagen, at brevet er kommet frem. Send det ikke igen.',
  'The case says that the letter has arrived. Don’t send it again.',
)
