import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import example from '../../../schema/holdbar-case.example.json' with { type: 'json' }
import { plainDate } from '../../base/date.ts'
import { readCaseFile } from '../../files/case/read-case-file.ts'
import type { Mangel } from '../../law/mangel.ts'
import { CASE_ROOMS, CASE_RULES, ROOMS_AFTER_THE_LETTER } from '../../rules/catalogue/case-catalogue.ts'
import type { Level } from '../../rules/verdict.ts'
import type { CaseFile } from '../../stages/case-file.ts'
import { viewCase } from '../../stages/case-view.ts'
import { aCaseAtTheBoard, aComplainedCase } from '../../stages/appealed-case.specimen.ts'
import { aCase } from '../../stages/case.specimen.ts'
import { checkCase, predict } from './check-case.ts'
import { CELLS } from './checked-case.ts'
import { runs } from '../../../test/runs.ts'

const ASKED = plainDate('2026-01-01')

describe('a case that holds', () => {
  const checked = checkCase(aCase(), ASKED)

  test('has no findings and no questions, and would be upheld', () => {
    expect(checked.findings).toEqual([])
    expect(checked.questions).toEqual([])
    expect(checked.holds).toBe(true)
    expect(checked.predicted).toEqual({ holds: true, category: null, because: null, byWordsOnly: false })
  })

  test('tells what was decided, and by which law it was read', () => {
    expect(checked.decision).toEqual({ kind: 'delvis', date: '2025-03-03', provisions: ['SEL § 85'] })
    expect(checked.lawDate).toBe('2025-03-03')
  })
})

test('a need without an answer is found, where it is, by the rule that found it', () => {
  const checked = checkCase(aCase({ answers: aCase().answers.slice(1) }), ASKED)
  const found = checked.findings.find(({ rule }) => rule === 'hvert-behov-har-svar')
  expect(found).toMatchObject({
    room: '06-decision',
    need: 'behov-post',
    at: '/needs/0/activity',
    mangel: 'mangelfuld-begrundelse',
    level: 'fejl',
    sources: expect.arrayContaining([expect.any(String)]),
  })
  expect(checked.holds).toBe(false)
  expect(checked.predicted.holds).toBe(false)
})

test('while nothing is decided the law is asked as of the day given, and there is no decision to tell of', () => {
  const { decision: _, ...open } = aCase({ answers: [] })
  const checked = checkCase(open, ASKED)
  expect(checked.decision).toBeNull()
  expect(checked.lawDate).toBe(ASKED)
})

test('a letter that is told is read by the rules for letters, each finding in its text', () => {
  const letterText =
    'Afgørelse\n\n3. marts 2025\n\nKære Karla\n\nDu får ikke støtte efter servicelovens § 85 til at købe ind, fordi du klarer det selv.\n\nDu kan klage inden 2 uger.\n\nVenlig hilsen\nMarie Lund'
  const { findings } = checkCase(aCase({ letterText }), ASKED)
  expect(findings.length).toBeGreaterThan(0)
  for (const { room, need, at, quote } of findings) {
    expect({ room, need, at }).toEqual({ room: '07-letter', need: null, at: '/letterText' })
    if (quote !== null) expect(letterText.slice(quote.from, quote.to)).toBe(quote.words)
  }
})

describe('an extract of the letter', () => {
  const extract = 'Du får ikke støtte til at købe ind, for du handler selv hver uge.'
  const levels = (change: Partial<CaseFile>) => {
    const { findings } = checkCase(aCase({ letterText: extract, ...change }), ASKED)
    return findings.filter(({ rule }) => rule === 'klagevejledning').map(({ level }) => level)
  }
  test('need not say what the case tells was said', () => {
    expect(levels({})).toEqual(['raad'])
  })
  test('is believed where the case too shows that it lacks', () => {
    const { decision } = aCase()
    expect(levels(decision === undefined ? {} : { decision: { ...decision, complaintGuidance: [] } })).toContain('fejl')
  })
  test('is read like any letter where it is long enough to be the whole', () => {
    const whole = Array.from({ length: 10 }, () => `${extract} Det har bostøtten set.`).join(' ')
    expect(levels({ letterText: whole })).toContain('fejl')
  })
})

