import { isFrequentWord, isFunctionWord } from '../../../text/function-word.ts'
import { isKnownCapital, isOffice, isOpener } from '../../../text/identifying/known-capital.ts'
import { isDoer, type OtherPerson, otherPerson } from './person-words.ts'
import { isNoun } from './possessive.ts'
import type { Token } from './text-token.ts'
import { isVerb } from './verb-form.ts'

const UNKNOWN: OtherPerson = { gender: undefined }

/**
 * Who is spoken of besides the citizen, by the place of the word: one with a role, or one with a name.
 * A capital within a sentence is a name unless it is known; where a sentence begins, what is not known for a word is one.
 */
export function othersIn(
  tokens: readonly Token[],
  isCitizen: (word: string) => boolean,
  known: ReadonlySet<string>,
): readonly (OtherPerson | undefined)[] {
  return tokens.map(({ word, quoted }, at) => {
    if (word === '' || quoted || isCitizen(word)) return undefined
    const lower = word.toLowerCase()
    const before = tokens[at - 1]?.word.toLowerCase() ?? ''
    const role = otherPerson(lower) ?? (isDoer(lower, before) ? UNKNOWN : undefined)
    if (role !== undefined) return role
    if (!isCapital(word)) return undefined
    if (known.has(word) || known.has(word.replace(/[’']?s$/, ''))) return UNKNOWN
    if (namesNoOne(word)) return undefined
    const isName = beginsSentence(tokens, at) ? isNameFirst(tokens, at) : before !== 'i'
    return isName ? UNKNOWN : undefined
  })
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
const namesNoOne = (word: string): boolean =>
  /\d/.test(word) || /^\p{Lu}[\p{Lu}-]+s?$/u.test(word) || isKnownCapital(word) || isOffice(word) || PLACE.test(word)
const PLACE =
  /(?:vej|vejen|gade|gaden|vænget|torvet|parken|bakken|centret|centeret|skolen|huset|hus|hjemmet|klubben|kommune|sygehus|hospital|styrelsen|loven)s?$/

export function beginsSentence(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at - 1]?.word === '' || /[.!?:»“"\n]/.test(tokens[at - 1]?.gap ?? '')
}

/** Endings of things: "Angsten", "Medicinen", "Træthed". */
const THING = /(?:en|et|erne|ende|ing|else|hed|tion|itet)s?$/
const NAME_LIKE_THING =
  /^(?:Søren|Karen|Maren|Kirsten|Torben|Morten|Preben|Carsten|Karsten|Jørgen|Steen|Esben|Espen|Helen|Ellen|Owen|Kristen|Christen|Thorsten|Torsten|Anden|Ben|Else|Margaret|Laurits|Flemming|Henning|Erling|Elling|Hemming|Bent|Annet|Janet|Harriet|Lisbet|Elisabet)s?$/

/** A capital where a sentence begins: a name where it is no known word and does something, owns, or has one behind it. */
function isNameFirst(tokens: readonly Token[], at: number): boolean {
  const { word = '', gap = '' } = tokens[at] ?? {}
  const lower = word.toLowerCase()
  if (!NAME_LIKE_THING.test(word)) {
    if (isOpener(word) || isFunctionWord(lower) || isFrequentWord(lower) || isNoun(lower)) return false
    if (THING.test(word)) return false
  }
  const next = tokens[at + 1]?.word ?? ''
  // "Glemmer hun det, …" begins with a verb; "Peter kommer" has one behind it.
  if (isVerb(lower)) return gap === ' ' && (isVerb(next) || isCapital(next))
  if (gap.startsWith(',')) return /^(?:som|der|og|hendes|hans|\p{Lu}.*)$/u.test(next)
  if (word.endsWith('s') && next !== '' && gap === ' ') return true
  return gap === ' ' && (isCapital(next) || /^(?:og|selv|ikke|også|aldrig|ofte|altid)$/.test(next) || isVerb(next))
}
