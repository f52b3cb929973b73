import { expect, test } from 'vitest'
import { SAYS_NOT_FOLLOWED } from './not-followed.ts'

test.each([
  'kommunen har ikke fundet anledning til at indhente en ny udtalelse.',
  'vi finder ikke grund til at spørge bostøtten igen.',
  'der er ikke indhentet yderligere.',
  'der er truffet afgørelse på det foreliggende grundlag.',
  'vi fastholder vores afgørelse.',
  'vi er uenige med ankestyrelsen.',
  'det er ikke lykkedes at få fat i lægen.',
  'vi afventer fortsat svar fra psykiatrien.',
  'vi har ikke set behov for at tale med pårørende.',
])('not followed: %s', (text) => {
  expect(SAYS_NOT_FOLLOWED.test(text)).toBe(true)
})

test.each([
  'der er indhentet en ny udtalelse fra bostøtten.',
  'bostøtten har beskrevet tre uger i træk, hvad der sker med posten.',
  'vi har talt med hendes søster, som ikke har set det ske.',
  'lægen oplyser, at hun ikke kan åbne breve alene.',
  'på baggrund af de nye oplysninger er støtten bevilget.',
  'vi fastholder afslaget, fordi bostøtten nu har beskrevet, at hun handler alene.',
  'se afsnittet om indkøb i afgørelsen.',
  'spørgsmålet er undersøgt ved et hjemmebesøg.',
  'vi finder ikke grundlag for støtte efter det nye statusnotat.',
  'behovet er ikke længere til stede, viser status fra maj.',
])('followed: %s', (text) => {
  expect(SAYS_NOT_FOLLOWED.test(text)).toBe(false)
})
