import { describe, expect, test } from 'vitest'
import type { RecordId, SourceId, StatementId } from '../../../stages/00-case/case-id.ts'
import type { Statement } from '../../../stages/02-information/statement.ts'
import {
  aStatement,
  MOTHER,
  OWN_VIEW,
  refusedBecause,
  refusedOn,
  VUM,
} from '../../../stages/case-information.specimen.ts'
import { aCaseWithout, INDKOEB } from '../../../stages/case.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { uenighedAfklaret } from './rule.ts'

testCaseRule(uenighedAfklaret, examples)

const said = (id: string, source: string, change: Partial<Statement> = {}): Statement =>
  aStatement({ id: id as StatementId, source: source as SourceId, ...change })
const citizen = said('a', 'kilde-samtale', { points: 'taler-for', text: 'Jeg går i stå ved hylderne.' })
const mother = said('b', MOTHER.id, { points: 'taler-for', text: 'Jeg handler for hende.' })
const provider = said('c', 'kilde-bostoette', { text: 'Hun kommer hjem med varerne.' })
const vum = said('d', VUM.id, { text: 'Hun kommer hjem med varerne.' })
const opinion = said('e', OWN_VIEW.id, { text: 'Det vurderes, at hun kan.' })
const resource = said('f', VUM.id, { topic: 'ressource', text: 'Hun har mange ressourcer.' })

const told = (file: CaseFile) => {
  const verdict = caseVerdict(uenighedAfklaret, file)
  return verdict.kind === 'fails' ? verdict.findings.map(({ level, mangel }) => `${level} ${mangel}`) : verdict.kind
}

describe('the less the refusal rests on, the more it must say', () => {
  const silent = 'Karla har en uddannelse.'
  const refers = 'Varerne kommer hjem hver gang.'
  const answers = 'Du oplyser, at du går i stå, men varerne kommer hjem.'
  test.each<[string, readonly Statement[], string, readonly string[] | string]>([
    ['only an opinion', [citizen, opinion], silent, ['fejl mangelfuldt-oplyst']],
    ['nothing against', [citizen], silent, ['fejl mangelfuldt-oplyst']],
    ['resources only', [citizen, resource], silent, ['fejl mangelfuldt-oplyst']],
    ['an opinion, with the citizen’s words taken up', [citizen, opinion], answers, ['advarsel mangelfuldt-oplyst']],
    ['an assessment, not referred to', [citizen, vum], silent, ['fejl mangelfuldt-oplyst']],
    ['an assessment, referred to', [citizen, vum], refers, ['advarsel mangelfuldt-oplyst']],
    ['an assessment against citizen and mother', [citizen, mother, vum], refers, ['fejl mangelfuldt-oplyst']],
    ['an assessment, with the words taken up', [citizen, mother, vum], answers, 'holds'],
    ['the provider, referred to', [citizen, provider], refers, 'holds'],
    ['the provider against two, referred to', [citizen, mother, provider], refers, ['advarsel mangelfuld-begrundelse']],
    ['the provider, not referred to', [citizen, provider], silent, ['advarsel mangelfuld-begrundelse']],
    ['the provider against two, not referred to', [citizen, mother, provider], silent, ['fejl mangelfuld-begrundelse']],
    ['the provider, with the words taken up', [citizen, mother, provider], answers, 'holds'],
  ])('%s', (_, statements, reason, expected) => {
    expect(told(refusedBecause(reason, statements))).toEqual(expected)
  })
})

describe('what deals with it', () => {
  const file = refusedOn([citizen, mother, opinion])
  test.each<[string, Partial<CaseFile>]>([
    [
      'a reply to the view',
      {
        views: [
          {
            id: 'v' as RecordId,
            words: 'Jeg går i stå.',
            statement: citizen.id,
            reply: 'Det er vi ikke i tvivl om, men …',
          },
        ],
      },
    ],
    [
      'set aside with a why',
      {
        assessments: file.assessments.map((one) =>
          one.need === INDKOEB
            ? { ...one, setAside: [{ statement: mother.id, why: 'Hun har ikke set det siden 2022.' }] }
            : one,
        ),
      },
    ],
    [
      'given weight itself',
      { assessments: file.assessments.map((one) => (one.need === INDKOEB ? { ...one, decisive: [citizen.id] } : one)) },
    ],
  ])('%s', (_, change) => {
    expect(told({ ...file, ...change })).toBe('holds')
  })
})

test('a refusal because the help belongs elsewhere disputes nothing', () => {
  expect(told(refusedBecause('Hjælpen hører under § 83.', [citizen, opinion]))).toBe('not-applicable')
})

describe('a recorded disagreement', () => {
  const open = {
    id: 'u' as RecordId,
    need: INDKOEB,
    about: 'om hun kan',
    citizenSide: [citizen.id],
    otherSide: [opinion.id],
  }
  test('before the decision it asks who can settle it', () => {
    const file = { ...refusedOn([citizen, opinion], { disagreements: [open] }), answers: [] }
    const { decision: _, ...undecided } = file
    const verdict = caseVerdict(uenighedAfklaret, undecided)
    expect(verdict.kind === 'fails' && verdict.findings[0].question).toMatchObject({ to: 'udfoerer', need: INDKOEB })
  })
  test('is told once, and not as one that no one recorded', () => {
    expect(told(refusedOn([citizen, opinion], { disagreements: [open] }))).toEqual(['fejl mangelfuldt-oplyst'])
  })
  test('of a need that was granted is over', () => {
    const file = { ...aCaseWithout(), disagreements: [{ ...open, need: 'behov-post' as never }] }
    expect(told(file)).toBe('not-applicable')
  })
  test('settled with an empty why is not settled', () => {
    const settled = { ...open, settled: { kind: 'begrundelse' as const, why: ' ' } }
    expect(told(refusedOn([citizen, opinion], { disagreements: [settled] }))).toEqual(['fejl mangelfuldt-oplyst'])
  })
  test('settled by a source that the file does not hold', () => {
    const settled = {
      ...open,
      settled: { kind: 'ny-oplysning' as const, source: 'kilde-x' as SourceId, why: 'Den viste det.' },
    }
    expect(told(refusedOn([citizen, opinion], { disagreements: [settled] }))).toEqual(['advarsel mangelfuldt-oplyst'])
  })
})
