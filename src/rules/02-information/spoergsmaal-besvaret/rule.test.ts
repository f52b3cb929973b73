import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import type { QuestionId } from '../../../stages/00-case/case-id.ts'
import type { Question } from '../../../stages/02-information/question.ts'
import { refusedOn } from '../../../stages/case-information.specimen.ts'
import { aCase, aCaseWithout, INDKOEB, POST } from '../../../stages/case.specimen.ts'
import { caseVerdict, testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { spoergsmaalBesvaret } from './rule.ts'

testCaseRule(spoergsmaalBesvaret, examples)

const asked = (change: Partial<Question> = {}): Question => ({
  id: 'sp-1' as QuestionId,
  to: 'udfoerer',
  need: INDKOEB,
  matter: 'Hvad sker der i butikken?',
  why: 'Hun har søgt om støtte til det.',
  sent: plainDate('2025-01-20'),
  due: plainDate('2025-02-03'),
  reminders: [],
  ...change,
})
const level = (file: ReturnType<typeof aCase>) => {
  const verdict = caseVerdict(spoergsmaalBesvaret, file)
  return verdict.kind === 'fails' ? verdict.findings[0].level : verdict.kind
}
const reminded = { reminders: [plainDate('2025-02-10')] }

test('a decision that is not sent yet is still being made', () => {
  const said = (file: ReturnType<typeof aCase>) => {
    const verdict = caseVerdict(spoergsmaalBesvaret, file)
    return verdict.kind === 'fails' ? verdict.findings[0].what.da : verdict.kind
  }
  expect(said(aCase({ questions: [asked()], letters: [] }))).toMatch(/^Sagen er ved at blive afgjort, uden at /)
  expect(said(aCase({ questions: [asked()] }))).toMatch(/^Sagen er afgjort, uden at /)
})

test.each([
  ['nothing else is held of the need', refusedOn([], { questions: [asked()] }), 'fejl'],
  ['the need is informed in another way', aCase({ questions: [asked()] }), 'advarsel'],
  ['of the case as a whole', aCase({ questions: [asked({ need: null })] }), 'advarsel'],
  ['a need that was granted', aCase({ questions: [asked({ need: POST })] }), 'holds'],
  ['the citizen was asked', refusedOn([], { questions: [asked({ to: 'borger' })] }), 'advarsel'],
  ['the citizen was asked and reminded', refusedOn([], { questions: [asked({ to: 'borger', ...reminded })] }), 'raad'],
  ['still open and reminded', { ...aCaseWithout('decision'), questions: [asked(reminded)] }, 'holds'],
  [
    'still open, and due later',
    { ...aCaseWithout('decision'), questions: [asked({ due: plainDate('2025-07-01') })] },
    'holds',
  ],
] as const)('%s', (_, file, expected) => {
  expect(level(file)).toBe(expected)
})
