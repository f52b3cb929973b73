import { expect, test } from 'vitest'
import { aGrant } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { leverandoervalg85a } from './rule.ts'

testLetterRule(leverandoervalg85a, examples)

const verdictOn = (text: string) =>
  leverandoervalg85a.check(
    letterFrom(
      aGrant({
        opening: 'Kære Karla Vind\n\nDu har søgt om støtte efter servicelovens § 85 a.',
        law: '',
        extent: text,
      }),
    ),
  ).kind

test.each([
  'Du har ønsket en medarbejder fra Herberget Nord. Ønsket kan ikke imødekommes.',
  'Du vil helst have støtten fra forsorgshjemmet. Det er ikke muligt.',
  'Du har bedt om Lars som kontaktperson. Støtten bliver i stedet givet af Per.',
  'Borger ønsker Herberget som leverandør. Kommunen imødekommer ikke ønsket.',
  'Du har peget på Kirkens Herberg som leverandør. Støtten varetages af Team Syd.',
])('fails: %s', (text) => {
  expect(verdictOn(text)).toBe('fails')
})

test.each([
  'Du har ønsket en medarbejder fra Herberget Nord. Det kan vi ikke imødekomme, da de ikke har kapacitet.',
  'Du har ønsket Lars som kontaktperson, og det bliver ham.',
  'Du har ønsket Herberget som leverandør. Ønsket kan ikke følges. Begrundelsen er, at ingen dér er uddannet i metoden.',
  'Du får Lars som kontaktperson.',
  'Vi følger dit ønske om leverandør.',
  'Du har bedt om Per som kontaktperson. Han er desværre stoppet, så du får Lars i stedet.',
  'Vi har talt om, hvem der kan være din kontaktperson.',
  'Du ønsker ikke støtte om morgenen, og det har vi aftalt med leverandøren.',
])('is lawful: %s', (text) => {
  expect(verdictOn(text)).not.toBe('fails')
})
