import { upperFirst } from '../../base/first-letter.ts'
import { COMPLAINT_BODY } from '../../law/complaint-body.ts'
import { heading, paragraphs } from '../07-letter/compose/block.ts'
import { meanwhile } from '../07-letter/compose/compose-complaint.ts'
import type { LetterBlock } from '../07-letter/compose/composed-letter.ts'
import { joinAnd } from '../07-letter/compose/letter-words.ts'
import { activityOf, type Telling } from '../07-letter/compose/telling.ts'
import { medholdOf, type ReassessmentResult } from './medhold.ts'
import type { ReadNeed } from './read-need.ts'

const { name: BOARD } = COMPLAINT_BODY

/** What happens now: on to the board, the citizen's choice on the rest, or the end of the complaint (RB §§ 11-12). */
export function composeWhatFollows(
  telling: Telling,
  result: ReassessmentResult,
  needs: readonly ReadNeed[],
): readonly LetterBlock[] {
  const { to } = telling
  const rest = needs.filter(({ part }) => medholdOf(part) !== 'fuldt').map(({ answered }) => answered)
  const restInWords = joinAnd(rest.map(({ need }) => activityOf(telling, need.is)))
  const { talk, readingHelp } = telling.set.sentences
  const follows: Readonly<Record<ReassessmentResult, readonly string[]>> = {
    fastholdt: [
      `Vi sender nu ${to.din} klage, dette brev og papirerne i sagen til ${BOARD}. ${BOARD} læser det samme brev som ${to.du} og afgør klagen.`,
      `${upperFirst(to.du)} skal ikke gøre noget. Vil ${to.du} svare på det, vi skriver her, så sig eller skriv det til os. Vi sender det videre.`,
      meanwhile(telling, rest),
    ],
    'delvist-medhold': [
      `${upperFirst(to.du)} skal sige til, om ${to.du} holder fast i resten af ${to.din} klage. Resten handler om hjælp til ${restInWords}. Sig det til os inden 4 uger fra den dag, ${to.du} har fået brevet. ${upperFirst(to.du)} kan ringe, skrive eller sige det til ${to.din} rådgiver.`,
      `Holder ${to.du} fast i klagen, sender vi den, dette brev og papirerne i sagen til ${BOARD} inden 14 dage. Vi giver ${to.dig} besked samtidig. Hører vi ikke fra ${to.dig} inden fristen, sender vi ikke resten af klagen videre.`,
      `Det, vi har ændret, gælder, uanset hvad ${to.du} vælger.`,
    ],
    'fuldt-medhold': [
      `${upperFirst(to.du)} har fået medhold i det, ${to.du} klagede over. Derfor sender vi ikke klagen til ${BOARD}. Det nye svar er en ny afgørelse, som ${to.du} kan klage over.`,
    ],
  }
  return [
    heading(1, 'Hvad sker der nu?'),
    ...follows[result].flatMap((text) => paragraphs(text)),
    ...paragraphs(`${talk} ${readingHelp}`),
  ]
}
