import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import type { NeedId, PartyId } from '../../../stages/00-case/case-id.ts'
import type { CaseEntry } from '../../../stages/case-entry.ts'
import { entryNaming, entryText } from './entry-words.ts'

const need = 'post' as NeedId
const ENOUGH: CaseEntry = { kind: 'information-judged', need, enough: { answer: 'ja', why: 'Lægen er spurgt.' } }
const CANCELLED: CaseEntry = { kind: 'committee-planned', plan: 'aflyst' }
const PARTY: CaseEntry = {
  kind: 'party-changed',
  party: {
    id: 'lis' as PartyId,
    role: 'bisidder',
    mandates: ['se-sagen'],
    to: plainDate('2026-01-31'),
    refused: { on: plainDate('2026-01-02'), why: 'Er selv part.' },
  },
}
const naming = (lang: 'da' | 'en', entry: CaseEntry) => entryNaming(lang, entry, (user) => user).toString()

describe('an entry of the journal', () => {
  test('is told in one line of Danish', () => {
    expect([ENOUGH, CANCELLED].map(entryText)).toEqual(['Ja. Lægen er spurgt.', 'Aflyst'])
    expect(entryText(PARTY)).toBe('Bisidder, kan se sagen, til og med 31. januar 2026. Afvist: Er selv part.')
  })
  test('has in English what is an answer of the program’s, and in Danish, marked so, what someone wrote', () => {
    expect(naming('en', ENOUGH)).toBe('Yes. <span lang="da">Lægen er spurgt.</span>')
    expect(naming('en', CANCELLED)).toBe('Cancelled ')
    expect(naming('en', PARTY)).toMatch(
      /^Companion, .*until 31 January 2026\. Refused: <span lang="da">Er selv part\.<\/span>$/,
    )
  })
})
