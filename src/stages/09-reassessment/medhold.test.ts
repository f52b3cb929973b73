import { expect, test } from 'vitest'
import { POST } from '../case.specimen.ts'
import { reassessmentResult } from './genvurdering.ts'

test('a reassessment comes to exactly one result', () => {
  const part = (kind: 'fastholdt' | 'aendret') =>
    ({ kind, need: POST, replies: [], why: '', reason: 'nye-oplysninger', answer: {} }) as never
  expect(reassessmentResult({ parts: [] })).toBeUndefined()
  expect(reassessmentResult({ parts: [part('fastholdt')] })).toBe('fastholdt')
  expect(reassessmentResult({ parts: [part('aendret'), part('fastholdt')] })).toBe('delvist-medhold')
  expect(reassessmentResult({ parts: [part('aendret')] })).toBe('fuldt-medhold')
})
