import { expect, test } from 'vitest'
import { aRefusal } from '../../refusal.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { personkredsHarGrundlag } from './rule.ts'

testCaseRule(personkredsHarGrundlag, examples)

test.each([
  ['a targeted statement against is a basis', { statements: [{ from: 'udfoerer', points: 'taler-imod' }] }, 'holds'],
  [
    'the municipality’s own view is none',
    { statements: [{ from: 'kommunens-vurdering', points: 'taler-imod' }] },
    'fails',
  ],
  ['a reason given with the refusal is a basis', { reason: 'Karla handler selv hver fredag.' }, 'holds'],
  ['an empty reason given with the refusal is none', { reason: 'Betingelserne er ikke opfyldt.' }, 'fails'],
] as const)('%s', (_, told, kind) => {
  expect(caseVerdict(personkredsHarGrundlag, aRefusal({ personkreds: {}, ...told })).kind).toBe(kind)
})

test('a general judgement is left to its own rule', () => {
  const file = aRefusal({ personkreds: { basis: 'generelt', reason: '' } })
  expect(caseVerdict(personkredsHarGrundlag, file).kind).toBe('holds')
})

test('where nobody has told of the activity, someone who sees it is asked', () => {
  const verdict = caseVerdict(personkredsHarGrundlag, aRefusal({ personkreds: {} }))
  expect(verdict.kind === 'fails' && verdict.findings[0].question).toMatchObject({
    to: 'udfoerer',
    matter: expect.stringContaining('købe ind'),
  })
})
