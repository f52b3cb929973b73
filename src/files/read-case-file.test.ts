import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import example from '../../schema/holdbar-case.example.json' with { type: 'json' }
import schema from '../../schema/holdbar-case.schema.json' with { type: 'json' }
import { aWholeAppeal } from '../stages/appealed-case.specimen.ts'
import { ELSEWHERE, ONCE, REFERENCES } from './case-references.ts'
import { type CaseFileError, caseLimits, readCaseFile } from './read-case-file.ts'
import { runs } from '../../test/runs.ts'

const bytesOf = (value: unknown) => Buffer.from(JSON.stringify(value, null, 2))
const read = (value: unknown) => readCaseFile(bytesOf(value))

type Refused = Extract<CaseFileError, { readonly problems: unknown }>

function errorOf(value: unknown): Refused {
  const result = typeof value === 'string' ? readCaseFile(Buffer.from(value)) : read(value)
  if (result.ok || !('problems' in result.error)) throw new Error('was read')
  return result.error
}

/** `pointer: what is said in Danish`, for each problem. */
const problemsOf = (value: unknown) => errorOf(value).problems.map(({ pointer, words }) => `${pointer}: ${words.da}`)

const SMALL = {
  applications: [{ received: '2025-03-04', form: 'mundtlig', words: 'Jeg vil gerne have en med, når jeg handler.' }],
  needs: [
    {
      id: 'indkøb',
      activity: 'at købe ind',
      theme: 'praktiske-opgaver-i-hjemmet',
      origin: { kind: 'ansoegning', application: 'applications-1' },
    },
  ],
}

describe('a case that is read', () => {
  test('is the one that was written', () => {
    const result = read(example)
    expect(result.ok && result.value.file).toEqual(aWholeAppeal())
  })

  test('needs to tell little: what is empty, and what follows from the rest, is laid in', () => {
    const result = read(SMALL)
    expect(result.ok && result.value.file).toEqual({
      municipality: '0000',
      id: 'sag',
      area: 'voksen',
      round: { number: 1, begun: '2025-03-04', procedure: 'ansoegning', instructions: [] },
      parties: [{ id: 'borger', role: 'borger', mandates: ['modtage-breve', 'udtale-sig', 'se-sagen', 'klage'] }],
      applications: [
        { ...SMALL.applications[0], id: 'applications-1', named: [], delayNotices: [], postponements: [] },
      ],
      sources: [],
      statements: [],
      needs: SMALL.needs,
      assessments: [],
      answers: [],
    })
  })

  test('has no list that was not known', () => {
    const result = read(SMALL)
    expect(result.ok && result.value.file.partshoeringer).toBeUndefined()
    expect(result.ok && result.value.file.formerGrants).toBeUndefined()
  })

  test('is answered anew where the citizen had nothing for the need', () => {
    const answers = [{ need: 'indkøb', answer: { kind: 'ikke-et-behov', why: 'Det klarer hun.' } }]
    const result = read({ ...SMALL, answers })
    expect(result.ok && result.value.file.answers[0]?.change).toEqual({ kind: 'ny' })
    const provision = { act: 'SEL', paragraph: '85' }
    const formerGrants = [{ need: 'indkøb', provision, what: 'Ledsagelse' }]
    expect(problemsOf({ ...SMALL, answers, formerGrants })[0]).toMatch(/^\/answers\/0\/change: Borgeren havde hjælp/)
  })

  test('is a child’s where it says so', () => {
    const result = read({ ...SMALL, area: 'barn' })
    expect(result.ok && result.value.file.parties.map(({ role }) => role)).toEqual(['barn'])
  })

  test('is the same in UTF-8 and UTF-16, with a mark and without', () => {
    const text = JSON.stringify(SMALL)
    const wide = Buffer.from(text, 'utf16le')
    const files = [
      Buffer.from(text),
      Buffer.from(`\uFEFF${text}`),
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
      wide,
      Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
      Buffer.from(text, 'latin1'),
    ]
    for (const bytes of files) {
      const result = readCaseFile(bytes)
      expect(result.ok && result.value.file.needs[0]?.activity).toBe('at købe ind')
    }
  })
})

