import { expect, test } from 'vitest'
import { aGrant } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom } from '../../testing.ts'
import { lovensFrister } from './rule.ts'

const said = (result: string) =>
  lovensFrister.check(letterFrom(aGrant({ result: `Afgørelse\n\n${result}`, law: '', extent: '' }))).kind

test.each([
  'Vi tilbyder dig et forløb efter servicelovens § 82 b om frister: en time hver uge fra den 1. juli 2025 til den 31. marts 2026.',
  'Du får et forløb efter § 82 b fra 1. maj 2025 til og med 1. maj 2026.',
])('is longer than half a year: %s', (result) => {
  expect(said(result)).toBe('fails')
})

test.each([
  'Vi tilbyder dig et forløb efter servicelovens § 82 b: en time hver uge fra den 1. juli 2025 til den 31. december 2025.',
  'Du får støtte efter § 85 fra den 1. juli 2025 til den 31. marts 2026. Forløbet efter § 82 b varer 3 måneder.',
  'Du har haft et forløb efter § 82 b fra den 1. juli 2024 til den 31. marts 2025.',
  'Du får et forløb efter § 82 b fra den 1. juli 2025. Vi ringer til dig den 31. marts 2026.',
])('is not: %s', (result) => {
  expect(said(result)).not.toBe('fails')
})
