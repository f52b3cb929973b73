import { pathToFileURL } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import type { DocumentOutcome } from './document-outcome.ts'
import { NO_TOTALS } from './document-outcome.ts'
import { checkedLetter, HANDBOOK, LETTER } from './outcome.specimen.ts'
import { createSarifPrinter, fileUri } from './print-sarif.ts'

// What SARIF 2.1.0 asks of the parts that are used here (its §§ 3.13, 3.14, 3.19, 3.20, 3.27-3.30, 3.58), and no other parts.
const object = (required: readonly string[], properties: object) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
})
const list = (items: object) => ({ type: 'array', items })
const text = { type: 'string', minLength: 1 }
const message = object(['text'], { text })
const count = (minimum: number) => ({ type: 'integer', minimum })
const level = { enum: ['none', 'note', 'warning', 'error'] }
const region = object(['startLine', 'charOffset', 'charLength'], {
  startLine: count(1),
  startColumn: count(1),
  endLine: count(1),
  endColumn: count(1),
  charOffset: count(0),
  charLength: count(0),
  snippet: message,
})
const artifactLocation = object(['uri'], { uri: { type: 'string', format: 'uri-reference', minLength: 1 } })
const locations = {
  ...list(
    object(['physicalLocation'], { physicalLocation: object(['artifactLocation'], { artifactLocation, region }) }),
  ),
  minItems: 1,
}
const kind = { enum: ['notApplicable', 'pass', 'fail', 'review', 'open', 'informational'] }
const result = object(['ruleId', 'level', 'message', 'locations'], {
  ruleId: text,
  ruleIndex: count(0),
  kind,
  level,
  message,
  locations,
  properties: { type: 'object' },
})
const driver = object(['name', 'semanticVersion', 'rules'], {
  name: text,
  semanticVersion: text,
  language: { type: 'string', pattern: '^[a-z]{2}(-[A-Z]{2})?$' },
  rules: { ...list(object(['id', 'shortDescription'], { id: text, shortDescription: message })), uniqueItems: true },
})
const notification = object(['message', 'level'], {
  message,
  level,
  descriptor: object(['id'], { id: text }),
  locations,
})
const SARIF = object(['version', '$schema', 'runs'], {
  version: { const: '2.1.0' },
  $schema: { type: 'string', format: 'uri' },
  runs: list(
    object(['tool', 'results'], {
      tool: object(['driver'], { driver }),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      results: list(result),
      invocations: list(
        object(['executionSuccessful'], {
          executionSuccessful: { type: 'boolean' },
          toolExecutionNotifications: list(notification),
        }),
      ),
    }),
  ),
})

const ajv = new Ajv2020({ strict: true, allErrors: true })
ajvFormats.default(ajv)
const isSarif = ajv.compile(SARIF)

interface Log {
  readonly runs: readonly [
    {
      readonly results: readonly {
        readonly kind?: string
        readonly level: string
        readonly ruleIndex?: number
        readonly locations: readonly [
          {
            physicalLocation: {
              artifactLocation: { uri: string }
              region?: { charOffset: number; charLength: number; startLine: number; startColumn: number }
            }
          },
        ]
      }[]
      readonly invocations: readonly [
        { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly unknown[] },
      ]
    },
  ]
}

function logOf(outcomes: readonly DocumentOutcome[]): Log {
  const printer = createSarifPrinter(
    '0.1.0',
    HANDBOOK.map(({ rule }) => rule),
    'da',
  )
  return JSON.parse(
    [printer.begin(), ...outcomes.map((outcome) => printer.document(outcome)), printer.end(NO_TOTALS)].join(''),
  )
}

const letter: DocumentOutcome = { kind: 'checked', file: 'breve/et brev.txt', checked: checkedLetter() }
const unreadable: DocumentOutcome = {
  kind: 'unreadable',
  file: 'a"b\n.pdf',
  code: 'krypteret',
  words: { da: 'Låst.', en: 'Locked.' },
}

test.each([
  ['nothing', []],
  ['a letter', [letter]],
  ['several, one of which could not be read', [letter, unreadable, letter]],
])('is SARIF 2.1.0 with %s', (_, outcomes) => {
  isSarif(logOf(outcomes))
  expect(isSarif.errors ?? []).toEqual([])
})

test('a finding has the level, and the region is the words in the text', () => {
  const [{ results }] = logOf([letter]).runs
  const [first] = results
  expect(results.map(({ level: one, kind: what }) => [what, one])).toEqual([
    [undefined, 'error'],
    [undefined, 'note'],
    [undefined, 'warning'],
    ['open', 'none'],
  ])
  const found = first?.locations[0].physicalLocation
  expect(found?.artifactLocation.uri).toBe('breve/et%20brev.txt')
  expect(LETTER.slice(found?.region?.charOffset).slice(0, found?.region?.charLength)).toBe('inden 2 uger')
  expect(found?.region).toMatchObject({ startLine: 3, startColumn: 14, endLine: 3, endColumn: 26 })
  expect(first?.ruleIndex).toBe(0)
})

test('what is missing altogether, and what can not be said, is about the whole document', () => {
  const [{ results }] = logOf([letter]).runs
  expect(results.slice(2).map(({ locations: [one] }) => one.physicalLocation.region)).toEqual([undefined, undefined])
})

test('a file that could not be read makes the run unsuccessful, and says which', () => {
  const [{ invocations }] = logOf([unreadable]).runs
  expect(invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ descriptor: { id: 'krypteret' }, message: { text: 'Låst.' }, level: 'error' }],
  })
})

describe('the address of a file', () => {
  test.each([
    ['brev.txt', 'brev.txt'],
    ['../a b/æ.txt', '../a%20b/%C3%A6.txt'],
    ['a:b#c?d%.txt', 'a%3Ab%23c%3Fd%25.txt'],
    ['<script>".txt', '%3Cscript%3E%22.txt'],
    ['-', 'stdin'],
    ['\uD800.txt', '%EF%BF%BD.txt'],
    ['/tmp/a b.txt', pathToFileURL('/tmp/a b.txt').href],
  ])('%j is %j', (file, uri) => {
    expect(fileUri(file)).toBe(uri)
  })
})
