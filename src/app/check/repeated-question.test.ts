import { expect, test } from 'vitest'
import type { QuestionDraft } from '../../stages/02-information/question.ts'
import { withoutRepeated } from './repeated-question.ts'

const PROBE = 'Hvad går godt, og hvad går galt?'
const asked = (matter: string, change: Partial<QuestionDraft> = {}): QuestionDraft => ({
  to: 'udfoerer',
  need: 'behov-post' as never,
  matter,
  why: 'Fordi.',
  ...change,
})
const means = asked(`Hvad betyder angsten for posten? ${PROBE}`)
const today = asked(`Hvordan er det i dag med posten, og hvad er anderledes end sidste år? ${PROBE}`)

test('of two questions that end alike the fuller one is kept', () => {
  expect(withoutRepeated([means, today])).toEqual([today])
  expect(withoutRepeated([today, means])).toEqual([today])
})

test('what is asked of another source, of another need or of something else stands', () => {
  const others = [
    asked(means.matter, { to: 'fagperson' }),
    asked(means.matter, { need: 'behov-mad' as never }),
    asked('Hvad kan borgeren i dag, som ikke lykkedes dengang? Siden hvornår?'),
  ]
  expect(withoutRepeated([today, ...others])).toEqual([today, ...others])
})
