import { expect, test } from 'vitest'
import { memoryDesk } from '../app/case-desk.specimen.ts'
import { isOwnDecision, startSelfCheck, writeSelfCheck } from '../app/self-check.ts'
import { memorySelfChecks } from '../app/self-check.specimen.ts'
import { plainDate } from '../base/date.ts'
import { foldSelfCheck } from '../stages/13-learning/self-check/draw-self-check.ts'
import { finishedOf, sampleBefore } from '../stages/13-learning/self-check/self-check-figures.ts'
import { sampledState, type SelfCheck } from '../stages/13-learning/self-check/self-check.ts'
import { surveyOf } from '../stages/13-learning/self-check/survey-figures.ts'
import { foldCase } from '../stages/fold-case.ts'
import { demoAuthorities } from './demo-authorities.ts'
import { FJORDKOEBING } from './demo-case.ts'
import { demoSelfChecks, SOFIE } from './demo-self-check.ts'

const TODAY = plainDate('2026-11-25')

test('the made-up samples are drawn and coded by those who may, one is too small, and one has a disagreement to settle', async () => {
  const cases = demoAuthorities(TODAY).find(({ code }) => code === FJORDKOEBING.code)?.cases ?? []
  const journals = Object.fromEntries(cases.map(({ id, acts }) => [id, acts.flatMap(({ entries }) => entries)]))
  const cabinet = memoryDesk(journals)
  const desk = memorySelfChecks(() => Promise.all(cases.map(async ({ id }) => ({ id, kept: await cabinet.read(id) }))))
  const checks: SelfCheck[] = []
  for (const { id, asked, seed, on, entriesOf } of demoSelfChecks(TODAY)) {
    await startSelfCheck(desk, { user: SOFIE.user, roles: [SOFIE.role] }, asked, { id, today: on, seed })
    const drawn = foldSelfCheck(await desk.read(id))
    if (drawn === undefined) throw new Error('it was drawn')
    for (const entry of entriesOf(drawn)) {
      const caseId = drawn.drawn.find(({ nr }) => nr === entry.nr)?.decision.caseId ?? ''
      const file = foldCase(journals[caseId] ?? [])
      const isOwn = file === undefined || isOwnDecision(file, entry.by)
      const role = entry.by === SOFIE.user ? SOFIE.role : 'raadgiver'
      const written = await writeSelfCheck(desk, { user: entry.by, roles: [role] }, id, entry, isOwn)
      expect([id, entry.nr, entry.by, written.ok]).toEqual([id, entry.nr, entry.by, true])
    }
    const check = foldSelfCheck(await desk.read(id))
    if (check !== undefined) checks.push(check)
  }
  const [first, second] = checks
  if (first === undefined || second === undefined) throw new Error('there are two')
  expect(finishedOf(first).length).toBeLessThan(10)
  expect(finishedOf(second).length).toBeGreaterThanOrEqual(10)
  expect(second.drawn.filter((one) => sampledState(one) === 'uenige')).toHaveLength(1)
  expect(sampleBefore(second, checks)).toBe(first)
  const shares = surveyOf(second).filter(({ share }) => share !== undefined)
  expect(shares.some(({ yes, no, notSeen }) => yes > 0 && no > 0 && notSeen > 0)).toBe(true)
  expect(surveyOf(second).filter(({ differed }) => differed === 1)).toHaveLength(1)
})
