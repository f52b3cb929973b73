import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { PartyId, RecordId, SourceId } from '../00-case/case-id.ts'
import type { Consent } from '../00-case/consent.ts'
import type { Party } from '../00-case/party.ts'
import { knownToAsk } from './known-to-ask.ts'
import type { Source } from './source.ts'

const day = plainDate('2026-11-25')
const consent = (to: Consent['to'], covers: string, on: string, answer: Consent['answer'] = 'ja'): Consent => ({
  id: on as RecordId,
  to,
  answer,
  on: plainDate(on),
  form: 'skriftlig',
  covers,
})
const source = (kind: Source['kind'], title: string, date: string): Source => ({
  id: title as SourceId,
  kind,
  title,
  date: plainDate(date),
  form: 'skriftlig',
})
const party = (role: Party['role'], more: Partial<Party> = {}): Party => ({
  id: role as string as PartyId,
  role,
  mandates: [],
  ...more,
})
const KASTANJEN = consent('udfoerer', 'Min støtteperson Lis på Kastanjen må spørges.', '2026-10-01')
const file = {
  consents: [KASTANJEN, consent('laege-og-sundhed', 'Min egen læge', '2026-10-02')],
  parties: [party('borger'), party('paaroerende'), party('bisidder', { to: plainDate('2026-10-01') })],
  sources: [source('udfoerer', 'Status 2025', '2025-03-01'), source('udfoerer', 'Status 2026', '2026-03-01')],
}
const told = (to: Source['kind'], of: Parameters<typeof knownToAsk>[0] = file) =>
  knownToAsk(of, to, day).map((one) =>
    one.kind === 'samtykke' ? one.consent.covers : one.kind === 'part' ? one.party.role : one.source.title,
  )

test('the citizen’s own word on whom to ask comes first, then who told last', () => {
  expect(told('udfoerer')).toEqual([KASTANJEN.covers, 'Status 2026'])
  expect(told('praktiserende-laege')).toEqual(['Min egen læge'])
})

test('one who knows the citizen may be of the help or of the health services', () => {
  expect(told('fagperson')).toEqual(['Min egen læge', KASTANJEN.covers])
})

test('of relatives those who are in the case now, and not who was turned away', () => {
  expect(told('paaroerende')).toEqual(['paaroerende'])
  const refused = { on: day, why: '' }
  expect(told('paaroerende', { ...file, parties: [party('paaroerende', { refused })] })).toEqual([])
})

test('after a no nobody is named by a consent, and the citizen is asked as themselves', () => {
  const no = consent('udfoerer', 'Nej', '2026-11-01', 'nej')
  expect(told('udfoerer', { ...file, consents: [KASTANJEN, no] })).toEqual(['Status 2026'])
  expect(told('borger')).toEqual([])
})
