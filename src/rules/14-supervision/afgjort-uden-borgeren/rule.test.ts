import { expect, test } from 'vitest'
import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import { standardFrom, testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { afgjortUdenBorgeren } from './rule.ts'

testStandardRule(afgjortUdenBorgeren, examples)

const says = (words: string) =>
  afgjortUdenBorgeren.check(standardFrom(aStandard({ indhold: `Arbejdsgang\n${words}` }))).kind

test.each([
  'Sagen afgøres på det indsendte skema uden yderligere samtale.',
  'Afgørelsen træffes på rapporten, og hverken barnet eller forældrene høres.',
  'Findes der en udredning, genbruges den, uanset årgang.',
  'Tomme felter regnes som et nej.',
  'Statusnotatet lægges ved afgørelsen, så borgeren dér kan læse det.',
])('fails: %s', (words) => {
  expect(says(words)).toBe('fails')
})

test.each([
  'Skemaet er et udgangspunkt, og visitator besøger altid borgeren.',
  'Borgeren får udtalelsen og ti dage til at svare, før der træffes afgørelse.',
  'Afgørelsen skal ikke træffes på skemaet alene.',
  'Mangler der noget i skemaet, spørger vi.',
  'Afgørelsen sendes til borgeren sammen med en klagevejledning.',
])('does not fail: %s', (words) => {
  expect(says(words)).not.toBe('fails')
})
