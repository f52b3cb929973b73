import { upperFirst } from '../../base/first-letter.ts'
import { formatDanish, type PlainDate } from '../../base/date.ts'
import { never, type Result } from '../../base/result.ts'
import { COMPLAINT_BODY } from '../../law/complaint-body.ts'
import type { PartyId } from '../00-case/case-id.ts'
import { heading, paragraphs } from '../07-letter/compose/block.ts'
import type { ComposeError } from '../07-letter/compose/compose-error.ts'
import { composeContact } from '../07-letter/compose/compose-practical.ts'
import type { ComposedLetter, LetterBlock } from '../07-letter/compose/composed-letter.ts'
import { finishLetter } from '../07-letter/compose/finish-letter.ts'
import type { LetterCase } from '../07-letter/compose/letter-case.ts'
import { completeSetup, type LetterNames, type LetterSetup, recipientOf } from '../07-letter/compose/letter-setup.ts'
import { asQuote, asSentence, joinAnd } from '../07-letter/compose/letter-words.ts'
import type { Named } from '../07-letter/address/reader.ts'
import { activityOf, startTelling, type Telling } from '../07-letter/compose/telling.ts'
import type { Timeliness } from './complaint-limit.ts'
import { saidBy, speakerOf } from '../07-letter/compose/speaker.ts'
import type { Complaint } from './complaint.ts'

/** A complaint with what the clock says of it. */
export interface ReceivedComplaint {
  readonly complaint: Complaint
  readonly timeliness: Timeliness
  /** The last day of the reassessment. */
  readonly due: PlainDate
  /** Help is cut with notice, and then the limit can't be moved (RB § 11, stk. 3). */
  readonly isVarslingssag: boolean
}

/** That the complaint has come, what was understood, and what happens to it, by when; a late one goes on at once (RB § 13). */
export function composeComplaintReceipt(
  file: LetterCase & { readonly citizen?: PartyId },
  received: ReceivedComplaint,
  on: PlainDate,
  set: LetterSetup,
  names: LetterNames,
): Result<ComposedLetter, ComposeError> {
  const setup = completeSetup(set)
  if (!setup.ok) return setup
  const telling = startTelling(file, setup.value, names, on)
  const { to } = telling
  const { talk, readingHelp } = telling.set.sentences
  return finishLetter(telling, recipientOf(names), {
    about: 'kvittering',
    title: `Kvittering for ${to.din} klage`,
    blocks: [
      ...understood(telling, received.complaint, speakerOf(telling, names, received.complaint, file.citizen)),
      heading(1, 'Hvad sker der nu?'),
      ...whatFollows(telling, received),
      ...paragraphs(
        `${upperFirst(to.du)} kan altid tilføje noget til klagen eller trække den tilbage. ${upperFirst(to.du)} må gerne få en anden til at hjælpe ${to.dig}.`,
      ),
      ...paragraphs(`${talk} ${readingHelp}`),
      ...composeContact(telling),
    ],
    annexes: [],
  })
}

function understood(
  telling: Telling,
  { received, channel, words, contested, approved }: Complaint,
  complainer: Named | null,
): readonly LetterBlock[] {
  const isSpoken = channel === 'mundtlig' || channel === 'personlig'
  const { to, of } = telling
  const said = `${saidBy(complainer, isSpoken)}: ${asQuote(asSentence(words))}`
  const needs = telling.file.needs.filter(({ id }) => contested.includes(id))
  const about =
    needs.length === 0
      ? `Vi har forstået det sådan, at ${(complainer ?? to).du} klager over hele afgørelsen.`
      : `Vi har forstået det sådan, at klagen handler om hjælp til ${joinAnd(needs.map((need) => activityOf(telling, need)))}.`
  return [
    ...paragraphs(
      `Vi har den ${formatDanish(received)} modtaget ${complainer === null ? `en klage for ${of.dig}` : `${complainer.din} klage`} over vores afgørelse. ${said}`,
      ['/complaints'],
    ),
    ...paragraphs(
      isSpoken && approved === undefined
        ? `Sådan har vi skrevet det ned. ${about} Passer det ikke, eller mangler der noget, så sig det til os.`
        : `${about} Har vi misforstået noget, så sig det til os.`,
      ['/complaints'],
    ),
  ]
}

function whatFollows({ to }: Telling, { timeliness, due, isVarslingssag }: ReceivedComplaint): readonly LetterBlock[] {
  const { name, weeks } = COMPLAINT_BODY
  switch (timeliness.kind) {
    case 'for-sen':
      return paragraphs(
        `Fristen for at klage er ${weeks} uger, og den gik den ${formatDanish(timeliness.lastDay)}. Vi afviser ikke ${to.din} klage. Vi sender den videre til ${name} med det samme, og ${name} afgør, om klagen kan behandles alligevel. Var der en grund til, at klagen kom senere, så fortæl os eller ${name} om den.`,
      )
    case 'rettidig':
    case 'maaske':
    case 'ukendt':
      return [
        ...paragraphs(
          `Vi ser på sagen igen og svarer ${to.dig} senest den ${formatDanish(due)}.${isVarslingssag ? '' : ` Kan vi ikke nå det, skriver vi til ${to.dig} med en ny dato.`}`,
        ),
        ...paragraphs(
          `Ændrer vi ikke afgørelsen, sender vi klagen og papirerne i sagen videre til ${name}. ${upperFirst(to.du)} får besked og kan læse det samme som ${name}.`,
        ),
      ]
    default:
      return never(timeliness)
  }
}