test('findings come in the order of the stages, then of the needs, the case as a whole first', () => {
  const bare = aCase({ statements: [], assessments: [], answers: [], sources: [], applications: [], notes: [] })
  const { findings } = checkCase(bare, ASKED)
  const needs = bare.needs.map(({ id }) => id)
  const order = findings.map(({ room, need }) => `${room} ${need === null ? 0 : needs.indexOf(need) + 1}`)
  expect(findings.length).toBeGreaterThan(1)
  expect(order).toEqual(order.toSorted())
  const rules = new Set(CASE_RULES.map(({ id }) => id))
  expect(findings.filter(({ rule }) => !rules.has(rule))).toEqual([])
})

test('a question is asked once, however many rules want it', () => {
  const { findings, questions } = checkCase(aCase({ statements: [], answers: [], sources: [] }), ASKED)
  const keys = questions.map(({ to, need, matter }) => [to, need, matter].join('|'))
  expect(new Set(keys).size).toBe(keys.length)
  const wanted = findings.flatMap(({ question }) => (question === null ? [] : [question]))
  expect(wanted.every((one) => keys.includes([one.to, one.need, one.matter].join('|')))).toBe(true)
})

test('no case that can be read makes a rule stumble', () => {
  const paths = pathsIn(example)
  const change = fc.tuple(fc.constantFrom(...paths), fc.option(fc.constantFrom('', 'ingen', 0, [], 'Hun kan ikke.')))
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const given: unknown = structuredClone(example)
      for (const [path, value] of changes) put(given, path, value)
      const read = readCaseFile(Buffer.from(JSON.stringify(given)))
      if (!read.ok) return
      const checked = checkCase(read.value.file, ASKED)
      expect(checked.predicted.holds ?? checked.holds).toBe(checked.holds)
      if (checked.decision === null) expect(checked.predicted.holds).toBeNull()
      const shown = checked.matrix.rows.flatMap(({ cells }) => CELLS.flatMap((cell) => cells[cell].findings))
      expect(new Set([...shown, ...checked.matrix.rest]).size).toBe(new Set(checked.findings).size)
    }),
    { numRuns: runs(400) },
  )
})

function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  const below =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...path, key]))
      : []
  return path.length === 0 ? below : [path, ...below]
}

/** Null takes it away; what is no longer there is left alone. */
function put(target: unknown, path: readonly string[], value: unknown): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], target)
  const name = path.at(-1) ?? ''
  if (typeof parent !== 'object' || parent === null) return
  if (value !== null) Reflect.set(parent, name, structuredClone(value))
  else if (Array.isArray(parent)) parent.splice(Number(name), 1)
  else Reflect.deleteProperty(parent, name)
}

test('what is remembered while a case is checked changes no answer', () => {
  const bare = aCase({ statements: aCase().statements.slice(2), answers: aCase().answers.slice(1), views: [] })
  for (const file of [aCase(), bare]) {
    const view = viewCase(file, ASKED)
    const found = CASE_RULES.flatMap((rule) => {
      const verdict = rule.check(view)
      return verdict.kind === 'fails' ? verdict.findings.map(({ at, what }) => `${rule.id} ${at} ${what.da}`) : []
    })
    const told = checkCase(file, ASKED).findings.map(({ rule, at, what }) => `${rule} ${at} ${what.da}`)
    expect(told.toSorted()).toEqual(found.toSorted())
  }
})

describe('what came after the letter', () => {
  const unread = aCaseAtTheBoard({}, { genvurderinger: [] })

  test('is judged, and a fault in it makes the decision no worse', () => {
    const { findings, holds, predicted } = checkCase(unread, ASKED)
    expect(findings.map(({ rule, level, room }) => [rule, level, room])).toEqual([
      ['hvert-paaklaget-behov-er-genvurderet', 'fejl', '09-reassessment'],
    ])
    expect(holds).toBe(true)
    expect(predicted).toEqual({ holds: true, category: null, because: null, byWordsOnly: false })
  })

  test('leaves what the decision itself lacks to decide', () => {
    const { holds, predicted } = checkCase({ ...unread, answers: unread.answers.slice(1) }, ASKED)
    expect([holds, predicted.holds, predicted.because]).toEqual([false, false, 'mangelfuld-begrundelse'])
  })

  test('is not asked for in a case that tells of the decision alone', () => {
    const appeal = new Set(ROOMS_AFTER_THE_LETTER.flatMap((room) => CASE_ROOMS[room].map(({ id }) => id)))
    expect(checkCase(aCase(), ASKED).unknown.filter(({ rule }) => appeal.has(rule))).toEqual([])
    const { letters: _, ...known } = aComplainedCase()
    expect(checkCase(known, ASKED).unknown.some(({ rule }) => appeal.has(rule))).toBe(true)
  })
})

