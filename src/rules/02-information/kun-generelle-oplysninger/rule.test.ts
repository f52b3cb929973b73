import { expect, test } from 'vitest'
import { aCaseWithout, aCase, INDKOEB } from '../../../stages/case.specimen.ts'
import { aStatement, refusedOn } from '../../../stages/case-information.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { kunGenerelleOplysninger } from './rule.ts'

testCaseRule(kunGenerelleOplysninger, examples)

test('the question names the activity and asks whoever sees it', () => {
  const verdict = caseVerdict(
    kunGenerelleOplysninger,
    refusedOn([aStatement({ topic: 'diagnose', text: 'Hun har angst.' })]),
  )
  expect(verdict.kind === 'fails' && verdict.findings[0].question).toMatchObject({
    to: 'udfoerer',
    need: INDKOEB,
    matter: expect.stringContaining('når borgeren skal købe ind'),
  })
})

test('a general statement counts before there is a decision too', () => {
  const statements = aCase().statements.map((one) => ({
    ...one,
    needs: [],
    topic: 'diagnose' as const,
    text: 'Hun har angst.',
  }))
  const open = { ...aCaseWithout('decision'), statements, assessments: [], answers: [] }
  const verdict = caseVerdict(kunGenerelleOplysninger, open)
  expect(verdict.kind === 'fails' && verdict.findings).toHaveLength(2)
})
