import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { stoettenErForBorgeren } from './rule.ts'

testLetterRule(stoettenErForBorgeren, examples)

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025.'
const kindOf = (words: string): string =>
  stoettenErForBorgeren.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${SOUND}\n\n${words}` }))).kind

test.each([
  'Formålet med botilbuddet er at sikre, at du bliver passet på, mens dine forældre er på arbejde.',
  'Formålet med støtten er at holde opsyn med dig, så naboerne ikke bliver generet.',
  'Støtten gives som tilsyn, så boligforeningen kan være tryg.',
  'Tilbuddet er valgt, fordi det giver mulighed for opbevaring, indtil der findes noget andet.',
  'Opholdet skal sikre, at du er under opsyn om natten. Der er ikke planlagt pædagogisk indhold.',
  'Aktivitets- og samværstilbuddet gives for at aflaste personalet på botilbuddet.',
  'Støtten skal først og fremmest sikre, at huslejen bliver betalt til tiden af hensyn til udlejeren.',
])('finds it in: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Støtten skal hjælpe dig med at holde fast i det, du kan, og det er også et formål efter § 85.',
  'Formålet med støtten er, at du kan bevare det, du kan i dag.',
  'Målet er, at du selv kan handle ind til sommer.',
  'Der kan ikke forventes udvikling, men støtten skal forebygge, at du får det værre, og derfor får du den.',
  'Du har nået de mål, der blev sat, og har derfor ikke længere brug for støtte til indkøb.',
  'Vi har ikke lagt vægt på, om du kan udvikle dig, men på om du har brug for støtten.',
  'Det er ikke et krav, at støtten fører til udvikling.',
  'Natpersonalet fører tilsyn med dig to gange, fordi du har epilepsi, og det hører til den omsorg, du får efter § 83.',
  'Støtten gives for at udvikle dine færdigheder i madlavning og for at vedligeholde dem, du har.',
  'Lægen skriver, at der ikke kan forventes fremgang. Det ændrer ikke på, at du har brug for støtte til posten.',
  'Du har i dit høringssvar anført, at støtten kun holder dig fast på samme niveau. Vi vurderer, at det netop er formålet.',
  'Aflastningen gives for at aflaste dine forældre efter § 84.',
  'Du har ikke længere brug for opsyn i køkkenet, fordi du nu selv slukker komfuret.',
  'I august ser vi på, om støtten har haft den virkning, vi håbede, og justerer den.',
  'Støtten er varig, og vi følger op hvert år.',
  'Du er kommet langt, og udviklingen betyder, at du selv åbner posten hver søndag. Derfor er der ikke brug for støtte til det.',
  'Du lærer hurtigt, og vi vurderer, at fire besøg er nok til at lære busturen.',
])('lets pass: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

const saidPlainly = (words: string): string =>
  stoettenErForBorgeren.check(
    letterFrom(
      aRefusal({
        grounds: `Begrundelse\n\nDet fremgår af statusnotatet fra din kontaktperson af 3. februar 2025, at du selv handler ind to gange om ugen. Din post åbner du sammen med din søster hver søndag, og det er I begge glade for.\n\n${words}`,
      }),
    ),
  ).kind

test.each([
  'Støtten bevilges med det formål, at der er nogen, der holder øje med dig, når dine forældre er bortrejst.',
])('said plainly: %s', (words) => {
  expect(saidPlainly(words)).toBe('fails')
})
