import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { caseExampleText, caseSchemaText } from '../scripts/case-schema.ts'
import example from '../schema/holdbar-case.example.json' with { type: 'json' }
import schema from '../schema/holdbar-case.schema.json' with { type: 'json' }

interface Field {
  readonly at: string
  readonly description: string
  readonly isRequired: boolean
  readonly hasDefault: boolean
}

/** Every field of every record, wherever it is described. */
function fieldsIn(value: unknown, at = ''): Field[] {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.entries(value).flatMap(([key, one]) => fieldsIn(one, `${at}/${key}`))
  // A branch that is only chosen by its kind describes nothing.
  if (!('properties' in value) || at.endsWith('/if')) return below
  const required = 'required' in value ? (value.required as readonly string[]) : []
  const own = Object.entries(value.properties as Readonly<Record<string, Record<string, unknown>>>)
  return [
    ...own.map(([name, field]) => ({
      at: `${at}/${name}`,
      description: String(field.description ?? ''),
      isRequired: required.includes(name),
      hasDefault: field.default !== undefined,
    })),
    ...below,
  ]
}

const FIELDS = fieldsIn(schema)

describe('the schema of a case', () => {
  test('is what the types say', () => {
    expect(schema).toEqual(JSON.parse(caseSchemaText()))
  })

  test('describes every field', () => {
    expect(FIELDS.length).toBeGreaterThan(200)
    expect(FIELDS.filter(({ description }) => !/^.{3,}\.$/s.test(description)).map(({ at }) => at)).toEqual([])
  })

  test('says of every field that may be absent what that means, or gives it a default', () => {
    const silent = FIELDS.filter(
      ({ description, isRequired, hasDefault }) => !isRequired && !hasDefault && !/absent/i.test(description),
    )
    expect(silent.map(({ at }) => at)).toEqual([])
  })

  test('names its definitions as the types are named', () => {
    expect(Object.keys(schema.$defs).filter((name) => !/^[A-Z][A-Za-z]+$/.test(name))).toEqual([])
  })

  test('is draft 2020-12 without a word that its dialect does not know', () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false })
    formats.default(ajv)
    expect(() => ajv.compile(schema)).not.toThrow()
  })

  test('asks for nothing but the needs', () => {
    expect(schema.required).toEqual(['needs'])
  })
})

describe('the example', () => {
  test('is the specimen', () => {
    expect(example).toEqual(JSON.parse(caseExampleText()))
  })

  test('is a case by the schema', () => {
    const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false })
    formats.default(ajv)
    const isCase = ajv.compile(schema)
    isCase(example)
    expect(isCase.errors).toBeNull()
  })
})
