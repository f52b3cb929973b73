import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import { aCase, LEDER, RAADGIVER } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { laestAfEnAnden } from './rule.ts'

testCaseRule(laestAfEnAnden, examples)

test.each([
  ['sent back, then approved', ['sendt-tilbage', 'godkendt'], 'holds'],
  ['approved, then sent back', ['godkendt', 'sendt-tilbage'], 'fails'],
] as const)('%s: %s', (_, answers, kind) => {
  const file = aCase({ sparrings: [] })
  if (file.decision === undefined) throw new Error('the specimen is decided')
  const approvals = answers.map((answer) => ({ by: LEDER, on: plainDate('2025-03-03'), answer, why: '' }))
  expect(caseVerdict(laestAfEnAnden, { ...file, decision: { ...file.decision, approvals } }).kind).toBe(kind)
})

test.each([
  ['sent', aCase().letters, 'før den blev sendt'],
  ['not sent yet', [], 'ingen anden har læst den endnu'],
  ['not known to be sent', undefined, 'før den blev sendt'],
] as const)('%s: said in the words of that time', (_, letters, words) => {
  const { letters: _sent, ...file } = aCase({ sparrings: [] })
  if (file.decision === undefined) throw new Error('the specimen is decided')
  const decision = { ...file.decision, approvals: [] }
  const verdict = caseVerdict(laestAfEnAnden, { ...file, decision, ...(letters === undefined ? {} : { letters }) })
  expect(verdict.kind === 'fails' && verdict.findings[0].what.da).toContain(words)
})

test('a buddy’s open holes, or a buddy who is oneself, do not count', () => {
  const file = aCase()
  if (file.decision === undefined) throw new Error('the specimen is decided')
  const decision = { ...file.decision, approvals: [] }
  const [spoken] = file.sparrings ?? []
  if (spoken === undefined) throw new Error('the specimen was read')
  expect(
    caseVerdict(laestAfEnAnden, { ...file, decision, sparrings: [{ ...spoken, gaps: ['Hvad med bussen?'] }] }).kind,
  ).toBe('fails')
  expect(caseVerdict(laestAfEnAnden, { ...file, decision, sparrings: [{ ...spoken, by: RAADGIVER }] }).kind).toBe(
    'fails',
  )
})

test.each([
  ['no one has read it', [], 'raad'],
  [
    'it was sent back',
    [{ by: LEDER, on: plainDate('2025-03-03'), answer: 'sendt-tilbage', why: '' } as const],
    'advarsel',
  ],
] as const)('%s: %o is told as %s', (_, approvals, level) => {
  const file = aCase({ sparrings: [] })
  if (file.decision === undefined) throw new Error('the specimen is decided')
  const verdict = caseVerdict(laestAfEnAnden, { ...file, decision: { ...file.decision, approvals } })
  expect(verdict.kind === 'fails' && verdict.findings[0].level).toBe(level)
})
