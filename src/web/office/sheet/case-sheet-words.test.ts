import { expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import type { MunicipalityCode, QuestionId, RecordId } from '../../../stages/00-case/case-id.ts'
import { entriesOf } from '../../../stages/case-journal.specimen.ts'
import { aCase, KARLA } from '../../../stages/case.specimen.ts'
import { foldCase } from '../../../stages/fold-case.ts'
import { type SentCase, sentCase } from '../../../stages/exchange/sent-case.ts'
import { caseSheet } from './case-sheet-words.ts'

const day = plainDate('2025-02-01')
const KARLAS = sentCase(
  foldCase(entriesOf(aCase())) ??
    (() => {
      throw new Error('the specimen has entries')
    })(),
)

const sheetOf = (change: Partial<SentCase> = {}) =>
  caseSheet(
    {
      case: { ...KARLAS, ...change },
      made: plainDate('2025-04-01'),
      from: '0101' as MunicipalityCode,
      people: [{ id: KARLA, name: 'Karla Vind', cpr: null, address: [], isProtected: false }],
    } as unknown as Parameters<typeof caseSheet>[0],
    'Fjordkøbing Kommune',
  )
const textOf = (title: string, change: Partial<SentCase> = {}): string =>
  JSON.stringify(sheetOf(change).sections.find((section) => section.title === title) ?? '')

const need = KARLAS.needs[0]
const statement = KARLAS.statements[0]
if (need === undefined || statement === undefined) throw new Error('the specimen has needs and statements')

test('what the citizen answered in the hearing, and how it was used, is on paper', () => {
  const [heard] = KARLAS.partshoeringer
  const text = textOf('Partshøring')
  expect(heard?.answer?.words).toBeDefined()
  expect(text).toContain(JSON.stringify(heard?.answer?.words).slice(1, -1))
  expect(text).toContain(JSON.stringify(heard?.used).slice(1, -1))
  expect(text).toContain('Karla Vind')
})

test('why nobody was heard is on paper', () => {
  expect(
    textOf('Partshøring', {
      partshoeringer: [],
      partshoeringExemption: { ground: 'fvl-20', why: 'Hun får det hele.' },
    }),
  ).toContain('Hun får det hele.')
})

test('questions are there with their answers, and why one was closed', () => {
  const asked = {
    id: 'q' as QuestionId,
    to: 'praktiserende-laege' as const,
    need: need.id,
    matter: 'Hvor længe?',
    why: 'Det er ikke oplyst.',
    sent: day,
    due: day,
    reminders: [],
  }
  const text = textOf('Spørgsmål og svar', {
    questions: [
      { ...asked, answer: { on: day, words: 'Et år.' } },
      { ...asked, closed: { on: day, why: 'Karla sagde nej.' } },
    ],
  })
  for (const part of ['Egen læge', 'Hvor længe?', 'Et år.', 'Karla sagde nej.', need.activity])
    expect(text).toContain(part)
})

test('disagreement is there, and whether it was settled', () => {
  const one = {
    id: 'u' as RecordId,
    need: need.id,
    about: 'Om hun selv kan.',
    citizenSide: [statement.id],
    otherSide: [],
  }
  expect(textOf('Uenighed', { disagreements: [one] })).toContain('Ikke afklaret')
  const settled = textOf('Uenighed', {
    disagreements: [{ ...one, settled: { kind: 'enighed', why: 'De er enige nu.' } }],
  })
  expect(settled).toContain('De er enige nu.')
  expect(settled).toContain(JSON.stringify(statement.text).slice(1, -1))
})

test('what the citizen corrected is there, with what was done about it', () => {
  const no = {
    id: 'r' as RecordId,
    on: day,
    statement: statement.id,
    answer: 'nej' as const,
    words: 'Sådan var det ikke.',
  }
  expect(textOf('Borgerens gennemgang og rettelser', { reviews: [no] })).toContain('Ikke fulgt op')
  expect(
    textOf('Borgerens gennemgang og rettelser', {
      reviews: [{ ...no, followedUp: { kind: 'rettet', how: 'Notatet er rettet.' } }],
    }),
  ).toContain('Notatet er rettet.')
})

test('the committee’s advice and the consents are there', () => {
  expect(
    textOf('Visitationsudvalg', {
      committees: [{ id: 'm' as RecordId, on: day, agenda: [need.id], members: [], advice: 'Spørg lægen.' }],
    }),
  ).toContain('Spørg lægen.')
  const consent = { id: 'c' as RecordId, to: 'netvaerk' as const, on: day, form: 'mundtlig' as const, covers: 'Lis' }
  const text = textOf('Samtykker', {
    consents: [
      { ...consent, answer: 'nej' },
      { ...consent, answer: 'ja', until: plainDate('2025-03-01') },
    ],
  })
  expect(text).toContain('Nej til familie og netværk')
  expect(text).toContain('Gælder ikke efter 1. marts 2025')
})

test('what was set aside in a need is there with the reason', () => {
  expect(
    textOf('Behov', {
      assessments: [
        {
          need: need.id,
          text: 'Vurderet.',
          decisive: [],
          considerations: [],
          setAside: [{ statement: statement.id, why: 'Den er fra før.' }],
        },
      ],
    }),
  ).toContain('(Den er fra før.)')
})

test('a section about which there is nothing is left out', () => {
  const titles = sheetOf({ questions: [], disagreements: [], committees: [], consents: [] }).sections.map(
    ({ title }) => title,
  )
  for (const title of ['Spørgsmål og svar', 'Uenighed', 'Visitationsudvalg', 'Samtykker'])
    expect(titles).not.toContain(title)
})

test('a need that was taken back is told so, and not as one that lacks an answer', () => {
  const text = textOf('Behov', { needs: [{ ...need, withdrawn: day }], answers: [] })
  expect(text).toContain('og ikke afgjort')
  expect(text).not.toContain('Ikke besvaret')
  expect(textOf('Behov', { needs: [need], answers: [] })).toContain('Ikke besvaret')
})
