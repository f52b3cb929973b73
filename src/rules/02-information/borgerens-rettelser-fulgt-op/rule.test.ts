import { expect, test } from 'vitest'
import type { StatementId } from '../../../stages/00-case/case-id.ts'
import { aCase } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { borgerensRettelserFulgtOp } from './rule.ts'

testCaseRule(borgerensRettelserFulgtOp, examples)

const [no] = examples.fails[0]?.given.reviews ?? []
const first = (change: object) => {
  const verdict = caseVerdict(
    borgerensRettelserFulgtOp,
    aCase({ reviews: no === undefined ? [] : [{ ...no, ...change }] }),
  )
  return verdict.kind === 'fails' ? verdict.findings[0] : undefined
}

test.each([
  ['what the refusal rests on', {}, 'fejl'],
  ['what a grant rests on', { statement: 'opl-2' as StatementId }, 'advarsel'],
  ['all of it', { statement: null }, 'advarsel'],
  ['an answer that says nothing', { followedUp: { kind: 'besvaret', how: ' ' } }, 'fejl'],
  ['corrected, without a word', { followedUp: { kind: 'rettet', how: '' } }, undefined],
])('%s', (_, change, level) => {
  expect(first(change)?.level).toBe(level)
})
