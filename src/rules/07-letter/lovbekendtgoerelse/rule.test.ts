import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { lovbekendtgoerelse } from './rule.ts'

testLetterRule(lovbekendtgoerelse, examples)

const verdictOn = (text: string) => lovbekendtgoerelse.check(letterFrom(aRefusal({ law: text }))).kind

test.each([
  'Servicelovens § 85, jf. lovbekendtgørelse nr. 170 af 24. januar 2022.',
  'Lov om social service, lbk. nr. 909 af 3. juli 2024, § 85.',
  'Lov om social service § 85, LBK nr 1548 af 01-07-2021.',
  'Serviceloven (lovbekendtgørelse 67 af 22/01/2024) § 85.',
  'Servicelovens § 85, jf. lovbek. nr. 1287/2020.',
])('fails: %s', (text) => {
  expect(verdictOn(text)).toBe('fails')
})

test.each([
  'Servicelovens § 85, jf. lovbekendtgørelse nr. 155 af 11. februar 2025.',
  'Forvaltningsloven, lovbekendtgørelse nr. 433 af 22. april 2014.',
  'Servicelovens § 85.',
  'Servicelovens § 85, jf. lovbekendtgørelse nr. 9999 af 1. marts 2025.',
  'Dagældende lovbekendtgørelse nr. 170 af 24. januar 2022 blev brugt i 2022.',
  'Bekendtgørelse nr. 1089 af 2023 om noget andet.',
  'Sagsnr. 1089 af 2023.',
  'Retssikkerhedsloven, LBK 261 af 13. marts 2024.',
])('is lawful: %s', (text) => {
  expect(verdictOn(text)).not.toBe('fails')
})
