import { expect, test } from 'vitest'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { hoeringKanBesvares } from './rule.ts'

testLetterRule(hoeringKanBesvares, examples)

const verdictOn = (words: string) =>
  hoeringKanBesvares.check(
    letterFrom(
      `Solrød Fjordkommune\n\n4. marts 2025\n\nPartshøring\n\nKære Karla Vind\n\nVi påtænker at stoppe din støtte efter servicelovens § 85. Vi har ikke truffet afgørelse endnu.\n\n${words}\n\nVenlig hilsen\nMette Lund, rådgiver\n`,
    ),
  ).kind

test.each([
  'Du skal svare senest i morgen, den 5. marts 2025 kl. 12.',
  'Har du noget at tilføje, så skal vi have det senest på fredag den 7. marts kl. 9.',
  'Har du bemærkninger, skal de være her torsdag den 6. marts kl. 12.',
  'Du bedes svare inden for 24 timer.',
  'Hvis du ikke skriver, går vi ud fra, at du er enig.',
  'Hører vi ikke fra dig, betragter vi det som accept.',
  'Hører vi intet, tager vi det som samtykke til ændringen.',
  'Udtalelsen er fortrolig, så den kan vi ikke sende dig.',
  'Vi har fået oplysninger fra din bostøtte, som vi ikke sender med.',
  'Notatet fra jobcentret er lavet til os selv, så det beholder vi her.',
])('says so: %s', (words) => {
  expect(verdictOn(words)).toBe('fails')
})

test.each([
  'Svar senest den 12. marts 2025.',
  'Du kan svare til og med den 11. marts, skriftligt eller i telefonen.',
  'Er det for kort tid, så sig til inden den 6. marts, så får du mere tid. Svar ellers senest den 20. marts.',
  'Hører vi ikke fra dig, ringer vi, før vi går videre.',
  'Sig til, hvis du er enig. Du behøver ikke at svare.',
  'Svarer du ikke, afgør vi sagen på det, vi har, og du kan klage, hvis du ikke er enig.',
  'Hele udtalelsen er vedlagt. Notatet fra 2019 indgår ikke i sagen.',
  'Rapporten eftersender vi den 6. marts, og svarfristen regnes derfra.',
  'Udtalelsen fra vagten henter vi i arkivet, og den sender vi senest den 7. marts.',
  'I morgen sender vi en kopi. Dit svar skal være her den 25. marts 2025.',
])('is lawful: %s', (words) => {
  expect(verdictOn(words)).toBe('holds')
})
