import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { PartyId } from '../00-case/case-id.ts'
import type { Party } from '../00-case/party.ts'
import { addedPartyProblems, changedPartyProblems } from './party-problem.ts'

const CITIZEN = 'part-karla' as PartyId
const OTHER = 'part-lis' as PartyId
const companion: Party = { id: OTHER, role: 'bisidder', mandates: ['modtage-breve'] }
const child: Party = { id: CITIZEN, role: 'barn', mandates: [] }
const file = { citizen: CITIZEN, parties: [child, companion] }

test.each<[string, Party, readonly string[]]>([
  ['the case’s own child', child, []],
  ['a second child', { ...child, id: OTHER }, ['rolle']],
  ['a second citizen', { id: OTHER, role: 'borger', mandates: [] }, ['rolle']],
  ['a companion who merely is there', { ...companion, mandates: [] }, []],
  ['a companion with powers', companion, ['maa']],
])('added: %s', (_, party, fields) => {
  expect(addedPartyProblems(file, party).map(({ field }) => field)).toEqual(fields)
})

test.each<[string, Party, readonly string[]]>([
  ['a child that is to get the letters', { ...child, mandates: ['modtage-breve'] }, []],
  ['a child that is to leave its case', { ...child, to: plainDate('2026-11-01') }, ['hvad']],
  ['a companion who is let go, with what was given before', { ...companion, to: plainDate('2026-11-01') }, []],
  ['a companion who gets more', { ...companion, mandates: ['modtage-breve', 'klage'] }, ['maa']],
  ['one who becomes another', { ...companion, role: 'vaerge' }, ['id']],
])('changed: %s', (_, party, fields) => {
  expect(changedPartyProblems(file, party).map(({ field }) => field)).toEqual(fields)
})
