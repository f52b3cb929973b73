import { expect, test } from 'vitest'
import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import { standardFrom, testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { aldersgraense } from './rule.ts'

testStandardRule(aldersgraense, examples)

const says = (words: string) => aldersgraense.check(standardFrom(aStandard({ maalgruppe: `Målgruppe\n${words}` }))).kind

test.each([
  'Støtten ydes til borgere i alderen 18-64 år.',
  'Målgruppen er 18-30-årige med psykiske vanskeligheder.',
  'Borgere over 65 år kan ikke visiteres til bostøtte.',
  'Borgere fra 18 år til folkepensionsalderen.',
  'Du skal være under 67 år.',
  'Støtten ophører, når borgeren når folkepensionsalderen, og ydes kun til borgere under pensionsalderen.',
  'Kun borgere over 25 år kan søge.',
  'Støtten kan bevilges indtil det fyldte 65. år: borgere over 65 år visiteres ikke.',
  'Borgere på folkepension er ikke omfattet.',
  'Støtten er til dig, der er mellem 18 og 60 år.',
])('fails: %s', (words) => {
  expect(says(words)).toBe('fails')
})

test.each([
  'Borgere over 18 år.',
  'Voksne mellem 18 år og folkepensionsalderen får merudgifter dækket efter servicelovens § 100.',
  'Støtten gives uanset alder, også efter folkepensionsalderen.',
  'Borgere, der har nået folkepensionsalderen, får pleje efter ældreloven.',
  'Du skal være fyldt 18 år.',
  'Støtten følges op mindst hvert 2. år.',
  'Der er ingen øvre aldersgrænse på 65 år.',
  'Alle over 18 år, der har behov for hjælp.',
  'Standarden gælder fra 2025 for voksne.',
])('does not fail: %s', (words) => {
  expect(says(words)).not.toBe('fails')
})
