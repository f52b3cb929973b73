import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import type { Partshoering } from '../../05-hearing/partshoering.ts'
import { hearingLetter } from './hearing-letter.ts'
import type { SentLetter } from './sent-letter.ts'

const hearing = (id: string, sent: string): Partshoering => ({
  id: id as Partshoering['id'],
  sent: plainDate(sent),
  due: plainDate('2025-04-01'),
  to: [],
  statements: [],
  sources: [],
})
const letter = (id: string, sent: string, more: Partial<SentLetter> = {}): SentLetter => ({
  id: id as SentLetter['id'],
  about: 'partshoering',
  sent: plainDate(sent),
  to: [],
  channel: 'digital-post',
  ...more,
})
const [first, second] = [hearing('h-1', '2025-02-01'), hearing('h-2', '2025-03-01')]
const partshoeringer = [first, second]

test('a letter that says which hearing it is about belongs to that one, whatever the day', () => {
  const letters = [letter('b', '2025-03-02', { concerns: first.id })]
  expect(hearingLetter({ letters, partshoeringer }, first)?.id).toBe('b')
  expect(hearingLetter({ letters, partshoeringer }, second)).toBeUndefined()
})

test('one that does not say belongs to the last hearing before it left', () => {
  const letters = [letter('b', '2025-02-01')]
  expect(hearingLetter({ letters, partshoeringer }, first)?.id).toBe('b')
  expect(hearingLetter({ letters, partshoeringer }, second)).toBeUndefined()
})

test('another kind of letter is no hearing', () => {
  expect(hearingLetter({ letters: [letter('b', '2025-03-02', { about: 'andet' })], partshoeringer }, second)).toBe(
    undefined,
  )
})
