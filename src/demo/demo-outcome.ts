import { addDays, type PlainDate } from '../base/date.ts'
import type { NeedId, OfficialId, RecordId } from '../stages/00-case/case-id.ts'
import { composedText } from '../stages/07-letter/compose/composed-text.ts'
import { composeOutcome } from '../stages/11-outcome/compose-outcome.ts'
import type { Outcome, OutcomePart } from '../stages/11-outcome/outcome.ts'
import { foldCase } from '../stages/fold-case.ts'
import { caseAtBoard } from './cases-at-board.ts'
import { act, type DemoCase, KAREN, LISE } from './demo-case.ts'
import { BOARD_SETUP } from './demo-setup.ts'
import { type DemoPaper, paperOf } from './demo-paper.ts'
import type { DemoStory } from './demo-story.ts'

/** A case as it lies with both: where it was decided, and at the board. */
export interface BothEnds {
  readonly ours: DemoCase
  readonly board: DemoCase
}

/** The board has it, so many days after it was sent: told at both ends, with the board’s number. */
export function received(story: DemoStory, number: string, daysAgo: number): DemoCase {
  const sent = story.told()
  const on = story.ago(daysAgo)
  const full = `${on.slice(2, 4)}-${number}`
  story.at(daysAgo)
  story.write({ kind: 'board-received', on, number: full })
  return caseAtBoard(sent, full, on)
}

/** One need or more of the complaint, and what the board makes of it. */
export const part = (
  story: DemoStory,
  name: string,
  needs: readonly NeedId[],
  ruling: OutcomePart['ruling'],
  grounds: string,
): OutcomePart => ({ id: story.id<RecordId>(`del-${name}`), needs, ruling, grounds })

/** What the board comes to on a day, under its own number for the case. */
export function outcomeOf(
  story: DemoStory,
  board: DemoCase,
  daysAgo: number,
  parts: Outcome['parts'],
  carryOutAfter?: number,
): Outcome {
  const decidedOn = story.ago(daysAgo)
  return {
    id: story.id<RecordId>('udfald'),
    decidedOn,
    number: foldCase(board.acts.flatMap(({ entries }) => entries))?.boardFile?.received?.number ?? '',
    parts,
    ...(carryOutAfter === undefined ? {} : { carryOutBy: addDays(decidedOn, carryOutAfter) }),
  }
}

/** Karen Ibsen’s draft, which waits for the head of appeals. */
export function drafted(board: DemoCase, outcome: Outcome, on: PlainDate): DemoCase {
  const entry = { kind: 'outcome-drafted', outcome, by: KAREN.user as OfficialId } as const
  return { ...board, acts: [...board.acts, act(KAREN, on, entry)] }
}

/** Drafted, signed by another and sent on the day it was decided; the municipality got the same letter the same day. */
export function decided(story: DemoStory, board: DemoCase, outcome: Outcome): DemoCase {
  const on = outcome.decidedOn
  const { paper, title, text } = letterOf(story, board, outcome)
  const received = story.paper('udfald', title, text)
  story.write({ kind: 'outcome-received', outcome, on })
  const { id, name, hash } = paper
  const draft = drafted(board, outcome, on)
  return {
    ...draft,
    papers: [...draft.papers, paper],
    acts: [
      ...draft.acts,
      act(
        LISE,
        on,
        { kind: 'outcome-signed', by: LISE.user as OfficialId, on, answer: 'underskrevet', why: '' },
        { kind: 'document-recorded', id, name, on, hash },
        {
          kind: 'outcome-sent',
          letter: {
            id: story.id<RecordId>('brev-udfald'),
            about: 'udfald',
            sent: on,
            to: [story.citizen],
            recipient: story.place.name,
            channel: 'digital-post',
            document: received,
          },
        },
      ),
    ],
  }
}

function letterOf(
  story: DemoStory,
  board: DemoCase,
  outcome: Outcome,
): { readonly paper: DemoPaper; readonly title: string; readonly text: string } {
  const file = foldCase(board.acts.flatMap(({ entries }) => entries))
  if (file === undefined) throw new Error('the board has the case')
  const letter = composeOutcome(
    file,
    outcome,
    outcome.decidedOn,
    { ...BOARD_SETUP.letter, caseworker: 'Lise Damgaard', caseworkerTitle: 'ankechef' },
    { citizen: story.sofar().citizenName, municipality: story.place.name },
  )
  if (!letter.ok) throw new Error(letter.error.words.da)
  const { title } = letter.value
  const text = composedText(letter.value)
  return { paper: paperOf(story.id('dok-udfald'), title, text), title, text }
}
