import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import schema from '../../../schema/holdbar-package.schema.json' with { type: 'json' }
import { findPlainDate } from '../../base/date.ts'

let compiled: ValidateFunction | undefined

/** Where `sag.json` is not by its schema, as JSON pointers; empty where it is. Stops at the first fault. */
export function packageFaults(value: unknown): readonly string[] {
  if (compiled === undefined) {
    const ajv = new Ajv2020({ strictTypes: false, strictRequired: false })
    ajv.addFormat('date', (text) => findPlainDate(text) !== undefined)
    compiled = ajv.compile(schema)
  }
  if (compiled(value)) return []
  return [...new Set((compiled.errors ?? []).map(({ instancePath }) => instancePath || '/'))]
}