describe('what would decide', () => {
  const flaws = (...list: readonly (readonly [Level, Mangel])[]) =>
    predict(list.map(([level, mangel]) => ({ rule: 'klagevejledning', level, mangel })))

  test.each<[string, ReturnType<typeof predict>, object]>([
    ['nothing', flaws(), { holds: true, category: null, because: null, byWordsOnly: false }],
    [
      'no warning and no advice',
      flaws(['advarsel', 'mangelfuldt-oplyst'], ['raad', 'vaegtning']),
      { holds: true, category: null, because: null, byWordsOnly: false },
    ],
    [
      'information before all',
      flaws(['fejl', 'mangelfuld-begrundelse'], ['fejl', 'klagevejledning'], ['fejl', 'mangelfuldt-oplyst']),
      { holds: false, category: 'A', because: 'mangelfuldt-oplyst', byWordsOnly: false },
    ],
    [
      'the assessment before the law',
      flaws(['fejl', 'personkreds'], ['fejl', 'vaegtning']),
      { holds: false, category: 'C', because: 'vaegtning', byWordsOnly: false },
    ],
    [
      'the law before procedure',
      flaws(['fejl', 'partshoering'], ['fejl', 'forkert-paragraf']),
      { holds: false, category: 'D', because: 'forkert-paragraf', byWordsOnly: false },
    ],
    [
      'procedure where there is nothing else',
      flaws(['fejl', 'partshoering'], ['advarsel', 'mangelfuldt-oplyst']),
      { holds: false, category: 'B', because: 'partshoering', byWordsOnly: false },
    ],
    [
      'the code found most often in the category, else the first',
      flaws(['fejl', 'formaal'], ['fejl', 'vaegtning'], ['fejl', 'vaegtning'], ['fejl', 'formaal']),
      { holds: false, category: 'C', because: 'formaal', byWordsOnly: false },
    ],
    [
      'a text that no one understands, though the board has no code for it',
      flaws(['fejl', 'forstaaelighed']),
      { holds: false, category: null, because: 'forstaaelighed', byWordsOnly: false },
    ],
  ])('is %s', (_, predicted, expected) => {
    expect(predicted).toEqual(expected)
  })

  const learnt = { rule: 'laert-af-andre-sager', level: 'fejl', mangel: 'mangelfuldt-oplyst' } as const

  test('is what a rule found, before what is known by words alone', () => {
    const predicted = predict([learnt, { rule: 'afgoerelse-er-meddelt', level: 'fejl', mangel: 'meddelelse' }])
    expect(predicted).toEqual({ holds: false, category: 'B', because: 'meddelelse', byWordsOnly: false })
  })

  test('is what is known by words, where there is nothing else, and it says so', () => {
    const predicted = predict([learnt])
    expect(predicted).toEqual({ holds: false, category: 'A', because: 'mangelfuldt-oplyst', byWordsOnly: true })
  })

  test('can’t be said while nothing is decided', () => {
    const { decision: _, ...open } = aCase({ answers: [] })
    expect(checkCase(open, ASKED).predicted.holds).toBeNull()
    expect(checkCase({ ...open, statements: [] }, ASKED).predicted).toMatchObject({ holds: null, because: null })
  })

  test('can’t be said of a decision whose information is not told, unless it falls by what is', () => {
    const untold = { ...aCase({ sources: [], statements: [] }), isInformationUntold: true } as const
    expect(checkCase(untold, ASKED).predicted.holds).toBeNull()
    expect(checkCase({ ...untold, answers: [] }, ASKED).predicted.holds).toBe(false)
  })
})
