import { COMPLAINT_BODY } from '../../law/complaint-body.ts'
import { heading, paragraphs } from '../07-letter/block.ts'
import { meanwhile } from '../07-letter/compose-complaint.ts'
import type { LetterBlock } from '../07-letter/composed-letter.ts'
import { joinAnd } from '../07-letter/letter-words.ts'
import { activityOf, type Telling } from '../07-letter/telling.ts'
import { medholdOf, type ReassessmentResult } from './medhold.ts'
import type { ReadNeed } from './read-need.ts'

const { name: BOARD } = COMPLAINT_BODY

/** What happens now: on to the board, the citizen's choice on the rest, or the end of the complaint (RB §§ 11-12). */
export function composeWhatFollows(
  telling: Telling,
  result: ReassessmentResult,
  needs: readonly ReadNeed[],
): readonly LetterBlock[] {
  const rest = needs.filter(({ part }) => medholdOf(part) !== 'fuldt').map(({ answered }) => answered)
  const restInWords = joinAnd(rest.map(({ need }) => activityOf(telling, need.is)))
  const { talk, readingHelp } = telling.set.sentences
  const follows: Readonly<Record<ReassessmentResult, readonly string[]>> = {
    fastholdt: [
      `Vi sender nu din klage, dette brev og papirerne i sagen til ${BOARD}. ${BOARD} læser det samme brev som du og afgør klagen.`,
      'Du skal ikke gøre noget. Vil du svare på det, vi skriver her, så sig eller skriv det til os. Vi sender det videre.',
      meanwhile(rest),
    ],
    'delvist-medhold': [
      `Du skal sige til, om du holder fast i resten af din klage. Resten handler om hjælp til ${restInWords}. Sig det til os inden 4 uger fra den dag, du har fået brevet. Du kan ringe, skrive eller sige det til din rådgiver.`,
      `Holder du fast i klagen, sender vi den, dette brev og papirerne i sagen til ${BOARD} inden 14 dage. Vi giver dig besked samtidig. Hører vi ikke fra dig inden fristen, sender vi ikke resten af klagen videre.`,
      'Det, vi har ændret, gælder, uanset hvad du vælger.',
    ],
    'fuldt-medhold': [
      `Du har fået medhold i det, du klagede over. Derfor sender vi ikke klagen til ${BOARD}. Det nye svar er en ny afgørelse, som du kan klage over.`,
    ],
  }
  return [
    heading(1, 'Hvad sker der nu?'),
    ...follows[result].flatMap((text) => paragraphs(text)),
    ...paragraphs(`${talk} ${readingHelp}`),
  ]
}
