import { expect, test } from 'vitest'
import { SPEAKS_OF_HEALTH } from './health.ts'

test.each([
  'jeg får panik, når der er mange mennesker.',
  'hun har kroniske smerter i ryggen.',
  'han har adhd.',
  'trætheden gør, at hun må hvile.',
  'hans hukommelse er dårlig efter ulykken.',
  'hun er diagnosticeret, siger diagnosen fra 2019.',
  'jeg bliver svimmel.',
  'han har haft en hjernerystelse.',
])('health: %s', (text) => {
  expect(SPEAKS_OF_HEALTH.test(text)).toBe(true)
})

test.each([
  'jeg går hjem uden varer.',
  'hun handler selv.',
  'han har ingen at følges med.',
  'det er hyggeligere at være to.',
  'brevene ligger i en skuffe.',
  'hun flyttede hertil i maj.',
  'bussen går kun hver time.',
  'han vil gerne lære at lave mad.',
])('something else: %s', (text) => {
  expect(SPEAKS_OF_HEALTH.test(text)).toBe(false)
})
