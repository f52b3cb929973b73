import { expect, test } from 'vitest'
import type { Mangel } from '../../law/mangel.ts'
import { laertAfAndreStandarder, standardByWords } from '../../rules/14-supervision/laert-af-andre-standarder/rule.ts'
import { standardFrom } from '../../rules/testing.ts'
import type { Level } from '../../rules/verdict.ts'
import type { Impression } from '../../stages/07-letter/known/impression.ts'
import { aStandard } from '../../stages/14-supervision/standard.specimen.ts'
import type { ReportedFinding } from './checked-document.ts'
import { judge } from './judgement.ts'
import { weighStandard } from './weigh-standard.ts'

const STANDARD = standardFrom(aStandard())
const [passage = null] = STANDARD.clauses
const words = { da: 'Sådan er det.', en: 'So it is.' }
const found = (mangel: Mangel, level: Level = 'fejl', isQuoted = true): ReportedFinding => ({
  rule: 'a-rule',
  title: words,
  mangel,
  level,
  quote: isQuoted ? { words: 'Sådan er det.', from: 0, to: 13 } : null,
  what: words,
  why: words,
  remedy: words,
  sources: ['SEL § 1'],
})
const impression = (likely: Partial<Record<Mangel, number>>): Impression => ({
  signs: (['lovfortolkning', 'personkreds', 'akter'] as const).map((mangel) => ({
    mangel,
    whenFound: likely[mangel] ?? 0,
    whenNot: likely[mangel] ?? 0,
    passage,
  })),
})
const told = (findings: readonly ReportedFinding[], seems: Impression): readonly (readonly [string, Level])[] => {
  const byWords = judge([standardByWords(() => seems)], STANDARD).findings
  return weighStandard(STANDARD, [...findings, ...byWords], seems).map(({ rule, level }) => [rule, level])
}
const BY_WORDS = laertAfAndreStandarder.id

test('what a rule has found is a fejl where the sentences bear it out, else a warning, and advice where they speak against it', () => {
  expect(told([found('lovfortolkning')], impression({ lovfortolkning: 0.7 }))).toEqual([['a-rule', 'fejl']])
  expect(told([found('lovfortolkning')], impression({ lovfortolkning: 0.4 }))).toEqual([['a-rule', 'advarsel']])
  expect(told([found('lovfortolkning')], impression({ lovfortolkning: 0.1 }))).toEqual([['a-rule', 'raad']])
})

test('of what is missing no sentence speaks', () => {
  expect(told([found('lovfortolkning', 'fejl', false)], impression({}))).toEqual([['a-rule', 'fejl']])
})

test('what only the sentences tell is a warning, and a fejl where it is as sure; what is told of decisions only is not told', () => {
  expect(told([], impression({ personkreds: 0.5, akter: 0.9 }))).toEqual([[BY_WORDS, 'advarsel']])
  expect(told([], impression({ personkreds: 0.8 }))).toEqual([[BY_WORDS, 'fejl']])
  expect(told([found('personkreds')], impression({ personkreds: 0.8 }))).toEqual([['a-rule', 'fejl']])
})

test('against a flaw that standards seldom have, sentences can only make a rule unsure', () => {
  const seems: Impression = { signs: [{ mangel: 'notatpligt', whenFound: 0.1, whenNot: 0, passage }] }
  expect(told([found('notatpligt')], seems)).toEqual([['a-rule', 'advarsel']])
})
