import { expect, test } from 'vitest'
import { plainDate } from '../base/date.ts'
import { dayInWords, numberInWords } from './wording.ts'

test('a day is written as people write it', () => {
  expect(dayInWords(plainDate('2024-03-02'), 'da')).toBe('2. marts 2024')
  expect(dayInWords(plainDate('2024-12-31'), 'en')).toBe('31 December 2024')
})

test.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [1234, '1.234', '1,234'],
  [1234567, '1.234.567', '1,234,567'],
  [-1234, '−1.234', '−1,234'],
])('%d has its thousands apart', (value, da, en) => {
  expect([numberInWords(value, 'da'), numberInWords(value, 'en')]).toEqual([da, en])
})

test('a fraction has a comma in Danish', () => {
  expect([numberInWords(47.35, 'da', 1), numberInWords(47.25, 'en', 1)]).toEqual(['47,4', '47.3'])
})
