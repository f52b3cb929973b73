import { othersIn } from './named-other.ts'
import { tokenize } from './text-token.ts'

/** Which pronoun texts use of the citizen, from those that speak of nobody else; undefined where they don't agree. */
export function genderIn(texts: readonly string[], names: ReadonlySet<string>): 'hun' | 'han' | undefined {
  let [she, he] = [0, 0]
  for (const text of texts) {
    const tokens = tokenize(text, [...names]).filter(({ quoted }) => !quoted)
    const isCitizen = (word: string): boolean => names.has(word) || names.has(word.replace(/[’']?s?$/, ''))
    if (othersIn(tokens, isCitizen, new Set()).some((other) => other !== undefined)) continue
    const words = tokens.map(({ word }) => word.toLowerCase())
    she += words.filter((word) => /^(?:hun|hende|hendes)$/.test(word)).length
    he += words.filter((word) => /^(?:han|ham|hans)$/.test(word)).length
  }
  if (she > 4 * he) return 'hun'
  return he > 4 * she ? 'han' : undefined
}
