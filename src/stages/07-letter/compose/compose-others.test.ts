import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import type { Result } from '../../../base/result.ts'
import { aCase, aCaseWithout, POST } from '../../case.specimen.ts'
import type { RecordId, SourceId, StatementId } from '../../00-case/case-id.ts'
import type { QuestionDraft } from '../../02-information/question.ts'
import { ASKED_BY_LETTER, isAsked } from '../../02-information/asked-by-letter.ts'
import { SOURCE_KINDS } from '../../02-information/source.ts'
import type { ComposeError } from './compose-error.ts'
import { composePartshoering } from './compose-partshoering.ts'
import { composeQuestion } from './compose-question.ts'
import { composeReceipt } from './compose-receipt.ts'
import type { ComposedLetter } from './composed-letter.ts'
import { composedText } from './composed-text.ts'
import { readLetter } from '../read-letter.ts'
import { aSetup, KARLAS_NAMES } from './letter-setup.specimen.ts'

const day = plainDate
const ASKED = 'ansoegning-1' as RecordId

function textOf(letter: Result<ComposedLetter, ComposeError>): string {
  if (!letter.ok) throw new Error(letter.error.words.da)
  return composedText(letter.value)
}
const kindOf = (text: string) => readLetter(text, day('2025-03-01')).read.kind

describe('a hearing', () => {
  const draft = {
    sent: day('2025-02-04'),
    due: day('2025-02-18'),
    statements: ['opl-4' as StatementId],
    sources: ['kilde-laege' as SourceId],
  }
  test('puts what may speak against the citizen, with its source, what it bears on, and a day to answer', () => {
    const text = textOf(composePartshoering(aCase(), draft, aSetup(), KARLAS_NAMES))
    expect(text).toContain(
      'Det fremgår af statusnotat fra bostøtten i Birkehus af 27. januar 2025: Du har hver uge siden oktober',
    )
    expect(text).toContain('betydning for hjælpen til at købe ind')
    expect(text).toContain('Udtalelse fra egen læge af 29. januar 2025')
    expect(text).toContain('Svar senest den 18. februar 2025')
    expect(kindOf(text)).toBe('partshoeringsbrev')
  })
  test('about nothing is refused', () => {
    expect(
      composePartshoering(aCase(), { ...draft, statements: [], sources: [] }, aSetup(), KARLAS_NAMES),
    ).toMatchObject({
      ok: false,
      error: { kind: 'sagen-mangler', at: '/partshoeringer' },
    })
  })
})

describe('a receipt', () => {
  test('repeats the application and tells the published limit as a day', () => {
    const text = textOf(composeReceipt(aCase(), ASKED, day('2025-01-07'), aSetup(), KARLAS_NAMES))
    expect(text).toContain('»Jeg får ikke åbnet min post, og det hele hober sig op.')
    expect(text).toContain('senest den 17. marts 2025')
    expect(text).not.toContain('Du har sagt ja til dette')
    expect(kindOf(text)).toBe('kvittering')
  })
  test('a day that has passed is not promised', () => {
    const text = textOf(composeReceipt(aCase(), ASKED, day('2025-03-18'), aSetup(), KARLAS_NAMES))
    expect(text).not.toContain('Vi forventer')
    expect(text).toContain('Vi skulle have været færdige senest den 17. marts 2025.')
    expect(text).toContain('Du vil høre fra os med en ny dato.')
    expect(kindOf(text)).toBe('kvittering')
  })
  test('a later day that the citizen was told of is the one', () => {
    const notice = { sent: day('2025-03-10'), expected: day('2025-04-14'), written: true }
    const file = aCase({ applications: aCase().applications.map((one) => ({ ...one, delayNotices: [notice] })) })
    const text = textOf(composeReceipt(file, ASKED, day('2025-03-18'), aSetup(), KARLAS_NAMES))
    expect(text).toContain('Vi forventer at være færdige senest den 14. april 2025.')
  })
  test('an interval is told as one, and its far end is the day', () => {
    const { applications } = aCase()
    const file = aCase({
      applications: applications.map((one) => ({ ...one, publishedDeadline: { fromWeeks: 4, weeks: 8 } })),
    })
    const text = textOf(composeReceipt(file, ASKED, day('2025-01-07'), aSetup(), KARLAS_NAMES))
    expect(text).toContain('4 til 8 uger')
    expect(text).toContain('senest den 3. marts 2025')
  })
  test('without a published limit there is no receipt that promises one', () => {
    const { applications } = aCase()
    const file = aCase({ applications: applications.map((one) => ({ ...one, publishedDeadline: 'ingen' as const })) })
    expect(composeReceipt(file, ASKED, day('2025-01-07'), aSetup(), KARLAS_NAMES)).toMatchObject({
      ok: false,
      error: { at: '/applications/0/publishedDeadline' },
    })
  })
})

