import { expect, test } from 'vitest'
import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import { standardFrom, testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { gruppeFoerst } from './rule.ts'

testStandardRule(gruppeFoerst, examples)

const says = (words: string) => gruppeFoerst.check(standardFrom(aStandard({ indhold: `Indhold\n${words}` }))).kind

test.each([
  'Borgeren skal først deltage i et gruppeforløb, før der kan gives individuel støtte.',
  'Støtten ydes altid i gruppe.',
  'Individuel støtte bevilges først, når gruppetilbud er afprøvet.',
  'Individuel støtte gives kun, hvis gruppetilbud er fuldt besat.',
  'Støtten leveres udelukkende på hold.',
  'Alle borgere starter i en gruppe.',
  'Holdbaseret støtte går forud for individuel støtte.',
  'Gruppestøtte erstatter individuel støtte.',
])('fails: %s', (words) => {
  expect(says(words)).toBe('fails')
})

test.each([
  'Støtten kan gives i en gruppe eller individuelt.',
  'Støtten ydes som udgangspunkt i gruppe, medmindre en konkret vurdering viser, at borgeren ikke kan deltage.',
  'Du kan også komme i en gruppe.',
  'Vi tilbyder gruppe, hvis vi vurderer, at du kan deltage.',
  'Gruppe er ikke en forudsætning for individuel støtte.',
  'Ønsker du det, kan støtten gives i en gruppe.',
  'Vi har grupper om økonomi, madlavning og netværk.',
])('does not fail: %s', (words) => {
  expect(says(words)).not.toBe('fails')
})
