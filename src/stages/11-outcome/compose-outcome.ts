import { formatDanish, type PlainDate } from '../../base/date.ts'
import type { Result } from '../../base/result.ts'
import { heading, paragraphs } from '../07-letter/compose/block.ts'
import { caseLacks, type ComposeError } from '../07-letter/compose/compose-error.ts'
import { composeContact } from '../07-letter/compose/compose-practical.ts'
import type { ComposedLetter, LetterBlock } from '../07-letter/compose/composed-letter.ts'
import { finishLetter } from '../07-letter/compose/finish-letter.ts'
import type { LetterCase } from '../07-letter/compose/letter-case.ts'
import { completeSetup, type LetterNames, type LetterSetup, recipientOf } from '../07-letter/compose/letter-setup.ts'
import { startTelling, type Telling } from '../07-letter/compose/telling.ts'
import type { Complaint } from '../08-complaint/complaint.ts'
import type { Genvurdering } from '../09-reassessment/genvurdering.ts'
import type { BoardFile } from '../10-board/board-file.ts'
import { composeNextSteps, composeOutcomeGrounds } from './compose-outcome-grounds.ts'
import { composeOutcomeLaw, composeOutcomeSources } from './compose-outcome-law.ts'
import { resultOf } from './outcome-words.ts'
import type { Outcome } from './outcome.ts'

/** What of a case the board's letter is composed from. */
export interface OutcomeCase extends LetterCase {
  readonly complaints?: readonly Complaint[]
  readonly genvurderinger?: readonly Genvurdering[]
  readonly boardFile?: BoardFile
}

export interface OutcomeNames extends LetterNames {
  /** The municipality that decided, by its whole name. */
  readonly municipality: string
}

/**
 * The board's decision, whole: the result of each part first, then what happens now, and why. One text for both
 * parties; it speaks to the citizen, and the municipality finds its tasks in a list.
 */
export function composeOutcome(
  file: OutcomeCase,
  outcome: Outcome,
  day: PlainDate,
  set: LetterSetup,
  names: OutcomeNames,
): Result<ComposedLetter, ComposeError> {
  const setup = completeSetup(set)
  if (!setup.ok) return setup
  const { municipality } = names
  if (municipality.trim() === '')
    return caseLacks('/municipality', 'Kommunens navn mangler.', 'The municipality’s name is missing.')
  const unknown = outcome.parts.findIndex(({ needs }) => !needs.every((id) => file.needs.some((one) => one.id === id)))
  if (unknown >= 0)
    return caseLacks(
      `/outcomeDraft/outcome/parts/${unknown}`,
      'Et udfald handler om et behov, der ikke er i sagen.',
      'An outcome is about a need that is not in the case.',
    )
  const telling = startTelling(file, setup.value, names, day)
  return finishLetter(telling, recipientOf(names), {
    about: 'udfald',
    title: `Afgørelse af ${telling.to.din} klage over ${municipality}`,
    blocks: [
      heading(1, 'Resultatet'),
      ...outcome.parts.flatMap((part, at) => resultOf(telling, part, at)),
      ...composeNextSteps(telling, outcome, municipality),
      ...composeOutcomeGrounds(telling, outcome),
      ...composeOutcomeSources(telling, outcome),
      ...composeOutcomeLaw(telling, outcome),
      ...howTreated(telling, file, outcome, municipality),
      ...composeContact(telling),
    ],
    annexes: [],
  })
}

/** When it came, that the municipality read it afresh, and that two at the board have read it. */
function howTreated(
  { to }: Telling,
  { complaints = [], genvurderinger = [], boardFile }: OutcomeCase,
  { number }: Outcome,
  municipality: string,
): readonly LetterBlock[] {
  const complaint = complaints.find(({ withdrawn }) => withdrawn === undefined)
  const read = genvurderinger.findLast(({ finished }) => finished !== undefined)?.finished
  return [
    heading(1, `Sådan har vi behandlet ${to.din} klage`),
    ...paragraphs(
      complaint === undefined ? '' : `${municipality} fik ${to.din} klage den ${formatDanish(complaint.received)}.`,
      ['/complaints/0'],
    ),
    ...paragraphs(read === undefined ? '' : `Kommunen så på sagen igen og blev færdig den ${formatDanish(read)}.`, [
      '/genvurderinger/0',
    ]),
    ...paragraphs(
      boardFile?.received === undefined
        ? ''
        : `Vi fik sagen den ${formatDanish(boardFile.received.on)}. Vores nummer er ${number}.`,
      ['/boardFile/received'],
    ),
    ...paragraphs(
      `To medarbejdere har læst sagen: én skrev udkastet til afgørelsen, og en anden læste det og skrev under. Kommunen får det samme brev som ${to.du}.`,
    ),
  ]
}
