import { likelihood } from '../../src/text/learned-words.ts'

/** What some witnesses say of a matter, and whether it is so. */
export interface Example {
  readonly says: readonly number[]
  readonly isSo: boolean
}

const ROUNDS = 15
/** Holds the weights back a little, so that they stay finite where a witness is never wrong. */
const RIDGE = 0.5

/** Logistic regression by Newton's method: what speaks for it before a witness is heard, then what each adds. */
export function likelihoodsOf(examples: readonly Example[]): readonly number[] {
  const size = 1 + (examples[0]?.says.length ?? 0)
  let weights = Array.from({ length: size }, () => 0)
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -RIDGE * weight))
    const bend: number[][] = weights.map((_, row) =>
      weights.map((__, column) => (row === column && row > 0 ? RIDGE : 0)),
    )
    for (const { says, isSo } of examples) {
      const row = [1, ...says].flatMap((one, at) => (one === 0 ? [] : [[at, one] as const]))
      const likely = likelihood(row.reduce((sum, [at, one]) => sum + one * (weights[at] ?? 0), 0))
      const off = (isSo ? 1 : 0) - likely
      const spread = likely * (1 - likely)
      for (const [a, one] of row) {
        slope[a] = (slope[a] ?? 0) + off * one
        const line = bend[a]
        if (line !== undefined) for (const [b, other] of row) line[b] = (line[b] ?? 0) + spread * one * other
      }
    }
    const step = solve(bend, slope)
    weights = weights.map((weight, at) => weight + (step[at] ?? 0))
  }
  return weights
}

/** Gauss’s elimination, the greatest first. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  for (const [at] of rows.entries()) {
    const size = (row: number): number => Math.abs(rows[row]?.[at] ?? 0)
    const best = rows.reduce((high, _, row) => (row > at && size(row) > size(high) ? row : high), at)
    const [lead = [], other = []] = [rows[best], rows[at]]
    rows[best] = other
    rows[at] = lead
    for (const [row, line] of rows.entries()) {
      if (row === at) continue
      const times = (line[at] ?? 0) / (lead[at] ?? 1)
      rows[row] = line.map((one, column) => one - times * (lead[column] ?? 0))
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1))
}
