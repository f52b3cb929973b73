/** The middle of some numbers: one run that was disturbed does not move it. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  if (sorted.length === 0) return Number.NaN
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** Milliseconds a round, each kind in turn, so that a busy moment hits all alike. */
export async function raceRounds<Name extends string>(
  rounds: number,
  kinds: Readonly<Record<Name, () => Promise<unknown> | unknown>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(kinds) as Name[]
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]))
  // The first round is not counted: it compiles.
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now()
      await kinds[name]()
      if (round >= 0) taken.get(name)?.push(performance.now() - start)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(taken.get(name) ?? [])])) as Record<Name, number>
}

export interface Row {
  readonly what: string
  readonly measured: string
  readonly ratio: string
}

export function table(rows: readonly Row[]): string {
  const widths = (['what', 'measured', 'ratio'] as const).map((key) => Math.max(...rows.map((row) => row[key].length)))
  const line = ({ what, measured, ratio }: Row) =>
    `${what.padEnd(widths[0] ?? 0)}  ${measured.padStart(widths[1] ?? 0)}  ${ratio.padStart(widths[2] ?? 0)}`
  const [head, ...rest] = rows.map(line)
  return [head, '─'.repeat((head ?? '').length), ...rest].join('\n')
}

export const decimals = (value: number, count = 2) => value.toFixed(count)
