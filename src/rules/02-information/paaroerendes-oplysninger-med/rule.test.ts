import { expect, test } from 'vitest'
import type { StatementId } from '../../../stages/00-case/case-id.ts'
import { aStatement, MOTHER, refusedBecause, refusedOn } from '../../../stages/case-information.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { paaroerendesOplysningerMed } from './rule.ts'

testCaseRule(paaroerendesOplysningerMed, examples)

const provider = aStatement()
const mother = aStatement({
  id: 'opl-mor' as StatementId,
  source: MOTHER.id,
  points: 'taler-for',
  text: 'Hun kan ikke handle alene.',
})

test.each([
  [
    'against the need',
    refusedBecause('Karla handler alene hver uge.', [provider, { ...mother, points: 'taler-imod' }]),
    'not-applicable',
  ],
  [
    'only a wish',
    refusedBecause('Karla handler alene hver uge.', [provider, { ...mother, topic: 'oenske' }]),
    'not-applicable',
  ],
  ['the rule on disagreement speaks where nothing is against', refusedOn([mother]), 'holds'],
  [
    'nothing disputed where the help belongs elsewhere',
    refusedBecause('Hjælpen hører under § 83.', [mother]),
    'not-applicable',
  ],
] as const)('%s', (_, file, kind) => {
  expect(caseVerdict(paaroerendesOplysningerMed, file).kind).toBe(kind)
})

const refers = 'Karla handler alene hver uge.'
const told = (...statements: readonly (typeof provider)[]) => {
  const verdict = caseVerdict(paaroerendesOplysningerMed, refusedBecause(refers, statements))
  return verdict.kind === 'fails' ? verdict.findings.map(({ level, mangel }) => `${level} ${mangel}`) : verdict.kind
}

test('what a relative has seen against a professional is to be settled, and more so against mere praise', () => {
  const praise = { ...provider, topic: 'ressource', text: 'Hun er rolig og venlig.' } as const
  expect(told(provider, mother)).toEqual(['advarsel mangelfuld-begrundelse', 'advarsel mangelfuldt-oplyst'])
  expect(told(praise, mother)).toContain('fejl mangelfuldt-oplyst')
})

test('not where the citizen tells the same as the professional', () => {
  const own = aStatement({ id: 'opl-selv' as StatementId, source: 'kilde-samtale' as never, text: 'Jeg handler selv.' })
  expect(told(provider, own, mother)).toEqual(['advarsel mangelfuld-begrundelse'])
})
