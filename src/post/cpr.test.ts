import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { Cpr, holdsNumber, maskNumbers } from './cpr.ts'

test.each([
  ['2512484916', true],
  ['251248-4916', true],
  ['6101651234', true],
  ['7512484917', true],
  ['3002801234', false],
  ['2902001234', false],
  ['2902004234', true],
  ['251248491', false],
  ['25124849160', false],
  ['25124x4916', false],
  ['', false],
])('%s is a number: %s', (text, isOne) => {
  expect(Cpr.find(text) !== undefined).toBe(isOne)
})

test('it is masked however it is written, and told only when asked', () => {
  const cpr = Cpr.find('251248-4916')
  if (cpr === undefined) throw new Error('a good number')
  const written = [`${cpr.toString()}`, JSON.stringify({ cpr }), inspect({ deep: { cpr } }), `${Object.keys(cpr)}`]
  for (const text of written) expect(text).not.toContain('4916')
  expect(written[0]).toBe('251248-xxxx')
  expect(cpr.reveal()).toBe('2512484916')
})

test('a text from outside is masked before it is kept', () => {
  expect(maskNumbers('Modtager 2512484916 og 251248-4916 (55550101, 12345678901)')).toBe(
    'Modtager 251248-xxxx og 251248-xxxx (55550101, 12345678901)',
  )
  expect([holdsNumber('Sag 251248 4916'), holdsNumber('Ring 55 55 01 01')]).toEqual([true, false])
})
