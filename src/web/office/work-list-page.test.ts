import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { CaseId, PartyId } from '../../stages/00-case/case-id.ts'
import type { WaitsFor } from '../../stages/case-line.ts'
import type { OfficeFrame } from './case-frame.ts'
import { type WorkLine, workListPage } from './work-list-page.ts'

const FRAME = {
  lang: 'da',
  assets: '/assets/1',
  version: '0',
  who: { name: 'Jonas', role: { da: '', en: '' }, municipality: '', token: '', isDemo: false },
} as OfficeFrame
const SEND: WaitsFor = { kind: 'raadgiver', to: 'sende-brev' }
const NOBODY: WaitsFor = { kind: 'ingen' }

function line(name: string, dueOn: string | null, waitsFor: WaitsFor, isYours = true): WorkLine {
  return {
    listed: {
      id: name as CaseId,
      title: 'at købe ind',
      state: 'afgjort',
      citizen: name as PartyId,
      responsible: 'jonas',
      team: null,
      nextDue: dueOn === null ? null : { kind: 'opfoelgning', dueOn: plainDate(dueOn) },
    },
    waitsFor: [waitsFor],
    post: null,
    isYours,
    news: [],
    errors: 0,
    warnings: 0,
  }
}

function pageOf(lines: readonly WorkLine[], isCut = false): string {
  return workListPage(FRAME, {
    lines,
    scope: 'mine',
    scopes: ['mine', 'laesning', 'alle'],
    isCut,
    toRead: 2,
    today: plainDate('2026-03-10'),
    nameOf: (party) => party,
    mayOpen: false,
    mayReceive: false,
  })
}

test('what is late stands first, then what has no date and waits for the reader, then the rest by its date', () => {
  const page = pageOf([
    line('Sen', '2026-03-09', NOBODY),
    line('Senere', '2027-01-04', NOBODY),
    line('Hviler', null, NOBODY),
    line('Usendt', null, SEND),
    { ...line('Leveret', '2027-02-01', NOBODY), post: 'leveret' },
  ])
  const names = [...page.matchAll(/<th scope="row".*?<a [^>]*>(.*?)<\/a>/gs)].map(([, name]) => name)
  expect(names).toEqual(['Sen', 'Usendt', 'Leveret', 'Senere', 'Hviler'])
  expect(page).toContain('5 sager · 1 med overskredet frist · 2 venter på dig')
})

test('what a colleague is to do is not told as the reader’s', () => {
  const page = pageOf([line('Usendt', null, SEND, false)])
  expect(page).toContain('Rådgiveren: send brevet')
  expect(page).not.toContain('venter på dig')
  expect(page).toContain('1 sag<')
})

test('a list that does not hold all says so', () => {
  expect(pageOf([line('Sen', '2026-03-09', NOBODY)])).not.toContain('Søg efter de andre')
  expect(pageOf([line('Sen', '2026-03-09', NOBODY)], true)).toContain('Søg efter de andre')
})

test('how many wait to be read with fresh eyes stands where they are found, also on another list', () => {
  expect(pageOf([line('Sen', '2026-03-09', NOBODY)])).toMatch(/href="[^"]*vis=laesning">Skal læses \(2\)</)
})
