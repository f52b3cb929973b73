import { expect, test } from 'vitest'
import { findDays } from './day.ts'

test.each([
  ['12. februar 2024', [2024, 2, 12]],
  ['den 4/3-2025', [2025, 3, 4]],
  ['12.02.24', [2024, 2, 12]],
  ['22-02-2024', [2024, 2, 22]],
  ['2025-03-04', [2025, 3, 4]],
  ['d. 3. sept. 2023', [2023, 9, 3]],
  ['mødet den 9. oktober', [null, 10, 9]],
  ['i marts 2025', [2025, 3, null]],
  ['01.04.98', [1998, 4, 1]],
])('%s is read', (text, expected) => {
  expect(findDays(text).map(({ year, month, day }) => [year, month, day])).toEqual([expected])
})

test.each(['010190-xxxx', 'tlf. 55 55 01 01', 'sag 24/17744', '99.99.2024', '31. december 9999', '0001-01-01'])(
  '%s is no day',
  (text) => {
    expect(findDays(text)).toEqual([])
  },
)
