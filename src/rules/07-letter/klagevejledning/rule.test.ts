import { expect, test } from 'vitest'
import { aCut, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { klagevejledning } from './rule.ts'

testLetterRule(klagevejledning, examples)

test('a reduction owes guidance as much as a refusal', () => {
  expect(klagevejledning.check(letterFrom(aCut())).kind).toBe('holds')
  expect(klagevejledning.check(letterFrom(aCut({ klage: '' }))).kind).toBe('fails')
})

test('each part that is missing is one finding', () => {
  const verdict = klagevejledning.check(
    letterFrom(aRefusal({ klage: 'Klage\n\nDu har ret til at klage til Ankestyrelsen.' })),
  )
  expect(verdict.kind === 'fails' && verdict.findings.length).toBe(2)
})

const verdictOn = (klage: string) => klagevejledning.check(letterFrom(aRefusal({ klage }))).kind

test.each([
  'Klage\n\nDu kan klage til Ankestyrelsen. Fristen er 4 uger fra modtagelsen.',
  'Klage\n\nDu kan klage til Ankestyrelsen inden 4 uger. Har du spørgsmål, kan du ringe til mig på telefon 55 55 01 01.',
  'Klage\n\nSend din klage til kommunen. Vi ser på sagen igen og sender den til Ankestyrelsen.',
  'Klage\n\nSend din klage til kommunen inden 4 uger fra modtagelsen.',
  'Afgørelsen kan påklages.',
  'Er du uenig, er du velkommen til at kontakte os.',
])('owes more than: %s', (klage) => {
  expect(verdictOn(klage)).toBe('fails')
})

test.each([
  'Klagevejledning\n\nKlageinstans: Ankestyrelsen\nKlagefrist: 4 uger fra modtagelsen\nKlagen sendes til: Solrød Fjordkommune',
  'Du kan klage\n\n- Klag til os inden 4 uger fra den dag, du fik brevet.\n- Ring, skriv eller kom forbi.\n- Vi ser på sagen igen og sender den til Ankestyrelsen, hvis vi holder fast.',
  'Afgørelsen kan inden 4 uger fra modtagelsen påklages til Ankestyrelsen, idet klage indgives til Solrød Fjordkommune.',
  'Er du ikke enig? Så sig det til os inden fire uger fra du fik brevet. Får du ikke ret, sender vi sagen til Ankestyrelsen.',
  'Ankestyrelsen behandler klager. Klagen skal være modtaget af kommunen senest 4 uger efter, at du har fået afgørelsen.',
  'Klage\n\nSend klagen til Ankestyrelsen, 7998 Statsservice, inden 4 uger fra modtagelsen.',
  'Vi har vedlagt en klagevejledning.',
])('is enough, right or not: %s', (klage) => {
  expect(verdictOn(klage)).not.toBe('fails')
})

test('a refusal of what can’t be appealed owes none', () => {
  const letter = letterFrom(
    aRefusal({
      opening: 'Kære Karla Vind\n\nDu har søgt om en plads i gruppen Trin for Trin efter servicelovens § 82 a.',
      law: 'Regler\n\nAfgørelsen er truffet efter servicelovens § 82 a.',
      klage: '',
    }),
  )
  expect(klagevejledning.check(letter).kind).toBe('not-applicable')
})
