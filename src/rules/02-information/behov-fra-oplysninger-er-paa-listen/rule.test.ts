import { expect, test } from 'vitest'
import type { SourceId } from '../../../stages/00-case/case-id.ts'
import type { Statement } from '../../../stages/02-information/statement.ts'
import { aStatement, OWN_VIEW, VUM } from '../../../stages/case-information.specimen.ts'
import { aCase, POST, withChanged } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { behovFraOplysningerErPaaListen } from './rule.ts'

testCaseRule(behovFraOplysningerErPaaListen, examples)

const told = (change: Partial<Statement>, more: Partial<ReturnType<typeof aCase>> = {}) => {
  const statement = aStatement({ needs: [], points: 'taler-for', ...change })
  const file = aCase({
    sources: [...aCase().sources, VUM, OWN_VIEW],
    statements: [...aCase().statements, statement],
    ...more,
  })
  const verdict = caseVerdict(behovFraOplysningerErPaaListen, file)
  return verdict.kind === 'fails' ? verdict.findings[0].level : verdict.kind
}
const medicine = 'Hun har brug for hjælp til sin medicin.'

test.each<[string, Partial<Statement>, string]>([
  ['a plain word from the provider', { text: medicine }, 'fejl'],
  ['hard, but no word of help', { text: 'Hun glemmer sin medicin.' }, 'advarsel'],
  ['the assessment', { text: medicine, source: VUM.id }, 'advarsel'],
  ['the municipality’s opinion', { text: medicine, source: OWN_VIEW.id }, 'not-applicable'],
  ['more than someone can', { text: 'Hun kan ikke huske sine piller.' }, 'advarsel'],
  ['a resource', { text: medicine, topic: 'ressource' }, 'not-applicable'],
  ['against the need', { text: medicine, points: 'taler-imod' }, 'not-applicable'],
  ['no activity at all', { text: 'Hun har brug for hjælp i hverdagen.' }, 'holds'],
  [
    'by the citizen',
    {
      text: 'Jeg har brug for hjælp til mine piller.',
      source: 'kilde-samtale' as SourceId,
    },
    'fejl',
  ],
])('%s', (_, change, expected) => {
  expect(told(change)).toBe(expected)
})

test('a need that the grounds speak of is not forgotten', () => {
  const assessments = withChanged(aCase().assessments, POST, {
    text: 'Medicinen får Karla doseret af hjemmesygeplejen.',
  })
  expect(told({ text: medicine }, { assessments })).toBe('holds')
})
