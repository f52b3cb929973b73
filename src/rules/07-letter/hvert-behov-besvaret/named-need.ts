import { needsIn } from '../../../stages/07-letter/need-word.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'

/** A need by the first words that name it. */
export interface NamedNeed {
  readonly da: string
  /** The words it was named with. */
  readonly words: string
  readonly passage: Passage
}

/** A sentence is asked for its needs by many others: worked out once. */
const NEEDS = new WeakMap<Passage, ReturnType<typeof needsIn>>()

/** The needs that a sentence names. */
export function needsOfOne(passage: Passage): ReturnType<typeof needsIn> {
  const needs = NEEDS.get(passage) ?? needsIn(passage.lower)
  NEEDS.set(passage, needs)
  return needs
}

/** The needs that the sentences name, by their ids. */
export function needsOf(passages: readonly Passage[]): Map<string, NamedNeed> {
  const found = new Map<string, NamedNeed>()
  for (const passage of passages)
    for (const { id, da, pattern } of needsOfOne(passage))
      if (!found.has(id)) found.set(id, { da, passage, words: pattern.exec(passage.lower)?.[0] ?? da })
  return found
}

/** Activities that one word may stand for another of. */
const RELATED: readonly (readonly string[])[] = [
  ['sociale-kontakter', 'komme-ud', 'fritid', 'angst', 'transport', 'ledsagelse', 'boern', 'konflikter'],
  ['indkoeb', 'madlavning', 'transport', 'komme-ud'],
  ['rengoering', 'toejvask', 'oprydning', 'havearbejde'],
  ['post', 'oekonomi', 'myndigheder'],
  ['struktur', 'soevn', 'laege', 'medicin', 'myndigheder', 'uddannelse-job', 'ledsagelse'],
  ['hygiejne', 'soevn', 'struktur'],
]

/** Whether one that passes stands for the need under a kindred word. */
export function isMetByKin(id: string, passes: (near: string) => boolean): boolean {
  return RELATED.some((group) => group.includes(id) && group.some(passes))
}

/** The same thing in another form: "børnene" for "dine børn". */
export function stemsTold(lower: string, others: readonly Passage[]): boolean {
  const stems = (lower.match(/[A-Za-zÀ-ÖØ-öø-ÿ]{4,}/g) ?? [])
    .filter((word) => !GENERIC.test(word))
    .map((word) => word.slice(0, 4))
  if (stems.length === 0) return false
  const told = new Set<string>()
  for (const { lower: words } of others)
    for (const word of words.match(/[a-zß-öø-ÿ]{4,}/g) ?? []) if (!OTHERS_WORD.test(word)) told.add(word.slice(0, 4))
  return stems.some((stem) => told.has(stem))
}

/** A contact person, or that one may contact the office, says nothing of contact with one's sister. */
const OTHERS_WORD = /^kontakt(?:person|e[rt]?$|et$)/

const GENERIC =
  /^(?:støtt|hjælp|bevil|afsla|afslå|ansøg|ikke|desv|derfor|kommun|efter|service|lov|paragr|bost|dine|deres|jeres|hver|kan|time|gang|uge|heller|også|disse|skal|have|komme|gøre|lave|være|imødekom|beretti|social|pædago|samt|eller|andre|hjemm)/
