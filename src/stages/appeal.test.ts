import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addWeeks, type PlainDate, plainDate, weekday } from '../base/date.ts'
import { isHoliday } from '../base/calendar.ts'
import type { OfficialId, RecordId } from './00-case/case-id.ts'
import { timelinessOf } from './08-complaint/complaint-limit.ts'
import { reassessmentResult } from './09-reassessment/genvurdering.ts'
import { BOARD } from './10-board/board.ts'
import { instructionKind, needsPlan } from './11-outcome/instruction-kind.ts'
import {
  countedAs,
  isPartlyReversed,
  isReversal,
  type Outcome,
  overallRuling,
  type Ruling,
} from './11-outcome/outcome.ts'
import { omgoerelsesprocentOf } from './13-learning/omgoerelsesprocent.ts'
import type { CaseEntry } from './case-entry.ts'
import { entriesOf } from './case-journal.specimen.ts'
import { stateOf } from './case-state.ts'
import { aCase, INDKOEB, KARLA, LEDER, POST } from './case.specimen.ts'
import { foldCase } from './fold-case.ts'
import { sentCase } from './sent-case.ts'

const day = plainDate
const id = (text: string) => text as RecordId
const sent = entriesOf(aCase())
const complaint: CaseEntry = {
  kind: 'complaint-received',
  complaint: {
    id: id('klage-1'),
    by: KARLA,
    channel: 'mundtlig',
    received: day('2025-03-20'),
    words: 'Det er ensomt, og det har I ikke set på.',
    contested: [INDKOEB],
  },
}
const begun: CaseEntry = {
  kind: 'genvurdering-begun',
  id: id('gen-1'),
  complaint: id('klage-1'),
  by: LEDER,
  on: day('2025-03-24'),
  newSources: [],
}
const upheld: CaseEntry = {
  kind: 'genvurdering-part-judged',
  id: id('gen-1'),
  part: {
    kind: 'fastholdt',
    need: INDKOEB,
    replies: [{ argument: 'Det er ensomt.', reply: 'Værestedet har fælles indkøb.' }],
    why: 'Karla køber selv ind.',
  },
}
const finished: CaseEntry = { kind: 'genvurdering-finished', id: id('gen-1'), on: day('2025-04-10') }
const file: CaseEntry = {
  kind: 'board-file-assembled',
  lines: [{ item: 'klage', state: 'mangler', why: 'Den var mundtlig.' }],
}
const toBoard: CaseEntry = { kind: 'case-sent-to-board', on: day('2025-04-11') }
const instruction = {
  id: id('anv-1'),
  need: INDKOEB,
  text: 'Spørg lægen.',
  source: 'praktiserende-laege',
  matter: 'Hvad betyder angsten ved indkøb?',
  reason: 'Statusnotatet siger intet om dårlige uger.',
  purpose: 'funktionsnedsaettelse',
} as const
const remitted: Outcome = {
  id: id('udfald-1'),
  decidedOn: day('2025-08-01'),
  number: '25-12345',
  parts: [
    {
      id: id('del-1'),
      needs: [INDKOEB],
      grounds: 'Sagen er ikke oplyst.',
      ruling: {
        kind: 'hjemvisning',
        category: 'A',
        flaws: [
          {
            mangel: 'mangelfuldt-oplyst',
            need: INDKOEB,
            missingSource: 'praktiserende-laege',
            arose: 'foer-afgoerelsen',
          },
        ],
        instructions: [instruction],
      },
    },
  ],
}
const states = (...entries: readonly CaseEntry[]) => {
  const folded = foldCase([...sent, ...entries])
  return stateOf(folded, true)
}

