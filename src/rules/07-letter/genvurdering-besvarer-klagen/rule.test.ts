import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { genvurderingBesvarerKlagen } from './rule.ts'

testLetterRule(genvurderingBesvarerKlagen, examples)

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025.'
const kindOf = (words: string): string =>
  genvurderingBesvarerKlagen.check(
    letterFrom(
      aRefusal({
        title: 'Ny afgørelse efter din klage',
        opening:
          'Kære Karla Vind\n\nDu har klaget den 3. februar 2025 over, at du ikke får støtte til indkøb. Du skriver, at du går i panik i butikken.',
        grounds: `Begrundelse\n\n${SOUND} ${words}`,
      }),
    ),
  ).kind

test.each([
  'Der er ikke fremkommet nyt i sagen.',
  'Vi har gennemgået din klage, som ikke giver anledning til ændringer.',
  'Der er ingen nye oplysninger i klagen.',
  'Vi har ingen yderligere bemærkninger til din klage.',
])('says so: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Klagens synspunkter er gennemlæst, men kan ikke føre til et andet resultat.',
  'Det, du skriver, ændrer ikke på sagen.',
  'Vi har set på din klage og holder fast i afgørelsen.',
  'Din klage rummer intet, som vi ikke vidste i forvejen.',
  'Vi har genvurderet sagen og er nået frem til det samme.',
  'Begrundelsen er den samme som i afgørelsen af 2. december 2024, og vi henviser til den.',
  'Dine argumenter er noteret, men afgørelsen står ved magt.',
  'Klagen giver ikke kommunen anledning til at se anderledes på sagen.',
  'Da der ikke er nye lægelige oplysninger, genvurderes sagen ikke yderligere.',
  'Kommunen har ikke fundet det nødvendigt at gå ind i de enkelte klagepunkter.',
  'Der er ikke i klagen anført forhold, der kan ændre afgørelsen.',
  'Vi mener fortsat, at afgørelsen er rigtig, og har ikke mere at tilføje.',
  'Din klage er indgået i genvurderingen. Afgørelsen fastholdes.',
  'Vi fastholder afgørelsen med den begrundelse, du allerede har fået.',
  'Indholdet af klagen er kendt og var med i den første vurdering.',
])('says so in other words: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Du skriver i klagen, at du går i panik i butikken. Det har vi spurgt din kontaktperson om. Hun har set det ske to gange på et år, og derfor vurderer vi, at du kan handle selv.',
  'Om din klage over indkøb: Vi har talt med din psykiater, fordi du skriver, at du går i panik. Hun oplyser, at panikken kommer sjældent.',
  'Klagepunkt 1: Panik. Vi har lagt vægt på, at du handlede alene i januar. Ellers er der ikke fremkommet nyt i sagen.',
  'Du anfører, at butikken er for stor. Vi mener, at du kan bruge den lille butik, fordi du gør det i dag.',
  'Det, du skriver om panik, har vi undersøgt. Kontaktpersonen oplyser, at du bruger en app, og vi vurderer, at den hjælper dig, fordi du er blevet i butikken hver gang.',
  'Vi giver dig ret i, at vi havde overset panikken, og har derfor indhentet en udtalelse fra psykiatrien.',
  'Du klager også over, at mødet var kort. Det havde vi ikke tænkt over, og derfor mødtes vi igen den 20. februar.',
  'Du skriver, at du går i panik. Vi har derfor besøgt butikken sammen med dig den 20. februar, og du gennemførte købet alene.',
])('is lawful in the same words: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})
