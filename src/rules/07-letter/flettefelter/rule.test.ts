import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { flettefelter } from './rule.ts'

testLetterRule(flettefelter, examples)

const said = (words: string) => flettefelter.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${words}` }))).kind

test.each([
  'Vi har lagt vægt på, at «Borger_navn» handler ind.',
  'Støtten begynder den [dato].',
  'Du får XX timer om ugen.',
  'Du får xxxx kr. om måneden.',
  'Indsæt begrundelse',
  'Slet det, der ikke passer: du får støtte.',
  'Vælg et element.',
  'Klik eller tryk her for at angive tekst.',
  'Kære {{fornavn}}, du handler selv ind.',
  'Fejl! Henvisningskilde ikke fundet.',
  'Du handler selv ind, jf. notat af dd-mm-åååå.',
  'Notatet er fra <dato>.',
  'Der er lagt vægt på (indsæt konkret begrundelse).',
  'Støtten leveres af #UDFØRER#.',
  'Støtten leveres af (udfyldes af sagsbehandleren).',
  'Du skal betale kr. ........ om måneden.',
  'Brevet er til [indsæt borgerens navn].',
])('finds it in: %s', (words) => {
  expect(said(words)).toBe('fails')
})

test.each([
  'Hendes CPR-nummer er 180685-xxxx.',
  'Notatet siger »Borger handler ind«.',
  'Lægen skriver [...], at du handler ind.',
  'Navnet er [anonymiseret].',
  'Bogen er på XL sider, og du læser den selv.',
  'Du kan ringe på 55 55 01 01.',
  'Skriv til os på post@kommune.dk <post@kommune.dk>.',
  'Du kan ringe på telefon 56 20 XX XX.',
  'Ambulatoriet fraråder det (skrivelse af 1. september).',
  'Vi har lagt vægt på (og det er vigtigt), at du handler ind.',
  'Underskrift: ______________',
])('lets pass: %s', (words) => {
  expect(said(words)).not.toBe('fails')
})

test.each(['.', '_', '…', '._'])('a page of nothing but %s is read once, not once for each mark', (mark) => {
  const text = aRefusal({ grounds: `Begrundelse\n\nDu handler selv ind. ${mark.repeat(120_000)}x` })
  expect(flettefelter.check(letterFrom(text)).kind).toBe('holds')
})
