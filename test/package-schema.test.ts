import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import { packageSchemaText } from '../scripts/case-schema.ts'
import schema from '../schema/holdbar-package.schema.json' with { type: 'json' }

test('the schema of a package is what the types say: npm run schema', () => {
  expect(schema).toEqual(JSON.parse(packageSchemaText()))
})

test('it is draft 2020-12 without a word that its dialect does not know', () => {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false })
  formats.default(ajv)
  expect(() => ajv.compile(schema)).not.toThrow()
})

test('no record of it may have a field of its own, and no text is without end', () => {
  const open: string[] = []
  const visit = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null) return
    const one = value as Readonly<Record<string, unknown>>
    if (one['type'] === 'object' && one['additionalProperties'] !== false) open.push(at)
    if (one['type'] === 'string' && !['maxLength', 'enum', 'const', 'pattern', 'format'].some((key) => key in one))
      open.push(at)
    for (const [key, below] of Object.entries(one)) visit(below, `${at}/${key}`)
  }
  visit(schema, '')
  expect(open).toEqual([])
})
