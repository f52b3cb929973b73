import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { serviceniveau } from './rule.ts'

testLetterRule(serviceniveau, examples)

const said = (words: string) => serviceniveau.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${words}` }))).kind

test.each([
  'Ifølge kommunens kvalitetsstandard kan en borger på trin 2 få op til 2 timers støtte om ugen. De 2 timer er brugt.',
  'Efter det vedtagne serviceniveau ydes der ikke støtte i weekenden.',
  'Støtte til ferie er ikke omfattet af vores ydelseskatalog.',
  'Det er ikke en ydelse, vi tilbyder.',
  'I henhold til kommunens retningslinjer bevilges der ikke støtte til indkøb.',
  'Vi har ikke et tilbud om aftenstøtte.',
  'Det, du søger, overstiger kommunens serviceniveau.',
  'Kvalitetsstandarden giver ikke mulighed for ledsagelse til fritidsaktiviteter.',
  'Vi bevilger ikke mere end 3 timer om ugen til nogen borger.',
  'Byrådet har vedtaget en ny kvalitetsstandard, og derfor bliver timerne færre.',
  'Omfanget svarer til kommunens serviceniveau.',
  'Støtten ligger uden for kommunens serviceniveau.',
])('finds it in: %s', (words) => {
  expect(said(words)).toBe('fails')
})

test.each([
  'Hverken serviceniveauet eller lovgivningen er ændret.',
  'Vi kan fravige kvalitetsstandarden, hvis behovet er større.',
  'Du kan læse kvalitetsstandarden på kommunens hjemmeside.',
  'Du mener, at kommunens serviceniveau er for lavt.',
  'Kommunens serviceniveau er vejledende.',
  'Vi har ikke lagt vægt på kvalitetsstandarden.',
  'Vi er gået ud over serviceniveauet, fordi dit behov er større.',
  'Vi har lagt vægt på, at du selv handler ind hver uge.',
])('lets pass: %s', (words) => {
  expect(said(words)).not.toBe('fails')
})

const inOtherWords = (words: string): string =>
  serviceniveau.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${GROUNDS}\n\n${words}` }))).kind
const GROUNDS =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Din post åbner du sammen med din søster hver søndag, og det er I begge glade for.'

test.each([
  'Kommunens rammer for området tillader ikke, at støtten bevilges.',
  'Støtte til aktiviteter om aftenen ligger ud over det, byrådet har besluttet at tilbyde.',
])('in other words: %s', (words) => {
  expect(inOtherWords(words)).toBe('fails')
})

test('cites the practice on the help that the letter is about', () => {
  const cited = (paragraph: string, thing: string) => {
    const verdict = serviceniveau.check(
      letterFrom(
        aRefusal({
          opening: `Kære Karla Vind\n\nDu har søgt om hjælp til ${thing} efter servicelovens ${paragraph}.`,
          result: 'Afgørelse\n\nDu får ikke hjælpen.',
          grounds: `Begrundelse\n\nKommunens kvalitetsstandard omfatter ikke ${thing}.`,
          law: `Regler\n\nAfgørelsen er truffet efter servicelovens ${paragraph}.`,
        }),
      ),
    )
    return verdict.kind === 'fails' ? verdict.findings[0].sources?.map(({ reference }) => reference) : []
  }
  expect(cited('§ 83', 'hovedrengøring')).toContain('31-18')
  expect(cited('§ 83', 'hovedrengøring')).not.toContain('60-15')
  expect(cited('§ 85', 'indkøb')).toContain('60-15')
})
