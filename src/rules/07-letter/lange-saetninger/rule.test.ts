import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { langeSaetninger } from './rule.ts'

testLetterRule(langeSaetninger, examples)

const said = (words: string) => langeSaetninger.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${words}` }))).kind

test.each([
  'Vi har lagt vægt på, at du selv handler ind i det lokale supermarked to gange om ugen, at du har fortalt, at du kender personalet og kan spørge dem om hjælp, når du ikke kan finde en vare, at din kontaktperson har skrevet det samme i sin status, og at du i øvrigt har klaret det gennem hele vinteren, også da du var syg i januar og februar.',
])('finds it in: %s', (words) => {
  expect(said(words)).toBe('fails')
})

test.each([
  'Du handler selv ind.',
  'Vi har lagt vægt på, at du selv handler ind, og at du åbner posten sammen med din søster hver søndag.',
])('lets pass: %s', (words) => {
  expect(said(words)).not.toBe('fails')
})
