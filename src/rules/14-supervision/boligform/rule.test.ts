import { expect, test } from 'vitest'
import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import { standardFrom, testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { boligform } from './rule.ts'

testStandardRule(boligform, examples)

const says = (words: string) => boligform.check(standardFrom(aStandard({ maalgruppe: `Målgruppe\n${words}` }))).kind

test.each([
  'Borgeren skal bo i egen bolig.',
  'Det er en betingelse, at du har egen lejlighed.',
  'Støtten ydes kun til borgere i selvstændig bolig.',
  'Borgere, der bor i botilbud efter § 107, kan ikke modtage bostøtte.',
  'Hjemløse borgere er ikke omfattet af ordningen.',
  'Der ydes ikke støtte uden for hjemmet.',
  'Støtten bevilges til hjemmeboende borgere med nedsat funktionsevne.',
  'Borgere i bofællesskab har ikke ret til støtte.',
  'Borgere i botilbud kan ikke få støtte, da udgiften ligger hos botilbuddet.',
  'Borgeren skal ikke bo i botilbud for at få støtte: det er kun for borgere i egen bolig.',
  'Beboere på plejehjem er ikke omfattet.',
  'Målgruppen er voksne med egen bolig.',
  'Ledsagelse gives ikke til borgere i botilbud, fordi personalet står for det.',
])('fails: %s', (words) => {
  expect(says(words)).toBe('fails')
})

test.each([
  'Støtten gives, uanset om du bor i egen bolig eller botilbud.',
  'Støtte til at blive boende i egen bolig.',
  'Formålet er, at borgeren kan bo i egen bolig.',
  'Du kan få støtte i dit hjem eller ude.',
  'Hjælp til at finde egen bolig.',
  'Både borgere i egen bolig og i botilbud kan få støtte.',
  'Det er ikke et krav, at du har egen bolig.',
  'Ordningen bevilges ikke, når den bliver dyrere end en plads i et botilbud.',
  'Støttepersonen kommer i dit hjem efter aftale.',
])('does not fail: %s', (words) => {
  expect(says(words)).not.toBe('fails')
})
