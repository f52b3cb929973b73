import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { oplysningerMedKilde } from './rule.ts'

testLetterRule(oplysningerMedKilde, examples)

const kindOf = (words: string): string =>
  oplysningerMedKilde.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${words}` }))).kind

test.each([
  'Det fremgår af sagen, at du åbner din post hver uge.',
  'Vi har anbefalet, at du går ud. Du går selv i butikken.',
  'Du går selv i butikken og klarer dine breve.',
])('has no source: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Du har selv fortalt, at du handler ind hver uge.',
  'Du sover dårligt og ringer ofte, jf. din mors beskrivelse af 6. oktober 2021.',
  'Skolen har anbefalet, at du går hjem med en ven.',
  'Ifølge din kontaktperson går du selv i butikken.',
  'Ved hjemmebesøget den 20. januar viste du os, hvordan du åbner din post.',
  'Lægen skriver den 3. februar, at du er i bedring.',
])('has a source: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

test('what the municipality does in general is no fact about the citizen', () => {
  const verdict = oplysningerMedKilde.check(
    letterFrom(
      aRefusal({
        grounds: 'Begrundelse\n\nI Fjordby Kommune arbejder vi efter trappemodellen. Du går selv i butikken.',
      }),
    ),
  )
  expect(verdict.kind === 'fails' && verdict.findings[0].quote?.words).toBe('Du går selv i butikken.')
})
