import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { type Aktindsigt, aktindsigtDue, hearingAwaiting } from '../00-case/aktindsigt.ts'
import type { DocumentId, RecordId } from '../00-case/case-id.ts'
import { ROLES } from '../00-case/role.ts'
import { entriesOf } from '../case-journal.specimen.ts'
import { aCase, KARLA, RAADGIVER } from '../case.specimen.ts'
import type { CaseEntry } from '../case-entry.ts'
import { lineOf } from '../case-line.ts'
import { CASE_STATES } from '../case-state.ts'
import { listOpenDocuments } from '../citizen/disclosure.ts'
import { listProblems } from './entry-problem.ts'
import { foldCase } from '../fold-case.ts'
import { opennessOf } from './open-acts.ts'

const id = 'indsigt' as RecordId
const on = plainDate('2025-04-10')
const today = plainDate('2025-04-14')
const paper: CaseEntry = {
  kind: 'document-recorded',
  id: 'notat' as DocumentId,
  name: 'Notat.pdf',
  on,
  hash: 'a'.repeat(64),
}
const asked: CaseEntry = { kind: 'aktindsigt-asked', request: { id, by: KARLA, on } }
const delayed = (expected: string): CaseEntry => ({
  kind: 'aktindsigt-delayed',
  id,
  delay: { sent: today, why: 'Der er mange papirer.', expected: plainDate(expected) },
})
const refused = { what: 'Lederens notat.', why: 'Det er internt.', complaint: 'Til Ankestyrelsen.' }
const answered = (more: object = {}): CaseEntry => ({
  kind: 'aktindsigt-answered',
  id,
  answer: { on: today, by: RAADGIVER, kind: 'givet', words: 'Her.', documents: ['notat' as DocumentId], ...more },
})
const journal = [...entriesOf(aCase()), paper]

function folded(...entries: readonly CaseEntry[]) {
  const file = foldCase([...journal, ...entries])
  if (file === undefined) throw new Error('the specimen folds')
  return file
}
const problem = (before: readonly CaseEntry[], entry: CaseEntry) =>
  listProblems(folded(...before), entry, today).map(({ words }) => words.da)[0]

test.each([
  // Maundy Thursday, Good Friday and Easter Monday are no working days.
  ['2025-04-10', '2025-04-24'],
  ['2025-06-02', '2025-06-12'],
  ['2025-12-22', '2026-01-05'],
])('7 working days from %s end on %s', (from, due) => {
  expect(aktindsigtDue({ on: plainDate(from), delays: [] })).toBe(due)
})

test('the day that was told since is the one that is waited for', () => {
  const [request] = folded(asked, delayed('2025-05-05')).aktindsigter ?? []
  expect(request && aktindsigtDue(request)).toBe('2025-05-05')
})

test('it waits for an answer whatever the case has come to, and for no longer', () => {
  const line = lineOf(folded(asked), true)
  expect(line.awaits).toContainEqual({ kind: 'aktindsigt', dueOn: '2025-04-24' })
  expect(line.waitsFor[0]).toEqual({ kind: 'raadgiver', to: 'svare-paa-aktindsigt' })
  const closing = { on, cause: 'flyttet', words: 'Aarhus.' } as const
  expect(lineOf(folded(asked, { kind: 'case-closed', closing }), true).awaits).toHaveLength(1)
  const done = lineOf(folded(asked, answered()), true)
  expect(done.awaits.some(({ kind }) => kind === 'aktindsigt')).toBe(false)
  expect(done.waitsFor).toEqual([{ kind: 'ingen' }])
})

test('asked while a hearing runs, it is to be there before the hearing’s answer', () => {
  const hearing = { sent: plainDate('2025-04-07'), due: plainDate('2025-04-21') }
  const request: Pick<Aktindsigt, 'on'> = { on }
  expect(hearingAwaiting({ partshoeringer: [hearing] }, request)).toBe('2025-04-21')
  expect(hearingAwaiting({ partshoeringer: [{ ...hearing, answer: {} }] }, request)).toBeUndefined()
  expect(hearingAwaiting({ partshoeringer: [{ ...hearing, sent: plainDate('2025-04-11') }] }, request)).toBeUndefined()
})

test('papers that access is given to can be opened by the citizen, and no others', () => {
  const open = (...entries: readonly CaseEntry[]) =>
    listOpenDocuments([...journal, ...entries].map((entry) => ({ entry })))
  expect(open(asked).has('notat')).toBe(false)
  expect(open(asked, answered({ documents: [] })).has('notat')).toBe(false)
  expect(open(asked, answered()).has('notat')).toBe(true)
})

describe('what can’t be', () => {
  test.each<[string, readonly CaseEntry[], CaseEntry, string]>([
    ['no such request', [], answered(), 'findes ikke i sagen'],
    ['answered twice', [asked, answered()], answered(), 'er besvaret'],
    ['a refusal without grounds', [asked], answered({ kind: 'delvist' }), 'Skriv, hvad der ikke gives'],
    ['all given, and something refused', [asked], answered({ refused }), 'Skriv, hvad der ikke gives'],
    ['a paper that is not there', [asked], answered({ documents: ['andet'] }), 'Papiret findes ikke'],
    ['a delay within the limit', [asked], delayed('2025-04-24'), 'ikke efter fristen'],
  ])('%s', (_, before, entry, words) => {
    expect(problem(before, entry)).toContain(words)
  })
  test('what is lawful can', () => {
    expect(problem([asked], answered({ kind: 'delvist', refused }))).toBeUndefined()
    expect(problem([asked], delayed('2025-04-25'))).toBeUndefined()
  })
})

test('role × act × state: who may ask, and who answers', () => {
  const file = folded(asked)
  const STAFF = new Set<string>(['raadgiver', 'jurist', 'leder'])
  const BOARD = new Set<string>(['klagesagsbehandler', 'ankechef'])
  const atBoard = new Set<string>(['hos-styrelsen', 'til-underskrift', 'styrelsen-har-afgjort', 'afsluttet'])
  for (const role of ROLES)
    for (const state of CASE_STATES) {
      const isOpen = (act: 'aktindsigt-asked' | 'aktindsigt-answered' | 'aktindsigt-delayed') =>
        opennessOf(act, role, state, file).kind === 'open'
      const isTheirs = BOARD.has(role) && atBoard.has(state)
      const isStaffs = STAFF.has(role) && state !== 'ingen' && state !== 'til-underskrift'
      const isCitizens = (role === 'borger' || role === 'repraesentant') && state !== 'ingen'
      expect([role, state, isOpen('aktindsigt-answered')]).toEqual([role, state, isTheirs || isStaffs])
      expect([role, state, isOpen('aktindsigt-delayed')]).toEqual([role, state, isTheirs || isStaffs])
      expect([role, state, isOpen('aktindsigt-asked')]).toEqual([
        role,
        state,
        isTheirs || isCitizens || (STAFF.has(role) && state !== 'ingen'),
      ])
    }
})