describe('a case after its letter', () => {
  test.each<[string, readonly CaseEntry[], string]>([
    ['nobody complains', [], 'afsendt'],
    ['a complaint', [complaint], 'paaklaget'],
    [
      'the complaint falls',
      [complaint, { kind: 'complaint-withdrawn', id: id('klage-1'), on: day('2025-03-21') }],
      'afsendt',
    ],
    ['it is read afresh', [complaint, begun], 'genvurderes'],
    ['it is upheld', [complaint, begun, upheld, finished], 'genvurderet'],
    ['it is sent', [complaint, begun, upheld, finished, file, toBoard], 'hos-styrelsen'],
    [
      'the board drafts',
      [
        complaint,
        begun,
        upheld,
        finished,
        file,
        toBoard,
        { kind: 'outcome-drafted', outcome: remitted, by: 'kari' as OfficialId },
      ],
      'til-underskrift',
    ],
    [
      'the draft is sent back',
      [
        complaint,
        begun,
        upheld,
        finished,
        file,
        toBoard,
        { kind: 'outcome-drafted', outcome: remitted, by: 'kari' as OfficialId },
        {
          kind: 'outcome-signed',
          by: 'chef' as OfficialId,
          on: day('2025-08-01'),
          answer: 'sendt-tilbage',
          why: 'Hvilken kilde?',
        },
      ],
      'hos-styrelsen',
    ],
    [
      'the board has decided',
      [
        complaint,
        begun,
        upheld,
        finished,
        file,
        toBoard,
        { kind: 'outcome-received', outcome: remitted, on: day('2025-08-04') },
      ],
      'styrelsen-har-afgjort',
    ],
  ])('%s', (_, entries, state) => {
    expect(states(...entries)).toBe(state)
  })

  test('what the reassessment changes is what holds afterwards, and the case is settled', () => {
    const answer = {
      need: INDKOEB,
      answer: {
        kind: 'bevilget',
        provision: { act: 'SEL', paragraph: '85' },
        content: 'Følgeskab.',
        purpose: 'At Karla kommer ud.',
        form: 'individuel',
      },
      change: { kind: 'ny' },
    } as const
    const changed: CaseEntry = {
      kind: 'genvurdering-part-judged',
      id: id('gen-1'),
      part: { kind: 'aendret', need: INDKOEB, reason: 'oplysninger-overset', why: 'Vi overså det.', answer },
    }
    const folded = foldCase([...sent, complaint, begun, changed, finished])
    expect(folded?.answers.map(({ need, answer: { kind } }) => [need, kind])).toEqual([
      [POST, 'bevilget'],
      [INDKOEB, 'bevilget'],
    ])
    expect(stateOf(folded, true)).toBe('afsendt')
  })

  test('a remittal opens a round whose first tasks are the instructions, and remembers the outcome', () => {
    const folded = foldCase([
      ...sent,
      complaint,
      begun,
      upheld,
      finished,
      file,
      toBoard,
      { kind: 'outcome-received', outcome: remitted, on: day('2025-08-04') },
      {
        kind: 'round-begun',
        on: day('2025-08-05'),
        procedure: 'hjemvisning',
        instructions: [{ id: instruction.id, asked: instruction.text }],
      },
    ])
    expect(folded?.round.instructions).toEqual([{ id: 'anv-1', asked: 'Spørg lægen.' }])
    expect(folded?.formerRounds.at(-1)).toMatchObject({ outcome: { id: 'udfald-1' }, complaints: [{ id: 'klage-1' }] })
    expect([folded?.outcome, folded?.complaints, folded?.boardFile]).toEqual([undefined, [], undefined])
    expect(stateOf(folded, true)).toBe('oplyses')
  })

  test('at the board the case begins with the file that was sent, and leaves that file as it was', () => {
    const whole = foldCase([...sent, complaint, begun, upheld, finished, file, toBoard])
    if (whole === undefined) throw new Error('the specimen folds')
    const before = JSON.stringify(whole)
    const there = foldCase([
      {
        kind: 'case-imported',
        municipality: BOARD.code,
        file: sentCase(whole),
        official: 'kari' as OfficialId,
        team: 'Klager',
      },
      { kind: 'board-received', on: day('2025-04-12'), number: '25-12345' },
    ])
    expect(there?.boardFile?.received).toEqual({ on: '2025-04-12', number: '25-12345' })
    expect([there?.municipality, there?.needs]).toEqual([BOARD.code, whole.needs])
    expect([there?.from, there?.responsible, there?.team]).toEqual([whole.municipality, 'kari', 'Klager'])
    expect(stateOf(there, true)).toBe('hos-styrelsen')
    expect(JSON.stringify(whole)).toBe(before)
  })
})

