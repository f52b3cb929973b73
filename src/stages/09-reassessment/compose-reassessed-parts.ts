import { upperFirst } from '../../base/first-letter.ts'
import { heading, paragraphs } from '../07-letter/compose/block.ts'
import { resultInWords } from '../07-letter/compose/compose-result.ts'
import { composeChange } from '../07-letter/compose/compose-change.ts'
import { conclusion } from '../07-letter/compose/compose-grounds.ts'
import type { LetterBlock } from '../07-letter/compose/composed-letter.ts'
import { asQuote, asSentence } from '../07-letter/compose/letter-words.ts'
import type { Named } from '../07-letter/address/reader.ts'
import { activityOf, type Telling } from '../07-letter/compose/telling.ts'
import type { Complaint } from '../08-complaint/complaint.ts'
import type { ChangeReason } from './genvurdering.ts'
import type { ReadNeed } from './read-need.ts'

/** What each contested need came to, first. */
export function composeReassessedResult(telling: Telling, needs: readonly ReadNeed[]): readonly LetterBlock[] {
  return [
    heading(1, 'Resultatet'),
    ...needs.map(({ part, at, answered }): LetterBlock => {
      const activity = upperFirst(activityOf(telling, answered.need.is))
      return {
        kind: 'paragraph',
        need: part.need,
        lead: `${activity}: ${part.kind === 'fastholdt' ? 'vi fastholder afgørelsen' : 'vi ændrer afgørelsen'}.`,
        text: resultInWords(telling, answered),
        from: [at, answered.answer.at],
      }
    }),
  ]
}

/** Why, need by need: the reply to each argument, or what made us change it. */
export function composeReassessedParts(
  telling: Telling,
  { channel }: Complaint,
  complainer: Named | null,
  needs: readonly ReadNeed[],
): readonly LetterBlock[] {
  const isSpoken = channel === 'mundtlig' || channel === 'personlig'
  const said = `${upperFirst((complainer ?? telling.to).du)} ${isSpoken ? 'siger' : 'skriver'}`
  return [heading(1, 'Derfor'), ...needs.flatMap((one) => partOf(telling, said, one))]
}

function partOf(telling: Telling, said: string, { part, at, answered }: ReadNeed): readonly LetterBlock[] {
  const { need } = part
  const head = heading(2, upperFirst(activityOf(telling, answered.need.is)), [at])
  const why = telling.tell(part.why, `${at}/why`)
  if (part.kind === 'aendret')
    return [
      head,
      ...paragraphs(`${changed(telling)[part.reason]} ${why}`, [at], need),
      ...paragraphs(conclusion(telling, answered), [answered.answer.at], need),
      ...composeChange(telling, answered),
    ]
  return [
    head,
    ...part.replies.flatMap(({ argument, reply }, i) =>
      paragraphs(
        `${said} i klagen: ${asQuote(asSentence(argument))} Vores svar er: ${telling.reply(reply, `${at}/replies/${i}/reply`)}`,
        [`${at}/replies/${i}`],
        need,
      ),
    ),
    ...paragraphs(`Derfor fastholder vi afgørelsen: ${why}`, [`${at}/why`], need),
  ]
}

const changed = ({ of }: Telling): Readonly<Record<ChangeReason, string>> => ({
  'nye-oplysninger': 'Vi ændrer afgørelsen, fordi vi har fået nye oplysninger.',
  'oplysninger-overset': 'Vi ændrer afgørelsen, fordi vi havde overset oplysninger i sagen.',
  'begrundelse-holdt-ikke': 'Vi ændrer afgørelsen, fordi vores begrundelse ikke holdt.',
  'forkert-regel': 'Vi ændrer afgørelsen, fordi vi havde brugt en forkert regel.',
  sagsbehandlingsfejl: 'Vi ændrer afgørelsen, fordi vi havde behandlet sagen forkert.',
  'aendrede-forhold': `Vi ændrer afgørelsen, fordi ${of.din} situation er blevet en anden.`,
})
