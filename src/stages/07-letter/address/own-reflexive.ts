import { BEGINS_CLAUSE, hasOwnSubject, type OtherPerson } from './person-words.ts'
import type { Token } from './text-token.ts'

/** The citizen does something there, or something is done to them. */
export type Named = 'does' | 'is-done-to'

export interface ReflexiveReading {
  readonly tokens: readonly Token[]
  readonly lowers: readonly string[]
  readonly others: readonly (OtherPerson | undefined)[]
  readonly said: readonly (Named | undefined)[]
  /** A text that begins with "at" and names nobody: whoever is to do it is the citizen. */
  readonly implied: boolean
}

/** Whether "sin" or "sig" is the citizen's own; undefined where it is not plain whose it is. */
export function isOwnOf(
  { tokens, lowers, others, said, implied }: ReflexiveReading,
  at: number,
  isCitizen: (i: number) => boolean,
): boolean | undefined {
  const gaps = tokens.map(({ gap }) => gap)
  const isCut = (i: number): boolean => /[,.;:!?]/.test(gaps[i] ?? '')
  const back = (stops: (i: number) => boolean): number => {
    let first = at
    while (first > 0 && !stops(first - 1)) first -= 1
    return first
  }
  const who = (from: number) =>
    lowers.flatMap((_, i) =>
      i < from || i >= at ? [] : said[i] !== undefined ? [said[i]] : others[i] === undefined ? [] : ['anden' as const],
    )
  if (isToDo(lowers, said, at, isCut)) return true
  const clause = who(back((i) => isCut(i) || BEGINS_CLAUSE.test(lowers[i] ?? '')))
  if (clause.length > 0) {
    if (clause.every((one) => one === 'does')) return true
    return clause.every((one) => one === 'anden') ? false : undefined
  }
  if (hasOwnSubject(lowers, gaps, at)) return false
  const sentence = who(back((i) => /[.!?]/.test(gaps[i] ?? '')))
  if (sentence.length > 0) {
    if (sentence.every((one) => one === 'does')) return true
    return sentence.every((one) => one === 'anden') ? false : undefined
  }
  if (implied) return true
  // "På grund af sin angst kan Karla ikke …": between it and the name stands one clause.
  const next = lowers.findIndex((_, i) => i > at && (others[i] !== undefined || isCitizen(i)))
  if (next > at && next - at < 12) return isCitizen(next) ? true : undefined
  return undefined
}

/** "hjælper dig med at samle …": who is helped is the one to do it, as long as the clause lasts. */
function isToDo(
  lowers: readonly string[],
  said: readonly (Named | undefined)[],
  at: number,
  isCut: (i: number) => boolean,
): boolean {
  for (let i = at - 1; i >= 0 && !isCut(i); i -= 1)
    if (said[i] !== undefined)
      return said[i] === 'is-done-to' && /^(?:med|i|til|om)$/.test(lowers[i + 1] ?? '') && lowers[i + 2] === 'at'
  return false
}
