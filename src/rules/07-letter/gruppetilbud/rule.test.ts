import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { gruppetilbud } from './rule.ts'

testLetterRule(gruppetilbud, examples)

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025.'
const kindOf = (words: string): string =>
  gruppetilbud.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${SOUND} ${words}` }))).kind

test.each([
  'Du henvises i stedet til holdundervisning i mestring hver mandag.',
  'Vi vurderer, at et gruppeforløb er tilstrækkeligt.',
  'Borger tilbydes plads i samtalegruppe på Huset.',
  'Du kan få hjælp i gruppen, og derfor giver vi afslag på individuel støtte til post.',
  'I stedet for individuel bostøtte får du plads på mestringshold.',
  'Vi mener, at din angst bedst afhjælpes i vores angstgruppe, som mødes hver onsdag.',
  'Kommunen yder som udgangspunkt støtten i grupper, og du tilbydes derfor gruppestøtte.',
  'Støtten til struktur kan du få i caféfællesskabet sammen med 12 andre.',
  'Du tilbydes holdforløbet "Styr på hverdagen".',
])('says so: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Du går allerede på et hold i centret.',
  'Vi kan anbefale en selvhjælpsgruppe.',
  'Du er ikke i målgruppen for § 85.',
  'Vi tilbyder gruppen Ro. Du har selv foreslået gruppen, og du har prøvet den i januar.',
])('is lawful: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

const inOtherWords = (words: string): string =>
  gruppetilbud.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${GROUNDS}\n\n${words}` }))).kind
const GROUNDS =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Din post åbner du sammen med din søster hver søndag, og det er I begge glade for.'

test.each([
  'Behovet for at være sammen med andre dækkes i gruppen Torsdagsholdet, som mange har glæde af.',
  'Vi har et godt gruppetilbud, og det er kommunens tilbud til borgere med dit behov.',
  'Støtten til at komme ud ydes i gruppe. Du kan starte onsdag.',
  'De øvrige behov dækkes i fællesskabet på Kilden hver tirsdag sammen med 12 andre.',
  'Du henvises til mestringskurset, hvor der er plads fra uge 14.',
  'Ansøger visiteres til gruppeforløb, idet individuel støtte kun gives undtagelsesvis.',
  'Vi tror, at gruppen vil være god for dig, selv om du er utryg ved andre mennesker.',
])('in other words: %s', (words) => {
  expect(inOtherWords(words)).toBe('fails')
})

test.each([
  'Du har fortalt, at du gerne vil være i gruppen, og du var på besøg den 3. februar 2025.',
  'Hun vurderes konkret at kunne deltage i gruppen på Huset Horisont, da hun tidligere har gennemført en gruppe af samme størrelse.',
  'Psykologen skriver, at du godt kan være i en gruppe på op til fem, og gruppen er på fire. Derfor tilbyder vi dig plads dér.',
  'Vi har vurderet, om du kan være i en gruppe. Det kan du ikke, og derfor tilbyder vi det ikke.',
  'Du går i forvejen i svømmeklubben og klarer dig godt på holdet.',
  'Ansøger har prøvet en gruppe i psykiatrien og fuldførte den, og vi vurderer, at hun kan bruge gruppen på Kilden.',
])('in other words, lawful: %s', (words) => {
  expect(inOtherWords(words)).not.toBe('fails')
})
