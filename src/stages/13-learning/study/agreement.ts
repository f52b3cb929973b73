/** What each coder wrote of one case; undefined where a coder wrote nothing. */
export type Coding = readonly (string | undefined)[]

/** Cohen's kappa (1960) over what both coded. Undefined where chance alone explains all: both always wrote the same one code. */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): number | undefined {
  const n = pairs.length
  if (n === 0) return undefined
  const first = new Map<string, number>()
  const second = new Map<string, number>()
  let agreed = 0
  for (const [one, other] of pairs) {
    first.set(one, (first.get(one) ?? 0) + 1)
    second.set(other, (second.get(other) ?? 0) + 1)
    if (one === other) agreed += 1
  }
  let byChance = 0
  for (const [code, count] of first) byChance += count * (second.get(code) ?? 0)
  // In whole numbers until the last step, so that what is certain is found to be.
  const left = n * n - byChance
  return left === 0 ? undefined : (n * agreed - byChance) / left
}

/** Krippendorff's alpha for names without order; a case that fewer than two coded tells nothing. Undefined without variation. */
export function krippendorffsAlpha(cases: readonly Coding[]): number | undefined {
  const totals = new Map<string, number>()
  let observed = 0
  let n = 0
  for (const coding of cases) {
    const codes = coding.filter((code) => code !== undefined)
    if (codes.length < 2) continue
    const counts = new Map<string, number>()
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
    let same = 0
    for (const [code, count] of counts) {
      same += count * (count - 1)
      totals.set(code, (totals.get(code) ?? 0) + count)
    }
    observed += (codes.length * (codes.length - 1) - same) / (codes.length - 1)
    n += codes.length
  }
  let alike = 0
  for (const count of totals.values()) alike += count * (count - 1)
  const expected = n * (n - 1) - alike
  return expected <= 0 ? undefined : 1 - ((n - 1) * observed) / expected
}
