import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPracticeNumber, listPracticeNumbers } from './practice-number.ts'

test.each([
  ['2-18', '2-18', 2018, 'nummer'],
  ['02-18', '2-18', 2018, 'nummer'],
  ['Ankestyrelsens principmeddelelse 6-18', '6-18', 2018, 'nummer'],
  ['principafgørelse nr. 78-14', '78-14', 2014, 'nummer'],
  ['principmeddelelse (10-19)', '10-19', 2019, 'nummer'],
  ['principmeddelelse nr 124-13.', '124-13', 2013, 'nummer'],
  ['C-16-99', 'C-16-99', 1999, 'gammelt-nummer'],
  ['efter C-25-00 om ledsagelse', 'C-25-00', 2000, 'gammelt-nummer'],
  ['R-16-00', 'R-16-00', 2000, 'gammelt-nummer'],
  ['O-98-98', 'O-98-98', 1998, 'gammelt-nummer'],
  ['principafgørelse P 28-05', 'P-28-05', 2005, 'gammelt-nummer'],
  ['2014-2126', '2014-2126', 2014, 'sagsnummer'],
  ['principmeddelelse 2014-2126', '2014-2126', 2014, 'sagsnummer'],
  ['KEN nr 9599 af 30/06/2017', 'KEN 9599/2017', 2017, 'ken'],
] as const)('%j is %s of %i', (text, number, year, kind) => {
  expect(findPracticeNumber(text)).toMatchObject({ number, year, kind })
})

test('the day of a KEN document is read', () => {
  expect(findPracticeNumber('se KEN nr 9599 af 30/06/2017')?.date).toBe('2017-06-30')
})

test.each([
  'Telefonen er åben 9-15 alle dage',
  '§§ 82-85',
  'et beløb på 22-25 kr.',
  '12-03-2025',
  '1 time om ugen, 10-12',
  'CPR 010180-1234',
  '',
])('%j holds no number', (text) => {
  expect(listPracticeNumbers(text)).toEqual([])
})

test('a row of numbers after one word is read whole, with places', () => {
  const text = 'Se principmeddelelserne 6-18, 10-19 og 51-18 samt KEN nr 9599 af 30/06/2017.'
  const found = listPracticeNumbers(text)
  expect(found.map(({ number }) => number)).toEqual(['6-18', '10-19', '51-18', 'KEN 9599/2017'])
  expect(text.slice(found[1]?.from, found[1]?.to)).toBe('10-19')
})

test('an old number after its word is read once', () => {
  expect(listPracticeNumbers('principafgørelse C-25-00').map(({ number }) => number)).toEqual(['C-25-00'])
})

test('any number with its word is found where it stands', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 6, max: 75 }),
      fc.constantFrom('Efter ', 'Vi har læst ', ''),
      (serial, year, before) => {
        const number = `${serial}-${String(year).padStart(2, '0')}`
        const text = `${before}principmeddelelse ${number}, og mere.`
        const [read, ...rest] = listPracticeNumbers(text)
        expect(rest).toEqual([])
        expect(read).toMatchObject({ number, year: 2000 + year })
        expect(text.slice(read?.from, read?.to)).toBe(number)
      },
    ),
  )
})
