import { addDays, type PlainDate } from '../base/date.ts'
import type { MunicipalityCode } from '../stages/00-case/case-id.ts'
import { BOARD } from '../stages/10-board/board.ts'
import type { MunicipalSetup } from '../stages/municipal-setup.ts'
import { awaitingDoctor, newInBakkelund } from './bakkelund-cases.ts'
import { caseAtBoard, KLAGETEAMET, receivedByBoard } from './cases-at-board.ts'
import { BAKKELUND, type DemoCase, FJORDKOEBING } from './demo-case.ts'
import { DEMO_CASES } from './demo-cases.ts'
import { DEMO_SETUP } from './demo-setup.ts'
import { fewerHours } from './fewer-hours.ts'
import { transportRefused } from './transport-refused.ts'

/** An authority to try the program in, with what it has. */
export interface DemoAuthority {
  readonly code: MunicipalityCode
  readonly name: string
  readonly setup: MunicipalSetup
  readonly cases: readonly DemoCase[]
}

/** Two municipalities that do not exist, and the board, which has two of their cases. */
export function demoAuthorities(today: PlainDate): readonly DemoAuthority[] {
  const [transport, hours] = [transportRefused(today), fewerHours(today)]
  const [first, second] = [
    { number: '10416', on: addDays(today, -72) },
    { number: '10873', on: addDays(today, -66) },
  ].map(({ number, on }) => ({ number: `${on.slice(2, 4)}-${number}`, on }))
  if (first === undefined || second === undefined) throw new Error('two cases have two receipts')
  return [
    {
      code: FJORDKOEBING.code,
      name: 'Fjordkøbing Kommune',
      setup: DEMO_SETUP,
      cases: [...DEMO_CASES(today), receivedByBoard(transport, first.number, first.on)],
    },
    {
      code: BAKKELUND.code,
      name: 'Bakkelund Kommune',
      setup: BAKKELUND_SETUP,
      cases: [newInBakkelund(today), awaitingDoctor(today), receivedByBoard(hours, second.number, second.on)],
    },
    {
      ...BOARD,
      setup: BOARD_SETUP,
      cases: [caseAtBoard(transport, first.number, first.on), caseAtBoard(hours, second.number, second.on)],
    },
  ]
}

const BAKKELUND_SETUP: MunicipalSetup = {
  ...DEMO_SETUP,
  letter: {
    ...DEMO_SETUP.letter,
    municipality: 'Bakkelund Kommune',
    unit: 'Støtte til voksne',
    address: ['Torvet 1', BAKKELUND.town],
    phone: '99 98 10 00',
    hours: 'hverdage kl. 10-14',
    email: 'stoette@bakkelund.example',
    logoText: 'Bakkelund Kommune',
    borgerraadgiver: 'ingen',
  },
  teams: [BAKKELUND.team],
  publishedWeeks: { voksen: 12, barn: 12 },
  committee: { isUsed: false, invitesCitizen: false },
}

const BOARD_SETUP: MunicipalSetup = {
  ...DEMO_SETUP,
  letter: {
    ...DEMO_SETUP.letter,
    municipality: BOARD.name,
    unit: KLAGETEAMET,
    address: ['Prøvevej 1', '9997 Prøveby'],
    phone: '99 97 10 00',
    hours: 'hverdage kl. 9-15',
    email: 'klager@ankestyrelsen.example',
    logoText: BOARD.name,
    borgerraadgiver: 'ingen',
  },
  teams: [KLAGETEAMET],
  publishedWeeks: { voksen: 0, barn: 0 },
  committee: { isUsed: false, invitesCitizen: false },
}
