import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { RecordId } from '../../stages/00-case/case-id.ts'
import { KLAGE } from '../../stages/appealed-case.specimen.ts'
import type { CitizenDate } from '../../stages/citizen/citizen-dates.ts'
import { dateLines } from './date-lines.ts'

const id = (name: string) => name as RecordId
const FIRST = { ...KLAGE, id: id('k1'), received: plainDate('2025-03-20') }
const SECOND = { ...KLAGE, id: id('k2'), received: plainDate('2025-03-24') }
const due = (kind: 'genvurdering' | 'fasthold-klage', of: RecordId, on: string): CitizenDate =>
  kind === 'genvurdering'
    ? { kind, complaint: of, isMoved: false, on: plainDate(on), isPast: false }
    : { kind, complaint: of, on: plainDate(on), isPast: false }
const told = (...dates: readonly CitizenDate[]) =>
  dateLines({ dates, complaints: [FIRST, SECOND] }).map(({ words }) => words)

test('two complaints with one day are told once', () => {
  const [line, ...rest] = told(
    due('genvurdering', FIRST.id, '2025-04-17'),
    due('genvurdering', SECOND.id, '2025-04-17'),
  )
  expect(line?.da).toBe('Kommunen skal have set på sagen igen senest')
  expect(rest).toEqual([])
})

test.each(['genvurdering', 'fasthold-klage'] as const)('with each their day they say which: %s', (kind) => {
  const [first, second] = told(due(kind, FIRST.id, '2025-04-17'), due(kind, SECOND.id, '2025-04-21'))
  expect(first).toMatchObject({ da: expect.stringContaining('klagen fra 20. marts 2025') })
  expect(second).toMatchObject({ en: expect.stringContaining('the complaint of 24 March 2025') })
})

test('one complaint is not told by its day, and days of different kinds both stand', () => {
  const lines = told(due('genvurdering', FIRST.id, '2025-04-17'), due('fasthold-klage', SECOND.id, '2025-04-17'))
  expect(lines.map(({ da }) => da)).toEqual([
    'Kommunen skal have set på sagen igen senest',
    'Du kan sige, at du fastholder klagen, til og med',
  ])
})
