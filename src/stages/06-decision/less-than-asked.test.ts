import { expect, test } from 'vitest'
import type { Extent } from '../03-needs/extent.ts'
import { answerOf, withAnswer, withNeed, without } from '../case-change.specimen.ts'
import { aCase, POST } from '../case.specimen.ts'
import { viewCase } from '../case-view.ts'
import { plainDate } from '../../base/date.ts'
import { givesLessThanAsked } from './less-than-asked.ts'

const hours = (amount: number): Extent => ({ from: amount, to: amount, unit: 'timer', per: 'uge' })
const file = withNeed(aCase(), POST, { asked: { extent: hours(3) } })
const [need] = file.needs
const post = answerOf(file, POST, 'bevilget')

test.each([
  ['fewer hours than asked', { ...post, extent: hours(2) }, true],
  ['as many', { ...post, extent: hours(3) }, false],
  ['more', { ...post, extent: hours(4) }, false],
  ['the answer says why not more', { ...post, extent: hours(3), whyNotMore: 'Mere er ikke nødvendigt.' }, true],
  ['only the provider was told how much', { ...without(post, 'extent'), toldProvider: hours(1) }, true],
  ['nobody was told how much', { ...without(post, 'extent'), toldProvider: 'intet' }, false],
  ['times and hours can’t be compared', { ...post, extent: { ...hours(1), unit: 'gange' } }, false],
  ['a refusal is no grant', answerOf(file, file.needs[1]?.id ?? POST, 'afslag'), false],
] as const)('%s', (_, answer, expected) => {
  expect(need !== undefined && givesLessThanAsked(need, answer)).toBe(expected)
})

test('whoever gets fewer hours than asked has been partly refused', () => {
  const given = withAnswer(file, POST, { ...post, extent: hours(2) })
  expect(viewCase(given, plainDate('2025-06-01')).need(POST)?.adverse).toBe(true)
})
