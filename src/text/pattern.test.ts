import { expect, test } from 'vitest'
import { clausesOf, phrase } from './pattern.ts'

test('a gap is up to five words of the same clause', () => {
  const pattern = phrase('kan … ikke … få>')
  expect(pattern.test('du kan ikke få støtte')).toBe(true)
  expect(pattern.test('du kan desværre heller ikke længere få støtte')).toBe(true)
  expect(pattern.test('du kan. ikke få')).toBe(false)
  expect(pattern.test('du kan ikke fået')).toBe(false)
})

test('Danish letters belong to words', () => {
  expect(phrase('ret>').test('uret')).toBe(false)
  expect(phrase('ret>').test('retå')).toBe(false)
  expect(phrase('ret>').test('din ret.')).toBe(true)
})

test('a contrast begins a new clause', () => {
  expect(clausesOf('du får støtte til post, men ikke til indkøb')).toEqual([
    'du får støtte til post',
    'men ikke til indkøb',
  ])
})