describe('a case that is not', () => {
  const need = SMALL.needs[0]
  const withNeed = (more: object) => ({ ...SMALL, needs: [{ ...need, ...more }] })
  const answered = (answer: object) => ({ ...SMALL, answers: [{ need: 'indkøb', answer }] })
  const sel85 = { act: 'SEL', paragraph: '85' }
  const statement = { id: 'o1', source: 'k1', needs: ['indkøb'], topic: 'konsekvens', points: 'taler-for', text: 'x' }
  const source = { id: 'k1', kind: 'borger', title: 'Samtale', date: '2025-03-05', form: 'mundtlig' }

  test.each<[string, unknown, string, RegExp]>([
    ['no object', [], '', /Sagen|én objekt|ét objekt/],
    ['a field left out', { ...SMALL, needs: undefined }, '/needs', /“needs” mangler.*for eksempel "needs": \[\]/],
    ['a field that is not known', { ...SMALL, aswers: [] }, '/aswers', /findes ikke her\. Mente du “answers”\?/],
    ['a Danish name', withNeed({ aktivitet: 'x' }), '/needs/0/aktivitet', /findes ikke her\. Mente du “activity”\?/],
    ['a name like no other', withNeed({ zzz: 1 }), '/needs/0/zzz', /Der er: id, activity, theme/],
    [
      'a prototype',
      '{"needs": [], "__proto__": {}, "round": {"begun": "2025-01-01"}}',
      '/__proto__',
      /findes ikke her/,
    ],
    ['Danish letters', withNeed({ origin: { kind: 'ansøgning' } }), '/needs/0/origin/kind', /Mente du "ansoegning"\?/],
    ['a number for a text', withNeed({ goal: 3 }), '/needs/0/goal', /skal være en tekst.*Mente du "3"\?/],
    [
      'a text for a list',
      { ...SMALL, sources: [source], statements: [{ ...statement, needs: 'indkøb' }] },
      '/statements/0/needs',
      /skal være en liste.*Mente du \["indkøb"\]\?/,
    ],
    [
      'yes for true',
      { ...SMALL, sources: [source], statements: [{ ...statement, verbatim: 'ja' }] },
      '/statements/0/verbatim',
      /true eller false.*Mente du true\?/,
    ],
    ['a text without end', withNeed({ goal: 'x'.repeat(50_001) }), '/needs/0/goal', /for lang: højst 50000 tegn/],
    ['an empty text', withNeed({ id: '' }), '/needs/0/id', /må ikke være tom/],
    [
      'a provision in words',
      answered({ kind: 'afslag', provision: 'servicelovens § 82b, stk. 1', reason: 'x' }),
      '/answers/0/answer/provision',
      /Mente du \{"act":"SEL","paragraph":"82 b"\}\?/,
    ],
    [
      'a section sign',
      answered({ kind: 'afslag', provision: { act: 'SEL', paragraph: '§ 85' }, reason: 'x' }),
      '/answers/0/answer/provision/paragraph',
      /uden § .*Mente du "85"\?/,
    ],
    ['a kind that is not', answered({ kind: 'afvist' }), '/answers/0/answer/kind', /én af "bevilget", "afslag"/],
    [
      'a field of another kind',
      answered({ kind: 'afslag', provision: sel85, reason: 'x', extent: {} }),
      '/answers/0/answer/extent',
      /findes ikke her/,
    ],
    [
      'a Danish day',
      { ...SMALL, decision: { on: '4. marts 2025' } },
      '/decision/on',
      /åååå-mm-dd.*Mente du "2025-03-04"\?/,
    ],
    [
      'a day with a clock',
      { ...SMALL, decision: { on: '2025-03-04T12:00:00Z' } },
      '/decision/on',
      /Mente du "2025-03-04"\?/,
    ],
    ['a day that is not', { ...SMALL, decision: { on: '2025-02-29' } }, '/decision/on', /ikke en dag i kalenderen/],
    [
      'neither a day nor none',
      { ...SMALL, decision: { on: '2025-03-04', followUp: 'nej' } },
      '/decision/followUp',
      /en dag .* eller "ingen"/,
    ],
    [
      'neither an extent nor nothing',
      answered({
        kind: 'bevilget',
        provision: sel85,
        content: 'x',
        purpose: 'x',
        form: 'individuel',
        toldProvider: 'x',
      }),
      '/answers/0/answer/toldProvider',
      /et objekt, \{ … \} eller "intet"/,
    ],
    [
      'half an extent',
      answered({
        kind: 'bevilget',
        provision: sel85,
        content: 'x',
        purpose: 'x',
        form: 'individuel',
        toldProvider: { from: 1, to: 2, unit: 'timer' },
      }),
      '/answers/0/answer/toldProvider/per',
      /“per” mangler/,
    ],
    [
      'less than nothing',
      answered({
        kind: 'bevilget',
        provision: sel85,
        content: 'x',
        purpose: 'x',
        form: 'individuel',
        extent: { from: -1, to: 2, unit: 'timer', per: 'uge' },
      }),
      '/answers/0/answer/extent/from',
      /kan ikke være mindre end 0/,
    ],
    ['a round of a half', { ...SMALL, round: { number: 1.5 } }, '/round/number', /helt tal/],
    [
      'a source that is not',
      { ...SMALL, sources: [source], statements: [{ ...statement, source: 'k2' }] },
      '/statements/0/source',
      /“k2” findes ikke i “sources”\. Mente du “k1”\?/,
    ],
    ['a source where there is none', { ...SMALL, statements: [statement] }, '/statements/0/source', /Listen er tom/],
    [
      'a need that is not',
      { ...SMALL, sources: [source], statements: [{ ...statement, needs: ['transport'] }] },
      '/statements/0/needs/0',
      /“transport” findes ikke i “needs”\. Der er: indkøb\./,
    ],
    ['a name used twice', { ...SMALL, sources: [source, source] }, '/sources/1/id', /er brugt før, i \/sources\/0\/id/],
    [
      'a need answered twice',
      { ...SMALL, answers: [1, 2].map(() => ({ need: 'indkøb', answer: { kind: 'ikke-et-behov', why: 'x' } })) },
      '/answers/1/need',
      /for anden gang/,
    ],
    [
      'an answer asked for before the question',
      { ...SMALL, partshoeringer: [{ sent: '2025-03-04', due: '2025-03-01' }] },
      '/partshoeringer/0/due',
      /kan ikke være før “sent”/,
    ],
    [
      'the most before the least',
      withNeed({ asked: { extent: { from: 3, to: 2, unit: 'timer', per: 'uge' } } }),
      '/needs/0/asked/extent/to',
      /kan ikke være mindre end “from”/,
    ],
    ['a case without a beginning', { needs: [] }, '/round/begun', /hvornår sagen begyndte/],
  ])('%s is told where it is, with what to write instead', (_, value, pointer, words) => {
    const { problems, more } = errorOf(value)
    expect(problems.map((one) => one.pointer)).toEqual([pointer])
    expect(problems[0]?.words.da).toMatch(words)
    expect(problems[0]?.words.en).toMatch(/[.?]$/)
    expect(more).toBe(0)
  })

  test('is told all at once, in the order of the file, with line, column and value', () => {
    const { problems } = errorOf(
      '{\n "needs": [\n  {"id": "n", "activity": "x",\n   "theme": "sundhd", "origin": {"kind": "oplysning", "source": "k9"}}],\n "aera": "voksen"\n}',
    )
    expect(problems.map(({ pointer, line, column, value }) => ({ pointer, line, column, value }))).toEqual([
      { pointer: '/round/begun', line: 1, column: 1, value: null },
      { pointer: '/needs/0/theme', line: 4, column: 4, value: '"sundhd"' },
      { pointer: '/needs/0/origin/source', line: 4, column: 55, value: '"k9"' },
      { pointer: '/aera', line: 5, column: 2, value: '"voksen"' },
    ])
  })

  test('is told twenty of what is wrong, and how much more there is', () => {
    const { problems, more } = errorOf({
      ...SMALL,
      sources: Array.from({ length: 50 }, (_, i) => ({ ...source, id: `k${i}`, kind: 3 })),
    })
    expect([problems.length, more]).toEqual([20, 30])
  })

  test('is told once what is only copied from what is wrong', () => {
    expect(problemsOf({ ...SMALL, applications: [{ ...SMALL.applications[0], received: '4/3 2025' }] })).toHaveLength(1)
  })

  test.each([
    ['nothing', Buffer.from(''), 'tom'],
    ['only a mark', Buffer.from('\uFEFF  \n'), 'tom'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3, 4]), 'ikke-tekst'],
    ['a letter', Buffer.from('Kære Karla\n\nDu får afslag.'), 'ikke-json'],
    ['fifty megabytes', Buffer.alloc(50 * 1024 * 1024, '['), 'for-stor'],
    ['four megabytes of depth', Buffer.alloc(caseLimits.maxBytes, '['), 'ikke-json'],
    ['four megabytes of width', Buffer.from(`{"needs":[${'1,'.repeat(caseLimits.maxBytes / 2 - 20)}1]}`), 'ikke-json'],
    [
      'many fields that are not known',
      Buffer.from(`{"needs":[{${Array.from({ length: 40_000 }, (_, i) => `"ned${i}":1`).join()}}]}`),
      'ikke-en-sag',
    ],
    [
      'many references to nothing',
      Buffer.from(`{"needs":[],"partshoeringer":[{"to":[${'"borge",'.repeat(40_000)}"borg"]}]}`),
      'ikke-en-sag',
    ],
    ['many that are wrong', Buffer.from(`{"needs":[${'1,'.repeat(80_000)}1]}`), 'ikke-en-sag'],
  ])('where it is %s is refused', (_, bytes, kind) => {
    const result = readCaseFile(bytes)
    expect(result.ok ? 'read' : result.error.kind).toBe(kind)
  })
})

