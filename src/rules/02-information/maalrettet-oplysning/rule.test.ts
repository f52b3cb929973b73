import { describe, expect, test } from 'vitest'
import type { QuestionId, SourceId } from '../../../stages/00-case/case-id.ts'
import type { Statement } from '../../../stages/02-information/statement.ts'
import { aStatement, refusedBecause, refusedOn } from '../../../stages/case-information.specimen.ts'
import { aCase, aCaseWithout, INDKOEB } from '../../../stages/case.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { maalrettetOplysning } from './rule.ts'

testCaseRule(maalrettetOplysning, examples)

const levels = (file: CaseFile) => {
  const verdict = caseVerdict(maalrettetOplysning, file)
  return verdict.kind === 'fails' ? verdict.findings.map(({ level }) => level) : verdict.kind
}

describe('one statement is enough', () => {
  test.each<[string, Partial<Statement>]>([
    ['that bears on the activity', {}],
    ['told as a resource, but of the activity', { topic: 'ressource', text: 'Hun går selv i butikken.' }],
    ['by the citizen', { source: 'kilde-samtale' as SourceId, points: 'taler-for', text: 'Jeg går i stå ved kassen.' }],
    ['of no need, that names the activity', { needs: [], text: 'Hun kan ikke købe ind alene.' }],
  ])('%s', (_, change) => {
    expect(levels(refusedOn([aStatement(change)]))).toBe('holds')
  })
})

test.each<[string, readonly Statement[], readonly string[] | string]>([
  ['nothing at all', [], ['fejl']],
  ['a wish only', [aStatement({ topic: 'oenske', text: 'Jeg vil gerne have selskab.' })], ['fejl']],
  ['a diagnosis is told of by another rule', [aStatement({ topic: 'diagnose', text: 'Hun har angst.' })], 'holds'],
  ['what is said in general likewise', [aStatement({ topic: 'ressource', text: 'Hun har gode ressourcer.' })], 'holds'],
])('%s', (_, statements, expected) => {
  expect(levels(refusedOn(statements))).toEqual(expected)
})

test('grounds that name a source which knows the activity weigh against it', () => {
  expect(levels(refusedBecause('Ifølge bostøtten handler du selv ind hver uge.', []))).toEqual(['advarsel'])
})

test('help that belongs elsewhere is refused on less', () => {
  expect(levels(refusedBecause('Hjælpen hører under § 83.', []))).toEqual(['advarsel'])
  expect(levels(refusedBecause('Hjælpen hører under § 83.', [aStatement({ topic: 'oenske' })]))).toBe('holds')
})

test('what was asked and not answered is told by another rule', () => {
  const questions = [
    {
      id: 'sp-1' as QuestionId,
      to: 'udfoerer' as const,
      need: INDKOEB,
      matter: 'Hvad sker der i butikken?',
      why: 'Hun har søgt om støtte til det.',
      sent: aCase().round.begun,
      due: aCase().round.begun,
      reminders: [],
    },
  ]
  expect(levels(refusedOn([], { questions }))).toBe('holds')
})

test('before a decision it asks for each need that has no answer yet', () => {
  const open = { ...aCaseWithout('decision'), statements: [], assessments: [], answers: [] }
  const verdict = caseVerdict(maalrettetOplysning, open)
  expect(verdict.kind === 'fails' && verdict.findings.map(({ question }) => question)).toMatchObject([
    { to: 'udfoerer', need: 'behov-post', matter: expect.stringContaining('når borgeren skal åbne og forstå post') },
    { to: 'udfoerer', need: 'behov-indkoeb', matter: expect.stringContaining('når borgeren skal købe ind') },
  ])
})
