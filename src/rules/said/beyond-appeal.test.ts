import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { Sign } from '../../stages/07-letter/known/impression.ts'
import type { Passage } from '../../stages/07-letter/passage.ts'
import { byWords } from '../07-letter/laert-af-andre-breve/rule.ts'
import { standardByWords } from '../14-supervision/laert-af-andre-standarder/rule.ts'
import { isRightlyBeyondAppeal } from './beyond-appeal.ts'
import { letterFrom, standardFrom } from '../testing.ts'

const DAY = plainDate('2025-06-02')

test.each([
  ['der kan ikke klages over afgørelser efter § 82 b.', ['SEL § 82 b'], true],
  ['afgørelsen kan efter loven ikke påklages.', ['SEL § 82 a', 'SEL § 82 d'], true],
  ['du har ikke mulighed for at klage.', ['SEL § 82 d'], true],
  ['der kan ikke klages.', ['SEL § 82 b', 'SEL § 85'], false],
  ['der kan ikke klages.', ['SEL § 85'], false],
  ['der kan ikke klages.', [], false],
  ['du kan klage inden 4 uger.', ['SEL § 82 b'], false],
] as const)('%s %j: %s', (said, about, is) => {
  expect(isRightlyBeyondAppeal(said, about, DAY)).toBe(is)
})

test('before the provision came, nothing is known of it', () => {
  expect(isRightlyBeyondAppeal('der kan ikke klages.', ['SEL § 82 b'], plainDate('2017-12-31'))).toBe(false)
})

const sure = (passage: Passage): { readonly signs: readonly Sign[] } => ({
  signs: [{ mangel: 'klagevejledning', whenFound: 0.9, whenNot: 0.9, passage }],
})

function kindOfStandard(paragraph: string) {
  const said = `Klage: Der kan ikke klages over afgørelser efter § ${paragraph}.`
  const standard = standardFrom(`Kvalitetsstandard for servicelovens § ${paragraph}\n\nMålgruppe: Voksne.\n${said}`)
  const clause = standard.clauses.findLast(({ lower }) => lower.includes('klages'))
  return clause && standardByWords(() => sure(clause)).check(standard).kind
}

test('what only the words tell of a standard is not told of the act’s own word', () => {
  expect(kindOfStandard('82 b')).toBe('holds')
  expect(kindOfStandard('85')).toBe('fails')
})

function kindOfLetter(opening: string, paragraph: string) {
  const letter = letterFrom(
    `Solrød Fjordkommune\n\n4. marts 2025\n\nKære Karla Vind\n\n${opening} Gruppen mødes hver tirsdag klokken 13 i Kirkeladen og varer til jul. Reglen hedder servicelovens § ${paragraph}. Man kan ikke klage over en afgørelse efter § ${paragraph}. Du kan altid søge om anden hjælp, for eksempel støtte hjemme efter § 85.\n\nVenlig hilsen\nMette Lund`,
  )
  const passage = letter.passages.find(({ lower }) => lower.includes('klage over'))
  return passage && byWords(() => sure(passage)).check(letter).kind
}

test('nor of a letter, where nothing that can be appealed is refused', () => {
  expect(kindOfLetter('Du får plads i gruppen om søvn.', '82 a')).toBe('holds')
  expect(kindOfLetter('Du får ikke bostøtte. Du får plads i gruppen om søvn.', '82 a')).toBe('fails')
  expect(kindOfLetter('Du får plads i gruppen om søvn.', '104')).toBe('fails')
})
