import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { checkCase } from '../../app/check/check-case.ts'
import type { NeedId, RecordId } from '../00-case/case-id.ts'
import { ROLES } from '../00-case/role.ts'
import { entriesOf } from '../case-journal.specimen.ts'
import { aCaseWithout, INDKOEB, KARLA, POST, RAADGIVER } from '../case.specimen.ts'
import type { Act, CaseEntry } from '../case-entry.ts'
import { lineOf } from '../case-line.ts'
import { CASE_STATES, type CaseState } from '../case-state.ts'
import { listProblems } from './entry-problem.ts'
import { foldCase } from '../fold-case.ts'
import { opennessOf } from './open-acts.ts'

const id = 'tilbage' as RecordId
const on = plainDate('2025-02-10')
const today = plainDate('2025-02-12')
const journal = entriesOf(aCaseWithout('decision', 'letters'))

const said = (needs: readonly NeedId[] = [INDKOEB]): CaseEntry => ({
  kind: 'withdrawal-asked',
  withdrawal: { id, by: KARLA, on, words: 'Jeg klarer selv indkøb nu.', needs },
})
const confirmed = (needs: readonly NeedId[] = [INDKOEB]): CaseEntry => ({
  kind: 'withdrawal-confirmed',
  id,
  confirmed: { on: today, by: RAADGIVER, how: 'Ringede til Karla.', needs },
})
const questioned: CaseEntry = { kind: 'withdrawal-questioned', id, on: today, by: RAADGIVER, words: 'Er du sikker?' }
const answered: CaseEntry = { kind: 'withdrawal-answered', id, on: today, words: 'Ja.' }
const regretted: CaseEntry = { kind: 'withdrawal-regretted', id, on: today }

function folded(...entries: readonly CaseEntry[]) {
  const file = foldCase([...journal, ...entries])
  if (file === undefined) throw new Error('the specimen folds')
  return file
}
const problem = (before: readonly CaseEntry[], entry: CaseEntry) =>
  listProblems(folded(...before), entry, today).map(({ words }) => words.da)[0]

test('what is asked to be taken back decides nothing by itself: needs and answers are as they were', () => {
  const [before, after] = [folded(), folded(said())]
  expect(after.needs).toEqual(before.needs)
  expect(after.answers).toEqual(before.answers)
  expect(lineOf(after, true).waitsFor[0]).toEqual({ kind: 'raadgiver', to: 'se-tilbagetraekning' })
  expect(lineOf(folded(said(), questioned), true).waitsFor[0]).toEqual({ kind: 'borger-om-tilbagetraekning' })
})

test('a need that was taken back is not decided on, and is no refusal', () => {
  const file = folded(said(), confirmed())
  expect(file.needs.find((need) => need.id === INDKOEB)?.withdrawn).toBe(on)
  expect(file.answers.map(({ need }) => need)).toEqual([POST])
  const checked = checkCase(file, today)
  expect(checked.matrix.rows.map(({ need }) => need)).toEqual([POST])
  expect(opennessOf('decision-proposed', 'raadgiver', 'oplyses', file).kind).toBe('open')
  expect(lineOf(file, true).title).not.toContain('købe ind')
  const answer = folded().answers.find(({ need }) => need === INDKOEB)
  if (answer === undefined) throw new Error('the specimen answers it')
  expect(problem([said(), confirmed()], { kind: 'need-answered', answer })).toContain('trukket behovet tilbage')
})

test('a need told anew stays taken back; a case opened again after nothing was left has what was taken back last', () => {
  const need = folded().needs.find((one) => one.id === INDKOEB)
  if (need === undefined) throw new Error('the specimen has it')
  const told = folded(said(), confirmed(), { kind: 'need-recorded', need })
  expect(told.needs.find((one) => one.id === INDKOEB)?.withdrawn).toBe(on)
  const closing = { on, cause: 'trukket-tilbage', words: 'Alt.' } as const
  const ended = [said([]), confirmed([POST, INDKOEB]), { kind: 'case-closed', closing } as const]
  expect(lineOf(folded(...ended), true)).toMatchObject({ state: 'afsluttet', waitsFor: [{ kind: 'ingen' }] })
  const reopened = folded(...ended, { kind: 'case-reopened', on: today, why: 'Hun fortrød.' })
  expect(reopened.needs.every(({ withdrawn }) => withdrawn === undefined)).toBe(true)
})

