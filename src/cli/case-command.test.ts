import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { aCase } from '../stages/case.specimen.ts'
import { createWorld, HOSTILE_WORDS, type World } from './outcome.specimen.ts'
import { runCommand } from './run.ts'

const SCHEMA: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schema/holdbar-check.schema.json'), 'utf8'),
)
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true })
ajvFormats.default(ajv)
const isValid = ajv.compile(SCHEMA as object)
const faultsOf = (answer: unknown) => (isValid(answer) ? [] : isValid.errors)

const GOOD = JSON.stringify(aCase(), null, 2)
const BAD = JSON.stringify(aCase({ answers: aCase().answers.slice(1) }), null, 2)
const WRONG = GOOD.replace('"theme": "praktiske-opgaver-i-hjemmet"', '"theme": "praktisk"').replace(
  '"calls"',
  '"opkald"',
)

async function run(argv: readonly string[], given: World) {
  const world = createWorld(given)
  const code = await runCommand(['case', ...argv], world.io, world.parts)
  return { code, out: world.out(), told: world.told() }
}

interface Answer {
  readonly documents: readonly {
    readonly file: string
    readonly kind: string | null
    readonly holds: boolean | null
    readonly error: { readonly code: string; readonly problems?: readonly { readonly pointer: string }[] } | null
    readonly findings: readonly { readonly at: string; readonly need: string | null }[]
    readonly predicted?: unknown
    readonly questions?: unknown
  }[]
}

describe('exit code', () => {
  test.each([
    ['0 where the case has no fejl', ['good'], 0],
    ['1 where one has', ['good', 'bad'], 1],
    ['2 where one could not be read', ['good', 'bad', 'wrong'], 2],
    ['2 where one is not there', ['good', 'gone'], 2],
  ])('%s', async (_, names, code) => {
    const files = { good: GOOD, bad: BAD, wrong: WRONG }
    expect((await run(['check', ...names], { files })).code).toBe(code)
  })
})

describe('json', () => {
  test('is as the schema says, for cases that hold, that do not, and that could not be read', async () => {
    const files = { good: GOOD, bad: BAD, wrong: WRONG, broken: '{"needs": [' }
    const { out } = await run(['check', 'good', 'bad', 'wrong', 'broken', '--format', 'json'], { files })
    const answer: Answer = JSON.parse(out)
    expect(faultsOf(answer)).toEqual([])
    const [good, bad, wrong, broken] = answer.documents
    expect(good).toMatchObject({
      kind: 'sag',
      holds: true,
      predicted: { holds: true, category: null, because: null, byWordsOnly: false },
    })
    expect(bad).toMatchObject({ kind: 'sag', holds: false, predicted: { holds: false } })
    expect(bad?.findings).toContainEqual(
      expect.objectContaining({
        at: '/needs/0/activity',
        need: 'behov-post',
        quote: 'at åbne og forstå post',
        from: 0,
        to: 22,
      }),
    )
    expect(wrong?.error).toMatchObject({
      code: 'ikke-en-sag',
      problems: [{ pointer: '/needs/0/theme', value: '"praktisk"' }, { pointer: '/opkald' }],
    })
    expect(broken?.error).toMatchObject({ code: 'ikke-json', problems: [{ line: 1, column: 12 }] })
  })

  test('a document that is no case has no prediction by the schema, and a case has one', async () => {
    const { out } = await run(['check', 'good', '--format', 'json'], { files: { good: GOOD } })
    const answer: { documents: Record<string, unknown>[] } = JSON.parse(out)
    const [document] = answer.documents
    const { predicted: _, ...without } = document ?? {}
    expect(faultsOf({ ...answer, documents: [without] })).not.toEqual([])
    const letter = {
      ...document,
      kind: 'afgoerelse',
      readability: { lix: 1, words: 1, sentences: 1, longestSentence: 1 },
    }
    expect(faultsOf({ ...answer, documents: [letter] })).not.toEqual([])
  })
})

