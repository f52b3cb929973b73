import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import type { Postponement } from '../../../stages/01-application/application.ts'
import { aCase, INDKOEB, withChanged } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { forebyggelseUdskyderIkkeSagen } from './rule.ts'

testCaseRule(forebyggelseUdskyderIkkeSagen, examples)

const postponed = (awaiting: Postponement['awaiting'], why: string) => ({
  applications: withChanged(aCase().applications, 'ansoegning-1', {
    postponements: [{ on: plainDate('2025-01-20'), awaiting, why }],
  }),
})
const first = (file: ReturnType<typeof aCase>) => {
  const verdict = caseVerdict(forebyggelseUdskyderIkkeSagen, file)
  return verdict.kind === 'fails' ? verdict.findings[0] : undefined
}

test('what is registered counts, also where the words say little', () => {
  expect(first(aCase(postponed('forebyggende-tilbud', '')))).toMatchObject({ level: 'fejl', quote: null })
})

test('waiting for a report on treatment weighs less than waiting for the treatment', () => {
  expect(first(aCase(postponed('oplysninger', 'Vi venter, til udredningen er færdig.')))?.level).toBe('advarsel')
  expect(first(aCase(postponed('andet', 'Vi venter, til udredningen er færdig.')))?.level).toBe('fejl')
})

test('a delay before everything was granted did no lasting harm', () => {
  const granted = {
    needs: aCase().needs.filter(({ id }) => id !== INDKOEB),
    answers: aCase().answers.filter(({ need }) => need !== INDKOEB),
  }
  expect(first(aCase({ ...postponed('forebyggende-tilbud', '§ 82 b'), ...granted }))?.level).toBe('advarsel')
})