describe('what can’t be', () => {
  test.each<[string, readonly CaseEntry[], CaseEntry, string]>([
    ['what is not in the case', [], said(['findes-ikke' as NeedId]), 'Vælg noget, der er i sagen'],
    [
      'the same need again',
      [said()],
      { ...said(), withdrawal: { ...again(), needs: [INDKOEB] } } as CaseEntry,
      'Det er sagt før',
    ],
    ['more than was asked', [said()], confirmed([POST, INDKOEB]), 'Vælg kun det'],
    ['nothing, where there is something', [said()], confirmed([]), 'Vælg, hvad der ikke skal afgøres'],
    ['before the question is answered', [said(), questioned], confirmed(), 'der er ikke svaret'],
    ['asked twice at once', [said(), questioned], questioned, 'ikke svaret endnu'],
    ['answered unasked', [said()], answered, 'ikke spurgt'],
    ['regretted, then confirmed', [said(), regretted], confirmed(), 'fortrudt'],
    ['confirmed, then regretted', [said(), confirmed()], regretted, 'bekræftet'],
  ])('%s', (_, before, entry, words) => {
    expect(problem(before, entry)).toContain(words)
  })
  test('after the answer it can be', () => {
    expect(problem([said(), questioned, answered], confirmed())).toBeUndefined()
  })
  test('two for two needs can', () => {
    expect(problem([said()], { kind: 'withdrawal-asked', withdrawal: { ...again(), needs: [POST] } })).toBeUndefined()
  })

  function again() {
    return { id: 'igen' as RecordId, by: KARLA, on, words: 'Jeg mener det.' }
  }
})

const BEFORE: readonly CaseState[] = ['oplyses', 'til-godkendelse', 'afgjort']
const STAFF = ['raadgiver', 'jurist', 'leder']
const CITIZEN = ['borger', 'repraesentant']

test('role × act × state: who may say, regret, ask, answer and confirm, and when', () => {
  const file = folded(said(), questioned)
  const may: Readonly<Partial<Record<Act, readonly [roles: readonly string[], states: readonly CaseState[]]>>> = {
    'withdrawal-asked': [[...STAFF, ...CITIZEN], BEFORE],
    'withdrawal-regretted': [[...STAFF, ...CITIZEN], BEFORE],
    'withdrawal-answered': [[...STAFF, ...CITIZEN], BEFORE],
    'withdrawal-questioned': [STAFF, BEFORE],
    'withdrawal-confirmed': [STAFF, ['oplyses']],
    'source-recorded': [[...STAFF, ...CITIZEN], ['oplyses']],
  }
  for (const [act, [roles, states]] of Object.entries(may))
    for (const role of ROLES)
      for (const state of CASE_STATES) {
        const isOpen = opennessOf(act as Act, role, state, file).kind === 'open'
        const isLonger = act === 'source-recorded' && CITIZEN.includes(role) && BEFORE.includes(state)
        expect([act, role, state, isOpen]).toEqual([
          act,
          role,
          state,
          isLonger || (roles.includes(role) && states.includes(state)),
        ])
      }
})

test('what comes in after the proposal is told until the decision is proposed anew or taken back', () => {
  const { decision } = aCaseWithout('letters')
  if (decision === undefined) throw new Error('the specimen is decided')
  const { approvals: _, ...proposed } = decision
  const proposal: CaseEntry = { kind: 'decision-proposed', decision: proposed }
  const [statement] = folded().statements
  if (statement === undefined) throw new Error('the specimen has statements')
  const late: CaseEntry = { kind: 'statement-recorded', statement: { ...statement, id: 'sent' as never } }
  expect(folded(proposal).saidSinceProposal).toBeUndefined()
  expect(folded(proposal, late).saidSinceProposal).toEqual(['sent'])
  expect(folded(proposal, late, proposal).saidSinceProposal).toBeUndefined()
  const back: CaseEntry = { kind: 'decision-taken-back', on: today, why: 'Læses igen.' }
  expect(folded(proposal, late, back).saidSinceProposal).toBeUndefined()
  expect(folded(late).saidSinceProposal).toBeUndefined()
})
