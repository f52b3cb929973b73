import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { RecordId } from '../00-case/case-id.ts'
import { ROLES } from '../00-case/role.ts'
import { ACT_TABLE } from './act-table.ts'
import { opennessOf, openActs } from './open-acts.ts'
import type { Act } from '../case-entry.ts'
import { CASE_STATES, isAdverse, stateOf } from '../case-state.ts'
import type { WholeCase } from '../own-case.ts'
import { aCase, aCaseWithout, KARLA } from '../case.specimen.ts'

const acts = Object.keys(ACT_TABLE) as Act[]
const cells = acts.flatMap((act) => ROLES.flatMap((role) => CASE_STATES.map((state) => ({ act, role, state }))))

test('every role × act × state has an answer, and what is refused says why in both languages', () => {
  for (const { act, role, state } of cells) {
    const answer = opennessOf(act, role, state, state === 'ingen' ? undefined : aCase())
    if (answer.kind === 'open') continue
    expect(answer.why.da).toMatch(/[.]$/)
    expect(answer.why.en).toMatch(/[.]$/)
  }
})

test('what is open and what is refused is the same list, from both ends', () => {
  for (const role of ROLES)
    for (const state of CASE_STATES) {
      const open = openActs(aCase(), role, state)
      const refused = acts.filter((act) => opennessOf(act, role, state, aCase()).kind === 'closed')
      expect([...open, ...refused].toSorted()).toEqual(acts.toSorted())
    }
})

test('once the letter is sent, what comes of a complaint waits for one, and the rest for a new round', () => {
  const whyOf = (act: Act, file: WholeCase = aCase()) => {
    const answer = opennessOf(act, 'raadgiver', 'afsendt', file)
    return answer.kind === 'open' ? null : answer.why.da
  }
  for (const act of ['board-file-assembled', 'board-received', 'complaint-acknowledged', 'compliance-proved'] as const)
    expect([act, whyOf(act)]).toEqual([act, 'Der er ikke kommet en klage over afgørelsen.'])
  expect(whyOf('source-recorded')).toContain('Nye oplysninger kræver')
  const complaints = [
    {
      id: 'k' as RecordId,
      by: KARLA,
      channel: 'brev' as const,
      received: plainDate('2025-03-10'),
      words: 'Nej.',
      contested: [],
      withdrawn: plainDate('2025-03-12'),
    },
  ]
  expect(whyOf('board-received', { ...aCase(), complaints })).toContain('til behandling nu')
})

describe('the walls between roles', () => {
  test.each(['analytiker', 'tilsynsfoerende'] as const)('%s can do nothing in a case that is not theirs', (role) => {
    for (const state of CASE_STATES) expect(openActs(aCase(), role, state)).toEqual([])
  })
  test.each(['klagesagsbehandler', 'ankechef'] as const)(
    '%s can do nothing before the case is with the board',
    (role) => {
      const before = [
        'oplyses',
        'til-godkendelse',
        'afgjort',
        'afsendt',
        'paaklaget',
        'genvurderes',
        'genvurderet',
      ] as const
      for (const state of before) expect(openActs(aCase(), role, state)).toEqual([])
    },
  )
  test('the citizen can apply, add, correct, consent and answer, and decide nothing', () => {
    const mayDo = new Set(
      CASE_STATES.flatMap((state) => openActs(state === 'ingen' ? undefined : aCase(), 'borger', state)),
    )
    expect([...mayDo].toSorted()).toEqual([
      'aktindsigt-asked',
      'application-received',
      'call-asked',
      'case-opened',
      'complaint-received',
      'consent-recorded',
      'consent-withdrawn',
      'document-recorded',
      'partshoering-answered',
      'party-changed',
      'party-recorded',
      'review-recorded',
      'source-recorded',
      'statement-recorded',
      'withdrawal-asked',
    ])
  })
  test('the provider answers questions and hands in documents, no more', () => {
    expect(openActs({ ...aCase(), questions: [{} as never] }, 'udfoerer', 'oplyses')).toEqual([
      'document-recorded',
      'question-answered',
    ])
  })
})

test('once the letter has left, nothing in it can be changed', () => {
  const open = openActs(aCase(), 'raadgiver', 'afsendt')
  for (const act of [
    'need-answered',
    'need-assessed',
    'decision-proposed',
    'statement-recorded',
    'personkreds-judged',
  ] as const)
    expect(open).not.toContain(act)
  expect(open).toContain('round-begun')
})

test('no decision can be proposed while a need has no answer, and the reason names it', () => {
  const answer = opennessOf('decision-proposed', 'raadgiver', 'oplyses', { ...aCase(), answers: [] })
  expect(answer).toMatchObject({
    kind: 'closed',
    why: { da: 'Disse behov mangler et svar: at åbne og forstå post; at købe ind.' },
  })
})

describe('how far a case has come', () => {
  const undecided = aCaseWithout('decision', 'letters')
  const unsent = aCaseWithout('letters')
  test.each([
    ['no case yet', undefined, false, 'ingen'],
    ['nothing proposed', undecided, true, 'oplyses'],
    ['proposed, a second reader is asked for', withApprovals([]), true, 'til-godkendelse'],
    ['proposed, no second reader is asked for', withApprovals([]), false, 'afgjort'],
    ['approved', unsent, true, 'afgjort'],
    ['sent back', withApprovals(['sendt-tilbage']), true, 'oplyses'],
    [
      'sent back, proposed again as the same and approved',
      withApprovals(['sendt-tilbage', 'godkendt']),
      true,
      'afgjort',
    ],
    ['sent', aCase(), true, 'afsendt'],
  ] as const)('%s', (_, file, needsApproval, state) => {
    expect(stateOf(file, needsApproval)).toBe(state)
  })

  function withApprovals(answers: readonly ('godkendt' | 'sendt-tilbage')[]) {
    const { decision } = unsent
    const [approval] = decision?.approvals ?? []
    if (decision === undefined || approval === undefined) throw new Error('the specimen is approved')
    return { ...unsent, decision: { ...decision, approvals: answers.map((answer) => ({ ...approval, answer })) } }
  }
})

test('a refusal, a reduction or an end asks for a second reader; a full grant does not', () => {
  const [granted, refused] = aCase().answers
  if (granted === undefined || refused === undefined) throw new Error('the specimen has two answers')
  expect(isAdverse(aCase())).toBe(true)
  expect(isAdverse(aCase({ answers: [granted] }))).toBe(false)
  expect(isAdverse(aCase({ answers: [{ ...granted, change: { kind: 'nedsaettelse' } }] }))).toBe(true)
  expect(
    isAdverse(
      aCase({ answers: [{ ...granted, answer: { ...granted.answer, whyNotMore: 'Se begrundelsen.' } as never }] }),
    ),
  ).toBe(true)
})
