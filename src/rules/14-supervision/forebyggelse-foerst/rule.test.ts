import { expect, test } from 'vitest'
import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import { standardFrom, testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { forebyggelseFoerst } from './rule.ts'

testStandardRule(forebyggelseFoerst, examples)

const says = (words: string) =>
  forebyggelseFoerst.check(standardFrom(aStandard({ visitation: `Visitation\n${words}` }))).kind

test.each([
  'Inden bostøtte kan bevilges, skal borgeren have deltaget i et gruppeforløb efter § 82 a.',
  'Det er en forudsætning for støtte efter § 85, at forebyggende tilbud er afprøvet.',
  'Bostøtte bevilges først, når åbne tilbud har været forsøgt.',
  'Mestringskurset skal være gennemført, før individuel støtte kan komme på tale.',
  'Når du søger om bostøtte, starter du i et forløb efter § 82 b.',
  'Ansøgningen om § 85 behandles først, når forløbet efter § 82 b er afsluttet.',
  'Borgeren skal have prøvet kommunens gruppetilbud, inden der tages stilling til støtte.',
  'Støtte efter § 85 kræver, at frivillige tilbud og netværk er udtømt.',
  'Alle lettere indsatser skal være forsøgt, før der visiteres til individuel støtte.',
  'Afgørelsen om § 85 udsættes, til borgeren har deltaget i et forløb efter § 82 b.',
])('fails: %s', (words) => {
  expect(says(words)).toBe('fails')
})

test.each([
  'Det er ikke et krav, at du har deltaget i en gruppe, før du kan få støtte.',
  'Du behøver ikke have prøvet et forløb efter § 82 b, før du søger om støtte.',
  'Støtten kan suppleres af åbne tilbud.',
  'Du kan ikke henvises til først at gennemføre et forløb efter § 82 b, når du har krav på støtte efter § 85.',
  'Ingen skal først have afsluttet et forløb efter § 82 b for at få støtte efter § 85.',
  'Søger du om bostøtte, afgør vi først, om du har ret til den.',
  'Inden vi bevilger hjælp efter § 83, vurderer vi, om et forløb efter § 83 a kan gennemføres.',
  'Du kan samtidig deltage i kommunens forebyggende tilbud.',
  'Vi fortæller om de forebyggende tilbud efter § 82 a.',
  'Får du afslag på § 85 og i stedet tilbud efter § 82 b, får du et brev om det.',
])('does not fail: %s', (words) => {
  expect(says(words)).not.toBe('fails')
})
