import { expect, test } from 'vitest'
import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import { standardFrom, testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { begrundelseIStandard } from './rule.ts'

testStandardRule(begrundelseIStandard, examples)

const says = (words: string) =>
  begrundelseIStandard.check(standardFrom(aStandard({ indhold: `Arbejdsgang\n${words}` }))).kind

test.each([
  'Sætningen om serviceniveauet er tilstrækkelig som begrundelse for afslaget.',
  'Brevet oplyser pointtallet.',
  'Ved afslag gøres der ikke rede for de enkelte opgaver i brevet.',
  'Borgeren får grunden til afslaget ved at ringe.',
  'Skabelonen forudfylder begrundelsen.',
])('fails: %s', (words) => {
  expect(says(words)).toBe('fails')
})

test.each([
  'Fuldt medhold begrundes ikke.',
  'Brevet forklarer for hvert behov, hvorfor det blev et nej.',
  'Standardsætningen må ikke stå alene i brevet.',
  'Brevet oplyser antal ture og begrundelse.',
  'Afgørelsen træffes inden 8 uger.',
])('does not fail: %s', (words) => {
  expect(says(words)).not.toBe('fails')
})
