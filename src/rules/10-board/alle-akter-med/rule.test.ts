import { expect, test } from 'vitest'
import { aCaseAtTheBoard } from '../../../stages/appealed-case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { alleAkterMed } from './rule.ts'

testCaseRule(alleAkterMed, examples)

test('a kind of document that nobody has thought of is advice, not a warning', () => {
  const lines = (aCaseAtTheBoard().boardFile?.lines ?? []).filter(({ item }) => item !== 'handleplan')
  const verdict = caseVerdict(alleAkterMed, aCaseAtTheBoard({ lines }))
  expect(verdict.kind === 'fails' && verdict.findings.map(({ level, at }) => [level, at])).toEqual([
    ['raad', '/boardFile/lines'],
  ])
})

test('a late complaint that was sent on unread has no reassessment to send', () => {
  const lines = (aCaseAtTheBoard().boardFile?.lines ?? []).map((line) =>
    line.item === 'genvurdering' ? ({ item: line.item, state: 'findes-ikke' } as const) : line,
  )
  expect(caseVerdict(alleAkterMed, aCaseAtTheBoard({ lines }, { genvurderinger: [] }))).toEqual({ kind: 'holds' })
})
