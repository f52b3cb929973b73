import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { RecordId } from './case-id.ts'
import type { Consent } from './consent.ts'
import { latestConsent, standingConsents } from './latest-consent.ts'

const consent = (to: Consent['to'], answer: Consent['answer'], on: string, until?: string): Consent => ({
  id: `${to}-${on}` as RecordId,
  to,
  answer,
  on: plainDate(on),
  form: 'skriftlig',
  covers: to,
  ...(until === undefined ? {} : { until: plainDate(until) }),
})
const YES = consent('alle-naevnte', 'ja', '2026-10-12')
const NO = consent('laege-og-sundhed', 'nej', '2026-11-27')
const day = plainDate('2026-12-01')

test.each([
  ['a later no wins for what it names', [YES, NO], 'laege-og-sundhed', NO],
  ['and in whatever order they were written', [NO, YES], 'laege-og-sundhed', NO],
  ['and leaves what it does not name', [YES, NO], 'udfoerer', YES],
  ['a no of the same day wins', [{ ...YES, on: NO.on }, NO], 'laege-og-sundhed', NO],
  ['a no that is yet to come is none', [YES, { ...NO, on: plainDate('2026-12-24') }], 'laege-og-sundhed', YES],
  ['what ran out is none', [consent('udfoerer', 'ja', '2026-10-12', '2026-11-01')], 'udfoerer', undefined],
] as const)('%s', (_, all, to, last) => {
  expect(latestConsent(all, [to], day)).toEqual(last)
})

test('what is told to stand is what no later answer takes back', () => {
  expect(standingConsents([YES, NO], day)).toEqual([YES, NO])
  const doctor = consent('laege-og-sundhed', 'ja', '2026-10-12')
  expect(standingConsents([doctor, NO], day)).toEqual([NO])
  expect(standingConsents([NO, consent('laege-og-sundhed', 'ja', '2026-11-30')], day)).toHaveLength(1)
})
