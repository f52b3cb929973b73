import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import type { Application } from '../../../stages/01-application/application.ts'
import { anOutcome, aRemittedRound, HJEMVISNING } from '../../../stages/appealed-case.specimen.ts'
import { aCase, aCaseWithout, withChanged } from '../../../stages/case.specimen.ts'
import { viewCase } from '../../../stages/case-view.ts'
import { testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { svarIndenFristen } from './rule.ts'

testCaseRule(svarIndenFristen, examples)

const applied = (change: Partial<Application>, isOpen = false) => ({
  ...(isOpen ? aCaseWithout('decision') : aCase()),
  applications: withChanged(aCase().applications, 'ansoegning-1', change),
})
const told = (file: ReturnType<typeof applied>, asked: string) => {
  const verdict = svarIndenFristen.check(viewCase(file, plainDate(asked)))
  return verdict.kind === 'fails' ? verdict.findings.map(({ level, what }) => `${level}: ${what.da}`) : verdict.kind
}

test.each([
  ['2025-03-01', 'holds'],
  ['2025-03-12', ['raad: Fristen løber ud den 17. marts 2025.']],
  [
    '2025-03-18',
    [
      'advarsel: Fristen løb ud den 17. marts 2025, og der er ikke svaret endnu. Borgeren har ikke fået besked om en ny dato.',
    ],
  ],
])('an open case looked at on %s', (asked, expected) => {
  expect(told(applied({}, true), asked)).toEqual(expected)
})

test('the day asked does not count once the case is decided', () => {
  expect(told(applied({}), '2026-01-01')).toBe('holds')
})

test('after a remittal waiting with the new round gives no more time', () => {
  const late = aRemittedRound()
  const file = {
    ...late,
    round: { ...late.round, begun: plainDate('2025-07-25') },
    formerRounds: (late.formerRounds ?? []).map((one) => ({
      ...one,
      outcome: anOutcome(HJEMVISNING, { received: plainDate('2025-05-13') }),
    })),
  }
  const { decision: _, ...open } = file
  expect(told(open as never, '2025-07-28')).toEqual([
    'advarsel: Fristen løb ud den 22. juli 2025, og der er ikke svaret endnu. Borgeren har ikke fået besked om en ny dato.',
  ])
})

test('a new date that was not kept is told as such', () => {
  const notice = { sent: plainDate('2025-01-20'), expected: plainDate('2025-02-17'), written: true }
  expect(told(applied({ publishedDeadline: { weeks: 4 }, delayNotices: [notice] }), '2025-06-02')).toEqual([
    'advarsel: Fristen løb ud den 3. februar 2025, før der var et svar. Den nye dato, den 17. februar 2025, blev heller ikke holdt.',
  ])
})
