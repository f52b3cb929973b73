import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { NeedId } from '../00-case/case-id.ts'
import { composedText } from '../07-letter/compose/composed-text.ts'
import { tracesOf } from '../07-letter/compose/composed-letter.ts'
import { aSetup } from '../07-letter/compose/letter-setup.specimen.ts'
import { aCase, INDKOEB, POST } from '../case.specimen.ts'
import { composeOutcome } from './compose-outcome.ts'
import { anInstruction, anOutcome, aRemittal } from './outcome.specimen.ts'
import type { Outcome, Ruling } from './outcome.ts'

const NAMES = { citizen: 'Karla Vind', municipality: 'Solrød Fjordkommune' }
const BOARD = aSetup({ municipality: 'Ankestyrelsen', unit: 'Klageteamet', caseworker: 'Lise Dam' })
const letterOf = (outcome: Outcome) => composeOutcome(aCase(), outcome, plainDate('2025-08-01'), BOARD, NAMES)
function textOf(outcome: Outcome): string {
  const letter = letterOf(outcome)
  if (!letter.ok) throw new Error(letter.error.words.da)
  return composedText(letter.value)
}
const changed = (content: string, purpose: string): Outcome =>
  anOutcome([
    [
      INDKOEB,
      {
        kind: 'aendring',
        category: 'D',
        flaws: [{ mangel: 'personkreds', need: INDKOEB, arose: 'foer-afgoerelsen' }],
        answers: [
          {
            need: INDKOEB,
            answer: {
              kind: 'bevilget',
              provision: { act: 'SEL', paragraph: '85' },
              content,
              purpose,
              form: 'individuel',
              extent: { from: 2, to: 2, unit: 'timer', per: 'uge' },
            },
            change: { kind: 'ny' },
          },
        ],
      },
    ],
  ])
const upheld: Ruling = { kind: 'stadfaestelse', criticism: [] }

