import { expect, test } from 'vitest'
import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import { standardFrom, testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { individuelVurdering } from './rule.ts'

testStandardRule(individuelVurdering, examples)

const says = (words: string) => individuelVurdering.check(standardFrom(aStandard({ omfang: `Omfang\n${words}` }))).kind

test.each([
  'Der foretages ikke en individuel vurdering af timetallet.',
  'Støtten gives uanset borgerens konkrete behov som 2 timer.',
  'Pakke A: 1 time. Pakke B: 2 timer.',
  'Niveau 1: 1 time om ugen.',
  'Der gives højst 2 timer.',
  'Serviceniveauet kan ikke fraviges.',
  'Støtten gives ens: samme timetal til alle.',
])('fails: %s', (words) => {
  expect(says(words)).toBe('fails')
})

test.each([
  'Der gives højst 2 timer, medmindre behovet er større.',
  'Omfanget fastsættes individuelt. Pakke 1: 1 time.',
  'Niveau 1: 1 time. Dit behov afgør, hvilket niveau du får.',
  'Vi vurderer borgerens funktionsevne. Pakke 2: 3 timer.',
  'Støtten gives som et interval.',
])('does not fail: %s', (words) => {
  expect(says(words)).not.toBe('fails')
})
