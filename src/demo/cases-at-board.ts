import { endOfDeadline } from '../base/calendar.ts'
import { addDays, type PlainDate } from '../base/date.ts'
import type { OfficialId, RecordId } from '../stages/00-case/case-id.ts'
import { BOARD } from '../stages/10-board/board.ts'
import { foldCase } from '../stages/fold-case.ts'
import { sentCase } from '../stages/exchange/sent-case.ts'
import { act, daysAgo, type DemoCase, KAREN } from './demo-case.ts'
import { KLAGETEAMET } from './demo-setup.ts'

/** A municipality's case as it lies with the board, from the day the board received it, under a number of its own. */
export function caseAtBoard({ id, people, papers, acts }: DemoCase, number: string, on: PlainDate): DemoCase {
  const file = foldCase(acts.flatMap(({ entries }) => entries))
  if (file?.boardFile?.sent === undefined) throw new Error(`the case ${id} was not sent to the board`)
  return {
    id,
    people,
    papers,
    acts: [
      act(
        KAREN,
        on,
        {
          kind: 'case-imported',
          municipality: BOARD.code,
          file: sentCase(file),
          official: KAREN.user as OfficialId,
          team: KLAGETEAMET,
        },
        { kind: 'board-received', on, number },
      ),
    ],
  }
}

/** The same case where it came from, with the board's receipt. */
export function receivedByBoard(sent: DemoCase, number: string, on: PlainDate): DemoCase {
  const last = sent.acts.at(-1) ?? sent.acts[0]
  return { ...sent, acts: [...sent.acts, act(last.by, on, { kind: 'board-received', on, number })] }
}

/** The board has asked for the document that lacks, and the municipality has a few days left. */
export function askedForDocument(one: DemoCase, today: PlainDate): DemoCase {
  const on = daysAgo(today, 6)
  const last = one.acts.at(-1) ?? one.acts[0]
  const request = {
    id: `${one.id}-anmodning` as RecordId,
    item: 'tidligere-bevilling',
    asked: 'Send den gamle bevilling, så vi kan se, hvad de fire timer skulle dække.',
    on,
    due: endOfDeadline(addDays(today, 2), 'wide'),
  } as const
  return { ...one, acts: [...one.acts, act(last.by, on, { kind: 'board-asked', request })] }
}
