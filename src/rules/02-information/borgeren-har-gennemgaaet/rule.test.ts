import { expect, test } from 'vitest'
import { aCase } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { borgerenHarGennemgaaet } from './rule.ts'

testCaseRule(borgerenHarGennemgaaet, examples)

test('it is advice and never more', () => {
  const verdict = caseVerdict(borgerenHarGennemgaaet, aCase({ reviews: [] }))
  expect(verdict.kind === 'fails' && verdict.findings.map(({ level }) => level)).toEqual(['raad'])
})

test('before the letter is sent it is said that it is not done yet', () => {
  const said = (file: ReturnType<typeof aCase>) => {
    const verdict = caseVerdict(borgerenHarGennemgaaet, file)
    return verdict.kind === 'fails' ? verdict.findings[0].what.da : verdict.kind
  }
  expect(said(aCase({ reviews: [], letters: [] }))).toBe('Borgeren har endnu ikke gennemgået det, der er skrevet.')
  expect(said(aCase({ reviews: [] }))).toContain('før sagen blev afgjort')
})

test('where nothing was written down there is nothing to read', () => {
  expect(caseVerdict(borgerenHarGennemgaaet, aCase({ reviews: [], statements: [] })).kind).toBe('not-applicable')
})
