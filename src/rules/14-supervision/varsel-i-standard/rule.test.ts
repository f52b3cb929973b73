import { expect, test } from 'vitest'
import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import { standardFrom, testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { varselIStandard } from './rule.ts'

testStandardRule(varselIStandard, examples)

const says = (words: string) =>
  varselIStandard.check(
    standardFrom(aStandard({ lov: 'Lovgrundlag\nServicelovens § 96.', opfoelgning: `Ændring\n${words}` })),
  ).kind

test.each([
  'Timerne nedsættes med 14 dages varsel.',
  'Ordningen kan ophøre med 2 måneders varsel.',
  'Nedsættelse træder i kraft 4 uger efter afgørelsen.',
  'Tilskuddet reduceres fra den førstkommende måned.',
  'Varslet for nedsættelse er 8 uger.',
  'Hjælpen ophører med 1 måneds varsel.',
  'Færre timer slår igennem fra den første i måneden efter afgørelsen.',
  'Et lavere timetal slår igennem ved den lønkørsel, der følger efter brevet.',
])('fails: %s', (words) => {
  expect(says(words)).toBe('fails')
})

test.each([
  'Nedsættes hjælpen, gives 14 ugers varsel.',
  'Varslet er 14 uger ved nedsættelse.',
  'Timerne kan øges uden varsel.',
  'Et højere tilskud gælder fra den første i måneden efter ansøgningen.',
  'Nedsættes timerne, sker det den første i måneden efter, at de 14 uger er gået.',
  'Borgeren kan opsige hjælperen med 1 måneds varsel.',
  'Afbud skal meldes med 2 dages varsel.',
  'Varsel ved ændring: 3 måneder eller mere, mindst 14 uger.',
])('does not fail: %s', (words) => {
  expect(says(words)).not.toBe('fails')
})
