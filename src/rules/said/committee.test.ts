import { expect, test } from 'vitest'
import { saysCommitteeDecided } from './committee.ts'

test.each([
  'Visitationsudvalget har besluttet at give afslag.',
  'Din ansøgning er afslået i visitationsudvalget.',
  'Ifølge visitationsudvalgets beslutning er du ikke i målgruppen.',
  'Sagen er afgjort på visitationsmødet.',
  'Udvalget fandt ikke, at betingelserne er opfyldt.',
  'Visitationen har afvist ansøgningen.',
  'På baggrund af udvalgets indstilling gives der afslag.',
  'Bevillingsudvalget kunne ikke imødekomme ansøgningen.',
  'Fagudvalget har sagt nej.',
])('rests on what a committee decided: %s', (sentence) => {
  expect(saysCommitteeDecided(sentence.toLowerCase())).toBe(true)
})

test.each([
  'Sagen har været drøftet i visitationsudvalget, som har rådgivet os.',
  'Visitationsudvalget anbefalede, at vi spurgte lægen.',
  'Vi har selv vurderet sagen efter mødet i udvalget.',
  'Sagen var på visitationsmøde den 3. marts.',
  'Du åbner selv din post.',
  'Vi har rådført os med visitationen.',
  'Rådgiveren er ikke bundet af udvalgets indstilling.',
  'Vi har sparret med visitationsudvalget om begrundelsen.',
  'Visitationen har spurgt din bostøtte.',
])('does not: %s', (sentence) => {
  expect(saysCommitteeDecided(sentence.toLowerCase())).toBe(false)
})