describe('the board’s letter', () => {
  test('has the result of each part, and one text for both parties', () => {
    const text = textOf(
      anOutcome([
        [INDKOEB, aRemittal(INDKOEB)],
        [POST, upheld],
      ]),
    )
    expect(text).toContain('kommunen skal behandle det igen.')
    expect(text).toContain('du får ikke medhold.')
    expect(text).toContain('Kommunen får det samme brev som du.')
    expect(text).toContain('Afgørelse af din klage over Solrød Fjordkommune')
  })
  test('tells each instruction whole: whom to ask, about what, and why', () => {
    const text = textOf(anOutcome([[INDKOEB, aRemittal(INDKOEB)]]))
    for (const part of [
      'Spørg den praktiserende læge.',
      'Hvad betyder angsten ved indkøb?',
      'Statusnotatet siger intet',
    ])
      expect(text).toContain(part)
  })
  test('ends a clause that it began, before the question', () => {
    const question = anInstruction(INDKOEB, { source: 'fagperson', matter: 'Hvad sker der i butikken?' })
    expect(textOf(anOutcome([[INDKOEB, aRemittal(INDKOEB, question)]]))).toContain(
      'Spørgsmålet til en fagperson, der kender dig, er: Hvad sker der i butikken?',
    )
    const doctor = anInstruction(INDKOEB, { source: 'praktiserende-laege', matter: 'Hvad sker der i butikken?' })
    expect(textOf(anOutcome([[INDKOEB, aRemittal(INDKOEB, doctor)]]))).toContain('Spørgsmålet til din læge er: ')
  })
  test('names the flaw that was found, and accuses of nothing else that goes by the name', () => {
    const flaw = { mangel: 'mangelfuldt-oplyst', need: INDKOEB, arose: 'foer-afgoerelsen' } as const
    for (const ruling of [
      { kind: 'ophaevelse', category: 'A', flaws: [flaw] },
      { kind: 'stadfaestelse', criticism: [flaw] },
    ] satisfies Ruling[]) {
      const text = textOf(anOutcome([[INDKOEB, ruling]]))
      expect(text).toContain('Sagen er mangelfuldt oplyst.')
      expect(text).not.toContain('modsiger hinanden')
    }
  })
  test('does not make up what an open instruction does not say', () => {
    const open = anInstruction(INDKOEB, { matter: null, reason: null, source: null })
    const text = textOf(anOutcome([[INDKOEB, aRemittal(INDKOEB, open)]]))
    expect(text).not.toContain('Derfor: ')
    expect(text).not.toContain('Spørgsmålet')
  })
  test('speaks to the citizen', () => {
    expect(textOf(anOutcome([[INDKOEB, aRemittal(INDKOEB)]]))).toContain('Du får støtte til noget')
  })
  test('of a change says what the citizen gets, and by when', () => {
    const outcome = changed('Følgeskab til indkøb.', 'At kunne købe ind i byen.')
    const text = textOf({ ...outcome, carryOutBy: plainDate('2025-09-01') })
    expect(text).toContain('Du har ret til hjælp efter § 85 i serviceloven.')
    expect(text).toContain('2 timer om ugen')
    expect(text).toContain('senest den 1. september 2025')
  })
  test.each([
    ['At kunne købe ind i byen.', 'Formålet er at kunne købe ind i byen.'],
    ['At Karla kan købe ind i byen.', 'Formålet er, at du kan købe ind i byen.'],
    ['Karla køber selv ind.', 'Formålet er dette: Du køber selv ind.'],
  ])('tells the purpose “%s” as a sentence', (purpose, told) => {
    expect(textOf(changed('Følgeskab til indkøb.', purpose))).toContain(told)
  })
  test('quotes nothing as told in the case that the board itself decides or asks, whoever “hun” is', () => {
    const granted = 'En støtteperson går med Karla og hendes søster, til hun kan gå alene.'
    const question = anInstruction(INDKOEB, { matter: 'Hvor ofte ringer chefen, og hvad sker der, når han ikke gør?' })
    const text = textOf(changed(granted, 'At købe ind.')) + textOf(anOutcome([[INDKOEB, aRemittal(INDKOEB, question)]]))
    expect(text).toContain(granted)
    expect(text).toContain('er: Hvor ofte ringer chefen, og hvad sker der, når han ikke gør?')
    expect(text).not.toContain('I sagen står')
  })
  test.each<[Ruling, string]>([
    [{ kind: 'afvisning', grund: 'for-sent' }, 'Klagen kom for sent'],
    [
      { kind: 'stadfaestelse', criticism: [{ mangel: 'kommunal-frist', need: null, arose: 'foer-afgoerelsen' }] },
      'det ændrer ikke resultatet',
    ],
    [
      {
        kind: 'ophaevelse',
        category: 'B',
        flaws: [{ mangel: 'partshoering', need: INDKOEB, arose: 'foer-afgoerelsen' }],
      },
      'gælder ikke længere',
    ],
  ])('tells %o', (ruling, words) => {
    expect(textOf(anOutcome([[INDKOEB, ruling]]))).toContain(words)
  })
  test('traces what it says of the case, so that a reader can see where it comes from', () => {
    const letter = letterOf(anOutcome([[INDKOEB, aRemittal(INDKOEB)]]))
    if (!letter.ok) throw new Error('composed')
    const traces = new Set(letter.value.blocks.flatMap(tracesOf))
    expect(traces.has('/outcomeDraft/outcome/parts/0')).toBe(true)
    expect([...traces].some((at) => at.startsWith('/sources/'))).toBe(true)
  })
  test('is not written with a hole in it', () => {
    const hole = letterOf(anOutcome([['x' as NeedId, upheld]]))
    expect(hole.ok ? '' : hole.error.words.da).toContain('ikke er i sagen')
    const nameless = composeOutcome(aCase(), anOutcome([[POST, upheld]]), plainDate('2025-08-01'), BOARD, {
      ...NAMES,
      municipality: ' ',
    })
    expect(nameless.ok).toBe(false)
  })
})