describe('a targeted question', () => {
  const question: QuestionDraft = {
    to: 'praktiserende-laege',
    need: POST,
    matter: 'Hvad sker der, når Karla får et brev, hun skal svare på?',
    why: 'Vi ved, at hun har angst, men ikke, hvad det betyder for post.',
  }
  const letter = { question, sent: day('2025-01-20'), due: day('2025-02-03') }
  const names = { ...KARLAS_NAMES, recipient: 'Lægehuset Møllegade' }

  test('tells what, of which activity, why, by when, and the consent', () => {
    const text = textOf(composeQuestion(aCase(), letter, aSetup(), names))
    expect(text).toContain('Kære Lægehuset Møllegade')
    expect(text).toContain('Spørgsmålet handler om at åbne og forstå post.')
    expect(text).toContain('Hvad sker der, når Karla får et brev, hun skal svare på?')
    expect(text).toContain('Vi ved, at hun har angst')
    expect(text).toContain('senest den 3. februar 2025')
    expect(text).toContain('Karla Vind har den 8. januar 2025 givet skriftligt samtykke')
    expect(kindOf(text)).toBe('andet')
  })
  test('as a reminder tells when it was first asked', () => {
    const text = textOf(composeQuestion(aCase(), { ...letter, firstSent: day('2025-01-06') }, aSetup(), names))
    expect(text).toContain('Vi skrev til jer den 6. januar 2025 og har ikke fået svar.')
  })
  test('to the citizen speaks to the citizen, and needs no consent', () => {
    const text = textOf(
      composeQuestion(
        aCase({ consents: [] }),
        { ...letter, question: { ...question, to: 'borger' } },
        aSetup(),
        KARLAS_NAMES,
      ),
    )
    expect(text).toContain('Hvad sker der, når du får et brev, du skal svare på?')
    expect(text).not.toMatch(/samtykke|\bhun\b/)
  })
  test.each([
    ['none is recorded', []],
    ['it was refused', [{ answer: 'nej' as const }]],
    ['it has run out', [{ until: day('2025-01-19') }]],
    ['it was given later', [{ on: day('2025-01-21') }]],
    ['it is for someone else', [{ to: 'netvaerk' as const }]],
  ])('is not sent on a consent where %s', (_, changes) => {
    const [given] = aCase().consents ?? []
    if (given === undefined) throw new Error('the specimen has a consent')
    const file = aCase({ consents: changes.map((change) => ({ ...given, ...change })) })
    expect(composeQuestion(file, letter, aSetup(), names)).toMatchObject({ ok: false, error: { at: '/consents' } })
  })
  test('a later no to the doctor is the latest word', () => {
    const [given] = aCase().consents ?? []
    if (given === undefined) throw new Error('the specimen has a consent')
    const no = { ...given, to: 'laege-og-sundhed', answer: 'nej', on: day('2025-01-15'), covers: 'Egen læge.' } as const
    const file = aCase({ consents: [given, no] })
    expect(composeQuestion(file, letter, aSetup(), names)).toMatchObject({
      ok: false,
      error: { at: '/consents', words: { da: expect.stringContaining('den 15. januar 2025 sagt nej') } },
    })
    const toProvider = { ...letter, question: { ...question, to: 'udfoerer' as const } }
    expect(composeQuestion(file, toProvider, aSetup(), names).ok).toBe(true)
    const receipt = textOf(composeReceipt(file, ASKED, day('2025-01-16'), aSetup(), KARLAS_NAMES))
    expect(receipt).toMatch(/Du har sagt nej til dette:\s+• Egen læge\. \(Den 15\. januar 2025\)/)
  })
  test.each(SOURCE_KINDS.filter((to) => !isAsked(to)))('is not sent to a paper: %s', (to) => {
    expect(composeQuestion(aCase(), { ...letter, question: { ...question, to } }, aSetup(), names)).toMatchObject({
      ok: false,
      error: { at: '/questions' },
    })
  })
  test.each(ASKED_BY_LETTER)('can be sent to %s with a consent to all who were named', (to) => {
    expect(composeQuestion(aCase(), { ...letter, question: { ...question, to } }, aSetup(), names).ok).toBe(true)
  })
  test.each([
    ['no one to send it to', question, KARLAS_NAMES, 'navn-mangler'],
    ['no matter', { ...question, matter: ' ' }, names, 'sagen-mangler'],
    ['no reason', { ...question, why: '' }, names, 'sagen-mangler'],
  ])('with %s is refused', (_, asked, to, kind) => {
    expect(composeQuestion(aCase(), { ...letter, question: asked }, aSetup(), to)).toMatchObject({
      ok: false,
      error: { kind },
    })
  })
})

test('no letter is written on an incomplete set-up', () => {
  const set = aSetup({ email: '' })
  const lacks = { ok: false, error: { kind: 'opsaetning-mangler', field: 'e-mail' } }
  const names = { ...KARLAS_NAMES, recipient: 'X' }
  const hearing = { sent: day('2025-02-04'), due: day('2025-02-18'), statements: [], sources: [] }
  const question: QuestionDraft = { to: 'borger', need: null, matter: 'Hvad?', why: 'Derfor.' }
  const file = aCaseWithout('decision')
  expect(composePartshoering(file, hearing, set, names)).toMatchObject(lacks)
  expect(composeReceipt(file, ASKED, day('2025-01-07'), set, names)).toMatchObject(lacks)
  expect(
    composeQuestion(file, { question, sent: day('2025-01-07'), due: day('2025-01-21') }, set, names),
  ).toMatchObject(lacks)
})
