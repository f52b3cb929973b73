import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { aChildCase, anEndedCase, aReducedCase } from '../../stages/case-change.specimen.ts'
import {
  aCaseAtTheBoard,
  aComplainedCase,
  aDecidedAppeal,
  anOutcome,
  aRemittedRound,
} from '../../stages/appealed-case.specimen.ts'
import { aCase, aCaseWithout } from '../../stages/case.specimen.ts'
import type { WholeCase } from '../../stages/own-case.ts'
import { CASE_ROOMS, CASE_RULES, ROOMS_AFTER_THE_LETTER } from './case-catalogue.ts'
import type { CaseRule } from '../case-rule.ts'
import { caseVerdict } from '../testing.ts'

test.each(CASE_RULES.map((rule) => ({ id: rule.id, rule })))('$id finds nothing in a lawful case', ({ rule }) => {
  const verdict = caseVerdict(rule, aCase())
  expect(verdict.kind === 'fails' ? verdict.findings : []).toEqual([])
})

test.each(CASE_RULES.map((rule) => ({ id: rule.id, rule })))(
  '$id makes no finding of what is merely not told',
  ({ rule }) => {
    const untold = aCaseWithout(
      'consents',
      'notes',
      'officials',
      'questions',
      'disagreements',
      'reviews',
      'partshoeringer',
      'committees',
      'sparrings',
      'formerGrants',
      'views',
      'letters',
      'calls',
    )
    const verdict = caseVerdict(rule, untold)
    expect(verdict.kind === 'fails' ? verdict.findings : []).toEqual([])
  },
)

function tellsOf(rules: readonly CaseRule[], file: WholeCase): readonly string[] {
  return rules.flatMap((rule) => {
    const verdict = caseVerdict(rule, file)
    return verdict.kind === 'fails' ? verdict.findings.map(({ what }) => `${rule.id}: ${what.da}`) : []
  })
}

test.each<[string, WholeCase]>([
  ['reduced', aReducedCase()],
  ['ended', anEndedCase()],
  ['of a child', aChildCase()],
  ['complained over', aComplainedCase({ received: plainDate('2025-05-26') })],
  ['reassessed and upheld', aCaseAtTheBoard()],
])('help lawfully %s gets no finding from any rule', (_, file) => {
  expect(tellsOf(CASE_RULES, file)).toEqual([])
})

const AFTER_THE_LETTER = ROOMS_AFTER_THE_LETTER.flatMap((room): readonly CaseRule[] => CASE_ROOMS[room])

test.each<[string, WholeCase]>([
  ['upheld by the board', aDecidedAppeal(anOutcome({ kind: 'stadfaestelse', criticism: [] }))],
  ['remitted, and the board had asked first', aRemittedRound()],
  ['of which nothing is told after the letter', aCase()],
])('an appeal lawfully %s gets no finding from the rules on it', (_, file) => {
  expect(tellsOf(AFTER_THE_LETTER, file)).toEqual([])
})
