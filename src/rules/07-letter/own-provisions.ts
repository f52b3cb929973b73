import type { LawSource } from '../../law/source.ts'
import type { Letter } from '../../stages/07-letter/letter.ts'
import { getStatute } from '../source/law-source.ts'

/** The provisions that letters most often decide on help by. */
const PROVISIONS: readonly LawSource[] = [
  ...[
    '41',
    '42',
    '83',
    '83 a',
    '85',
    '95',
    '96',
    '97',
    '98',
    '100',
    '102',
    '104',
    '107',
    '108',
    '112',
    '113',
    '116',
    '117',
  ].map((paragraph) => getStatute('SEL', paragraph)),
  ...['32', '86', '87'].map((paragraph) => getStatute('BL', paragraph)),
  getStatute('AEL', '10'),
]

/** What the letter itself decides by, told as sources: a finding cites the help it is about. */
export function ownProvisions({ provisions }: Pick<Letter, 'provisions'>): readonly LawSource[] {
  return PROVISIONS.filter(({ short }) => provisions.includes(short))
}
