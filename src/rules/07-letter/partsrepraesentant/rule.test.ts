import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { partsrepraesentant } from './rule.ts'

testLetterRule(partsrepraesentant, examples)

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025.'
const kindOf = (words: string): string =>
  partsrepraesentant.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${SOUND} ${words}` }))).kind

test.each([
  'Vi har ikke anerkendt din fuldmagt til advokaten.',
  'Brevet er ikke sendt til din partsrepræsentant, da vi kun taler med dig i sagen.',
  'Bisidder blev bedt om at vente udenfor under samtalen.',
  'Borgers ønske om at have en bisidder med til mødet kunne ikke imødekommes.',
  'Vi afviste, at din søster kunne være bisidder ved samtalen.',
  'Din søn har fuldmagt, men vi har valgt at skrive direkte til dig og ikke til ham.',
  'Du kom med din veninde til samtalen, men hun måtte vente i venteværelset.',
  'Da vi foretrækker at tale med dig alene, deltog din bisidder ikke i mødet.',
  'Din partsrepræsentant er ikke blevet indkaldt til mødet.',
  'Vi kan ikke acceptere, at din mor deltager i mødet.',
  'Bisidderen fik ikke lov at sige noget på mødet.',
])('says so: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Du må gerne have en bisidder med til mødet.',
  'Din bisidder var syg, og vi flyttede derfor mødet til den 3. februar.',
  'Du får ikke en støtteperson med på indkøb.',
  'Du talte med os alene, fordi du selv ønskede det, og din bisidder ventede.',
])('is lawful: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})
