import { expect, test } from 'vitest'
import { isOverTls } from './over-tls.ts'
import { SettingError } from './setting-error.ts'

test.each([
  [undefined, false],
  ['', false],
  ['http://127.0.0.1:8080', false],
  ['https://holdbar.example.dk', true],
  ['HTTPS://holdbar.example.dk/', true],
])('people come to %s over TLS: %s', (HOLDBAR_URL, is) => {
  expect(isOverTls(HOLDBAR_URL === undefined ? {} : { HOLDBAR_URL })).toBe(is)
})

test.each(['holdbar.example.dk', 'holdbar.example.dk:443', 'https//holdbar.example.dk'])(
  '%s is no address, and stops it from starting',
  (HOLDBAR_URL) => {
    expect(() => isOverTls({ HOLDBAR_URL })).toThrow(SettingError)
  },
)
