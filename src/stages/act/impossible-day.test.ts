import { describe, expect, test } from 'vitest'
import { addDays, plainDate as day } from '../../base/date.ts'
import {
  aCaseAtTheBoard,
  aComplainedCase,
  aReassessedCase,
  anOutcome,
  HJEMVISNING,
  KLAGE,
  GENVURDERING,
} from '../appealed-case.specimen.ts'
import { aCase, KARLA, POST, RAADGIVER } from '../case.specimen.ts'
import type { CaseEntry } from '../case-entry.ts'
import { listProblems } from './entry-problem.ts'
import { impossibleDays } from './impossible-day.ts'
import type { WholeCase } from '../own-case.ts'

const TODAY = day('2025-06-02')
const TOMORROW = addDays(TODAY, 1)
const id = (name: string) => name as never

const LETTER = aCase().letters?.find(({ about }) => about === 'afgoerelse')
const SENT = LETTER?.sent ?? TODAY
const QUESTION = { to: 'udfoerer', need: POST, matter: 'Hvad?', why: 'Derfor.' } as const
const ASKED = day('2025-02-10')
const QUESTIONED = aCase({
  questions: [{ ...QUESTION, id: id('q-1'), sent: ASKED, due: day('2025-02-24'), reminders: [] }],
})
const REASSESSED = aReassessedCase()
const FINISHED = REASSESSED.genvurderinger?.at(-1)?.finished ?? TODAY
const AT_BOARD = aCaseAtTheBoard({
  sent: day('2025-04-10'),
  requests: [
    { id: id('anmodning'), item: 'andet', asked: 'Send lægens svar.', on: day('2025-04-20'), due: day('2025-05-20') },
  ],
})
const HEARD = aCase({
  partshoeringer: [{ id: id('h-1'), sent: ASKED, due: day('2025-02-24'), to: [KARLA], statements: [], sources: [] }],
})
const ofHearing = (on: string): CaseEntry => ({
  kind: 'partshoering-answered',
  id: id('h-1'),
  on: day(on),
  words: 'Det er rigtigt.',
})
const received = (on: string): CaseEntry => ({ kind: 'complaint-received', complaint: { ...KLAGE, received: day(on) } })
const ofComplaint =
  (kind: 'complaint-approved' | 'complaint-acknowledged' | 'complaint-withdrawn' | 'complaint-kept') =>
  (on: string): CaseEntry =>
    kind === 'complaint-approved' ? { kind, id: KLAGE.id, on: day(on), by: KARLA } : { kind, id: KLAGE.id, on: day(on) }
const ofQuestion = (on: string): CaseEntry => ({ kind: 'question-answered', id: id('q-1'), on: day(on), words: 'Ja.' })
const outcome = (decided: string, on = '2025-06-02'): CaseEntry => ({
  kind: 'outcome-received',
  outcome: anOutcome(HJEMVISNING, { decidedOn: day(decided) }),
  on: day(on),
})

