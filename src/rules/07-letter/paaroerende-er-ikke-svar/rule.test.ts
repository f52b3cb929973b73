import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { paaroerendeErIkkeSvar } from './rule.ts'

testLetterRule(paaroerendeErIkkeSvar, examples)

const said = (words: string) =>
  paaroerendeErIkkeSvar.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${words}` }))).kind

test.each([
  'Du bor tæt på din mor, og hun må tage med dig. Din mor kan tage med dig.',
  'De to døtre bor i kommunen og må hjælpe deres mor med gulvene.',
  'Din mand må forventes at kunne hjælpe dig med posten.',
  'Din samlever kan varetage indkøb.',
  'Vi forventer, at dine forældre må træde til.',
  'Opgaven kan klares med hjælp fra dit netværk.',
  'Det påhviler dine pårørende at hjælpe.',
  'Din søn bør følge dig til lægen.',
  'Støtten må søges løst i dit netværk.',
  'Voksne børn og deres forældre kan godt hjælpe hinanden.',
  'Det er naturligt, at din familie hjælper med den slags.',
  'Da du bor sammen med din kæreste, kan der ikke bevilges støtte til indkøb.',
  'Borgers datter kan køre borger til behandling.',
  'Ansøgers pårørende må varetage kontakten til banken.',
])('finds it in: %s', (words) => {
  expect(said(words)).toBe('fails')
})

test.each([
  'Din søster åbner posten sammen med dig hver søndag, og hun vil gerne blive ved.',
  'Din mor oplyser, at du ikke spiser.',
  'Din bror må også ringe til mig.',
  'Din kone henter børnene de fleste dage.',
  'Du sagde, at din søn skal hjælpe dig.',
  'Din mor kan ikke hjælpe dig længere.',
  'Familien har ikke pligt til at hjælpe dig.',
  'Din søster er velkommen som bisidder.',
  'Vi har talt med din mand om, hvordan dagen går.',
])('lets pass: %s', (words) => {
  expect(said(words)).not.toBe('fails')
})

const inOtherWords = (words: string): string =>
  paaroerendeErIkkeSvar.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${GROUNDS}\n\n${words}` }))).kind
const GROUNDS =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Din post åbner du sammen med din søster hver søndag, og det er I begge glade for.'

test.each([
  'Din kæreste er rask og kan åbne posten for dig, så der er ikke noget, kommunen skal dække.',
  'Det er naturligt, at din søn tager sig af indkøbene.',
  'Som voksen søn må han forventes at hjælpe dig.',
])('in other words: %s', (words) => {
  expect(inOtherWords(words)).toBe('fails')
})

const saidPlainly = (words: string): string =>
  paaroerendeErIkkeSvar.check(
    letterFrom(
      aRefusal({
        grounds: `Begrundelse\n\nDet fremgår af statusnotatet fra din kontaktperson af 3. februar 2025, at du selv handler ind to gange om ugen. Din post åbner du sammen med din søster hver søndag, og det er I begge glade for.\n\n${words}`,
      }),
    ),
  ).kind

test.each([
  'Din samlever kan jo godt hjælpe dig med posten.',
  'Da du har en stor familie, er det dem, der må træde til.',
])('said plainly: %s', (words) => {
  expect(saidPlainly(words)).toBe('fails')
})

test('on other help than support, the finding speaks of that help', () => {
  const verdict = paaroerendeErIkkeSvar.check(
    letterFrom(
      aRefusal({
        opening: 'Kære Karla Vind\n\nDu har søgt om en loftlift efter servicelovens § 112.',
        law: 'Regler\n\nAfgørelsen er truffet efter servicelovens § 112.',
        grounds: `Begrundelse\n\n${GROUNDS}\n\nSom voksen søn må han forventes at hjælpe dig.`,
      }),
    ),
  )
  if (verdict.kind !== 'fails') throw new Error('no finding')
  const [{ why, sources }] = verdict.findings
  expect(why.da).not.toContain('§ 85')
  expect(sources?.map(({ short }) => short)).toEqual(['SEL § 112'])
})
