import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { RecordId } from '../00-case/case-id.ts'
import { AENDRING, anOutcome, GENVURDERING, KLAGE } from '../appealed-case.specimen.ts'
import type { CaseEntry } from '../case-entry.ts'
import { entriesOf } from '../case-journal.specimen.ts'
import { aCase, INDKOEB, POST } from '../case.specimen.ts'
import { citizenDecision } from './citizen-decision.ts'
import { foldCase } from '../fold-case.ts'

const journal = entriesOf(aCase())
const [granted] = AENDRING.answers
const { id } = GENVURDERING
const READ = plainDate('2025-04-10')
const complained: CaseEntry = { kind: 'complaint-received', complaint: KLAGE }
const reading: readonly CaseEntry[] = [
  complained,
  { kind: 'genvurdering-begun', id, complaint: KLAGE.id, by: GENVURDERING.by, on: GENVURDERING.begun, newSources: [] },
  {
    kind: 'genvurdering-part-judged',
    id,
    part: { kind: 'aendret', need: INDKOEB, reason: 'oplysninger-overset', why: 'Lægen var overset.', answer: granted },
  },
]
const reread: readonly CaseEntry[] = [
  ...reading,
  { kind: 'genvurdering-finished', id, on: READ },
  {
    kind: 'letter-sent',
    letter: { id: 'brev-g' as RecordId, about: 'genvurdering', sent: READ, to: [KLAGE.by], channel: 'digital-post' },
  },
]
const ruled: CaseEntry = {
  kind: 'outcome-received',
  on: plainDate('2025-05-13'),
  outcome: anOutcome({
    ...AENDRING,
    answers: [{ ...granted, answer: { kind: 'ikke-et-behov', why: 'Varerne bliver bragt.' } }],
  }),
}

function decisionOf(entries: readonly CaseEntry[]) {
  const file = foldCase(entries)
  const decision = file === undefined ? null : citizenDecision(entries, file)
  if (decision === null) throw new Error('a decision that was sent')
  return decision
}
const answerIn = (answers: ReturnType<typeof decisionOf>['answers'], need: string) =>
  answers.find((one) => one.need === need)

test('nothing was changed: the letter is all there is', () => {
  const { answers, changes } = decisionOf([...journal, complained])
  expect(changes).toEqual([])
  expect(answers.every(({ replacedOn }) => replacedOn === undefined)).toBe(true)
})

describe('changed when it was read again', () => {
  const { on, answers, changes } = decisionOf([...journal, ...reread])
  const before = decisionOf(journal)
  test('the decision still tells what its letter told on its own day', () => {
    expect(on).toBe(before.on)
    expect(answerIn(answers, INDKOEB)).toEqual({ ...answerIn(before.answers, INDKOEB), replacedOn: READ })
    expect(answerIn(answers, POST)).toEqual(answerIn(before.answers, POST))
  })
  test('and the new answer has its own day, its reason and its letter', () => {
    expect(changes).toMatchObject([
      { on: READ, by: 'kommunen', letter: { id: 'brev-g' }, answers: [{ ...granted, why: 'Lægen var overset.' }] },
    ])
  })
  test('but not before it is finished', () => {
    expect(decisionOf([...journal, ...reading])).toEqual(before)
  })
  test('also where the case has been taken up again since', () => {
    const round: CaseEntry = { kind: 'round-begun', on: READ, procedure: 'hjemvisning', instructions: [] }
    expect(decisionOf([...journal, ...reread, round])).toMatchObject({ isFormer: true, answers, changes })
  })
})

test('changed again by the board: the last change comes first, and each says what took its place', () => {
  const { answers, changes } = decisionOf([...journal, ...reread, ruled])
  expect(changes.map(({ by, on }) => [by, on])).toEqual([
    ['ankestyrelsen', '2025-05-12'],
    ['kommunen', READ],
  ])
  expect(changes.map((change) => change.answers[0]?.replacedOn)).toEqual([undefined, '2025-05-12'])
  expect(answerIn(answers, INDKOEB)?.replacedOn).toBe(READ)
})

test('a case that came from elsewhere tells no later answer as if it had stood in the letter', () => {
  const entries = [...journal, ...reread]
  const file = foldCase(entries)
  if (file === undefined) throw new Error('a case')
  const decision = citizenDecision([], file)
  expect(answerIn(decision?.answers ?? [], INDKOEB)).toBeUndefined()
  expect(decision?.answers.length).toBeGreaterThan(0)
  expect(decision?.changes[0]?.answers).toMatchObject([granted])
})
