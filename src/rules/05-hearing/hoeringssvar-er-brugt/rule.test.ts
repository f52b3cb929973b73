import { expect, test } from 'vitest'
import { aCase, INDKOEB, withChanged } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { hoeringssvarErBrugt } from './rule.ts'

testCaseRule(hoeringssvarErBrugt, examples)

const unused = examples.fails[1]?.given
if (unused === undefined) throw new Error('no example of an unused answer')

test.each([
  ['Svaret indgår i sagen.', 'fails'],
  ['Svaret er taget til efterretning.', 'fails'],
  ['Høringssvaret er modtaget, læst og journaliseret og gav ikke anledning til ændringer.', 'fails'],
  ['Vi har ringet til Erna, som siger, at hun kun bar kartoflerne.', 'holds'],
])('used as "%s": %s', (used, kind) => {
  const partshoeringer = (unused.partshoeringer ?? []).map((one) => ({ ...one, used }))
  expect(caseVerdict(hoeringssvarErBrugt, { ...unused, partshoeringer }).kind).toBe(kind)
})

test('grounds that take the answer up use it', () => {
  const assessments = withChanged(aCase().assessments, INDKOEB, {
    text: 'Du skriver, at Erna bar poserne. Bostøtten har set dig bære dem selv siden oktober.',
  })
  expect(caseVerdict(hoeringssvarErBrugt, { ...unused, assessments }).kind).toBe('holds')
})

test('agreement with a but is no agreement', () => {
  const partshoeringer = (unused.partshoeringer ?? []).map((one) => ({
    ...one,
    ...(one.answer === undefined
      ? {}
      : { answer: { ...one.answer, words: 'Det er rigtigt, men kun fordi Erna bar poserne.' } }),
  }))
  expect(caseVerdict(hoeringssvarErBrugt, { ...unused, partshoeringer }).kind).toBe('fails')
})
