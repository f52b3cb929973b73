import { expect, test } from 'vitest'
import { saysLeastIntrusive } from './least-intrusive.ts'

test.each([
  'Vi vælger den mindst indgribende løsning.',
  'Hjælpen skal være så lidt indgribende som muligt, og derfor bruges den mindst indgribende foranstaltning.',
  'Der findes mindre indgribende tilbud.',
  'Efter proportionalitetsprincippet gives der støtte hjemme.',
  'Et botilbud er for indgribende i forhold til dit behov.',
  'Vi følger indsatstrappen.',
  'Der er valgt det laveste trin.',
  'Vi har valgt den mest lempelige indsats.',
  'Borger bør starte med det laveste indsatsniveau.',
])('argues by the least intrusive: %s', (sentence) => {
  expect(saysLeastIntrusive(sentence.toLowerCase())).toBe(true)
})

test.each([
  'Princippet om mindst indgribende foranstaltning gælder kun ved magt.',
  'Vi har ikke lagt vægt på, hvad der er mindst indgribende.',
  'Borger ønsker selv en mindre indgribende løsning.',
  'Magt må kun bruges på den mindst indgribende måde.',
  'Du får tre timers støtte om ugen.',
  'Hensynet til det mindst indgribende spiller ingen rolle.',
  'Vi har vurderet, hvilken støtte der dækker dit behov.',
  'Det gælder ikke, at hjælpen skal være mindst indgribende.',
  'Støtten er tilpasset det, du har brug for.',
])('does not: %s', (sentence) => {
  expect(saysLeastIntrusive(sentence.toLowerCase())).toBe(false)
})
