import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { OfficialId, RecordId } from '../00-case/case-id.ts'
import { entriesOf } from '../case-journal.specimen.ts'
import { aCase, aCaseWithout, LEDER, RAADGIVER } from '../case.specimen.ts'
import { listProblems } from './entry-problem.ts'
import { foldCase } from '../fold-case.ts'

const TODAY = plainDate('2025-03-03')

function openCase() {
  const file = foldCase(entriesOf(aCaseWithout('decision', 'letters', 'calls')))
  if (file === undefined) throw new Error('the case is opened')
  return { ...file, responsible: RAADGIVER }
}
const sparred = (by: OfficialId) =>
  listProblems(
    openCase(),
    {
      kind: 'sparring-held',
      sparring: { id: 'sparring-ny' as RecordId, on: TODAY, by, understood: true, gaps: [] },
    },
    TODAY,
  )

test('the one who has the case does not read it with fresh eyes; a colleague does', () => {
  expect(sparred(RAADGIVER)).toMatchObject([{ words: { da: expect.stringContaining('Bed en kollega') } }])
  expect(sparred(LEDER)).toEqual([])
})

test('a follow-up before the decision is refused', () => {
  const { decision } = aCase()
  if (decision === undefined) throw new Error('the specimen has a decision')
  const proposed = (followUp: string) =>
    listProblems(
      openCase(),
      { kind: 'decision-proposed', decision: { ...decision, followUp: plainDate(followUp) } },
      TODAY,
    )
  expect(proposed('2020-01-01')).toMatchObject([{ field: 'opfoelgning' }])
  expect(proposed('2025-09-01')).toEqual([])
})
