import { expect, test } from 'vitest'
import type { Extent } from '../../../stages/03-needs/extent.ts'
import type { ChangeKind } from '../../../stages/06-decision/need-answer.ts'
import { answerOf, anEndedCase, aReducedCase, withAnswer, withNeed } from '../../../stages/case-change.specimen.ts'
import { GENVURDERING } from '../../../stages/appealed-case.specimen.ts'
import { INDKOEB, POST } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { svaretPasserTilAendringen } from './rule.ts'

testCaseRule(svaretPasserTilAendringen, examples)

const reduced = aReducedCase()
const post = answerOf(reduced, POST, 'bevilget')
const weekly = (hours: number): Extent => ({ from: hours, to: hours, unit: 'timer', per: 'uge' })

// She had two hours a week.
test.each<[ChangeKind, Extent, string]>([
  ['uaendret', weekly(2), 'holds'],
  ['uaendret', weekly(3), 'holds'],
  ['uaendret', weekly(1.5), 'fejl'],
  ['uaendret', { from: 4, to: 4, unit: 'gange', per: 'uge' }, 'holds'],
  ['forhoejelse', weekly(1), 'fejl'],
  ['forhoejelse', weekly(2), 'advarsel'],
  ['forhoejelse', weekly(3), 'holds'],
  ['nedsaettelse', weekly(1), 'holds'],
  ['nedsaettelse', weekly(2), 'advarsel'],
  ['ny', weekly(1), 'fejl'],
  ['ny', weekly(2), 'holds'],
])('%s with %o: %s', (kind, extent, expected) => {
  const verdict = caseVerdict(svaretPasserTilAendringen, withAnswer(reduced, POST, { ...post, extent }, { kind }))
  expect(verdict.kind === 'fails' ? verdict.findings[0].level : verdict.kind).toBe(expected)
})

test('what the decision gave before it was reassessed is in the case', () => {
  const given = withAnswer({ ...reduced, formerGrants: [] }, POST, post, { kind: 'nedsaettelse' })
  expect(caseVerdict(svaretPasserTilAendringen, given).kind).toBe('fails')
  const genvurderinger = [
    {
      ...GENVURDERING,
      parts: [
        {
          kind: 'aendret',
          need: POST,
          reason: 'nye-oplysninger',
          why: 'Der er kommet nyt.',
          answer: { need: POST, answer: post, change: { kind: 'nedsaettelse' } },
        },
      ],
    },
  ] as const
  expect(caseVerdict(svaretPasserTilAendringen, { ...given, genvurderinger }).kind).toBe('holds')
})

test('help that had run out, or more of it, may be refused as new', () => {
  const ended = anEndedCase()
  const refused = withAnswer(ended, INDKOEB, answerOf(ended, INDKOEB, 'afslag'))
  const ranOut = {
    ...refused,
    formerGrants: (refused.formerGrants ?? []).map((grant) => ({ ...grant, until: '2025-01-31' as never })),
  }
  expect(caseVerdict(svaretPasserTilAendringen, ranOut).kind).toBe('holds')
  const more = withNeed(refused, INDKOEB, { asked: { extent: weekly(3) } })
  expect(caseVerdict(svaretPasserTilAendringen, more).kind).toBe('holds')
})

test('a reduction of what nobody wrote down can’t be followed', () => {
  const verdict = caseVerdict(svaretPasserTilAendringen, { ...reduced, formerGrants: [] })
  expect(verdict.kind === 'fails' && verdict.findings[0].level).toBe('raad')
})
