import { expect, test } from 'vitest'
import { WAITS_FOR_PREVENTION, WAITS_FOR_TREATMENT } from './waits-for.ts'

test.each([
  'vi ser, hvordan forløbet efter § 82 b går.',
  'borgeren skal først gennemføre et mestringskursus.',
  'vi afventer, om hun kan klare sig med det åbne tilbud.',
  'forebyggende indsats afprøves i seks måneder.',
  'gruppeforløbet skal prøves, før der tages stilling.',
  'afgørelsen venter, til den tidsbegrænsede indsats er slut.',
  'først prøver vi et kursus i stresshåndtering.',
  'vi vil se, om han klarer sig i gruppen for angst.',
])('waits for prevention: %s', (text) => {
  expect(WAITS_FOR_PREVENTION.test(text)).toBe(true)
})

test.each([
  'vi venter, til udredningen i psykiatrien er færdig.',
  'sagen hviler, indtil hun er færdigbehandlet.',
  'der afventes en endelig diagnose.',
  'afgørelsen træffes, når behandlingen er afsluttet.',
  'han er ikke udredt endnu, så vi venter, til han er udredt.',
  'vi tager stilling, når tilstanden er stationær.',
  'behandlingsmulighederne er udtømt først til sommer.',
  'vi afventer genoptræningen.',
])('waits for treatment: %s', (text) => {
  expect(WAITS_FOR_TREATMENT.test(text)).toBe(true)
})

test.each([
  'vi mangler svar fra bostøtten.',
  'lægen har bedt om to uger mere til sin udtalelse.',
  'karla har bedt om at få søsteren med til mødet.',
  'mødet er flyttet på grund af sygdom.',
  'vi venter på en status fra skolen.',
  'borgeren er på ferie og kan tale med os den 4. august.',
  'sagen behandles, når høringsfristen er gået.',
  'tolken kunne først komme i næste uge.',
  'vi har bedt ergoterapeuten om et hjemmebesøg.',
])('waits for something else: %s', (text) => {
  expect([WAITS_FOR_PREVENTION.test(text), WAITS_FOR_TREATMENT.test(text)]).toEqual([false, false])
})
