import { err, ok, type Result } from '../../../base/result.ts'
import type { Words } from '../../../base/words.ts'
import { CATEGORIES, type CodedCase, isReversed, OUTCOMES } from './coded-case.ts'
import type { JudgedVariable } from './agreement-report.ts'

/** What was settled of each case, by its number in small letters. */
export type Settled = ReadonlyMap<string, ReadonlyMap<JudgedVariable, SettledValue>>

export interface SettledValue {
  readonly row: number
  readonly values: readonly string[]
  readonly reason: string
}

/** The case as it was settled; what was not settled is as it was coded. */
export function settleCase(coded: CodedCase, settled: Settled): Result<CodedCase, Words> {
  const answers = settled.get(coded.key.toLowerCase())
  if (answers === undefined) return ok(coded)
  const { category: before, ...rest } = coded
  const outcome = OUTCOMES.find((one) => one === answers.get('udfald')?.values[0]) ?? coded.outcome
  const answer = answers.get('kategori')
  const category = answer === undefined ? before : CATEGORIES.find((one) => one === answer.values[0])
  if (isReversed(outcome) !== (category !== undefined) && outcome !== 'supplering') return err(mismatch(coded.key))
  const codes = { ...coded.codes }
  for (const [variable, { values }] of answers)
    if (variable !== 'udfald' && variable !== 'kategori') codes[variable] = values
  return ok({ ...rest, outcome, ...(category === undefined ? {} : { category }), codes })
}

const mismatch = (key: string): Words => ({
  da: `Sagen ${key} passer ikke, som den er afgjort: en omgjort sag skal have en kategori, og kun den. Afgør både udfald og kategori (“ingen”, hvor sagen ikke er omgjort).`,
  en: `Case ${key} does not fit as it was settled: a reversed case must have a category, and only that. Settle both udfald and kategori (“ingen” where the case was not reversed).`,
})
