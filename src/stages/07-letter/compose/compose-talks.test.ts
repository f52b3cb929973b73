import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import { aCase, POST } from '../../case.specimen.ts'
import type { OfficialId, QuestionId, RecordId, StatementId } from '../../00-case/case-id.ts'
import type { Question } from '../../02-information/question.ts'
import { composeLetter } from './compose-letter.ts'
import { composedText } from './composed-text.ts'
import type { LetterCase } from './letter-case.ts'
import { aSetup, KARLAS_NAMES } from './letter-setup.specimen.ts'

const day = plainDate

function textOf(file: LetterCase): string {
  const letter = composeLetter(file, aSetup(), KARLAS_NAMES)
  if (!letter.ok) throw new Error(letter.error.words.da)
  return composedText(letter.value)
}

const question: Question = {
  id: 'spoerg-laege' as QuestionId,
  to: 'praktiserende-laege',
  need: POST,
  matter: 'Hvad sker der med posten?',
  why: 'Det ved vi ikke.',
  sent: day('2025-01-20'),
  due: day('2025-02-03'),
  reminders: [],
  closed: { on: day('2025-01-21'), why: 'Det fremgår af notatet.' },
}

test('a question that was registered and closed, and never sent, is not told to have been asked', () => {
  expect(textOf(aCase({ questions: [question] }))).not.toContain('spurgte vi din læge')
  const letter = { id: 'brev-1', about: 'spoergsmaal', concerns: question.id, sent: question.sent, to: [] } as const
  const sent = {
    ...letter,
    id: letter.id as RecordId,
    concerns: 'spoerg-laege' as RecordId,
    channel: 'brevpost',
  } as const
  expect(textOf(aCase({ questions: [question], letters: [sent] }))).toContain('spurgte vi din læge')
})

test('who decided has not read the case with fresh eyes', () => {
  const file = aCase()
  const by = file.decision?.by ?? ('ingen' as OfficialId)
  const sparring = { id: 'sparring-1' as RecordId, on: day('2025-02-19'), understood: true, gaps: [] }
  expect(textOf(aCase({ sparrings: [{ ...sparring, by }] }))).not.toContain('friske øjne')
  expect(textOf(aCase({ sparrings: [{ ...sparring, by: 'en-anden' as OfficialId }] }))).toContain('friske øjne')
})

test('what the citizen said was not so is told with what it was about and what came of it', () => {
  const review = {
    id: 'gennemgang-1' as RecordId,
    on: day('2025-02-01'),
    statement: 'opl-4' as StatementId,
    answer: 'nej',
    words: 'Min søster gik med',
    followedUp: { kind: 'besvaret', how: 'Det har vi skrevet til.' },
  } as const
  const text = textOf(aCase({ reviews: [review] }))
  expect(text).toMatch(/gik du denne oplysning igennem: »[^«]+« Du sagde, at sådan var det ikke\./)
  expect(text).toContain('Dine ord var: »Min søster gik med.« Vores svar er: Det har vi skrevet til.')
})

test('what another wrote on the citizen’s behalf is not told to be the citizen’s words', () => {
  const { applications } = aCase()
  const text = textOf(aCase({ applications: applications.map((one) => ({ ...one, form: 'paa-borgerens-vegne' })) }))
  expect(text).toContain('Der står i ansøgningen: »')
  expect(text).toContain('søgt på dine vegne om hjælp')
  expect(text).not.toMatch(/Du har skrevet det sådan|Dine ord:/)
})

test('a follow-up before the decision is not told', () => {
  const { decision } = aCase()
  if (decision === undefined) throw new Error('the specimen has a decision')
  expect(textOf(aCase({ decision: { ...decision, followUp: day('2020-01-01') } }))).not.toContain('Vi følger op sammen')
  expect(textOf(aCase({ decision: { ...decision, followUp: day('2025-06-01') } }))).toContain('den 1. juni 2025')
})