test('no JSON makes it throw, and what it reads it can read again', () => {
  const field = fc.constantFrom(
    ...Object.keys(schema.properties),
    'id',
    'kind',
    'need',
    'source',
    '__proto__',
    'constructor',
  )
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('2025-03-04', 'borger', 'ansoegning', 'n1', '', null, true, 0, -1, 1e300),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(field, tie('value'), { maxKeys: 6 }),
    ),
  }))
  fc.assert(
    fc.property(fc.dictionary(field, value, { maxKeys: 10 }), (given) => {
      const result = read(given)
      if (result.ok) expect(read(result.value.file).ok).toBe(true)
      else expect('problems' in result.error && result.error.problems.length).toBeGreaterThan(0)
    }),
    { numRuns: runs(500) },
  )
})

test('a case with one thing changed to anything else is read or refused with a reason', () => {
  const paths = pathsIn(example)
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 2 }), (path, value) => {
      const changed: unknown = structuredClone(example)
      set(changed, path, value)
      const result = read(changed)
      if (!result.ok) expect('problems' in result.error && result.error.problems[0].words.da).toMatch(/[.?]$/)
    }),
    { numRuns: runs(500) },
  )
})

describe('the table of references', () => {
  const TARGETS = new Set(['NeedId', 'SourceId', 'StatementId', 'PartyId', 'OfficialId'])

  test('knows every field of the schema that names a record', () => {
    const known = new Set([...REFERENCES.map(([path]) => path), ...ONCE, ...ELSEWHERE, '/needs/*/origin/application'])
    expect(namesIn(schema, '').filter((path) => !known.has(path))).toEqual([])
  })

  /** Every path of the schema whose value is an id of one of the targets. */
  function namesIn(given: unknown, path: string, depth = 0): string[] {
    if (typeof given !== 'object' || given === null || depth > 12) return []
    const one = given as {
      $ref?: string
      properties?: object
      items?: object
      anyOf?: object[]
      allOf?: { then: object }[]
    }
    if (one.$ref !== undefined) {
      const name = one.$ref.replace('#/$defs/', '')
      return TARGETS.has(name) ? [path] : namesIn((schema.$defs as Record<string, unknown>)[name], path, depth + 1)
    }
    return [
      ...Object.entries(one.properties ?? {}).flatMap(([key, field]) => namesIn(field, `${path}/${key}`, depth + 1)),
      ...namesIn(one.items, `${path}/*`, depth + 1),
      ...(one.anyOf ?? []).flatMap((branch) => namesIn(branch, path, depth + 1)),
      ...(one.allOf ?? []).flatMap((branch) => namesIn(branch.then, path, depth + 1)),
    ]
  }
})

function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...path, key]))].filter(
    (one) => one.length > 0,
  )
}

function set(target: unknown, path: readonly string[], value: unknown): void {
  const parent = path.slice(0, -1).reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], target)
  ;(parent as Record<string, unknown>)[path.at(-1) ?? ''] = value
}
