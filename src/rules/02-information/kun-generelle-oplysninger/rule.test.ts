import { expect, test } from 'vitest'
import type { StatementId } from '../../../stages/00-case/case-id.ts'
import { aCaseWithout, aCase, INDKOEB } from '../../../stages/case.specimen.ts'
import { aStatement, refusedBecause, refusedOn } from '../../../stages/case-information.specimen.ts'
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

test('a wish beside what is told in general is no more than that', () => {
  const file = refusedOn([
    aStatement({ topic: 'oenske', text: 'Jeg vil gerne have selskab.' }),
    aStatement({ id: 'opl-almen' as StatementId, needs: [], topic: 'diagnose', text: 'Hun har angst.' }),
  ])
  const verdict = caseVerdict(kunGenerelleOplysninger, file)
  expect(verdict.kind === 'fails' && verdict.findings.map(({ at }) => at)).toEqual(['/statements/3/text'])
})

test('a general source that was read for what it tells of this citizen weighs against it', () => {
  const general = aStatement({ needs: [], topic: 'andet', text: 'Angsten er i bedring, og hun passer sit arbejde.' })
  const said = 'Bostøtten beskriver, at angsten er i bedring, og at du passer dit arbejde.'
  const verdict = caseVerdict(kunGenerelleOplysninger, refusedBecause(said, [general]))
  expect(verdict.kind === 'fails' && verdict.findings.map(({ level }) => level)).toEqual(['advarsel'])
})
