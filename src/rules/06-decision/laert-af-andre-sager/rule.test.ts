import { expect, test } from 'vitest'
import { aCaseWithout } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { byWordsOfCase, laertAfAndreSager } from './rule.ts'

testCaseRule(laertAfAndreSager, examples)

test.each([
  ['is an error in a case told at some length', 0.3, false, 'fejl'],
  ['is a warning in a case told in few words', 0.3, true, 'advarsel'],
  ['is an error also there where it reads clearly as reversed', 0.8, true, 'fejl'],
])('what comes first %s', (_, reversed, isBrief, level) => {
  const signs = [{ mangel: 'mangelfuldt-oplyst', whenFound: 0.8, whenNot: 0.3, told: null }] as const
  const verdict = caseVerdict(
    byWordsOfCase(() => ({ reversed, isBrief, signs })),
    aCaseWithout('officials'),
  )
  expect(verdict.kind === 'fails' && verdict.findings.map((one) => one.level)).toEqual([level])
})
