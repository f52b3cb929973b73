import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import type { ActId } from '../../../law/act-id.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { noticeOf } from '../../../law/notice.ts'
import { varselKunHvorLovenHarDet } from './rule.ts'

testCaseRule(varselKunHvorLovenHarDet, examples)

test.each<[ActId, string, string, string]>([
  ['SEL', '95', '2025-01-01', 'altid'],
  ['SEL', '96', '2017-12-31', 'ingen'],
  ['SEL', '98', '2018-01-01', 'altid'],
  ['SEL', '85', '2025-01-01', 'ingen'],
  ['SEL', '83', '2025-01-01', 'ingen'],
  ['SEL', '97', '2025-01-01', 'ingen'],
  ['SEL', '32', '2023-12-31', 'altid'],
  ['SEL', '42', '2023-12-31', 'nogle-gange'],
  ['BL', '82', '2024-01-01', 'altid'],
  ['BL', '87', '2024-01-01', 'nogle-gange'],
  ['BL', '86', '2024-01-01', 'ingen'],
])('%s § %s on %s: %s', (act, paragraph, on, notice) => {
  expect(noticeOf({ act, paragraph }, plainDate(on))).toBe(notice)
})

const soon = examples.fails[0]?.given
const late = examples.holds[0]?.given

test('the notice runs from the day it was delivered, not from the day it was made', () => {
  if (late === undefined) throw new Error('an example that holds')
  const letters = (late.letters ?? []).map((one) => ({ ...one, delivered: plainDate('2025-03-05') }))
  expect(caseVerdict(varselKunHvorLovenHarDet, { ...late, letters }).kind).toBe('fails')
  const { letters: _, ...untold } = late
  expect(caseVerdict(varselKunHvorLovenHarDet, untold).kind).toBe('holds')
})

test('a grant that ran out, and a wish of one’s own, need no notice', () => {
  if (soon === undefined) throw new Error('an example that fails')
  const ranOut = (soon.formerGrants ?? []).map((one) => ({ ...one, until: plainDate('2025-03-31') }))
  expect(caseVerdict(varselKunHvorLovenHarDet, { ...soon, formerGrants: ranOut }).kind).toBe('not-applicable')
  const answers = soon.answers.map((one) => ({
    ...one,
    change: { ...one.change, explained: 'Karla har selv bedt om færre timer.' },
  }))
  expect(caseVerdict(varselKunHvorLovenHarDet, { ...soon, answers }).kind).toBe('not-applicable')
})
