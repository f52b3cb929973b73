import { expect, test } from 'vitest'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { svarfristIKvittering } from './rule.ts'

testLetterRule(svarfristIKvittering, examples)

const kindOf = (words: string): string =>
  svarfristIKvittering.check(
    letterFrom(
      `Solrød Fjordkommune\n\n4. marts 2025\n\nKære Karla Vind\n\nTak for din ansøgning om støtte, som vi fik den 3. marts 2025.\n\n${words}\n\nVenlig hilsen\nMette Lund, rådgiver\n`,
    ),
  ).kind
const lateOf = (words: string): string =>
  svarfristIKvittering.check(
    letterFrom(
      `Solrød Fjordkommune\n\n4. juni 2025\n\nKære Karla Vind\n\nDin ansøgning er endnu ikke færdigbehandlet\n\nVi modtog din ansøgning om støtte den 3. marts 2025. ${words}\n\nVenlig hilsen\nMette Lund, rådgiver\n`,
    ),
  ).kind

test.each([
  'Sagsbehandlingstiden er mellem 2 og 52 uger, regnet fra den dag, hvor sagen er fuldt oplyst.',
  'Vi forventer at behandle den på 8 uger. Fristen regnes først fra den dag, hvor skema og udtalelse er modtaget.',
  'Du får svar inden 10 uger, efter at vi har fået alle oplysninger.',
  'Behandlingstiden er fra 4 uger til 12 måneder.',
  'Vi kan ikke sige, hvornår du får svar.',
  'Svar kan tage 1-9 måneder afhængigt af sagens karakter.',
  'Sagsbehandlingstiden begynder, når du har fået en sagsbehandler.',
  'Fristen løber fra det tidspunkt, hvor din sag er blevet oprettet.',
  'De 8 uger tæller, når lægens attest er kommet.',
  'Du hører fra os, når det bliver din tur, og der er ingen frist.',
  'Vores svarfrist på 10 uger starter efter, at hjemmebesøget er holdt.',
  'Det er ikke muligt at oplyse, hvor lang tid der går, før du får svar.',
  'Svarfristen er 3 til 40 uger.',
  'Vi behandler sagen senest 12 uger fra sagen er fuldt belyst.',
  'Fristen gælder fra den dag, hvor samtlige bilag foreligger.',
])('says so: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Sagsbehandlingstiden er højst 10 uger, regnet fra den dag, vi fik ansøgningen.',
  'Vi forventer at behandle den på 8 uger. Skema og udtalelse kan du sende senere.',
  'Du får svar senest den 12. maj 2025. Vi indhenter selv alle oplysninger.',
  'Behandlingstiden er 8 til 10 uger.',
  'Når sagen er fuldt oplyst, inviterer vi dig til en samtale. Svaret kommer senest den 12. maj 2025.',
  'Mangler vi oplysninger, ringer vi til dig. Fristen er 10 uger fra modtagelsen af ansøgningen.',
  'Kan vi ikke nå det, får du besked inden fristen med en ny dato. Fristen er den 12. maj 2025.',
  'Rådgiver ringer til dig inden for 1-2 uger. Svaret kommer senest den 12. maj 2025.',
  'Hjemmebesøget varer 1-2 timer. Du får svar inden 8 uger.',
  'Du behøver ikke vente på lægens attest. Svar kommer inden 8 uger.',
  'Vi ved ikke, hvem der bliver din rådgiver, men du får svar inden 8 uger.',
  'Byrådets frist er 8 uger, fra vi fik ansøgningen. Det er den 28. april 2025.',
  'Fristen tæller fra i dag, selv om der mangler en udtalelse.',
  'Du får svar inden 12 uger. Bilag må gerne komme undervejs.',
  'Vi svarer inden 10 uger, også hvis lægens attest er forsinket.',
])('is lawful: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

test.each([
  'Fristen på 10 uger udløb den 12. maj 2025, og vi skylder dig en forklaring.',
  'Vi har ikke kunnet overholde vores svarfrist.',
  'Du skulle have haft svar senest den 12. maj.',
])('comes too late: %s', (words) => {
  expect(lateOf(words)).toBe('fails')
})

test.each([
  'Vores frist er 14 uger og udløber den 9. juni. Vi når det ikke, og du får svar senest den 1. juli 2025.',
  'Vi skrev den 5. maj til dig, at fristen ikke kunne holdes. Du får svar senest den 10. juni.',
])('comes in time: %s', (words) => {
  expect(lateOf(words)).not.toBe('fails')
})
