import type { PlainDate } from '../base/date.ts'
import type { MunicipalityCode } from '../stages/00-case/case-id.ts'
import { BOARD } from '../stages/10-board/board.ts'
import type { MunicipalSetup } from '../stages/municipal-setup.ts'
import { awaitingDoctor, newInBakkelund } from './bakkelund-cases.ts'
import { upheldByBoard, waitingAtBoard, waitingForSignature } from './board-cases.ts'
import { askedForDocument, caseAtBoard, receivedByBoard } from './cases-at-board.ts'
import { BAKKELUND, daysAgo, type DemoCase, FJORDKOEBING } from './demo-case.ts'
import { changedByBoard, notCarriedOut } from './changed-cases.ts'
import { complainedByPhone, complainedLate } from './complained-cases.ts'
import { DEMO_CASES } from './demo-cases.ts'
import { withPublished } from './demo-published.ts'
import { BAKKELUND_SETUP, BOARD_SETUP, DEMO_SETUP } from './demo-setup.ts'
import { fewerHours } from './fewer-hours.ts'
import { partlyChanged, reassessedSoon } from './reassessed-cases.ts'
import { remittedRound } from './remitted-round.ts'
import { transportRefused } from './transport-refused.ts'

/** An authority to try the program in, with what it has. */
export interface DemoAuthority {
  readonly code: MunicipalityCode
  readonly name: string
  readonly setup: MunicipalSetup
  readonly cases: readonly DemoCase[]
}

/** Two municipalities that do not exist, and the board, which has those of their cases that were sent to it. */
export function demoAuthorities(today: PlainDate): readonly DemoAuthority[] {
  const [transport, hours] = [transportRefused(today), fewerHours(today)]
  const [first, second] = [
    { number: '10416', on: daysAgo(today, 72) },
    { number: '10873', on: daysAgo(today, 66) },
  ].map(({ number, on }) => ({ number: `${on.slice(2, 4)}-${number}`, on }))
  if (first === undefined || second === undefined) throw new Error('two cases have two receipts')
  const both = [waitingAtBoard, waitingForSignature, upheldByBoard, remittedRound, changedByBoard, notCarriedOut].map(
    (tell) => tell(today),
  )
  const jens = caseAtBoard(hours, second.number, second.on)
  return [
    {
      code: FJORDKOEBING.code,
      name: 'Fjordkøbing Kommune',
      setup: DEMO_SETUP,
      cases: [
        ...DEMO_CASES(today),
        receivedByBoard(transport, first.number, first.on),
        ...[complainedByPhone, complainedLate, reassessedSoon, partlyChanged].map((tell) => tell(today)),
        ...both.map(({ ours }) => withPublished(ours, today)),
      ],
    },
    {
      code: BAKKELUND.code,
      name: 'Bakkelund Kommune',
      setup: BAKKELUND_SETUP,
      cases: [
        newInBakkelund(today),
        awaitingDoctor(today),
        askedForDocument(receivedByBoard(hours, second.number, second.on), today),
      ],
    },
    {
      ...BOARD,
      setup: BOARD_SETUP,
      cases: [
        caseAtBoard(transport, first.number, first.on),
        askedForDocument(jens, today),
        ...both.map(({ board }) => board),
      ],
    },
  ]
}
