import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { knownCases } from './case-lessons.ts'
import { knownLetters, knownSentences, knownStandards, LEARNED, lessonsMark } from './lessons.ts'

test('what is known of words was learnt from the letters and cases as they are now: npm run learn', () => {
  const mark = readFileSync(path.join(LEARNED, 'taught-by.txt'), 'utf8').trim()
  expect(mark).toBe(lessonsMark(knownLetters(), knownSentences(), knownStandards(), knownCases()))
})
