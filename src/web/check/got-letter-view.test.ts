import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { CheckedDocument } from '../../app/check/checked-document.ts'
import { CHECKED } from './checked-document.specimen.ts'
import { gotLetterView } from './got-letter-view.ts'

const under = (...provisions: readonly string[]): CheckedDocument => ({
  ...CHECKED,
  kind: 'afgoerelse',
  lawDate: plainDate('2026-03-12'),
  decision: { kind: 'afslag', date: null, provisions },
})

test('the one who got a decision is told the limit, where to complain and that it may be said aloud', () => {
  const shown = String(gotLetterView('da', under('SEL § 85')))
  expect(shown).toContain('4 uger')
  expect(shown).toContain('Send klagen til den kommune')
  expect(shown).toContain('klage mundtligt')
})

test('of help that no complaint lies over it is not told how to complain', () => {
  const shown = String(gotLetterView('da', under('SEL § 82 a')))
  expect(shown).toContain('kan du ikke klage til Ankestyrelsen')
  expect(shown).not.toContain('4 uger')
})

test('of a text that decides nothing, nothing is told', () => {
  expect(String(gotLetterView('da', { ...CHECKED, kind: 'andet', decision: null }))).toBe('')
})