/** What is written, of which case, with days that are refused, and with one that can be. */
const TABLE: readonly (readonly [string, WholeCase, (on: string) => CaseEntry, readonly string[], string])[] = [
  [
    'a letter arrived',
    aCase(),
    (on) => ({ kind: 'letter-delivered', id: id(LETTER?.id ?? ''), on: day(on) }),
    [TOMORROW, addDays(SENT, -1)],
    SENT,
  ],
  [
    'a committee met',
    aCase(),
    (on) => ({
      kind: 'committee-held',
      meeting: { id: id('m'), on: day(on), agenda: [], members: [], advice: 'Bevilg.' },
    }),
    [TOMORROW],
    TODAY,
  ],
  [
    'a note of what was said',
    aCase(),
    (on) => ({
      kind: 'note-recorded',
      note: { id: id('n'), on: TODAY, of: day(on), by: RAADGIVER, about: 'andet', text: 'Ja.' },
    }),
    [TOMORROW],
    TODAY,
  ],
  ['a complaint came', aCase(), received, [TOMORROW, addDays(SENT, -1)], SENT],
  ...(['complaint-approved', 'complaint-acknowledged', 'complaint-withdrawn', 'complaint-kept'] as const).map(
    (kind) =>
      [kind, aComplainedCase(), ofComplaint(kind), [TOMORROW, addDays(KLAGE.received, -1)], KLAGE.received] as const,
  ),
  [
    'a reassessment began',
    aComplainedCase(),
    (on) => ({
      kind: 'genvurdering-begun',
      id: id('g'),
      complaint: KLAGE.id,
      by: RAADGIVER,
      on: day(on),
      newSources: [],
    }),
    [TOMORROW, addDays(KLAGE.received, -1)],
    KLAGE.received,
  ],
  [
    'a reassessment was finished',
    REASSESSED,
    (on) => ({ kind: 'genvurdering-finished', id: GENVURDERING.id, on: day(on) }),
    [TOMORROW, addDays(GENVURDERING.begun, -1)],
    GENVURDERING.begun,
  ],
  [
    'the case went to the board',
    REASSESSED,
    (on) => ({ kind: 'case-sent-to-board', on: day(on) }),
    [TOMORROW, addDays(FINISHED, -1)],
    FINISHED,
  ],
  [
    'the board has received it',
    AT_BOARD,
    (on) => ({ kind: 'board-received', on: day(on), number: '25-1' }),
    [TOMORROW, '2025-04-09'],
    '2025-04-10',
  ],
  [
    'the board was answered',
    AT_BOARD,
    (on) => ({ kind: 'board-answered', id: id('anmodning'), on: day(on), documents: [], words: 'Her.' }),
    [TOMORROW, '2025-04-19'],
    '2025-04-20',
  ],
  [
    'the board asked',
    AT_BOARD,
    (on) => ({
      kind: 'board-asked',
      request: { id: id('a'), item: 'andet', asked: 'Send planen.', on: day(on), due: day('2025-09-01') },
    }),
    [TOMORROW, '2025-04-09'],
    '2025-06-02',
  ],
  [
    'the board is to be answered',
    AT_BOARD,
    (on) => ({
      kind: 'board-asked',
      request: { id: id('a'), item: 'andet', asked: 'Send planen.', on: TODAY, due: day(on) },
    }),
    ['2026-06-03'],
    '2025-06-09',
  ],
  ['a hearing was answered', HEARD, ofHearing, [TOMORROW, addDays(ASKED, -1)], ASKED],
  [
    'an application was acknowledged',
    aCase(),
    (on) => ({ kind: 'receipt-sent', application: id('ansoegning-1'), on: day(on) }),
    [TOMORROW],
    TODAY,
  ],
  [
    'a call was made',
    aCase(),
    (on) => ({
      kind: 'call-made',
      call: { id: id('opkald'), on: day(on), when: 'efter-brevet', reached: true, note: 'Talt om brevet.' },
    }),
    [TOMORROW],
    TODAY,
  ],
  [
    'the citizen was sought',
    aCase(),
    (on) => ({
      kind: 'non-cooperation-recorded',
      nonCooperation: { id: id('samarbejde'), attempts: [{ on: day(on), how: 'besoeg' }] },
    }),
    [TOMORROW],
    TODAY,
  ],
  ['the board decided', AT_BOARD, outcome, ['2025-04-09'], '2025-04-10'],
  ['its decision came', AT_BOARD, (on) => outcome('2025-05-10', on), [TOMORROW, '2025-05-09'], '2025-05-10'],
  ['a question was answered', QUESTIONED, ofQuestion, [TOMORROW, addDays(ASKED, -1)], ASKED],
  [
    'a question is to be answered',
    aCase(),
    (on) => ({
      kind: 'question-asked',
      id: id('q'),
      question: QUESTION,
      sent: TODAY,
      due: day(on),
    }),
    ['2026-06-03', '2125-06-02'],
    '2026-06-02',
  ],
  [
    'a decision is delayed until',
    aCase(),
    (on) => ({
      kind: 'delay-notice-sent',
      application: id('ansoegning-1'),
      notice: { sent: day('2025-05-20'), expected: day(on), written: true },
    }),
    ['2025-05-19'],
    '2025-05-21',
  ],
  [
    'a reassessment is delayed until',
    REASSESSED,
    (on) => ({
      kind: 'genvurdering-delayed',
      id: GENVURDERING.id,
      delay: { sent: day('2025-05-20'), expected: day(on) },
    }),
    ['2025-05-19'],
    '2025-05-21',
  ],
  [
    'a decision is followed up',
    aCase(),
    (on) => ({ kind: 'decision-proposed', decision: { id: id('d'), on: TODAY, by: RAADGIVER, followUp: day(on) } }),
    [addDays(TODAY, -1)],
    TODAY,
  ],
]

describe('the day', () => {
  test.each(TABLE)(
    '%s can be no day that can’t be, and may be the nearest that can',
    (_, file, entryOn, refused, lawful) => {
      for (const on of refused) {
        const [first, ...rest] = impossibleDays(file, entryOn(on), TODAY)
        expect([on, first?.words.da ?? 'taken', rest]).toEqual([on, expect.stringMatching(/[.] .*[.]$/), []])
        expect(listProblems(file, entryOn(on), TODAY)).toContainEqual(first)
      }
      expect(impossibleDays(file, entryOn(lawful), TODAY)).toEqual([])
    },
  )
})
