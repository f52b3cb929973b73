import { expect, test } from 'vitest'
import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import { standardFrom, testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { repraesentantIStandard } from './rule.ts'

testStandardRule(repraesentantIStandard, examples)

const says = (words: string) =>
  repraesentantIStandard.check(standardFrom(aStandard({ indhold: `Arbejdsgang\n${words}` }))).kind

test.each([
  'Samtalen holdes på tomandshånd, og pårørende og advokater kan ikke være til stede.',
  'En konsulent fra en forening tager vi ikke imod på partens vegne.',
  'Møder en advokat frem på borgerens vegne, holdes mødet uden dem.',
  'Bisiddere må gerne sidde med, men ikke svare for borgeren.',
  'Har borgeren givet en pårørende fuldmagt, orienteres denne bagefter.',
])('fails: %s', (words) => {
  expect(says(words)).toBe('fails')
})

test.each([
  'Borgeren må have en bisidder med.',
  'En repræsentant får kopi af alle breve.',
  'Pårørende kan ikke være til stede under samtalen med barnet alene, når barnet beder om det.',
  'Kommunen må ikke afvise en borger, fordi familien har taget med.',
  'Pårørende kan ikke ansættes som hjælpere.',
])('does not fail: %s', (words) => {
  expect(says(words)).not.toBe('fails')
})
