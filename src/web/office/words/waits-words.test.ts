import { expect, test } from 'vitest'
import { aCase } from '../../../stages/case.specimen.ts'
import { sayIn } from '../../wording.ts'
import { placeOfWait, needOfWait, pageOfWait, waitsInWords } from './waits-words.ts'

test('what a case waits for is told as the reader’s own only where it is', () => {
  const one = { kind: 'raadgiver', to: 'sende-brev' } as const
  expect(waitsInWords(sayIn('da'), one, true)).toBe('Du: send brevet')
  expect(waitsInWords(sayIn('da'), one, false)).toBe('Rådgiveren: send brevet')
  expect(pageOfWait(one)).toBe('brev')
})

test('the way leads to the first need that lacks what is awaited', () => {
  const file = { ...aCase(), assessments: [], answers: [] }
  expect(needOfWait(file, { kind: 'raadgiver', to: 'vurdere' })).toBe(file.needs[0]?.id)
  expect(needOfWait(file, { kind: 'raadgiver', to: 'svare' })).toBe(file.needs[0]?.id)
  expect(needOfWait(aCase(), { kind: 'raadgiver', to: 'vurdere' })).toBeUndefined()
  expect(needOfWait(aCase(), { kind: 'leder' })).toBeUndefined()
})

test('who decides an appeal comes to the form for it', () => {
  expect(placeOfWait({ kind: 'klagesagsbehandler' })).toBe('#goer-udfald-udkast')
  expect(placeOfWait({ kind: 'leder' })).toBe('')
})
