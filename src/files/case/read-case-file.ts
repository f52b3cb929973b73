import { isNonEmpty, type NonEmpty } from '../../base/list.ts'
import { cutLines, type Lines } from '../../base/place.ts'
import { err, ok, type Result } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import type { ToldCase } from '../../stages/case-file.ts'
import type { WholeCase } from '../../stages/own-case.ts'
import { dayProblems } from './case-days.ts'
import { type CaseProblem, problemsOf } from './case-problem.ts'
import { referenceProblems } from './case-references.ts'
import { faultsIn, isCaseFile } from './case-validator.ts'
import { decodeText } from '../decode-text.ts'
import { fillCase, isFields } from './fill-case.ts'
import { jsonFaultWords } from '../json/json-fault.ts'
import { findSpot, type FoundSpot } from '../json/json-spot.ts'
import type { ReadError } from '../read-error.ts'
import { type JsonLimits, type JsonText, readJson } from '../json/read-json.ts'

/** What one case file may cost before it is refused. A large case takes some hundred kilobytes. */
export interface CaseLimits extends JsonLimits {
  readonly maxBytes: number
}

export const caseLimits: CaseLimits = { maxBytes: 4 * 1024 * 1024, maxDepth: 60, maxValues: 100_000 }

/** More would not be read. */
const MOST_TOLD = 20

/** A case as it was handed over, with the text it stands in, so that what is found can be shown where it is. */
export interface ReadCase {
  readonly file: ToldCase & Pick<WholeCase, 'isInformationUntold'>
  readonly json: JsonText
}

/** Something to mend in a case file: where, what stands there, and what to write instead. */
export interface ToldProblem {
  /** JSON pointer. */
  readonly pointer: string
  /** Both from 1; columns in UTF-16 units. */
  readonly line: number
  readonly column: number
  /** The value as it stands, cut short; null where something is missing, where the text is no JSON, or where it may be a person's number. */
  readonly value: string | null
  readonly words: Words
}

export type CaseFileError =
  | ReadError
  /** `ikke-json`: the text can't be read at all. `ikke-en-sag`: it can, but is no case by the schema. */
  | {
      readonly kind: 'ikke-json' | 'ikke-en-sag'
      readonly problems: NonEmpty<ToldProblem>
      /** How many more there are than are told, at least. */
      readonly more: number
    }

/** A case by the schema, from the bytes of a file; else everything that must be mended, at once. Never throws. */
export function readCaseFile(bytes: Uint8Array, limits: CaseLimits = caseLimits): Result<ReadCase, CaseFileError> {
  if (bytes.length > limits.maxBytes) return err({ kind: 'for-stor', measure: 'bytes', max: limits.maxBytes })
  const text = decodeText(bytes)
  if (!text.ok) return text
  if (text.value.trim() === '') return err({ kind: 'tom' })
  const read = readJson(text.value, limits)
  const lines = cutLines(text.value)
  if (read.ok) return caseOf(read.value, lines)
  const lineOf = (at: number) => lines.placeOf(at).line
  const problems = read.error.map((fault) => ({
    pointer: '',
    ...lines.placeOf(fault.at),
    value: null,
    words: jsonFaultWords(fault, lineOf),
  }))
  return refuse('ikke-json', problems, 0)
}

function caseOf(json: JsonText, lines: Lines): Result<ReadCase, CaseFileError> {
  const { value } = json
  if (!isFields(value))
    return refuseCase([{ at: '', words: () => (Array.isArray(value) ? A_LIST : NO_OBJECT) }], json, lines)
  const isUntold = value['sources'] === undefined && value['statements'] === undefined
  const copied = fillCase(value)
  // Before the defaults are laid in: one of them holds only where nothing else is told.
  const misfits = [...referenceProblems(value), ...dayProblems(value)]
  if (isCaseFile(value) && misfits.length === 0)
    return ok({ file: isUntold ? { ...value, isInformationUntold: true } : value, json })
  const problems = [...problemsOf(faultsIn(value)), ...misfits]
  return refuseCase(
    problems.filter(({ at }) => !copied.has(at)),
    json,
    lines,
  )
}

function refuseCase(problems: readonly CaseProblem[], json: JsonText, lines: Lines): Result<never, CaseFileError> {
  const placed = problems
    .map((problem) => ({ problem, found: findSpot(json, problem.at) }))
    .toSorted((a, b) => startOf(a.found) - startOf(b.found))
  const told = placed.slice(0, MOST_TOLD).map(({ problem: { at, words, isUnspoken = false }, found }): ToldProblem => {
    const { from, to } = found.spot
    const value = found.isThere && !isUnspoken ? oneLine(json.text.slice(from, to)) : null
    return { pointer: at, ...lines.placeOf(startOf(found)), value, words: words() }
  })
  return refuse('ikke-en-sag', told, problems.length - told.length)
}

/** Its name where it is there, else the record that lacks it. */
function startOf({ spot, isThere }: FoundSpot): number {
  return isThere ? (spot.key ?? spot.from) : spot.from
}

function refuse(
  kind: 'ikke-json' | 'ikke-en-sag',
  problems: readonly ToldProblem[],
  more: number,
): Result<never, CaseFileError> {
  if (!isNonEmpty(problems)) throw new Error('refused without a reason')
  return err({ kind, problems, more })
}

const LONGEST_VALUE = 80

function oneLine(raw: string): string {
  const start = raw.slice(0, 4 * LONGEST_VALUE).replaceAll(/\s+/g, ' ')
  return start.length > LONGEST_VALUE ? `${start.slice(0, LONGEST_VALUE - 1)}…` : start
}

const A_LIST: Words = {
  da: 'Her er en liste. En sag er ét objekt, { … }: læg hver sag i sin egen fil og filerne i en mappe, som læses hel.',
  en: 'This is a list. A case is one object, { … }: put each case in a file of its own and the files in a folder, which is read whole.',
}
const NO_OBJECT: Words = {
  da: 'En sag er ét objekt, { … }. “holdbar case example” viser en hel sag.',
  en: 'A case is one object, { … }. “holdbar case example” shows a whole case.',
}
