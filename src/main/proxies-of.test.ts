import { expect, test } from 'vitest'
import { proxiesOf } from './proxies-of.ts'
import { SettingError } from './setting-error.ts'

test.each([
  [undefined, []],
  ['', []],
  ['127.0.0.1', ['127.0.0.1']],
  [' 10.0.0.0/24, ::1,', ['10.0.0.0/24', '::1']],
  ['fd00::/8', ['fd00::/8']],
])('%s names the proxies', (HOLDBAR_PROXY, proxies) => {
  expect(proxiesOf(HOLDBAR_PROXY === undefined ? {} : { HOLDBAR_PROXY })).toEqual(proxies)
})

test.each(['ja', 'true', '1', 'proxy.example.dk', '0.0.0.0/0', '::/0', '10.0.0.0/33', '10.0.0.0/24/8', '127.0.0.1/'])(
  '%s is no proxy that can be believed, and stops it from starting',
  (HOLDBAR_PROXY) => {
    expect(() => proxiesOf({ HOLDBAR_PROXY })).toThrow(SettingError)
  },
)
