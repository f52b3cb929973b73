import { expect, test } from 'vitest'
import { saysChangedSince } from './worse.ts'

test.each([
  'Det er blevet meget værre det sidste år.',
  'Hendes angst er forværret siden udredningen.',
  'Jeg kan ikke længere gå ud alene.',
  'Han orker ikke mere.',
  'Alt har ændret sig, siden min mand døde.',
  'Hun er flyttet og kender ikke nogen.',
  'Der er kommet en ny diagnose til.',
  'Han har haft tilbagefald.',
  'Efter operationen er det et helt andet liv.',
  'Nu går jeg til postkassen, og så ryster benene.',
  'Tre fald siden nytår.',
  'Sidste år kunne jeg selv tage bussen; nu kan jeg det ikke.',
])('changed: %s', (text) => {
  expect(saysChangedSince(text)).toBe(true)
})

test.each([
  'Tilstanden er uændret.',
  'Hun har det, som hun altid har haft det.',
  'Der er ikke sket ændringer siden sidst.',
  'Det er ikke blevet værre.',
  'Karla handler ind hver uge.',
  'Han har boet i lejligheden i ti år.',
  'Hun tager sin medicin.',
  'Der er ingen forværring.',
  'Posten ligger i skuffen.',
  'Hun faldt som barn.',
  'Han har ikke haft anfald i mange år.',
])('not changed: %s', (text) => {
  expect(saysChangedSince(text)).toBe(false)
})
