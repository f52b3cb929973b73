import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { NeedId, RecordId } from '../00-case/case-id.ts'
import type { Application } from '../01-application/application.ts'
import type { Need } from '../03-needs/need.ts'
import { aCase } from '../case.specimen.ts'
import { listProblems } from './entry-problem.ts'

const TODAY = plainDate('2025-03-03')
const file = aCase()
const [need] = file.needs
const [application] = file.applications
if (need === undefined || application === undefined) throw new Error('the specimen has a need and an application')

const fieldsOf = (problems: ReturnType<typeof listProblems>) => problems.map(({ field }) => field)

test.each<[string, Partial<Need>, readonly string[]]>([
  ['added again', { id: 'behov-ny' as NeedId }, ['aktivitet']],
  ['added again, written otherwise', { id: 'behov-ny' as NeedId, activity: ' At åbne og  forstå post' }, ['aktivitet']],
  ['edited', { goal: 'Et andet mål.' }, []],
  ['known from elsewhere too', { id: 'behov-ny' as NeedId, origin: { kind: 'hidtidig-hjaelp' } }, []],
  ['of another activity', { id: 'behov-ny' as NeedId, activity: 'at gå til tandlæge' }, []],
])('a need %s', (_, change, fields) => {
  const problems = listProblems(file, { kind: 'need-recorded', need: { ...need, ...change } }, TODAY)
  expect(fieldsOf(problems)).toEqual(fields)
})

test('a need that is there already is named', () => {
  const again = { ...need, id: 'behov-ny' as NeedId }
  const [problem] = listProblems(file, { kind: 'need-recorded', need: again }, TODAY)
  expect(problem?.words.da).toContain('»at åbne og forstå post« står allerede i sagen')
})

test.each<[string, Partial<Application>, readonly string[]]>([
  ['recorded again', { id: 'ansoegning-ny' as RecordId }, ['ord']],
  ['edited', {}, []],
  ['of another day', { id: 'ansoegning-ny' as RecordId, received: plainDate('2025-02-20') }, []],
  ['in other words', { id: 'ansoegning-ny' as RecordId, words: 'Jeg søger om noget andet.' }, []],
])('an application %s', (_, change, fields) => {
  const entry = { kind: 'application-received', application: { ...application, ...change } } as const
  expect(fieldsOf(listProblems(file, entry, TODAY))).toEqual(fields)
})
