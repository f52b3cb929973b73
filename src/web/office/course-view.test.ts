import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { QuestionId } from '../../stages/00-case/case-id.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import type { CaseFile } from '../../stages/case-file.ts'
import { stateOf, type CaseState } from '../../stages/case-state.ts'
import { aCase, aCaseWithout, INDKOEB } from '../../stages/case.specimen.ts'
import { foldCase } from '../../stages/fold-case.ts'
import type { CaseShown, OfficeFrame } from './case-frame.ts'
import { courseView } from './course-view.ts'

const FRAME = { lang: 'da' } as OfficeFrame
const TODAY = plainDate('2025-03-03')

/** Each step of the line, as it is read aloud: `Høring (gjort)`, and what stands below it. */
function stepsOf(of: CaseFile, state?: CaseState): readonly string[] {
  const folded = foldCase(entriesOf(of))
  if (folded === undefined) throw new Error('the specimen has entries')
  const file = { ...folded, questions: of.questions ?? [] }
  const shown = { file, today: TODAY, state: state ?? stateOf(file, true) } as CaseShown
  const items = String(courseView(FRAME, shown)).match(/<li.*?<\/li>/gs) ?? []
  return items.map((item) =>
    item
      .replaceAll(/<svg.*?<\/svg>/gs, '')
      .replaceAll('</a>', ' ')
      .replaceAll('</span><span class="course-note">', ' ')
      .replaceAll(/<[^>]*>/g, '')
      .trim(),
  )
}

const [hearing] = aCase().partshoeringer ?? []
if (hearing === undefined) throw new Error('the specimen was heard')
const question = {
  id: 'sp-1' as QuestionId,
  to: 'udfoerer',
  need: INDKOEB,
  matter: 'Hvad sker der i butikken?',
  why: 'Hun har søgt om støtte til det.',
  sent: plainDate('2025-01-20'),
  due: plainDate('2025-02-03'),
  reminders: [],
} as const
const disagreement = { id: 'u-1' as never, need: INDKOEB, about: 'Om hun kan alene', citizenSide: [], otherSide: [] }

test('a decision that is sent has nothing under way', () => {
  expect(stepsOf(aCase()).filter((step) => step.includes('(gjort)'))).toHaveLength(6)
})

test('a hearing that was not held is passed by once the decision is up, and not under way', () => {
  expect(stepsOf({ ...aCaseWithout('decision', 'letters'), partshoeringer: [] })[3]).toBe('Høring (i gang)')
  for (const state of ['til-godkendelse', 'afgjort', 'afsendt', 'paaklaget'] as const) {
    const steps = stepsOf(aCase({ partshoeringer: [] }), state)
    expect(steps[3]).toBe('Høring (forbigået) ikke holdt')
    expect(steps[4]).toContain(state === 'til-godkendelse' ? '(i gang)' : '(gjort)')
  }
})

test('a decision that is contested stays made, and its letter sent', () => {
  const steps = stepsOf(aCase(), 'paaklaget')
  expect(steps[4]).toContain('(gjort)')
  expect(steps[5]).toContain('(gjort)')
})

test.each([
  ['waits for its answer', { answer: undefined, used: undefined, due: plainDate('2025-03-10') }, '(i gang)'],
  ['had its day and no answer', { answer: undefined, used: undefined, due: plainDate('2025-02-18') }, '(gjort)'],
  ['has an answer that is not used', { used: undefined }, '(i gang)'],
  ['has an answer that is used', {}, '(gjort)'],
])('a hearing that %s', (_, change, told) => {
  const one = JSON.parse(JSON.stringify({ ...hearing, ...change }))
  expect(stepsOf({ ...aCaseWithout('decision', 'letters'), partshoeringer: [one] })[3]).toContain(told)
})

test('what is asked and not answered, and what is seen differently and not settled, is information under way', () => {
  const open = aCaseWithout('decision', 'letters')
  expect(stepsOf(open)[1]).toBe('Oplysninger (gjort) 2 af 2')
  expect(stepsOf({ ...open, questions: [question], disagreements: [disagreement] })[1]).toBe(
    'Oplysninger (i gang) 2 af 2 1 ubesvaret spørgsmål 1 uafklaret uenighed',
  )
  const closed = { ...question, closed: { on: TODAY, why: 'Lægen har svaret.' } }
  const settled = { ...disagreement, settled: { kind: 'enighed', why: 'De er enige.' } as const }
  expect(stepsOf({ ...open, questions: [closed], disagreements: [settled] })[1]).toBe('Oplysninger (gjort) 2 af 2')
})

test('a case that ended without a decision has nothing under way and nothing to come', () => {
  const steps = stepsOf(aCaseWithout('decision', 'letters'), 'afsluttet')
  expect(steps[4]).toMatch(/^Afgørelse \(forbigået\).*ikke truffet$/)
  expect(steps[5]).toBe('Brev (forbigået) ikke sendt')
  expect(steps.filter((step) => /\((?:i gang|senere)\)/.test(step))).toEqual([])
})
