import { expect, test } from 'vitest'
import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import { standardFrom, testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { standardLovIKraft } from './rule.ts'

testStandardRule(standardLovIKraft, examples)

const says = (words: string) => standardLovIKraft.check(standardFrom(aStandard({ lov: `Lovgrundlag\n${words}` }))).kind

test.each([
  'Servicelovens § 52, stk. 3.',
  'Lov om social service § 42 om tabt arbejdsfortjeneste.',
  'Servicelovens §§ 41 og 42.',
  'Hjælpen gives efter servicelovens § 50.',
])('fails: %s', (words) => {
  expect(says(words)).toBe('fails')
})

test.each([
  'Servicelovens § 85.',
  'Barnets lov §§ 86 og 87, tidligere servicelovens §§ 41 og 42.',
  'Servicelovens §§ 83 og 85.',
  'Ankestyrelsens principmeddelelse 6-18.',
  'Servicelovens § 97.',
])('does not fail: %s', (words) => {
  expect(says(words)).not.toBe('fails')
})
