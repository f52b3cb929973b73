import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { entryOn } from '../../law/codebook-row.ts'
import { AROSE_CODEBOOK, AXIS_CODEBOOK } from './outcome-codebook.ts'

test.each(['2018-01-01', '2025-03-03', '2035-12-31'].map(plainDate))(
  'on %s there is one text for when a flaw arose, and for each axis of an instruction',
  (day) => {
    for (const code of ['foer-afgoerelsen', 'i-genvurderingen', 'nye-oplysninger'] as const)
      expect(entryOn(AROSE_CODEBOOK, code, day)?.code).toBe(code)
    for (const code of ['kilde', 'emne', 'grund', 'funktionsnedsaettelse', 'uenighed', 'udmaaling'] as const)
      expect(entryOn(AXIS_CODEBOOK, code, day)?.code).toBe(code)
  },
)

test.each([AROSE_CODEBOOK, AXIS_CODEBOOK])(
  'no code has two rows, and each sends on to one that is there',
  (...book) => {
    const codes = book.map(({ code }) => code)
    expect(codes).toEqual([...new Set(codes)])
    for (const { see } of book) for (const { code } of see) expect(codes).toContain(code)
  },
)
