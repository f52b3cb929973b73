import { expect, test } from 'vitest'
import type { Words } from '../../base/words.ts'
import type { Field, FieldError } from './field.ts'
import { errorSummary } from './form-view.ts'

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

test('what is said once stands in the words of the field', () => {
  expect(toldOf(error('omraade'), error('procedure', 'Feltet skal udfyldes.'))).toEqual([
    'Vælg en af mulighederne.',
    'Feltet skal udfyldes.',
  ])
})

test('what is said of two fields names each', () => {
  expect(toldOf(error('omraade'), error('procedure'))).toEqual([
    'Område: Vælg en af mulighederne.',
    'Hvad sætter sagen i gang? Vælg en af mulighederne.',
  ])
})

test('where the fields are called the same, the group they lie in is named', () => {
  expect(toldOf(error('b1-udfald'), error('b2-udfald'))).toEqual([
    'at købe ind: Vælg en af mulighederne.',
    'at åbne post: Vælg en af mulighederne.',
  ])
})

test('where neither tells them apart, both are named', () => {
  expect(toldOf(error('b1-udfald'), error('b1-grund'), error('b2-udfald'), error('b2-m1'), error('omraade'))).toEqual([
    'at købe ind, Udfald: Vælg en af mulighederne.',
    'at købe ind, Grund: Vælg en af mulighederne.',
    'at åbne post, Udfald: Vælg en af mulighederne.',
    'at åbne post, Mangel 1, Mangel: Vælg en af mulighederne.',
    'Område: Vælg en af mulighederne.',
  ])
})

test('an error of no field stands as it is', () => {
  expect(toldOf(error('ukendt'), error('omraade'))).toEqual([
    'Vælg en af mulighederne.',
    'Område: Vælg en af mulighederne.',
  ])
})
