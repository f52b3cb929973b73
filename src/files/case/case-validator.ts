import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { findPlainDate } from '../../base/date.ts'
import type { ToldCase } from '../../stages/case-file.ts'
import { CASE_SCHEMA } from './case-schema.ts'
import { isFields } from './fill-case.ts'

/** Whether it is a case by the schema. The defaults of the schema are laid into it. */
export function isCaseFile(value: unknown): value is ToldCase {
  return validator('first')(value)
}

/** Everything that keeps it from being one. */
export function faultsIn(value: unknown): readonly ErrorObject[] {
  const validate = validator('all')
  validate(beginningOf(value))
  return validate.errors ?? []
}

const compiled = new Map<'first' | 'all', ValidateFunction>()

/** Stops at the first fault, or finds all. Compiled when the first case is read, and when the first has faults. */
function validator(faults: 'first' | 'all'): ValidateFunction {
  const earlier = compiled.get(faults)
  if (earlier !== undefined) return earlier
  const ajv = new Ajv2020({
    allErrors: faults === 'all',
    verbose: true,
    useDefaults: true,
    strictTypes: false,
    strictRequired: false,
  })
  ajv.addFormat('date', (text) => findPlainDate(text) !== undefined)
  const made = ajv.compile(CASE_SCHEMA)
  compiled.set(faults, made)
  return made
}

const MOST_EXPLAINED = 5000

/** A copy whose lists end after so many values: the time to find all faults grows with the square of their number. */
function beginningOf(value: unknown): unknown {
  let passed = 0
  const copy = (given: unknown): unknown => {
    passed += 1
    if (Array.isArray(given)) {
      const kept: unknown[] = []
      for (const one of given) {
        if (passed > MOST_EXPLAINED) break
        kept.push(copy(one))
      }
      return kept
    }
    if (!isFields(given)) return given
    const made: Record<string, unknown> = {}
    for (const [key, one] of Object.entries(given))
      Object.defineProperty(made, key, { value: copy(one), enumerable: true, configurable: true, writable: true })
    return made
  }
  return copy(value)
}
