import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import type { PartyId } from '../../../stages/00-case/case-id.ts'
import type { Party } from '../../../stages/00-case/party.ts'
import { aCase, KARLA } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { repraesentantErInddraget } from './rule.ts'

testCaseRule(repraesentantErInddraget, examples)

const soester: Party = { id: 'part-soester' as PartyId, role: 'partsrepraesentant', mandates: ['modtage-breve'] }
const findings = (party: Party, change: Parameters<typeof aCase>[0] = {}) => {
  const verdict = caseVerdict(repraesentantErInddraget, aCase({ parties: [...aCase().parties, party], ...change }))
  return verdict.kind === 'fails' ? verdict.findings.map(({ at, level }) => `${at} ${level}`) : verdict.kind
}

test.each<[string, Party, readonly string[] | string]>([
  ['both letters passed a representative by', soester, ['/partshoeringer/0/to fejl', '/letters/1/to advarsel']],
  [
    'to a guardian the decision is owed too',
    { ...soester, role: 'vaerge' },
    ['/partshoeringer/0/to fejl', '/letters/1/to fejl'],
  ],
  ['one who may only see the case gets no letters', { ...soester, mandates: ['se-sagen'] }, 'holds'],
  ['appointed between hearing and decision', { ...soester, from: plainDate('2025-02-20') }, ['/letters/1/to advarsel']],
  ['a relative is no representative', { ...soester, role: 'paaroerende' }, 'not-applicable'],
  [
    'refused with a reason is owed nothing more',
    { ...soester, refused: { on: plainDate('2025-01-12'), why: 'Hun er modpart.' } },
    'holds',
  ],
])('%s', (_, party, expected) => {
  expect(findings(party)).toEqual(expected)
})

test('a second letter with the decision to the representative is enough', () => {
  const letters = aCase().letters ?? []
  const [last] = letters.slice(-1)
  const sent = last === undefined ? letters : [...letters, { ...last, to: [soester.id] }]
  const hearings = (aCase().partshoeringer ?? []).map((one) => ({ ...one, to: [KARLA, soester.id] }))
  expect(findings(soester, { letters: sent, partshoeringer: hearings })).toBe('holds')
})
