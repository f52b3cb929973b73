import { describe, expect, test } from 'vitest'
import schema from '../../../schema/holdbar-case.schema.json' with { type: 'json' }
import { ELSEWHERE, ONCE, REFERENCES } from './case-paths.ts'

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
