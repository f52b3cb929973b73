import { describe, expect, test } from 'vitest'
import { ACCESS_PURPOSES } from '../../app/access.ts'
import { lookInWords } from './look-words.ts'

const told = (what: string, purpose: string, isCitizen = true, isSelf = false) =>
  lookInWords({ what, purpose, isSelf }, isCitizen).da

describe('a look is told in a sentence', () => {
  test.each([
    ['behov', 'har-sagen', 'Den, der har sagen, læste, hvad der er brug for hjælp til.'],
    ['sagsliste', 'leder-eller-jurist', 'En leder eller en jurist så en linje om sagen på en liste.'],
    ['soegeresultat', 'soegning', 'En, der søgte efter en sag, fik vist en linje om sagen.'],
    ['notat', 'har-sagen', 'Den, der har sagen, åbnede en side, hvor man skriver i sagen.'],
    ['samtykke', 'har-sagen', 'Den, der har sagen, åbnede en side, hvor man skriver i sagen.'],
    ['ring-op', 'egen-sag', 'Du åbnede siden »Bed om at blive ringet op«.'],
    ['noget-fra-før', 'et ældre formål', 'Nogen åbnede en side i sagen.'],
  ])('%s, %s', (what, purpose, sentence) => {
    expect(told(what, purpose)).toBe(sentence)
  })
  test('by no purpose as it is written in the log', () => {
    for (const purpose of ACCESS_PURPOSES)
      for (const lang of ['da', 'en'] as const)
        expect(lookInWords({ what: 'brev', purpose, isSelf: false }, false)[lang]).toMatch(/^[A-ZÅ][^:]+ .+\.$/)
  })
  test('to the one who looked as “du”, and of the citizen to the one who speaks for them', () => {
    expect(told('klage', 'taler-for-borgeren', false, true)).toBe('Du læste siden om klage.')
    expect(told('klage', 'taler-for-borgeren')).toBe('Den, der taler for dig, læste siden om klage.')
    expect(told('klage', 'egen-sag', false)).toBe('Borgeren læste siden om klage.')
  })
})
