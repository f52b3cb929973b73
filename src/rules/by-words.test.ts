import { expect, test } from 'vitest'
import { LETTER_RULES } from './catalogue/letter-catalogue.ts'
import { CASE_RULES } from './catalogue/case-catalogue.ts'
import { failsByWordsAlone } from './by-words.ts'

const found = (rule: string, level: 'fejl' | 'advarsel') => ({ rule, level })

test.each([
  ['by words alone', [found('laert-af-andre-breve', 'fejl'), found('omfang', 'advarsel')], true],
  ['by a rule too', [found('laert-af-andre-sager', 'fejl'), found('omfang', 'fejl')], false],
  ['not at all', [found('laert-af-andre-breve', 'advarsel')], false],
  ['with nothing found', [], false],
] as const)('fails %s: %s', (_, findings, is) => {
  expect(failsByWordsAlone(findings)).toBe(is)
})

test('the rules that know words alone are rules', () => {
  const ids = [...LETTER_RULES, ...CASE_RULES].map(({ id }) => id)
  const byWords = ids.filter((id) => failsByWordsAlone([found(id, 'fejl')]))
  expect(byWords.toSorted()).toEqual(['laert-af-andre-breve', 'laert-af-andre-sager'])
})
