import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import { aComplainedCase } from '../../../stages/appealed-case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { forSenKlageSendesVidere } from './rule.ts'

testCaseRule(forSenKlageSendesVidere, examples)

// The decision came on 3 March 2025; four weeks later is 31 March.
test.each([
  ['2025-03-31', 'not-applicable'],
  ['2025-04-01', 'fails'],
])('a complaint received on %s: %s', (received, kind) => {
  const given = aComplainedCase({ received: plainDate(received), channel: 'digital' })
  expect(caseVerdict(forSenKlageSendesVidere, given).kind).toBe(kind)
})

test('what is to be done is what can still be done', () => {
  const remedies = examples.fails.map(({ given }) => {
    const verdict = caseVerdict(forSenKlageSendesVidere, given)
    return verdict.kind === 'fails' ? verdict.findings[0].remedy.da : verdict.kind
  })
  expect(remedies).toEqual([
    expect.stringContaining('Send klagen og akterne til Ankestyrelsen i dag'),
    expect.stringContaining('Se efter, at Ankestyrelsen har fået at vide'),
    expect.stringContaining('Ankestyrelsen har afgjort klagen'),
  ])
})
