import { expect, test } from 'vitest'
import { CHECKED } from './checked-document.specimen.ts'
import type { Lang } from '../../base/words.ts'
import { countsView, verdictLine } from './verdict-view.ts'

const countsOf = (checked: Pick<typeof CHECKED, 'findings' | 'unknown'>, lang: Lang) =>
  countsView({ lang, prefix: '', level: 1, ruleHref: () => null }, checked, { da: '', en: '' }).toString()

test.each([
  [true, 'Ingen fejl fundet i afgørelsen', 'No errors found in the decision'],
  [false, 'Afgørelsen holder ikke', 'The decision does not hold'],
  [null, 'Det kan ikke siges, om afgørelsen holder', 'It can’t be said whether the decision holds'],
])('holds %s is one line in each language', (holds, da, en) => {
  expect([verdictLine({ ...CHECKED, holds }, 'da'), verdictLine({ ...CHECKED, holds }, 'en')]).toEqual([da, en])
})

test('a standard is called a standard', () => {
  expect(verdictLine({ ...CHECKED, kind: 'kvalitetsstandard' }, 'da')).toBe('Kvalitetsstandarden holder ikke')
})

test('what falls by words alone may hold', () => {
  const findings = CHECKED.findings.map((finding) => ({ ...finding, rule: 'laert-af-andre-breve' }))
  const checked = { ...CHECKED, holds: false, findings }
  expect(verdictLine(checked, 'da')).toBe('Afgørelsen holder måske ikke')
  expect(verdictLine(checked, 'en')).toBe('The decision may not hold')
  expect(countsOf(checked, 'da')).toContain('holder måske ikke i en klagesag')
  expect(countsOf(checked, 'en')).toContain('may not hold on appeal')
  expect(countsOf({ ...checked, findings: CHECKED.findings }, 'da')).toContain('>holder ikke i en klagesag')
})
