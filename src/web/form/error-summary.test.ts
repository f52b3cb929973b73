import { expect, test } from 'vitest'
import type { Words } from '../../base/words.ts'
import type { Field, FieldError } from './field.ts'
import { errorSummary } from './error-summary.ts'

const w = (da: string): Words => ({ da, en: da })
const text = (name: string, label: string): Field => ({ kind: 'text', name, label: w(label), required: true })
const group = (legend: string, ...fields: readonly Field[]): Field => ({ kind: 'group', legend: w(legend), fields })
const error = (field: string, words = 'Vælg en af mulighederne.'): FieldError => ({ field, words: w(words) })

const FIELDS = [
  text('omraade', 'Område'),
  text('procedure', 'Hvad sætter sagen i gang?'),
  group('at købe ind', text('b1-udfald', 'Udfald'), text('b1-grund', 'Grund')),
  group('at åbne post', text('b2-udfald', 'Udfald'), group('Mangel 1', text('b2-m1', 'Mangel'))),
]
const toldOf = (...errors: readonly FieldError[]) =>
  [...String(errorSummary('da', 'f', errors, FIELDS)).matchAll(/<a [^>]*>(.*?)<\/a>/g)].map(([, told]) => told)

test('each line names its field, whatever is said of it', () => {
  expect(toldOf(error('omraade'), error('procedure', 'Feltet skal udfyldes.'))).toEqual([
    'Område: Vælg en af mulighederne.',
    'Hvad sætter sagen i gang? Feltet skal udfyldes.',
  ])
})

test('the lines stand in the order of the form, and what belongs to no field comes last', () => {
  expect(toldOf(error('ukendt', 'Sagen er ændret.'), error('b2-m1'), error('procedure'), error('omraade'))).toEqual([
    'Område: Vælg en af mulighederne.',
    'Hvad sætter sagen i gang? Vælg en af mulighederne.',
    'Mangel: Vælg en af mulighederne.',
    'Sagen er ændret.',
  ])
})

test('two errors of one field keep their order', () => {
  expect(toldOf(error('omraade', 'Den første.'), error('omraade', 'Den anden.'))).toEqual([
    'Område: Den første.',
    'Område: Den anden.',
  ])
})

test('where fields are called the same, the group they lie in is named too', () => {
  expect(toldOf(error('b2-udfald'), error('b1-udfald'), error('b2-m1'))).toEqual([
    'at købe ind, Udfald: Vælg en af mulighederne.',
    'at åbne post, Udfald: Vælg en af mulighederne.',
    'Mangel: Vælg en af mulighederne.',
  ])
})