describe('text', () => {
  test('reads like a compiler: the place in the file, the field, the need, what to do', async () => {
    const { out } = await run(['check', 'bad'], { files: { bad: BAD } })
    const line = BAD.slice(0, BAD.indexOf('"activity": "at åbne')).split('\n').length
    expect(out).toContain(`bad:${line}:20: fejl: mangelfuld-begrundelse [hvert-behov-har-svar]`)
    expect(out).toMatch(/\d+ │ +"activity": "at åbne og forstå post",\n +│ +\^{22}\n/)
    expect(out).toContain('  felt:    /needs/0/activity\n  behov:   at åbne og forstå post\n  hvorfor: ')
    expect(out).toContain('bad: holder ikke · sag: afslag, 3. marts 2025, SEL § 85')
    expect(out).toContain('ventet ved en klage: omgjort, fordi ')
  })

  test('tells in English too', async () => {
    const { out } = await run(['check', 'bad', '--lang', 'en'], { files: { bad: BAD } })
    expect(out).toContain('bad: does not hold · case: refusal, 3 March 2025, SEL § 85')
    expect(out).toMatch(/\n {2}field: {2}\/needs\/0\/activity\n {2}need: {3}at åbne og forstå post\n/)
  })

  test('a case that could not be read is told fault by fault, where each is', async () => {
    const { out } = await run(['check', 'wrong'], { files: { wrong: WRONG } })
    expect(out).toMatch(/^wrong:\d+:7: \/needs\/0\/theme: "praktisk"\n {2}Feltet “theme” skal være én af /)
    expect(out).toMatch(/\nwrong:\d+:3: \/opkald: \[ \{/)
    expect(out).toContain('wrong: kunne ikke læses [ikke-en-sag]')
  })
})

test('sarif has the place in the file, the field, and the faults of what could not be read', async () => {
  const { out } = await run(['check', 'bad', 'wrong', '--format', 'sarif'], { files: { bad: BAD, wrong: WRONG } })
  const [log] = JSON.parse(out).runs
  const result = log.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'hvert-behov-har-svar')
  const [location] = result.locations
  const { charOffset, charLength, snippet } = location.physicalLocation.region
  expect(BAD.slice(charOffset, charOffset + charLength)).toBe(snippet.text)
  expect(location.logicalLocations).toEqual([{ fullyQualifiedName: '/needs/0/activity', kind: 'value' }])
  expect(result.properties).toMatchObject({ need: 'behov-post', at: '/needs/0/activity', question: null })
  expect(log.invocations[0].toolExecutionNotifications).toHaveLength(3)
})

test('what stands in a case can not move the cursor', async () => {
  const given = aCase({ answers: [] })
  const [need, ...rest] = given.needs
  if (need === undefined) throw new Error('the specimen has lost its needs')
  const hostile = JSON.stringify({ ...given, needs: [{ ...need, activity: HOSTILE_WORDS }, ...rest] })
  const { out } = await run(['check', '-'], { stdin: hostile })
  expect(out).toContain('alert(')
  expect(out).not.toMatch(/[\u001B\u202E]/)
})

test('a rule that stumbles is our fault, and the other cases are checked', async () => {
  const world = createWorld({ files: { a: GOOD, b: GOOD } })
  const cases = await world.parts.loadCases()
  let first = true
  const parts: typeof world.parts = {
    ...world.parts,
    loadCases: async () => ({
      ...cases,
      check(...asked) {
        if (!first) return cases.check(...asked)
        first = false
        throw new Error('uventet')
      },
    }),
  }
  expect(await runCommand(['case', 'check', 'a', 'b', '--format', 'json'], world.io, parts)).toBe(2)
  const answer: Answer = JSON.parse(world.out())
  expect(answer.documents.map(({ error, kind }) => error?.code ?? kind)).toEqual(['programfejl', 'sag'])
})

describe('what can’t be understood', () => {
  test.each([
    [[], 'holdbar: Skriv holdbar case check sag.json, holdbar case example eller holdbar case schema.\n'],
    [['chek'], 'holdbar: “case chek” findes ikke. Mente du check?\n'],
    [['check'], 'holdbar: Skriv, hvilke sager der skal læses'],
    [['check', 'a', '--format', 'xml'], 'holdbar: Formatet “xml” findes ikke.'],
    [['check', 'a', '--date', '2025-02-30'], 'holdbar: “2025-02-30” er ikke en dato'],
    [['example', 'x'], 'holdbar: “x” bruges ikke af “holdbar case example”.\n'],
    [['schema', '--format', 'json'], 'holdbar: “format” bruges ikke af “holdbar case schema”.\n'],
    [['check', 'a', '--port', '1'], 'holdbar: Tilvalget --port bruges ikke af “holdbar case”.'],
  ])('%j is told', async (argv, words) => {
    const { code, told, out } = await run(argv, { files: { a: GOOD } })
    expect(code).toBe(2)
    expect(told.startsWith(words)).toBe(true)
    expect(out).toBe('')
  })
})

test('schema and example are written as they stand', async () => {
  expect(await run(['schema'], {})).toEqual({ code: 0, out: '{"which":"schema"}\n', told: '' })
  expect(await run(['example'], {})).toEqual({ code: 0, out: '{"which":"example"}\n', told: '' })
})
