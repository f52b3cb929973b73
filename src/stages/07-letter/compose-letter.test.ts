import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { aCase, aCaseWithout, INDKOEB, withChanged } from '../case.specimen.ts'
import { aChildCase, aReducedCase } from '../case-change.specimen.ts'
import type { CaseFile } from '../case-file.ts'
import type { NeedId } from '../00-case/case-id.ts'
import type { ProvisionRef } from '../../law/provision-row.ts'
import type { Answer } from '../06-decision/need-answer.ts'
import { composeLetter } from './compose-letter.ts'
import { allBlocks, type ComposedLetter, tracesOf } from './composed-letter.ts'
import { blockText, composedText } from './composed-text.ts'
import type { LetterCase } from './letter-case.ts'
import type { LetterSetup } from './letter-setup.ts'
import { aSetup, KARLAS_NAMES } from './letter-setup.specimen.ts'

function letterOf(file: LetterCase, set: LetterSetup = aSetup()): ComposedLetter {
  const letter = composeLetter(file, set, KARLAS_NAMES)
  if (!letter.ok) throw new Error(letter.error.words.da)
  return letter.value
}

function errorOf(file: LetterCase, set: LetterSetup = aSetup(), citizen = 'Karla Vind') {
  const letter = composeLetter(file, set, { citizen })
  return letter.ok ? undefined : letter.error
}

/** Karla's case, her shopping answered so. */
function answered(answer: Answer, change: Partial<CaseFile> = {}): CaseFile {
  const base = aCase()
  return aCase({ answers: withChanged(base.answers, INDKOEB, { answer }), ...change })
}

