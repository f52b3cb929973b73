import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import { aCase, INDKOEB, withChanged } from '../../case.specimen.ts'
import { answered, aReducedCase } from '../../case-change.specimen.ts'
import { sel } from '../../sparse-case.specimen.ts'
import { allBlocks } from './composed-letter.ts'
import { blockText, composedText } from './composed-text.ts'
import { letterOf } from './composed-letter.specimen.ts'

describe('what the letter says', () => {
  test('the result comes first, in the order of the needs', () => {
    const { blocks } = letterOf(aCase())
    const result = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Afgørelse')
    expect(blocks.slice(result + 1, result + 3)).toMatchObject([
      { lead: 'Du får socialpædagogisk støtte til at åbne og forstå post, 30 minutter til 1 time om ugen.' },
      { lead: 'Du får ikke socialpædagogisk støtte til at købe ind.' },
    ])
    expect(blocks.slice(0, result).some((block) => block.kind === 'heading')).toBe(false)
  })

  test('the citizen’s words stand as they were said', () => {
    const text = composedText(letterOf(aCase()))
    expect(text).toContain('Du har skrevet det sådan: »Jeg får ikke åbnet min post.«')
    expect(text).toContain('Du mener: »Det er ensomt at handle alene.« Vores svar er: Ensomhed tager vi alvorligt.')
  })

  test('it speaks to the citizen, whose name stands only where a letter has it', () => {
    const { blocks, annexes, remarks } = letterOf(aCase())
    const body = [...blocks, ...(annexes[0]?.blocks ?? [])].map(blockText).join('\n')
    expect(body).not.toMatch(/Karla|\bhun\b|\bhendes\b|borgeren\b/)
    expect(remarks).toEqual([])
  })

  test('each statement stands with its source and day, also what was set aside, and why', () => {
    const text = composedText(letterOf(aCase()))
    expect(text).toContain(
      '• Det fremgår af statusnotat fra bostøtten i Birkehus af 27. januar 2025: Du har hver uge siden oktober',
    )
    expect(text).toMatch(
      /ikke lagt afgørende vægt på.+\n\n• Du har fortalt den 15\. januar 2025: .+ Vores begrundelse: Ønsket/,
    )
  })

  test('help that shrinks is told with what it was, what it is, and what is different', () => {
    const base = aCase()
    const file = answered(
      {
        kind: 'bevilget',
        provision: sel('85'),
        extent: { from: 1, to: 1, unit: 'timer', per: 'uge' },
        content: 'En bostøtte går med.',
        purpose: 'At Karla køber ind.',
        form: 'individuel',
      },
      {
        formerGrants: [
          {
            need: INDKOEB,
            provision: sel('85'),
            what: 'En bostøtte gik med Karla.',
            extent: { from: 2.5, to: 2.5, unit: 'timer', per: 'uge' },
            from: plainDate('2023-02-01'),
          },
        ],
      },
    )
    const cut = {
      ...file,
      answers: withChanged(file.answers, INDKOEB, {
        change: { kind: 'nedsaettelse', cause: 'borgerens-forhold', explained: 'Karla går nu selv i butikken.' },
      }),
      ...(base.decision === undefined ? {} : { decision: { ...base.decision, effective: plainDate('2025-05-01') } }),
    }
    const text = composedText(letterOf(cut))
    expect(text).toContain(
      'Din hjælp til at købe ind nedsættes fra 2 timer og 30 minutter om ugen til 1 time om ugen fra den 1. maj 2025.',
    )
    expect(text).toContain(
      'Før havde du fra den 1. februar 2023 hjælp til at købe ind, 2 timer og 30 minutter om ugen.',
    )
    expect(text).toContain('Det, der er anderledes nu, er dette: Du går nu selv i butikken.')
  })

  test('what was looked at is told in the order of words a Dane would use', () => {
    const considerations = ['praktiske-opgaver', 'ressourcer'] as const
    const file = aCase()
    const assessments = file.assessments.map((one) => ({ ...one, considerations }))
    const steps = allBlocks(letterOf({ ...file, assessments }))
      .map(blockText)
      .join('\n')
    expect(steps).toContain('praktiske opgaver og hvad du selv kan')
  })

  test('an activity is the citizen’s own wherever it is named', () => {
    const { needs } = aCase()
    const file = answered(
      {
        kind: 'daekket-paa-anden-vis',
        by: 'tilbud',
        what: 'En medarbejder ser, hvordan det går med at passe sit barn.',
        whyEnough: 'Det er nok',
      },
      { needs: withChanged(needs, INDKOEB, { activity: 'at passe sit barn' }) },
    )
    const text = composedText(letterOf(file))
    expect(text).toContain('Du får hjælp til at passe dit barn på en anden måde.')
    expect(text).toContain('En medarbejder ser, hvordan det går med at passe dit barn.')
  })

  test('less help is told so that the two amounts can be told apart', () => {
    expect(composedText(letterOf(aReducedCase()))).toContain(
      'nedsættes fra 2 timer om ugen til mellem 30 minutter og 1 time om ugen fra den 1. april 2025.',
    )
  })

  test('after a remittal each point of the board is answered', () => {
    const text = composedText(
      letterOf(
        aCase({
          round: {
            number: 2,
            begun: plainDate('2025-01-06'),
            procedure: 'hjemvisning',
            instructions: [{ id: 'i1' as never, asked: 'Spørg lægen om post', answeredBy: 'Karlas læge har svaret.' }],
          },
        }),
      ),
    )
    expect(text).toContain('• Spørg lægen om post. Det har vi gjort: Din læge har svaret.')
  })
})

test('a text that may speak of someone else stands as a quotation, and the caseworker is told', () => {
  const { remarks, blocks } = letterOf(
    answered({ kind: 'afslag', provision: sel('85'), reason: 'Karlas søster handler, og hun gør det gerne.' }),
  )
  expect(remarks).toMatchObject([
    { at: '/answers/1/answer/reason', text: 'Karlas søster handler, og hun gør det gerne.' },
  ])
  expect(blocks.map(blockText)).toContain('I sagen står: »Karlas søster handler, og hun gør det gerne.«')
})

test('the same case gives the same letter', () => {
  expect(composedText(letterOf(aCase()))).toBe(composedText(letterOf(aCase())))
})
