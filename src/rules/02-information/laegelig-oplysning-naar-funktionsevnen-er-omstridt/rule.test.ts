import { expect, test } from 'vitest'
import type { SourceId, StatementId } from '../../../stages/00-case/case-id.ts'
import { aStatement, OWN_VIEW, refusedBecause, refusedOn, VUM } from '../../../stages/case-information.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { INDKOEB } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { laegeligOplysningNaarFunktionsevnenErOmstridt } from './rule.ts'

testCaseRule(laegeligOplysningNaarFunktionsevnenErOmstridt, examples)

const withoutDoctor = (file: CaseFile): CaseFile => ({
  ...file,
  sources: file.sources.filter(({ kind }) => kind !== 'praktiserende-laege'),
  statements: file.statements.filter(({ source }) => source !== 'kilde-laege'),
})
const kind = (file: CaseFile) => caseVerdict(laegeligOplysningNaarFunktionsevnenErOmstridt, withoutDoctor(file)).kind
const citizen = aStatement({
  id: 'b' as StatementId,
  source: 'kilde-samtale' as SourceId,
  points: 'taler-for',
  text: 'Jeg får panik i køen.',
})

test('where the rule on disagreement asks, this one keeps still', () => {
  expect(kind(refusedOn([citizen, aStatement({ source: OWN_VIEW.id })]))).toBe('holds')
})

test('difficulties that have nothing to do with health are not for a doctor', () => {
  const file = refusedBecause('Du oplyser, at du vender om.', [
    { ...citizen, text: 'Jeg vender om i døren.' },
    aStatement({ source: VUM.id, text: 'Hun kan gå i butikken.' }),
  ])
  const post = file.needs.filter(({ id }) => id === INDKOEB)
  expect(
    kind({ ...file, needs: post, statements: file.statements.filter(({ needs }) => needs.includes(INDKOEB)) }),
  ).toBe('not-applicable')
})
