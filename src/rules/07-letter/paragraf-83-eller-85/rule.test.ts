import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { paragraf83Eller85 } from './rule.ts'

testLetterRule(paragraf83Eller85, examples)

const said = (words: string) =>
  paragraf83Eller85.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${words}` }))).kind

test.each([
  'Rengøring hører under servicelovens § 83, og vi kan derfor ikke give det efter § 85.',
  'Da der er tale om praktiske opgaver, er du ikke berettiget efter § 85.',
  'Hjælp til indkøb er ikke en bostøtteopgave.',
  'Oprydning ydes efter § 83 og ikke efter § 85.',
  'Praktiske gøremål falder uden for § 85.',
  'Madlavning er personlig og praktisk hjælp og er ikke omfattet af § 85.',
  'Du henvises til hjemmeplejen for rengøring, da det ikke er socialpædagogisk støtte.',
  'Hjælp til tøjvask skal søges efter § 83.',
  'Bostøtte omfatter ikke rengøring, som hører til praktisk hjælp.',
  'Ansøgningen om hjælp til oprydning henhører under § 83.',
  'Du ved ikke, hvor du skal begynde, men rengøring hører under § 83 og ydes ikke efter § 85.',
])('finds it in: %s', (words) => {
  expect(said(words)).toBe('fails')
})

test.each([
  'Vi har set på, hvad formålet med hjælpen er. Rengøring hører her under § 83, fordi nogen skal være til stede og gøre det.',
  'Du har allerede rengøring efter § 83.',
  'Du mener, at rengøring hører under § 85.',
  'Formålet er at få opgaven udført, og derfor hører rengøring under § 83.',
  'Opgavens karakter er sådan, at en medarbejder skal være til stede. Tøjvask gives derfor ikke efter § 85.',
  'Du ved godt, hvordan der skal gøres rent, men venstre arm kan ikke klare det. Opgaven er praktisk hjælp efter § 83.',
  'Efter operationen kan du ifølge sygehusets brev af 1. juli ikke bøje og vride. Gulvvask er en praktisk opgave, og den hører under § 83.',
  'Du ved udmærket, hvad der skal gøres; det er kræfterne, der mangler. Rengøring hører under § 83 og ikke § 85.',
  'Derfor er det § 85 og ikke praktisk hjælp efter § 83, for en, der gjorde rent for dig, ville ikke løse problemet.',
  'At få overblik over ugen er ikke en praktisk opgave. Det er støtte til struktur efter § 85.',
  'Du skal lære at vaske tøj, og derfor gives støtten efter § 85.',
  'Vi har lagt vægt på, at du selv gør rent.',
  'Indkøb klarer du selv hver uge.',
])('lets pass: %s', (words) => {
  expect(said(words)).not.toBe('fails')
})

const inOtherWords = (words: string): string =>
  paragraf83Eller85.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${GROUNDS}\n\n${words}` }))).kind
const GROUNDS =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Din post åbner du sammen med din søster hver søndag, og det er I begge glade for.'

test.each([
  'Planlægning af husarbejdet er en praktisk opgave, som hører under § 83.',
  'At lære at lave mad er en praktisk opgave, som skal søges efter § 83, og derfor kan du ikke få støtte efter § 85.',
  'Guidning ved rengøring er praktisk hjælp efter § 83 og kan ikke bevilges som bostøtte.',
  'Motivation til at komme i bad er personlig pleje efter servicelovens § 83, og ansøgningen om støtte efter § 85 er derfor afslået.',
  'Hjælp til at få overblik over posten er en praktisk opgave, som falder under hjemmeplejen.',
  'Oplæring i tøjvask hører under hjemmehjælp.',
  'Træning i at tage bussen er ledsagelse og hører derfor under § 97.',
  'Støtte til at skabe struktur er praktisk bistand efter § 83, og vi har derfor ikke vurderet § 85.',
  'Da det, du har svært ved, foregår i hjemmet, er det § 83, der gælder, også når du har brug for at blive vejledt.',
  'Støtten til rengøring bevilges efter § 85. Bostøtten gør rent hos dig hver anden uge, mens du er på arbejde.',
  'Vi bevilger rengøring hver 14. dag efter servicelovens § 85. Opgaven udføres af Rengøring Syd.',
  'Bostøtten gør rent for dig efter § 85, da du fysisk ikke kan.',
  'Hjælp til bad gives efter § 85, da du på grund af lammelsen ikke kan vaske dig selv.',
])('in other words: %s', (words) => {
  expect(inOtherWords(words)).toBe('fails')
})

test.each([
  'Du har svært ved at planlægge rengøringen, og det er § 85, der gælder, når du skal lære det.',
  'At gøre rent er en praktisk opgave, som hører under § 83. At planlægge den er ikke, og derfor har vi vurderet den del efter § 85.',
  'Rengøringen får du hjælp til efter § 83, fordi du fysisk ikke kan støvsuge.',
  'Du har ikke brug for vejledning, men for at nogen gør rent. Det er praktisk hjælp efter § 83, og det har vi bevilget.',
  'Guidning ved rengøring gives efter § 85, fordi du selv skal gøre det.',
  'Indkøb uden at du er med er praktisk hjælp efter § 83, og du har sagt, at du ikke vil med.',
  'Vi har vurderet både § 83 og § 85.',
  'Ledsagelse til koncerter hører under § 97, og vi har sendt din ansøgning videre til ledsageordningen.',
  'Hjælp til at komme i bad, fordi du ikke kan løfte armene, gives efter § 83.',
  'Du skriver, at rengøring hører under § 85. Det er kun rigtigt, når du skal lære at gøre det.',
  'Afgørelsen er truffet efter servicelovens § 85.',
])('in other words, lawful: %s', (words) => {
  expect(inOtherWords(words)).not.toBe('fails')
})

const saidPlainly = (words: string): string =>
  paragraf83Eller85.check(
    letterFrom(
      aRefusal({
        grounds: `Begrundelse\n\nDet fremgår af statusnotatet fra din kontaktperson af 3. februar 2025, at du selv handler ind to gange om ugen. Din post åbner du sammen med din søster hver søndag, og det er I begge glade for.\n\n${words}`,
      }),
    ),
  ).kind

test.each([
  'At blive mindet om at gå i bad er hjemmepleje, så det kan du ikke få bostøtte til.',
  'Det, at du ikke kan finde ud af at komme i gang med opvasken, er et praktisk problem, som hjemmehjælpen tager sig af.',
  'Du ønsker hjælp til at skabe system i dine papirer. Det er praktisk bistand, jf. § 83, og ikke socialpædagogisk støtte.',
  'Hjælp til at øve busturen er ledsagelse efter § 97.',
])('said plainly: %s', (words) => {
  expect(saidPlainly(words)).toBe('fails')
})

test.each([
  'Hjemmeplejen vasker dit tøj, fordi du ikke kan bruge armene, og det er efter § 83.',
  'Bostøtten øver busturen med dig, og det er efter § 85.',
  'Papirerne er støtte efter § 85, og opvasken er praktisk hjælp efter § 83, fordi du ikke kan stå op.',
])('said plainly, lawful: %s', (words) => {
  expect(saidPlainly(words)).not.toBe('fails')
})
