import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../base/date.ts'
import type { RecordId } from './00-case/case-id.ts'
import type { CommitteePlan } from './05-hearing/committee.ts'
import { opennessOf, openActs } from './act/open-acts.ts'
import type { CaseEntry } from './case-entry.ts'
import { entriesOf } from './case-journal.specimen.ts'
import { aCaseWithout } from './case.specimen.ts'
import { CASE_STATES } from './case-state.ts'
import { datesOf } from './citizen/citizen-dates.ts'
import { listProblems } from './act/entry-problem.ts'
import { foldCase } from './fold-case.ts'

const TODAY = plainDate('2025-03-03')
const PLAN: CommitteePlan = { on: plainDate('2025-03-10'), where: 'Rådhuset, lokale 2, kl. 10', isCitizenInvited: true }
const planned = (plan: CommitteePlan | 'aflyst'): CaseEntry => ({ kind: 'committee-planned', plan })
const held: CaseEntry = {
  kind: 'committee-held',
  meeting: { id: 'moede' as RecordId, on: TODAY, agenda: [], members: [], advice: 'Bevilg.' },
}

function after(...entries: readonly CaseEntry[]) {
  const file = foldCase([...entriesOf(aCaseWithout('decision', 'letters', 'calls')), ...entries])
  if (file === undefined) throw new Error('the case is opened')
  return file
}
const told = (file: ReturnType<typeof after>, today = TODAY) =>
  datesOf(file, { isDecided: false, today }).filter(({ kind }) => kind === 'udvalgsmoede')

describe('a planned committee', () => {
  test('is told to the citizen with day, place and whether they may come', () => {
    expect(told(after(planned(PLAN)))).toEqual([
      { kind: 'udvalgsmoede', on: PLAN.on, where: PLAN.where, isInvited: true, isPast: false },
    ])
  })

  test('is the last that was planned; called off, held or in a new round there is none', () => {
    const moved = { ...PLAN, on: plainDate('2025-03-17'), isCitizenInvited: false }
    expect(told(after(planned(PLAN), planned(moved)))).toMatchObject([{ on: moved.on, isInvited: false }])
    expect(after(planned(PLAN), planned('aflyst')).committeePlan).toBeUndefined()
    expect(after(planned(PLAN), held).committeePlan).toBeUndefined()
    const round: CaseEntry = { kind: 'round-begun', on: TODAY, procedure: 'ansoegning', instructions: [] }
    expect(after(planned(PLAN), round).committeePlan).toBeUndefined()
  })

  test('stands on its day, and is not told of when it has passed', () => {
    expect(told(after(planned(PLAN)), PLAN.on)).toHaveLength(1)
    expect(told(after(planned(PLAN)), addDays(PLAN.on, 1))).toEqual([])
  })

  test('lies on a day to come, and only what is planned is called off', () => {
    const file = after()
    const fields = (entry: CaseEntry, of = file) => listProblems(of, entry, TODAY).map(({ field }) => field)
    expect(fields(planned({ ...PLAN, on: addDays(TODAY, -1) }))).toEqual(['dag'])
    expect(fields(planned({ ...PLAN, on: TODAY }))).toEqual([])
    expect(fields(planned('aflyst'))).toEqual(['aflyst'])
    expect(fields(planned('aflyst'), after(planned(PLAN)))).toEqual([])
  })

  test('is planned by staff and the visitator while the case is being informed, and by no one else', () => {
    const file = after()
    const who = (
      ['raadgiver', 'leder', 'visitator', 'borger', 'repraesentant', 'udfoerer', 'ankechef'] as const
    ).filter((role) => openActs(file, role, 'oplyses').includes('committee-planned'))
    expect(who).toEqual(['raadgiver', 'leder', 'visitator'])
    const states = CASE_STATES.filter(
      (state) => opennessOf('committee-planned', 'raadgiver', state, file).kind === 'open',
    )
    expect(states).toEqual(['oplyses'])
  })
})
