import { expect, test } from 'vitest'
import { withoutUnseen } from './unseen.ts'

test.each([
  ['Bir\u200Bgit Usyn\u00ADlig\uFEFF', 'Birgit Usynlig'],
  ['Bir\u200Dgit\u200B\u200D \u200CBo\uFE0F', 'Birgit Bo'],
  ['Bo \u202Edniv\u202C \u2066Vind\u2069', 'Bo dniv Vind'],
  ['\u200B\u200D', ''],
])('what can’t be seen in %j is left out', (given, left) => {
  expect(withoutUnseen(given)).toBe(left)
})

test.each(['Åse Ørsted-Bæk', 'Zoë', 'é e\u0301', '👩‍👧 ❤️ 1️⃣ ©️', 'می‌خواهم', 'a\nb\tc\u00A0d', ''])(
  '%j stands',
  (given) => {
    expect(withoutUnseen(given)).toBe(given)
  },
)
