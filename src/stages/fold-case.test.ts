import { expect, test } from 'vitest'
import { plainDate } from '../base/date.ts'
import type { OfficialId, QuestionId, RecordId } from './00-case/case-id.ts'
import { entriesOf } from './case-journal.specimen.ts'
import { aCase, INDKOEB, POST } from './case.specimen.ts'
import { foldCase } from './fold-case.ts'

const karla = entriesOf(aCase())

test('the entries of a case fold to the case', () => {
  expect(foldCase(karla)).toMatchObject(aCase())
})

test('no entries are no case, and a journal begins with the opening', () => {
  expect(foldCase([])).toBeUndefined()
  expect(() => foldCase(karla.slice(1))).toThrow('begins with case-opened')
  expect(() => foldCase([...karla, ...karla.slice(0, 1)])).toThrow('opened once')
})

test('folding leaves the entries as they were', () => {
  const before = JSON.stringify(karla)
  foldCase(karla)
  foldCase([...karla, { kind: 'round-begun', on: plainDate('2025-06-02'), procedure: 'hjemvisning', instructions: [] }])
  expect(JSON.stringify(karla)).toBe(before)
})

test('a record told again stands where it stood, and a need keeps how its eligibility was judged', () => {
  const [need] = aCase().needs
  if (need === undefined) throw new Error('the specimen has needs')
  const { personkreds, ...untold } = need
  const file = foldCase([...karla, { kind: 'need-recorded', need: { ...untold, activity: 'at åbne post' } }])
  expect(file?.needs.map(({ activity }) => activity)).toEqual(['at åbne post', 'at købe ind'])
  expect(file?.needs[0]?.personkreds).toEqual(personkreds)
})

test('a question keeps its reminders and its answer', () => {
  const id = 'sp-1' as QuestionId
  const file = foldCase([
    ...karla,
    {
      kind: 'question-asked',
      id,
      question: { to: 'udfoerer', need: POST, matter: 'Hvor ofte åbnes posten?', why: 'Omfanget skal fastsættes.' },
      sent: plainDate('2025-02-01'),
      due: plainDate('2025-02-15'),
    },
    { kind: 'question-reminded', id, on: plainDate('2025-02-16') },
    { kind: 'question-answered', id, on: plainDate('2025-02-18'), words: 'Hver mandag.' },
  ])
  expect(file?.questions).toMatchObject([
    { id, to: 'udfoerer', reminders: ['2025-02-16'], answer: { on: '2025-02-18', words: 'Hver mandag.' } },
  ])
})

test('an entry about a record that is not there is a bug, not a case', () => {
  expect(() =>
    foldCase([...karla, { kind: 'letter-delivered', id: 'findes-ikke' as RecordId, on: plainDate('2025-03-04') }]),
  ).toThrow('findes-ikke')
})

test('a decision sent back keeps what the reader said', () => {
  const approval = {
    by: 'medarbejder-leder' as OfficialId,
    on: plainDate('2025-03-02'),
    answer: 'sendt-tilbage',
    why: 'Hvor står det om indkøb?',
  } as const
  const file = foldCase([...entriesOf(aCase({ letters: [] })), { kind: 'decision-reviewed', approval }])
  expect(file?.decision?.approvals.at(-1)).toEqual(approval)
})

test('a new round keeps what is known, lays what was judged aside, and remembers how the last one ended', () => {
  const file = foldCase([
    ...karla,
    {
      kind: 'round-begun',
      on: plainDate('2025-06-02'),
      procedure: 'hjemvisning',
      instructions: [{ id: 'anv-1' as RecordId, asked: 'Spørg lægen om indkøb.' }],
    },
    { kind: 'instruction-answered', id: 'anv-1' as RecordId, how: 'Lægen har svaret den 10. juni.' },
  ])
  expect(file?.round).toMatchObject({
    number: 2,
    procedure: 'hjemvisning',
    instructions: [{ answeredBy: 'Lægen har svaret den 10. juni.' }],
  })
  expect(file?.sources).toEqual(aCase().sources)
  expect(file?.needs.map(({ id, personkreds }) => [id, personkreds])).toEqual([
    [POST, undefined],
    [INDKOEB, undefined],
  ])
  expect([file?.answers, file?.assessments, file?.decision]).toEqual([[], [], undefined])
  expect(file?.formerRounds).toMatchObject([
    {
      round: { number: 1 },
      answers: aCase().answers,
      decision: { id: 'afgoerelse-1' },
      partshoeringer: aCase().partshoeringer,
      calls: aCase().calls,
    },
  ])
})