test('a reassessment comes to exactly one result', () => {
  const part = (kind: 'fastholdt' | 'aendret') =>
    ({ kind, need: POST, replies: [], why: '', reason: 'nye-oplysninger', answer: {} }) as never
  expect(reassessmentResult({ parts: [] })).toBeUndefined()
  expect(reassessmentResult({ parts: [part('fastholdt')] })).toBe('fastholdt')
  expect(reassessmentResult({ parts: [part('aendret'), part('fastholdt')] })).toBe('delvist-medhold')
  expect(reassessmentResult({ parts: [part('aendret')] })).toBe('fuldt-medhold')
})

describe('the kind of an instruction is derived from what it says', () => {
  test.each([
    [{ ...instruction }, 1],
    [{ ...instruction, reason: null }, 2],
    [{ ...instruction, reason: ' ' }, 2],
    [{ ...instruction, source: null }, 3],
    [{ ...instruction, matter: null, purpose: 'uenighed' }, 4],
    [{ ...instruction, source: null, purpose: 'udmaaling' }, 5],
  ] as const)('%o is kind %i', (given, kind) => {
    expect(instructionKind(given)).toBe(kind)
    expect(needsPlan(given)).toBe(kind >= 3)
  })
})

describe('several outcomes in one letter', () => {
  const outcome = (...kinds: readonly Ruling['kind'][]) =>
    ({ parts: kinds.map((kind) => ({ id: id(kind), needs: [], grounds: '', ruling: { kind } })) }) as unknown as Outcome
  test.each<[readonly Ruling['kind'][], Ruling['kind'], boolean]>([
    [['stadfaestelse'], 'stadfaestelse', false],
    [['stadfaestelse', 'hjemvisning'], 'hjemvisning', true],
    [['hjemvisning', 'aendring'], 'aendring', false],
    [['afvisning', 'stadfaestelse'], 'stadfaestelse', false],
    [['afvisning'], 'afvisning', false],
    [['supplering', 'stadfaestelse'], 'supplering', false],
    [['supplering', 'hjemvisning'], 'hjemvisning', true],
  ])('%s come to %s', (kinds, overall, partly) => {
    expect(overallRuling(outcome(...kinds))).toBe(overall)
    expect(isPartlyReversed(outcome(...kinds))).toBe(partly)
  })
})

test('a placement that stands while the child’s assessment is supplemented is upheld in the figures, and no reversal', () => {
  expect([countedAs('supplering'), isReversal('supplering')]).toEqual(['stadfaestet', false])
  expect(omgoerelsesprocentOf([{ outcome: 'supplering' }, { outcome: 'hjemvisning' }])).toMatchObject({
    hjemvist: 1,
    stadfaestet: 1,
  })
})

describe('whether a complaint is in time', () => {
  test.each<[string, string, string | undefined, string | undefined, string]>([
    ['on the last day', '2026-03-02', undefined, '2026-02-02', 'rettidig'],
    ['a day late', '2026-03-03', undefined, '2026-02-02', 'for-sen'],
    ['Constitution Day, by the wide reading', '2026-06-08', undefined, '2026-05-08', 'maaske'],
    ['sent in time, and late on the way', '2026-03-04', '2026-03-02', '2026-02-02', 'maaske'],
    ['nobody knows when the letter came', '2026-03-04', undefined, undefined, 'ukendt'],
  ])('%s', (_, received, sentOn, delivered, kind) => {
    const timeliness = timelinessOf(
      { received: day(received), ...(sentOn === undefined ? {} : { sent: day(sentOn) }) },
      delivered === undefined ? undefined : day(delivered),
    )
    expect(timeliness.kind).toBe(kind)
  })

  /** Counts days one at a time, and knows nothing of weeks. */
  function slowLastDay(delivered: PlainDate): PlainDate {
    let at = delivered
    for (let n = 0; n < 28; n++) at = addDays(at, 1)
    while (weekday(at) > 5 || isHoliday(at)) at = addDays(at, 1)
    return at
  }
  test('agrees with a counter that counts day by day, over thirty years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 * 365 }), fc.integer({ min: 20, max: 45 }), (from, wait) => {
        const delivered = addDays(day('2005-01-01'), from)
        const received = addDays(delivered, wait)
        const timeliness = timelinessOf({ received }, delivered)
        expect(timeliness.kind === 'rettidig').toBe(received <= slowLastDay(delivered))
        expect(received <= addWeeks(delivered, 4) ? timeliness.kind : 'rettidig').toBe('rettidig')
      }),
      { numRuns: 2000 },
    )
  })
})
