import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { Mangel } from '../../law/mangel.ts'
import { byWords, laertAfAndreBreve } from '../../rules/07-letter/laert-af-andre-breve/rule.ts'
import type { Rule } from '../../rules/rule.ts'
import { fails, type Level } from '../../rules/verdict.ts'
import { CODES } from '../../stages/07-letter/known/evidence.ts'
import type { Impression } from '../../stages/07-letter/known/impression.ts'
import { aRefusal } from '../../stages/07-letter/letter.specimen.ts'
import type { Letter } from '../../stages/07-letter/letter.ts'
import type { FallWeights } from '../../stages/07-letter/known/likely-to-fall.ts'
import { readLetter } from '../../stages/07-letter/read-letter.ts'
import { judgeLetter } from './judge-letter.ts'

const LETTER = readLetter(aRefusal(), plainDate('2025-06-02'))
const words = { da: 'Sådan er det.', en: 'So it is.' }
const aRule = (id: string, mangel: Mangel, isUnsureAlone?: true, level: Level = 'fejl'): Rule<Letter> => ({
  id,
  title: words,
  checklist: [],
  sources: laertAfAndreBreve.sources,
  ...(isUnsureAlone === undefined ? {} : { isUnsureAlone }),
  check: () => fails({ mangel, level, quote: null, what: words, why: words, remedy: words }),
})
/** As if the words of the letter spoke so for these flaws. */
const impression = (likely: Partial<Record<Mangel, number>>): Impression => ({
  signs: (['vaegtning', 'formaal', 'akter', 'forstaaelighed'] as const).map((mangel) => ({
    mangel,
    whenFound: likely[mangel] ?? 0,
    whenNot: likely[mangel] ?? 0,
    passage: null,
  })),
})
/** A flaw that is certain makes a letter fall, two half likely do too, and unclear words never do. */
const falls: FallWeights = {
  none: -1.5,
  of: { ...(Object.fromEntries(CODES.map((code) => [code, 3])) as FallWeights['of']), forstaaelighed: -1 },
}
const told = (
  rules: readonly Rule<Letter>[],
  seems: Impression,
  letter = LETTER,
): readonly (readonly [string, Level])[] =>
  judgeLetter(letter, { rules: [...rules, byWords(() => seems)], impression: seems, falls }).findings.map(
    ({ rule, level }) => [rule, level],
  )

describe('whether anything is a fejl is asked of the letter as a whole', () => {
  const one = aRule('one', 'vaegtning')
  test('what rules have found only warns where the letter seems to hold, and is advice where the words speak against it', () => {
    expect(told([one], impression({ vaegtning: 0.5 }))).toEqual([['one', 'advarsel']])
    expect(told([one], impression({ vaegtning: 0.2 }))).toEqual([['one', 'raad']])
  })
  test('two that are half likely bear each other out', () => {
    expect(told([one, aRule('two', 'formaal')], impression({ vaegtning: 0.5, formaal: 0.5 }))).toEqual([
      ['one', 'fejl'],
      ['two', 'fejl'],
    ])
  })
  test('unclear words count against', () => {
    const seems = impression({ vaegtning: 0.9, forstaaelighed: 0.9 })
    expect(told([one], impression({ vaegtning: 0.9 }))).toEqual([['one', 'fejl']])
    expect(told([one], seems)).toContainEqual(['one', 'advarsel'])
  })
  test('where only the words tell of it, the weightiest is the fejl, and any that is sure', () => {
    expect(told([], impression({ vaegtning: 0.5, formaal: 0.4, akter: 0.4 }))).toEqual([
      ['laert-af-andre-breve', 'fejl'],
      ['laert-af-andre-breve', 'advarsel'],
      ['laert-af-andre-breve', 'advarsel'],
    ])
    expect(told([one], impression({ vaegtning: 0.5, akter: 0.8 }))).toEqual([
      ['one', 'fejl'],
      ['laert-af-andre-breve', 'fejl'],
    ])
  })
})

test('in a text too short to be weighed, a rule that is unsure alone only warns', () => {
  const short = readLetter('Afgørelse\n\nDu får ikke støtte efter servicelovens § 85.', plainDate('2025-06-02'))
  const unsure = aRule('unsure', 'vaegtning', true)
  expect(told([unsure], impression({}), short)).toEqual([['unsure', 'advarsel']])
  expect(told([unsure, aRule('sure', 'akter')], impression({}), short)).toEqual([
    ['unsure', 'fejl'],
    ['sure', 'fejl'],
  ])
})

test('what a rule has found is not told once more for its words alone, unless they call it graver', () => {
  expect(told([aRule('sure', 'akter')], impression({ akter: 0.9 }))).toEqual([['sure', 'fejl']])
  expect(told([aRule('warns', 'akter', undefined, 'advarsel')], impression({ akter: 0.9 }))).toEqual([
    ['warns', 'advarsel'],
    ['laert-af-andre-breve', 'fejl'],
  ])
  expect(told([aRule('warns', 'akter', undefined, 'advarsel')], impression({ akter: 0.5 }))).toEqual([
    ['warns', 'advarsel'],
  ])
})
