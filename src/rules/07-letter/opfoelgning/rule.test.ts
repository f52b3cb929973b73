import { expect, test } from 'vitest'
import { aGrant } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { opfoelgning } from './rule.ts'

testLetterRule(opfoelgning, examples)

const said = (words: string) => opfoelgning.check(letterFrom(aGrant({ extent: words }))).kind

test.each([
  'Bostøtte Syd ringer til dig.',
  'Støtten begynder den 17. marts 2025.',
  'Du kan ringe til Mette.',
  'Vi taler sammen om praktiske ting.',
])('finds it in: %s', (words) => {
  expect(said(words)).toBe('fails')
})

test.each([
  'Der laves en handleplan.',
  'Formålet er, at du selv kan handle ind.',
  'I september ser vi på, hvordan det går.',
  'Støtten bliver evalueret efter et halvt år.',
  'Om et halvt år taler vi sammen.',
  'Vi taler sammen om tre måneder.',
  'Vi mødes til et statusmøde i august.',
])('lets pass: %s', (words) => {
  expect(said(words)).not.toBe('fails')
})
