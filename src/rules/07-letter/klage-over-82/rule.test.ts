import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { klageOver82 } from './rule.ts'

testLetterRule(klageOver82, examples)

const verdictOn = (text: string) => klageOver82.check(letterFrom(aRefusal({ klage: `Klage\n\n${text}` }))).kind

test.each([
  'Afslaget på bostøtte kan ikke påklages.',
  'Du kan ikke klage over afslaget på støtte efter § 85.',
  'Afgørelser efter servicelovens § 85 kan ikke indbringes for Ankestyrelsen.',
  'Der er ingen klageadgang for afgørelser efter § 85.',
  'Der kan ikke klages over denne afgørelse.',
  'Afgørelsen kan ikke påklages.',
  'Det er ikke muligt at klage over afslaget.',
  'Du kan klage over tilbuddet efter § 82 b til os inden 4 uger.',
  'Afgørelsen om § 82 a kan påklages til Ankestyrelsen inden 4 uger.',
])('fails: %s', (text) => {
  expect(verdictOn(text)).toBe('fails')
})

test.each([
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. ',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Kommunens serviceniveau kan ikke påklages.',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Du kan ikke klage over, hvem der kommer hos dig.',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Tilbuddet efter § 82 a kan ikke påklages.',
  'Du kan klage over afslaget på bostøtte, men ikke over gruppen efter § 82 a. Klag til os inden 4 uger. Ankestyrelsen afgør klagen.',
  'Du kan klage til Ankestyrelsen. Klagen sendes til kommunen inden 4 uger fra modtagelsen. Ankestyrelsens afgørelse er endelig og kan ikke påklages til andre.',
  'Klag over afslaget på § 85 til os inden 4 uger. Over forløbet efter § 82 b kan du ikke klage. Ankestyrelsen afgør klagen.',
])('is lawful: %s', (text) => {
  expect(verdictOn(text)).not.toBe('fails')
})
