import { expect, test } from 'vitest'
import { aCase, withChanged } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { kvitteringSendt } from './rule.ts'

testCaseRule(kvitteringSendt, examples)

test('it is advice and never more', () => {
  const applications = withChanged(aCase().applications, 'ansoegning-1', { receipt: 'ingen' as const })
  const verdict = caseVerdict(kvitteringSendt, aCase({ applications }))
  expect(verdict.kind === 'fails' && verdict.findings.map(({ level }) => level)).toEqual(['raad'])
})
