import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { anOutcome, HJEMVISNING, KLAGE } from '../../stages/appealed-case.specimen.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { aCase, RAADGIVER } from '../../stages/case.specimen.ts'
import { open, start } from './karlas-office.specimen.ts'

const remitted: readonly CaseEntry[] = [
  ...open(aCase()),
  { kind: 'complaint-received', complaint: KLAGE },
  { kind: 'outcome-received', outcome: anOutcome(HJEMVISNING), on: plainDate('2025-05-13') },
  { kind: 'round-begun', on: plainDate('2025-05-14'), procedure: 'hjemvisning', instructions: [] },
]

test('who takes a remitted case up again can read what was decided, said and ruled before', async () => {
  const { as } = await start({ 'sag-karla': remitted })
  const { body } = await (await as(RAADGIVER)).get('/sager/sag-karla/klage')
  const before = body.slice(body.indexOf('Det, der gik forud'))
  expect(before).toContain('Runde 1')
  expect(before).toContain(KLAGE.words)
  expect(before).toContain('De dårlige uger er ikke belyst af nogen, der har set dem.')
  expect(before).toContain('Det er rigtigt, at jeg selv handler, men det er ensomt.')
})

test('a first round has nothing before it', async () => {
  const { as } = await start({ 'sag-karla': open(aCase()) })
  expect((await (await as(RAADGIVER)).get('/sager/sag-karla/klage')).body).not.toContain('Det, der gik forud')
})