const sel = (paragraph: string): ProvisionRef => ({ act: 'SEL', paragraph })
const complaintOf = (file: LetterCase): string => {
  const text = composedText(letterOf(file))
  return text.slice(text.search(/\n(?:Hvis du vil klage|Klage)\n/), text.indexOf('Behandling af dine data'))
}

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
    expect(text).toContain('Du har skrevet det sådan: “Jeg får ikke åbnet min post.”')
    expect(text).toContain('Du mener: “Det er ensomt at handle alene.” Vores svar er: Ensomhed tager vi alvorligt.')
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

  test('in a child’s case a letter to a parent speaks of the child by name', () => {
    const parent = composeLetter(aChildCase(), aSetup(), { citizen: 'Anne Vind' })
    const child = composeLetter(aChildCase(), aSetup(), KARLAS_NAMES)
    if (!parent.ok || !child.ok) throw new Error('both can be composed')
    expect(composedText(parent.value)).toContain(
      'Karla handler selv ind hver uge efter en seddel; angsten hindrer hende ikke',
    )
    expect(composedText(child.value)).toContain(
      'Du handler selv ind hver uge efter en seddel; angsten hindrer dig ikke',
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

describe('how to complain', () => {
  test.each([
    [
      'a refusal under § 85',
      { kind: 'afslag', provision: sel('85'), reason: 'Nej' },
      ['hele afgørelsen eller over en del af den', 'inden 4 uger', 'mundtligt eller skriftligt'],
      ['kan ikke klage'],
    ],
    [
      'help under § 82 b instead',
      {
        kind: 'daekket-paa-anden-vis',
        by: 'bestemmelse',
        what: 'Et kort forløb',
        provision: sel('82 b'),
        whyEnough: 'Det er nok',
        refuses: sel('85'),
      },
      [
        'afslaget på socialpædagogisk støtte til at købe ind (§ 85',
        'Du kan ikke klage til Ankestyrelsen over tilbuddet om',
      ],
      [],
    ],
    [
      'a stay',
      { kind: 'afslag', provision: sel('107'), reason: 'Nej' },
      ['Du kan bede Ankestyrelsen om, at afgørelsen om bosted venter'],
      [],
    ],
  ] satisfies [string, Answer, string[], string[]][])('of %s', (_, answer, says, saysNot) => {
    const told = complaintOf(answered(answer))
    for (const words of says) expect(told).toContain(words)
    for (const words of saysNot) expect(told).not.toContain(words)
  })

  const preventive: Answer = {
    kind: 'bevilget',
    provision: sel('82 b'),
    content: 'Et forløb',
    purpose: 'At øve sig',
    form: 'individuel',
  }
  test('where nothing can be appealed, it says so and promises no board', () => {
    const needs = aCase()
      .needs.slice(1)
      .map(({ asked, ...need }) => (asked === undefined ? need : { ...need, asked: {} }))
    const told = complaintOf(aCase({ needs, answers: [{ need: INDKOEB, answer: preventive, change: { kind: 'ny' } }] }))
    expect(told).toContain('Du kan ikke klage til Ankestyrelsen over')
    expect(told).not.toContain('Du kan klage over')
  })

  test('where § 82 b is given to one who asked for § 85, that is refused, said so, and can be appealed', () => {
    const file = answered(preventive)
    expect(composedText(letterOf(file))).toContain(
      'Du får ikke socialpædagogisk støtte til at købe ind, men forebyggende hjælp i en afgrænset tid.',
    )
    expect(complaintOf(file)).toContain('• afslaget på socialpædagogisk støtte til at købe ind (§ 85 i serviceloven).')
    expect(complaintOf(file)).toContain('Du kan ikke klage til Ankestyrelsen over tilbuddet om forebyggende hjælp')
  })

  test('help with notice is told not to begin before the notice has run', () => {
    const file = answered({ kind: 'afslag', provision: sel('96'), reason: 'Nej' })
    expect(
      complaintOf({ ...file, answers: withChanged(file.answers, INDKOEB, { change: { kind: 'ophoer' } }) }),
    ).toContain('14 uger')
  })

  test('a municipality without a citizens’ adviser names none', () => {
    expect(composedText(letterOf(aCase(), aSetup({ borgerraadgiver: 'ingen' })))).not.toContain('borgerrådgiver')
  })
})

describe('a letter with a hole is never made', () => {
  const blank: [keyof LetterSetup, string][] = [
    ['municipality', 'kommunens navn'],
    ['unit', 'afdelingens navn'],
    ['address', 'postadresse'],
    ['phone', 'telefonnummer'],
    ['hours', 'telefontid'],
    ['email', 'e-mail'],
    ['caseworker', 'sagsbehandlerens navn'],
    ['caseworkerTitle', 'sagsbehandlerens titel'],
    ['logoText', 'logoets tekst'],
    ['borgerraadgiver', 'borgerrådgiver'],
    ['register', 'sprogtone'],
    ['sentences', 'standardsætning'],
  ]
  test.each(blank)('set-up without %s is named in Danish', (field, name) => {
    const { [field]: _, ...rest } = aSetup()
    const error = errorOf(aCase(), rest)
    expect(error).toMatchObject({ kind: 'opsaetning-mangler', field: expect.stringContaining(name) })
    expect(error?.words.da).toContain(name)
  })
  test('nor are blanks taken for something', () => {
    expect(errorOf(aCase(), aSetup({ phone: '  ' }))).toMatchObject({ field: 'telefonnummer' })
    expect(errorOf(aCase(), aSetup({ address: ['', ' '] }))).toMatchObject({ field: 'postadresse' })
  })
  test('the other register’s sentences are not used in its place', () => {
    const { sentences } = aSetup()
    const { let: _, ...only } = sentences ?? {}
    expect(errorOf(aCase(), aSetup({ register: 'let', sentences: only }))).toMatchObject({
      kind: 'opsaetning-mangler',
      field: expect.stringContaining('(let)'),
    })
  })
  test('nothing decided', () => {
    expect(errorOf(aCaseWithout('decision'))).toMatchObject({ kind: 'sagen-mangler', at: '/decision' })
  })
  test('a need without an answer', () => {
    expect(errorOf(aCase({ answers: aCase().answers.slice(0, 1) }))).toMatchObject({
      kind: 'sagen-mangler',
      at: '/needs/1',
      words: { da: 'Behovet “at købe ind” har ikke fået et svar.' },
    })
  })
  test('no name', () => {
    expect(errorOf(aCase(), aSetup(), ' ')).toMatchObject({ kind: 'navn-mangler' })
  })
  test.each(['{{timer}}', '<<Navn>>', '[indsæt begrundelse]', '______'])('a field left: %s', (field) => {
    expect(
      errorOf(answered({ kind: 'afslag', provision: sel('85'), reason: `Du kan selv ${field} i butikken.` })),
    ).toMatchObject({
      kind: 'flettefelt',
      text: expect.stringContaining(field),
    })
  })
})

test('a text that may speak of someone else stands as a quotation, and the caseworker is told', () => {
  const { remarks, blocks } = letterOf(
    answered({ kind: 'afslag', provision: sel('85'), reason: 'Karlas søster handler, og hun gør det gerne.' }),
  )
  expect(remarks).toMatchObject([{ at: '/answers/1/answer/reason' }])
  expect(blocks.map(blockText)).toContain('I sagen står: “Karlas søster handler, og hun gør det gerne.”')
})

const anyNeeds: fc.Arbitrary<CaseFile> = fc
  .uniqueArray(
    fc.constantFrom(
      'at lave mad',
      'at betale regninger',
      'at sove',
      'at vaske tøj',
      'at tage bussen',
      'at huske aftaler',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .chain((activities) =>
    fc
      .array(fc.constantFrom(0, 1, 2, 3), { minLength: activities.length, maxLength: activities.length })
      .map((kinds) => {
        const base = aCase()
        const needs = activities.map(
          (activity, i) => ({ ...base.needs[0], id: `b${i}` as NeedId, activity }) as CaseFile['needs'][number],
        )
        return aCase({
          needs,
          statements: base.statements.map((one, i) => ({
            ...one,
            needs: needs.filter((_, j) => (i + j) % 2 === 0).map(({ id }) => id),
          })),
          assessments: needs.map(({ id }) => ({ ...base.assessments[0], need: id }) as CaseFile['assessments'][number]),
          answers: needs.map(({ id }, i) => ({
            need: id,
            answer: ANY[kinds[i] ?? 0] as Answer,
            change: { kind: 'ny' as const },
          })),
        })
      }),
  )
const ANY: readonly Answer[] = [
  { kind: 'bevilget', provision: sel('85'), content: 'Hjælp', purpose: 'At kunne', form: 'individuel' },
  { kind: 'afslag', provision: sel('85'), reason: 'Du gør det selv' },
  { kind: 'daekket-paa-anden-vis', by: 'netvaerk', what: 'Din søster gør det', whyEnough: 'Det er nok' },
  { kind: 'ikke-et-behov', why: 'Du gør det ikke' },
]

test('no need is lost between the list and the letter', () => {
  fc.assert(
    fc.property(anyNeeds, (file) => {
      const letter = letterOf(file)
      const results = letter.blocks.filter((block) => block.kind === 'paragraph' && block.lead !== undefined)
      expect(results).toHaveLength(file.needs.length)
      file.needs.forEach((need, i) => {
        const [result, ...others] = results.filter((block) => block.from.includes(`/needs/${i}`))
        expect(others).toEqual([])
        expect(result?.from).toContain(`/answers/${i}`)
        expect(result === undefined ? '' : blockText(result)).toContain(need.activity)
        const why = letter.blocks.filter((block) => block.kind === 'paragraph' && block.need === need.id)
        expect(why.length).toBeGreaterThan(1)
        const [steps] = letter.annexes
        expect(steps?.blocks.some((block) => block.kind === 'heading' && block.from.includes(`/needs/${i}`))).toBe(true)
      })
    }),
  )
})

test('everything said of a need is in the steps, and every trace leads to something in the case', () => {
  fc.assert(
    fc.property(anyNeeds, (file) => {
      const traces = new Set(allBlocks(letterOf(file)).flatMap(tracesOf))
      file.statements.forEach((_, i) => expect(traces).toContain(`/statements/${i}`))
      file.sources.forEach((_, i) => expect(traces).toContain(`/sources/${i}`))
      for (const at of traces) expect([at, resolve(file, at)]).not.toEqual([at, undefined])
    }),
  )
})

/** What a JSON pointer leads to. */
function resolve(file: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at === null || typeof at !== 'object' ? undefined : Reflect.get(at, key)), file)
}

test('the same case gives the same letter', () => {
  expect(composedText(letterOf(aCase()))).toBe(composedText(letterOf(aCase())))
})
