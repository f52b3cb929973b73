import { expect, test } from 'vitest'
import example from '../schema/holdbar-case.example.json' with { type: 'json' }
import { checkCase } from '../src/app/check/check-case.ts'
import { plainDate } from '../src/base/date.ts'
import { readCaseFile } from '../src/files/case/read-case-file.ts'

type Path = readonly (string | number)[]
const ROOT: Path = []

/** Every day and number of the example, by where it stands. */
function leavesOf(value: unknown, path: Path = ROOT): { readonly path: Path; readonly value: unknown }[] {
  if (typeof value === 'number' || (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)))
    return [{ path, value }]
  if (Array.isArray(value)) return value.flatMap((one, at) => leavesOf(one, [...path, at]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, [...path, key]))
}

function changed(value: unknown, path: Path, to: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return to
  if (Array.isArray(value)) return value.map((one: unknown, at) => (at === step ? changed(one, rest, to) : one))
  return { ...(value as object), [step]: changed((value as Record<string, unknown>)[step], rest, to) }
}

const DAYS = ['0001-01-01', '1899-12-31', '1900-01-01', '2199-12-31', '2200-01-01', '9999-12-31']
const NUMBERS = [-1, 0, 0.5, 2.5, 520, 521, 1e6, 1e15, 1e300]
const LEAVES = leavesOf(example)
const OUTSIDE = new Set<unknown>(['0001-01-01', '1899-12-31', '2200-01-01', '9999-12-31'])

test('the example has days and numbers to change', () => {
  expect(LEAVES.filter(({ value }) => typeof value === 'string').length).toBeGreaterThan(30)
  expect(LEAVES.some(({ path }) => path.at(-1) === 'weeks')).toBe(true)
})

test.each(LEAVES.map(({ path, value }) => [path.join('/'), path, value] as const))(
  '%s, as far out as it goes, is refused where it stands, or checked',
  (at, path, value) => {
    for (const extreme of typeof value === 'number' ? NUMBERS : DAYS) {
      const read = readCaseFile(Buffer.from(JSON.stringify(changed(example, path, extreme))))
      if (!read.ok) expect('problems' in read.error && read.error.problems.map((one) => one.pointer)).not.toEqual([''])
      if (OUTSIDE.has(extreme)) {
        const told = read.ok || !('problems' in read.error) ? [] : read.error.problems.map(({ pointer }) => pointer)
        expect(told, `${extreme} at ${at}`).toContain(`/${at}`)
      }
      if (read.ok) expect(() => checkCase(read.value.file, plainDate('2026-01-01'))).not.toThrow()
    }
  },
)

test.each([2.5, 521, 1e6])('a limit of %s weeks is none', (weeks) => {
  const read = readCaseFile(
    Buffer.from(JSON.stringify(changed(example, ['applications', 0, 'publishedDeadline', 'weeks'], weeks))),
  )
  expect(!read.ok && 'problems' in read.error && read.error.problems.map(({ pointer }) => pointer)).toEqual([
    '/applications/0/publishedDeadline/weeks',
  ])
})

test.each(['1900-01-01', '2199-12-31'])('a case is checked as of %s', (day) => {
  const read = readCaseFile(Buffer.from(JSON.stringify(example)))
  expect(read.ok).toBe(true)
  if (read.ok) expect(() => checkCase(read.value.file, plainDate(day))).not.toThrow()
})
