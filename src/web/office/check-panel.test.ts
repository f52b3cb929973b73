import { expect, test } from 'vitest'
import type { QuestionDraft } from '../../stages/02-information/question.ts'
import { isToldAnyway } from './check-panel.ts'

const what = { da: 'Ingen har fortalt noget om »at købe ind«.', en: 'Nobody has told of “at købe ind”.' }
const quoted = (words: string) => ({ words, from: 0, to: words.length })

test('words that stand in the finding itself are not quoted beside it', () => {
  expect(isToldAnyway({ what, question: null, quote: quoted('At købe ind') })).toBe(true)
  expect(isToldAnyway({ what, question: null, quote: quoted('Jeg kommer ikke ud af døren.') })).toBe(false)
})

test('nor are those that are asked', () => {
  const question: QuestionDraft = { to: 'udfoerer', need: null, matter: 'Hvad er der i køleskabet?', why: '' }
  expect(isToldAnyway({ what, question, quote: quoted('Hvad er der i køleskabet?') })).toBe(true)
})

test('where nothing is quoted there is nothing to quote', () => {
  expect(isToldAnyway({ what, question: null, quote: null })).toBe(true)
})
