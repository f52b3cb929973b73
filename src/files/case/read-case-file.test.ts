import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import example from '../../../schema/holdbar-case.example.json' with { type: 'json' }
import schema from '../../../schema/holdbar-case.schema.json' with { type: 'json' }
import { aWholeAppeal } from '../../stages/appealed-case.specimen.ts'
import { caseLimits, type ReadCase, readCaseFile } from './read-case-file.ts'
import { runs } from '../../../test/runs.ts'
import { problemsOf, read, SMALL } from './small-case.specimen.ts'

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
      isInformationUntold: true,
    })
  })

  test('tells whether there is no information, or none was handed over', () => {
    const isUntold = (more: object) => {
      const result = read({ ...SMALL, ...more })
      return result.ok && (result.value.file.isInformationUntold ?? false)
    }
    expect(isUntold({})).toBe(true)
    expect([isUntold({ sources: [], statements: [] }), isUntold({ sources: [] })]).toEqual([false, false])
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

/** What the reader notes of the file is no field of it. */
function readAgain(given: ReadCase['file']) {
  const { isInformationUntold: _, ...file } = given
  return read(file)
}

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
      if (result.ok) expect(readAgain(result.value.file).ok).toBe(true)
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
