import { upperFirst } from '../../base/first-letter.ts'
import type { PlainDate } from '../../base/date.ts'
import { formatDanish } from '../../base/date.ts'
import type { Result } from '../../base/result.ts'
import type { PartyId } from '../00-case/case-id.ts'
import { heading, listed, paragraphs } from '../07-letter/compose/block.ts'
import { composeComplaint } from '../07-letter/compose/compose-complaint.ts'
import type { ComposeError } from '../07-letter/compose/compose-error.ts'
import { helpOfNeed } from '../07-letter/compose/compose-help.ts'
import { composeLaw, lawAnnex } from '../07-letter/compose/compose-law.ts'
import { composeContact, composeDuties } from '../07-letter/compose/compose-practical.ts'
import type { ComposedLetter, LetterBlock } from '../07-letter/compose/composed-letter.ts'
import { finishLetter } from '../07-letter/compose/finish-letter.ts'
import { type LetterCase, place } from '../07-letter/compose/letter-case.ts'
import { completeSetup, type LetterNames, type LetterSetup, recipientOf } from '../07-letter/compose/letter-setup.ts'
import { asQuote, asSentence, joinAnd, sourceInWords } from '../07-letter/compose/letter-words.ts'
import type { Named } from '../07-letter/address/reader.ts'
import { activityOf, startTelling, type Telling } from '../07-letter/compose/telling.ts'
import { saidBy, speakerOf } from '../07-letter/compose/speaker.ts'
import type { Complaint } from '../08-complaint/complaint.ts'
import { composeReassessedParts, composeReassessedResult } from './compose-reassessed-parts.ts'
import { composeWhatFollows } from './compose-what-follows.ts'
import type { Genvurdering } from './genvurdering.ts'
import { reassessmentResult, type ReassessmentResult } from './medhold.ts'
import { type ReadNeed, readNeeds } from './read-need.ts'

/** What of a case the letter on a reassessment is composed from. */
export interface ReassessedCase extends LetterCase {
  readonly citizen?: PartyId
  readonly complaints?: readonly Complaint[]
}

const titles = ({ to }: Telling): Readonly<Record<ReassessmentResult, string>> => ({
  fastholdt: `Svar på ${to.din} klage: vi fastholder afgørelsen`,
  'delvist-medhold': `Svar på ${to.din} klage: ${to.du} får medhold i en del`,
  'fuldt-medhold': `Svar på ${to.din} klage: ${to.du} får medhold`,
})

/**
 * The reassessment, whole, in one text for the citizen and the board (RB §§ 11-12): what each contested need came to,
 * what happens now, the answer to each argument or the reason for the change, and the law. A new answer can be complained of.
 */
export function composeReassessment(
  file: ReassessedCase,
  genvurdering: Genvurdering,
  day: PlainDate,
  set: LetterSetup,
  names: LetterNames,
): Result<ComposedLetter, ComposeError> {
  const setup = completeSetup(set)
  if (!setup.ok) return setup
  const read = readNeeds(file, genvurdering)
  if (!read.ok) return read
  const { complaint, needs } = read.value
  const result = reassessmentResult({ parts: needs.map(({ part }) => part) }) ?? 'fastholdt'
  const telling = startTelling(file, setup.value, names, day)
  const complainer = speakerOf(telling, names, complaint, file.citizen)
  const changed = needs.filter(({ part }) => part.kind === 'aendret').map(({ answered }) => answered)
  const all = needs.map(({ answered }) => answered)
  return finishLetter(telling, recipientOf(names), {
    about: 'genvurdering',
    title: titles(telling)[result],
    blocks: [
      ...opening(telling, file, complaint, complainer, needs),
      ...howRead(file, genvurdering),
      ...composeReassessedResult(telling, needs),
      ...composeWhatFollows(telling, result, needs),
      ...composeReassessedParts(telling, complaint, complainer, needs),
      ...newInformation(telling, genvurdering),
      ...changed.flatMap((one) => helpOfNeed(telling, one)),
      ...composeLaw(telling, all, ANNEX.toLowerCase()),
      ...paragraphs('Vi skal se på sagen igen, når der bliver klaget. Det står i § 66 i retssikkerhedsloven.'),
      ...(changed.length === 0 ? [] : composeComplaint(telling, changed)),
      ...(changed.length === 0 ? [] : composeDuties(telling)),
      ...composeContact(telling),
    ],
    annexes: [lawAnnex(telling, all, `${ANNEX} – Hvad reglerne siger`)],
  })
}

const ANNEX = 'Bilag 1'

/** What was complained of, when, and in which words. */
function opening(
  telling: Telling,
  { decision, complaints }: ReassessedCase,
  complaint: Complaint,
  complainer: Named | null,
  needs: readonly ReadNeed[],
): readonly LetterBlock[] {
  const at = `/complaints/${(complaints ?? []).indexOf(complaint)}`
  const isSpoken = complaint.channel === 'mundtlig' || complaint.channel === 'personlig'
  const over = decision === undefined ? 'vores afgørelse' : `vores afgørelse af ${formatDanish(decision.on)}`
  const activities = joinAnd(needs.map(({ answered }) => activityOf(telling, answered.need.is)))
  const words = `${saidBy(complainer, isSpoken)}: ${asQuote(asSentence(complaint.words))}`
  return [
    ...paragraphs(
      `${complainer === null ? 'Der er' : `${upperFirst(complainer.du)} har`} den ${formatDanish(complaint.received)} klaget ${complainer === null ? `for ${telling.of.dig} ` : ''}over ${over}. Klagen handler om hjælp til ${activities}. ${words}`,
      [at],
    ),
  ]
}

/** What came with the complaint or after it. */
function newInformation(telling: Telling, { newSources }: Genvurdering): readonly LetterBlock[] {
  const items = place(telling.file.sources, 'sources')
    .filter(({ is }) => newSources.includes(is.id))
    .map(({ is, at }) => ({ text: `${sourceInWords(upperFirst(telling.name(is.title)), is)}.`, from: [at] }))
  return items.length === 0
    ? []
    : [
        heading(1, 'Nye oplysninger'),
        ...listed('Vi har også set på dette, som er kommet med klagen eller efter:', items),
      ]
}

/** Who read it again, where it was one who had no part in the decision. */
function howRead({ decision }: ReassessedCase, { by }: Genvurdering): readonly LetterBlock[] {
  const isFresh = decision !== undefined && by !== decision.by && !decision.approvals.some((one) => one.by === by)
  const who = isFresh ? ' Det har en medarbejder gjort, der ikke var med til at træffe afgørelsen.' : ''
  return paragraphs(`Vi har set på sagen igen. Det hedder en genvurdering.${who}`, isFresh ? ['/genvurderinger'] : [])
}
