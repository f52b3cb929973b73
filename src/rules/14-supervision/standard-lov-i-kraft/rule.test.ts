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

const homeHelp = (words: string) =>
  standardLovIKraft.check(
    standardFrom(
      aStandard({
        head: 'Solrød Fjordkommune\nKvalitetsstandard for hjemmehjælp\nVedtaget af byrådet den 17. december 2025',
        lov: 'Lovgrundlag\nServicelovens § 83. For borgere i folkepensionsalderen ældreloven.',
        maalgruppe: `Målgruppe\n${words}`,
      }),
    ),
  ).kind

test('says of the old that they are helped under § 83, though it knows of ældreloven', () => {
  expect(homeHelp('Borgere, der har nået folkepensionsalderen, bevilges fortsat hjælp efter servicelovens § 83.')).toBe(
    'fails',
  )
  expect(homeHelp('Borgere, der har nået folkepensionsalderen, får hjælp efter ældreloven.')).toBe('holds')
  expect(homeHelp('Voksne, der ikke har nået folkepensionsalderen, får hjælp efter § 83.')).toBe('holds')
})
