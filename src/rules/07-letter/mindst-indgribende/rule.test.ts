import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { mindstIndgribende } from './rule.ts'

testLetterRule(mindstIndgribende, examples)

const said = (words: string) =>
  mindstIndgribende.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${words}` }))).kind

test.each([
  'Det er et grundlæggende princip, at der skal vælges den mindst indgribende foranstaltning.',
  'Støtte i eget hjem griber mindre ind i din tilværelse end et botilbud, og den skal derfor prøves først.',
  'Ud fra mindstemiddelsprincippet bevilges der ikke støtte.',
  'Ud fra mindste-middel-princippet kan vi ikke give mere.',
  'Et botilbud er for indgribende i din situation.',
  'Vi skal efter proportionalitetsprincippet give den mindst mulige støtte.',
  'Indsatsen ydes efter princippet om laveste effektive omkostningsniveau.',
  'Borger tilbydes gruppe, da dette er det mindst indgribende tilbud.',
  'Støtte i hjemmet er en så indgribende hjælp, at den ikke kan komme på tale.',
  'Du har oplyst, at du ønsker et botilbud, men det er mere indgribende end støtte i hjemmet.',
  'Vi finder, at en app er mindre indgribende.',
  'Der er ingen regel, som hindrer os i at vælge den mindst indgribende hjælp.',
  'Valget er truffet ud fra princippet om mindst indgribende indsats.',
])('finds it in: %s', (words) => {
  expect(said(words)).toBe('fails')
})

test.each([
  'Du mener, at et botilbud er mindre indgribende for din familie.',
  'Princippet om mindst indgribende foranstaltning gælder kun for magt og tvang.',
  'Hvis døren låses, skal personalet vælge det mindst indgribende.',
  'Din funktionsevne er betydeligt og indgribende nedsat.',
  'Principmeddelelse 51-18 siger, at mindst indgribende ikke er en begrundelse.',
  'Vi kan ikke begrunde valget med, at det er mindst indgribende.',
  'Loven har ingen regel om, at vi skal vælge den mindst indgribende hjælp, og vi har ikke set på sagen sådan.',
  'Der er ikke noget i bestemmelsen, der siger det: Vi er ikke forpligtet til at vælge den mindst indgribende støtte.',
  'Fysisk fastholdelse skal være det mindst indgribende middel.',
  'Vi finder ikke, at du har behov for et botilbud, fordi du selv står op og spiser.',
])('lets pass: %s', (words) => {
  expect(said(words)).not.toBe('fails')
})

const inOtherWords = (words: string): string =>
  mindstIndgribende.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${GROUNDS}\n\n${words}` }))).kind
const GROUNDS =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Din post åbner du sammen med din søster hver søndag, og det er I begge glade for.'

test.each([
  'Vi skal give den mindst indgribende hjælp, og derfor bevilges der ikke støtte i hjemmet.',
  'Kommunen skal altid begynde med det mindst indgribende tilbud.',
])('in other words: %s', (words) => {
  expect(inOtherWords(words)).toBe('fails')
})

test('cites the provision of the help that was refused', () => {
  const verdict = mindstIndgribende.check(
    letterFrom(
      aRefusal({
        opening: 'Kære Karla Vind\n\nDu har søgt om et midlertidigt botilbud efter servicelovens § 107.',
        grounds: 'Begrundelse\n\nVi skal vælge den mindst indgribende foranstaltning.',
      }),
    ),
  )
  expect(verdict.kind === 'fails' && verdict.findings[0].sources?.map(({ short }) => short)).toContain('SEL § 107')
})
