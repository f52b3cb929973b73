import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { oekonomi } from './rule.ts'

testLetterRule(oekonomi, examples)

const said = (words: string) => oekonomi.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${words}` }))).kind

test.each([
  'Byrådet har besluttet, at udgiften til bostøtte skal ned med 12 procent.',
  'Rammen er disponeret til borgere, der allerede er i gang.',
  'På grund af kommunens økonomiske situation kan vi ikke bevilge støtten.',
  'Kommunen er pålagt at spare på området.',
  'Af økonomiske årsager kan ansøgningen ikke imødekommes.',
  'Der er ikke afsat midler til flere timer.',
  'Et botilbud er for dyrt i forhold til udbyttet.',
  'Vi har lagt vægt på, at et botilbud er en dyrere løsning for kommunen.',
  'Afdelingen har et merforbrug, og der bevilges derfor ikke nye timer.',
  'Vi skal sikre, at ressourcerne bruges på de borgere, der tager imod.',
  'Det er en økonomisk prioritering, og derfor kan vi ikke give dig støtte.',
  'På den måde bliver der råd til flere.',
  'Der er begrænsede ressourcer på området, hvorfor der ikke kan bevilges støtte.',
  'Du har oplyst, at du har brug for tre timer, men kommunens økonomi giver ikke mulighed for det.',
])('finds it in: %s', (words) => {
  expect(said(words)).toBe('fails')
})

test.each([
  'Du kan selv holde styr på din økonomi og betaler dine regninger hver måned.',
  'Du har et godt overblik over din økonomi, og din gæld bliver afdraget.',
  'Hverken kommunens økonomi eller serviceniveauet har haft betydning.',
  'De to tilbud dækker dit behov lige godt, og derfor har vi valgt det billigste.',
  'Du har søgt om hjælp til at lægge budget.',
  'Din økonomiske situation er stabil, efter at du fik afdragsordningen.',
  'Du sparer op til en cykel, og det klarer du selv.',
  'Du siger, at kommunen kun tænker på at spare.',
  'Vi har lagt vægt på, at dine ressourcer i hverdagen er blevet større.',
])('lets pass: %s', (words) => {
  expect(said(words)).not.toBe('fails')
})

const MERUDGIFT = {
  opening:
    'Kære Karla Vind\n\nDu har den 6. januar 2025 søgt om dækning af merudgifter efter servicelovens § 100 til et sommerhus.',
  result: 'Afgørelse\n\nDu får ikke dækket merudgiften til sommerhuset.',
  law: 'Regler\n\nAfgørelsen er truffet efter servicelovens § 100.',
}
const saidOfCosts = (words: string): string =>
  oekonomi.check(letterFrom(aRefusal({ ...MERUDGIFT, grounds: `Begrundelse\n\n${words}` }))).kind

test('what something cost the family is no word of the municipality’s money', () => {
  const words = 'Huset var 2.000 kr. dyrere, men også større, og vi lægger derfor vægt på prisen fra i år.'
  expect(saidOfCosts(words)).toBe('holds')
  expect(saidOfCosts('Kommunens budget er presset, og derfor kan vi ikke dække udgiften.')).toBe('fails')
})

const inOtherWords = (words: string): string =>
  oekonomi.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${GROUNDS}\n\n${words}` }))).kind
const GROUNDS =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Din post åbner du sammen med din søster hver søndag, og det er I begge glade for.'

test.each([
  'Din bostøtte er omfattet af budgetaftalen, og derfor får du færre timer.',
  'Puljen til socialpædagogisk støtte er opbrugt for i år.',
  'Det vil være urimelig dyrt at give dig den støtte, du beder om.',
  'Vi har desværre ikke flere medarbejdere til rådighed om aftenen, så den støtte kan du ikke få.',
  'Ventelisten til bostøtte er lang, og derfor kan vi ikke bevilge støtte nu.',
  'Teamet er underbemandet, og derfor må vi sige nej.',
])('in other words: %s', (words) => {
  expect(inOtherWords(words)).toBe('fails')
})

const saidPlainly = (words: string): string =>
  oekonomi.check(
    letterFrom(
      aRefusal({
        grounds: `Begrundelse\n\nDet fremgår af statusnotatet fra din kontaktperson af 3. februar 2025, at du selv handler ind to gange om ugen. Din post åbner du sammen med din søster hver søndag, og det er I begge glade for.\n\n${words}`,
      }),
    ),
  ).kind

test.each([
  'Vi har ikke folk nok til at give støtte om morgenen.',
  'Der er skåret i budgettet, og det rammer desværre også dig.',
])('said plainly: %s', (words) => {
  expect(saidPlainly(words)).toBe('fails')
})
