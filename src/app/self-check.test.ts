import { describe, expect, test } from 'vitest'
import { plainDate } from '../base/date.ts'
import type { CaseId, OfficialId } from '../stages/00-case/case-id.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import { entriesOf } from '../stages/case-journal.specimen.ts'
import { aCase, LEDER, RAADGIVER } from '../stages/case.specimen.ts'
import { foldCase } from '../stages/fold-case.ts'
import { foldSelfCheck } from '../stages/13-learning/self-check/draw-self-check.ts'
import type { AskedSample } from '../stages/13-learning/self-check/draw-self-check.ts'
import { memoryDesk } from './case-desk.specimen.ts'
import { isOwnDecision, type SelfCheckDesk, startSelfCheck, writeSelfCheck } from './self-check.ts'
import { memorySelfChecks } from './self-check.specimen.ts'

const TODAY = plainDate('2025-03-04')
const asked: AskedSample = {
  title: 'Marts',
  from: plainDate('2025-01-01'),
  to: TODAY,
  provisions: [],
  wanted: 10,
  rule: 'tilfaeldigt',
  percentTwice: 0,
}
const leader = { user: 'hanne', roles: ['leder'] } as const
const anne = { user: 'anne', roles: ['raadgiver'] } as const
const bo = { user: 'bo', roles: ['jurist'] } as const
const coding = (by: string) => ({ kind: 'decision-coded', nr: 1, by, reading: { holds: true, flaws: [] } }) as const

function desk(): SelfCheckDesk {
  const cases = memoryDesk({ 'sag-karla': entriesOf(aCase()) })
  const id = 'sag-karla' as CaseId
  return memorySelfChecks(async () => [{ id, kept: await cases.read(id) }])
}
async function started() {
  const one = desk()
  const done = await startSelfCheck(one, leader, asked, { id: 'proeve', today: TODAY, seed: 1 })
  if (!done.ok) throw new Error(done.error.kind)
  return one
}

test('a sample is drawn by a leader, and by no caseworker', async () => {
  const one = desk()
  const refused = await startSelfCheck(one, anne, asked, { id: 'proeve', today: TODAY, seed: 1 })
  expect([refused, await one.list()]).toMatchObject([{ ok: false, error: { kind: 'not-open' } }, []])
  expect(await startSelfCheck(one, leader, asked, { id: 'proeve', today: TODAY, seed: 1 })).toMatchObject({ ok: true })
  expect(foldSelfCheck(await one.read('proeve'))?.drawn).toMatchObject([{ nr: 1, decision: { provision: 'SEL § 85' } }])
})

describe('a coding', () => {
  test('that another wrote while it was under way is asked of the sample as it then is', async () => {
    const one = await started()
    let isFirst = true
    const slow: SelfCheckDesk = {
      ...one,
      async append(id, write) {
        if (isFirst) {
          isFirst = false
          await writeSelfCheck(one, bo, id, coding('bo'), false)
        }
        return one.append(id, write)
      },
    }
    const late = await writeSelfCheck(slow, anne, 'proeve', coding('anne'), false)
    expect(late).toMatchObject({ ok: false, error: { kind: 'not-open' } })
    expect((await one.read('proeve')).map(({ kind }) => kind)).toEqual(['sample-drawn', 'decision-coded'])
  })

  test('of one’s own decision, in another’s name, or in no sample is refused and writes nothing', async () => {
    const one = await started()
    const tries = [
      await writeSelfCheck(one, anne, 'proeve', coding('anne'), true),
      await writeSelfCheck(one, anne, 'proeve', coding('bo'), false),
      await writeSelfCheck(one, anne, 'en-anden', coding('anne'), false),
      await writeSelfCheck(one, { user: 'x', roles: ['analytiker'] }, 'proeve', coding('x'), false),
    ]
    expect(tries.map(({ ok }) => ok)).toEqual([false, false, false, false])
    expect(await one.read('proeve')).toHaveLength(1)
  })
})

test('one’s own is what one decided, read before it was sent, or has; not what one has nothing to do with', () => {
  const assigned: CaseEntry = { kind: 'responsible-assigned', official: 'mette' as OfficialId, team: 'Team' }
  const file = foldCase([...entriesOf(aCase()), assigned])
  if (file === undefined) throw new Error('there is a case')
  expect([RAADGIVER, LEDER, 'mette', 'anne'].map((user) => isOwnDecision(file, user))).toEqual([
    true,
    true,
    true,
    false,
  ])
})
