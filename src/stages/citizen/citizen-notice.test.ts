import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { PartyId } from '../00-case/case-id.ts'
import type { Party } from '../00-case/party.ts'
import type { Role } from '../00-case/role.ts'
import type { CaseEntry } from '../case-entry.ts'
import { entriesOf } from '../case-journal.specimen.ts'
import { aCase, KARLA } from '../case.specimen.ts'
import { noticesOf } from './citizen-notice.ts'
import { foldCase } from '../fold-case.ts'

const WHOLE = entriesOf(aCase())
const TODAY = plainDate('2025-03-03')
const party = (id: string, change: Partial<Party> = {}): CaseEntry => ({
  kind: 'party-recorded',
  party: { id: id as PartyId, role: 'partsrepraesentant', mandates: ['se-sagen'], ...change },
})

/** Whom the first act of a kind is told to, by the one who does it. */
function toldOf(kind: CaseEntry['kind'], by: Role = 'raadgiver', parties: readonly CaseEntry[] = []) {
  const at = WHOLE.findIndex((entry) => entry.kind === kind)
  const added = WHOLE[at]
  if (added === undefined) throw new Error(`the case has no ${kind}`)
  const before = [...WHOLE.slice(0, at), ...parties]
  const file = foldCase([...before, added])
  if (file === undefined) throw new Error('the case is opened')
  return noticesOf({ file, before, added: [added], by, today: TODAY })
}

describe('someone is told that there is something new', () => {
  test.each([
    ['decision-sent', 'hver-gang'],
    ['statement-recorded', 'daglig'],
  ] as const)('%s is told, %s', (kind, often) => {
    expect(toldOf(kind)).toEqual([{ to: KARLA, often }])
  })

  test.each(['need-assessed', 'need-answered', 'decision-proposed'] as const)(
    '%s is not: it is not theirs to read yet',
    (kind) => {
      expect(toldOf(kind)).toEqual([])
    },
  )

  test('what they do themselves is nothing new', () => {
    expect(toldOf('statement-recorded', 'borger')).toEqual([])
    expect(toldOf('statement-recorded', 'repraesentant')).toEqual([])
  })

  test('whoever speaks for the citizen is told where they may see the case, within their days', () => {
    const told = toldOf('decision-sent', 'raadgiver', [
      party('part-soester'),
      party('part-taler', { mandates: ['udtale-sig'] }),
      party('part-bisidder', { role: 'bisidder' }),
      party('part-foer', { to: plainDate('2025-01-01') }),
    ])
    expect(told.map(({ to }) => to)).toEqual([KARLA, 'part-soester'])
  })

  test('the municipality’s own assessment is not told of before the decision', () => {
    const source = WHOLE.find((entry) => entry.kind === 'source-recorded')
    if (source?.kind !== 'source-recorded') throw new Error('the case has a source')
    const opened = WHOLE.slice(0, WHOLE.indexOf(source))
    const file = foldCase(opened)
    if (file === undefined) throw new Error('the case is opened')
    const added: CaseEntry = { kind: 'source-recorded', source: { ...source.source, kind: 'kommunens-vurdering' } }
    const given = { file, before: opened, by: 'raadgiver', today: TODAY } as const
    expect(noticesOf({ ...given, added: [added] })).toEqual([])
    expect(noticesOf({ ...given, added: [source] })).toEqual([{ to: KARLA, often: 'daglig' }])
  })
})
