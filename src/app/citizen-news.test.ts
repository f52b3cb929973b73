import { expect, test } from 'vitest'
import { plainDate } from '../base/date.ts'
import type { Role } from '../stages/00-case/role.ts'
import { entriesOf } from '../stages/case-journal.specimen.ts'
import type { Act } from '../stages/case-entry.ts'
import { aCase } from '../stages/case.specimen.ts'
import type { KeptEntry } from './case-desk.ts'
import { citizenNews } from './citizen-news.ts'

const told = entriesOf(aCase())
const kept = (...acts: readonly (readonly [Act, Role])[]): readonly KeptEntry[] =>
  acts.map(([kind, role], at) => {
    const entry = told.find((one) => one.kind === kind)
    if (entry === undefined) throw new Error(`the specimen has no ${kind}`)
    return {
      seq: at + 1,
      entry,
      by: { user: role, role },
      recordedAt: '2025-03-03T09:00:00.000Z',
      effectiveOn: plainDate('2025-03-03'),
    }
  })

test('what the citizen wrote is new until someone else writes', () => {
  const asked = kept(
    ['case-opened', 'raadgiver'],
    ['application-received', 'borger'],
    ['source-recorded', 'repraesentant'],
  )
  expect(citizenNews(asked)).toEqual(['application-received', 'source-recorded'])
  expect(citizenNews([...asked, ...kept(['need-recorded', 'raadgiver'])])).toEqual([])
  expect(citizenNews(kept(['case-opened', 'borger']))).toEqual(['case-opened'])
  expect(citizenNews([])).toEqual([])
})

test('the same thing twice is told once, and a letter that arrived is no one who has looked', () => {
  const twice = kept(['case-opened', 'raadgiver'], ['source-recorded', 'borger'], ['source-recorded', 'borger'])
  expect(citizenNews(twice)).toEqual(['source-recorded'])
  const [arrived] = kept(['source-recorded', 'raadgiver'])
  if (arrived === undefined) throw new Error('none')
  const entry = {
    kind: 'letter-delivered',
    id: 'brev-1',
    on: plainDate('2025-03-04'),
    how: 'post',
  } as unknown as KeptEntry['entry']
  expect(citizenNews([...twice, { ...arrived, entry }])).toEqual(['source-recorded'])
})
