import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import type { RecordId } from '../../00-case/case-id.ts'
import { aCase, KARLA } from '../../case.specimen.ts'
import type { Partshoering } from '../../05-hearing/partshoering.ts'
import { hearingOn, unheardStatements } from './unheard-statements.ts'

const TODAY = plainDate('2025-03-03')
const { sources, statements } = aCase()
const none = { sources, statements, partshoeringer: [], letters: [] }
const [first] = unheardStatements(none, TODAY)
if (first === undefined) throw new Error('something speaks against Karla that she does not know')

const hearing: Partshoering = {
  id: 'h' as RecordId,
  sent: plainDate('2025-02-01'),
  due: plainDate('2025-02-15'),
  to: [KARLA],
  statements: [first.id],
  sources: [],
}
const answered: Partshoering = { ...hearing, answer: { on: plainDate('2025-02-10'), words: 'Nej.' } }

test.each<[string, Partshoering, boolean]>([
  ['answered', answered, true],
  ['with its source whole', { ...answered, statements: [], sources: [first.source] }, true],
  ['that can still be answered', { ...hearing, due: TODAY }, true],
  ['that never left, and whose limit has passed', hearing, false],
  ['of something else', { ...answered, statements: [] }, false],
])('a statement put to the party in a hearing %s', (_, one, isHeard) => {
  const file = { ...none, partshoeringer: [one] }
  expect(hearingOn(file, first, TODAY) !== undefined).toBe(isHeard)
  expect(unheardStatements(file, TODAY).includes(first)).toBe(!isHeard)
})

test('a hearing whose letter left was held, answered or not', () => {
  const letter = {
    id: 'b' as RecordId,
    about: 'partshoering' as const,
    concerns: hearing.id,
    sent: hearing.sent,
    to: [KARLA],
    channel: 'digital-post' as const,
  }
  expect(hearingOn({ ...none, partshoeringer: [hearing], letters: [letter] }, first, TODAY)).toEqual(hearing)
})

test('what the citizen is presumed to know, and what speaks for, is not asked about', () => {
  const known = sources.map((source) => ({ ...source, knownToCitizen: true }))
  expect(unheardStatements({ ...none, sources: known }, TODAY)).toEqual([])
  expect(unheardStatements(none, TODAY).every(({ points }) => points === 'taler-imod')).toBe(true)
})
