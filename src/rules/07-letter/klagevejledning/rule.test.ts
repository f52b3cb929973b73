import { expect, test } from 'vitest'
import { aCut, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { klagevejledning } from './rule.ts'

testLetterRule(klagevejledning, examples)

test('a reduction owes guidance as much as a refusal', () => {
  expect(klagevejledning.check(letterFrom(aCut())).kind).toBe('holds')
  expect(klagevejledning.check(letterFrom(aCut({ klage: '' }))).kind).toBe('fails')
})

test('each part that is missing is one finding', () => {
  const verdict = klagevejledning.check(letterFrom(aRefusal({ klage: 'Klage\n\nDu har ret til at klage til Ankestyrelsen.' })))
  expect(verdict.kind === 'fails' && verdict.findings.length).toBe(2)
})
