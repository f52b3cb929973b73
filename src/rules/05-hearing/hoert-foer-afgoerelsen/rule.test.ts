import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import { aCase } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { hoertFoerAfgoerelsen } from './rule.ts'

testCaseRule(hoertFoerAfgoerelsen, examples)

const kind = (change: Parameters<typeof aCase>[0]) => caseVerdict(hoertFoerAfgoerelsen, aCase(change)).kind
const [hearing] = aCase().partshoeringer ?? []

test('a hearing after the decision heals nothing', () => {
  const partshoeringer = hearing === undefined ? [] : [{ ...hearing, sent: plainDate('2025-03-10') }]
  expect(kind({ partshoeringer })).toBe('fails')
})

test('a hearing that does not tell what it was about can’t be judged', () => {
  const partshoeringer = hearing === undefined ? [] : [{ ...hearing, statements: [], sources: [] }]
  expect(kind({ partshoeringer })).toBe('unknown')
})

test('what weighs nothing in the decision need not be put to anyone', () => {
  const assessments = aCase().assessments.map((one) => ({ ...one, decisive: one.decisive.slice(0, 0) }))
  expect(kind({ assessments, partshoeringer: [] })).toBe('unknown')
})

test('a reason for not hearing is read by another rule', () => {
  const partshoeringExemption = { ground: 'fvl-20', why: 'Afgørelsen kan ændres på begæring.' } as const
  expect(kind({ partshoeringer: [], partshoeringExemption })).toBe('not-applicable')
})
