import { expect, test } from 'vitest'
import { namesChange } from './change.ts'

test.each([
  'Du åbner nu selv dine breve, når du får en påmindelse.',
  'Siden oktober har hun handlet alene hver uge.',
  'Han er flyttet i et bofællesskab, hvor der er fælles madlavning.',
  'Du har lært at lave en ugeplan og bruger den.',
  'Støtten blev givet ved en fejl: dengang så vi ikke, at opgaven hører under regionen.',
  'Principmeddelelse 10-19 har gjort det klart, at opgaven hører under § 83.',
  'Anna har selv bedt om færre besøg, fordi hun vil prøve alene.',
  'Medicinen virker, og hun går ikke længere i stå om morgenen.',
  'Lægen beskriver en tydelig bedring.',
  'Du har fået et nyt badeværelse og kan komme ind med kørestolen.',
  'Klager har haft bostøtte siden 2019 og har lært at læse sin post.',
  'Du har fået støtte til at øve det og gør det nu selv.',
  'Hjælpemidlet er kommet i brug, og besøget om aftenen er blevet overflødigt.',
])('names a change: %s', (text) => {
  expect(namesChange(text)).toBe(true)
})

test.each([
  'Vi har lavet en ny vurdering af dit behov.',
  'Efter revurdering nedsættes støtten til 1 time om ugen.',
  'Vi vurderer nu, at 1 time er nok.',
  'Du har ikke længere behov for støtten.',
  'Du er ikke længere omfattet af målgruppen.',
  'Borger vurderes ikke længere at være i målgruppen.',
  'Du har ikke længere brug for støtten.',
  'Borgerens forhold er uændrede.',
  'Der er ikke sket nogen ændringer i din situation, men støtten er for høj.',
  'Støtten er tilpasset kommunens serviceniveau.',
  'Du har fået støtte i tre år og må nu forventes at kunne klare dig selv.',
  'Klager har haft bostøtte siden 2019.',
  'Du har tidligere fået bevilget 4 timer om ugen.',
  'Der er brug for 1 time om ugen.',
  'Ændringen af din bevilling sker efter en fornyet faglig vurdering.',
])('names none: %s', (text) => {
  expect(namesChange(text)).toBe(false)
})
