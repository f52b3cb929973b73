import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { viserVejVidere } from './rule.ts'

testLetterRule(viserVejVidere, examples)

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025.'
const kindOf = (words: string): string =>
  viserVejVidere.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${SOUND}\n\n${words}` }))).kind

test.each([
  'Vi kan ikke hjælpe dig med at finde ud af, hvor du så skal henvende dig.',
  'Hvilken anden hjælp du kan få, må du selv undersøge.',
  'Opgaven hører ikke under os, og vi kan ikke oplyse, hvem der kan hjælpe dig.',
  'Spørgsmålet hører til i en anden forvaltning. Vi sender ikke din henvendelse videre.',
  'Du har skrevet til den forkerte afdeling, og din ansøgning er derfor makuleret.',
  'Da det er din hjemkommune, der er ansvarlig, har vi lukket sagen uden at sende den videre.',
  'Det er ikke vores opgave at vejlede om andre ordninger.',
  'Ansøgningen om hjælpemidler må du rette til en anden afdeling, som vi ikke kender navnet på.',
])('finds it in: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Du kan altid søge igen, hvis din situation ændrer sig.',
  'Du kan søge igen når som helst. Der er ingen ventetid.',
  'Du behøver ikke vente et år med at søge igen.',
  'Du ringede den 3. marts 2025 og bad også om hjælp til indkøb. Det har vi behandlet som en ansøgning.',
  'Du kan søge på borger.dk, i et brev eller ved at ringe til os.',
  'Vi har ikke krav om, at du bruger et skema.',
  'Du kan ikke søge om hjælp til rengøring her, men vi har sendt din henvendelse videre til Visitationen, som ringer til dig.',
  'Opgaven hører under regionen. Du kan ringe til Psykiatrisk Ambulatorium på 55 66 77 88, og vi har aftalt med dem, at de venter dit opkald.',
  'Du valgte selv at trække ansøgningen om ledsagelse tilbage, fordi din bror nu kører dig.',
  'Du har oplyst, at du i 2022 fik at vide, at du ikke kunne søge. Det var forkert, og det beklager vi.',
  'Vi vejledte dig om, at du også kan søge om ledsageordning efter § 97.',
  'Du skal ikke selv finde den rigtige paragraf. Det gør vi.',
  'Din ansøgning sendte du mundtligt, og vi har skrevet den ned.',
  'Vi følger op om 12 måneder.',
  'Hvis du klager, kan du gøre det mundtligt.',
  'Du kan tidligst begynde på forløbet om 3 måneder.',
  'Du har selv undersøgt, hvilken anden hjælp du kan få.',
  'Ansøgningen om førtidspension skal du sende til jobcenteret. Din rådgiver Jens Toft hjælper dig med det.',
  'Vi kan ikke hjælpe dig med at søge om lån i banken, men økonomirådgivningen på Torvet 3 kan.',
  'Har du brug for hjælp til at søge, er du velkommen til at ringe.',
])('lets pass: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

const saidPlainly = (words: string): string =>
  viserVejVidere.check(
    letterFrom(
      aRefusal({
        grounds: `Begrundelse\n\nDet fremgår af statusnotatet fra din kontaktperson af 3. februar 2025, at du selv handler ind to gange om ugen. Din post åbner du sammen med din søster hver søndag, og det er I begge glade for.\n\n${words}`,
      }),
    ),
  ).kind

test.each(['Vi kan desværre ikke vejlede dig om reglerne i andre forvaltninger.'])('said plainly: %s', (words) => {
  expect(saidPlainly(words)).toBe('fails')
})
