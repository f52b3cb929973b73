import { upperFirst } from '../../../base/first-letter.ts'
import { isOwnOf, type Named } from './own-reflexive.ts'
import { placeOfName } from './name-place.ts'
import { beginsSentence, othersIn } from './named-other.ts'
import { BEGINS_CLAUSE, type OtherPerson } from './person-words.ts'
import { possessiveFor } from './possessive.ts'
import { type Token, tokenize } from './text-token.ts'

/** A recorded text turned towards the citizen. */
export interface Addressed {
  readonly text: string
  /** True where someone is spoken of in the third person and it is not plain who: the text is left as it was. */
  readonly doubtful: boolean
}

/** Whom the letter is to, as texts speak of them. */
export interface Spoken {
  /** The whole name; the first of it is what texts use. */
  readonly name: string
  /** Undefined where nobody's texts have told. */
  readonly gender?: 'hun' | 'han' | undefined
  /** Names of others that the case knows. */
  readonly others?: ReadonlySet<string>
}

const CITIZEN_WORD = /^(?:borgeren|ansøgeren|ansøger|klienten)$/
const CITIZEN_OWNS = /^(?:borgerens|ansøgerens|ansøgers|klientens)$/
const PRONOUN = /^(?:hun|han|hende|ham|hendes|hans)$/
const REFLEXIVE = /^(?:sin|sit|sine|sig)$/
const DIRECT = /^(?:du|dig|din|dit|dine)$/

/**
 * Speaks to the citizen ("du") where a text speaks of them by first name, as "borgeren", or as "hun" or "han".
 * Only where it is plain who is meant. Quoted words are the speaker's own and are never touched.
 */
export function addressDirectly(text: string, spoken: Spoken): Addressed {
  const names = namesOf(spoken)
  const tokens = tokenize(text, [...names])
  const lowers = tokens.map(({ word }) => word.toLowerCase())
  const others = othersIn(tokens, (word) => namesCitizen(word, names), spoken.others ?? new Set())
  const open = tokens.map((_, i) => i).filter((i) => tokens[i]?.quoted === false)
  const named = open.some((i) => namesCitizen(tokens[i]?.word ?? '', names))
  const unnamed = open.some((i) => PRONOUN.test(lowers[i] ?? ''))
  // "At have samvær med sit barn": whoever is to do it is the citizen.
  const implied = /^at\s/i.test(text.trim()) && !named && !unnamed
  const left = { text, doubtful: true }
  if (!named && !unnamed && !implied) return { text, doubtful: false }
  if (!named && unnamed && open.some((i) => DIRECT.test(lowers[i] ?? ''))) return left
  if (named && isTogether(lowers, tokens, others, names)) return left

  const said: (Named | undefined)[] = []
  const reading: Reading = { tokens, lowers, others, names, gender: genderOf(spoken, open, lowers), said, implied }
  const out: string[] = []
  for (const [i, token] of tokens.entries()) {
    const turned = token.quoted ? token.word : turn(reading, i)
    if (turned === undefined) return left
    const word = isUpper(token.word) && turned !== token.word && beginsSentence(tokens, i) ? upperFirst(turned) : turned
    out.push(word, token.gap)
  }
  return { text: out.join(''), doubtful: false }
}

/**
 * A reply to something the citizen said. A "han" that comes before anyone is named points back to what was said, and
 * there someone else may be spoken of: it is left as it was.
 */
export function addressReply(text: string, spoken: Spoken): Addressed {
  const names = namesOf(spoken)
  const tokens = tokenize(text, [...names])
  const others = othersIn(tokens, (word) => namesCitizen(word, names), spoken.others ?? new Set())
  const first = tokens.findIndex(
    ({ word, quoted }, i) =>
      !quoted && (PRONOUN.test(word.toLowerCase()) || namesCitizen(word, names) || others[i] !== undefined),
  )
  const pointsBack = PRONOUN.test(tokens[first]?.word.toLowerCase() ?? '')
  return pointsBack ? { text, doubtful: true } : addressDirectly(text, spoken)
}

/** "Jens", "Jens Ole" and "Jens Ole Vind" are one person. */
export function namesOf({ name }: Pick<Spoken, 'name'>): ReadonlySet<string> {
  const parts = name.split(' ')
  return new Set(parts.map((_, i) => parts.slice(0, i + 1).join(' ')))
}

/** "hun" and "han" in one text are two people: where it is not known which is the citizen, neither is. */
function genderOf({ gender }: Spoken, open: readonly number[], lowers: readonly string[]): Reading['gender'] {
  if (gender !== undefined) return gender
  const used = new Set(
    open
      .map((i) => lowers[i] ?? '')
      .filter((lower) => PRONOUN.test(lower))
      .map(genderOfPronoun),
  )
  return used.size > 1 ? 'unknown' : undefined
}
const genderOfPronoun = (lower: string): 'hun' | 'han' => (/^(?:hun|hende|hendes)$/.test(lower) ? 'hun' : 'han')

/** The citizen and another are the two who are "dem": said to the one of them, it would be "jer". */
function isTogether(
  lowers: readonly string[],
  tokens: readonly Token[],
  others: readonly (OtherPerson | undefined)[],
  names: ReadonlySet<string>,
): boolean {
  const isSomeone = (i: number): boolean => others[i] !== undefined || isCitizen(tokens[i]?.word ?? '', names)
  return (
    lowers.some((lower) => /^(?:dem|deres)$/.test(lower)) &&
    lowers.some((lower, i) => lower === 'og' && isSomeone(i - 1) && [1, 2].some((n) => isSomeone(i + n)))
  )
}

interface Reading {
  readonly tokens: readonly Token[]
  readonly lowers: readonly string[]
  readonly others: readonly (OtherPerson | undefined)[]
  readonly names: ReadonlySet<string>
  readonly gender: Spoken['gender'] | 'unknown'
  /** Where the citizen has been spoken of so far, and as what. */
  readonly said: (Named | undefined)[]
  readonly implied: boolean
}

/** The word as it is said to the citizen; undefined where it is not plain. */
function turn(reading: Reading, at: number): string | undefined {
  const { tokens, lowers, others, names, said } = reading
  const word = tokens[at]?.word ?? ''
  const lower = lowers[at] ?? ''
  const following = lowers.slice(at + 1, at + 4)
  if (isCitizen(word, names)) {
    const isPerson = (i: number): boolean => others[i] !== undefined || isCitizen(tokens[i]?.word ?? '', names)
    const place = placeOfName({ tokens, lowers, isPerson }, at)
    if (place !== undefined) said[at] = place === 'du' ? 'does' : 'is-done-to'
    return place
  }
  if (ownsAsCitizen(word, names)) return possessiveFor(following)
  if (PRONOUN.test(lower)) {
    const who = referentOf(reading, at)
    if (who !== 'borger') return who === 'anden' ? word : undefined
    if (lower === 'hun' || lower === 'han') {
      said[at] = 'does'
      return 'du'
    }
    // "Karla følger hende", "Karla passer hendes hund": of oneself one says "sig" and "sin".
    if (said.slice(clauseStart(reading, at), at).includes('does')) return undefined
    if (lower !== 'hende' && lower !== 'ham') return possessiveFor(following)
    said[at] = 'is-done-to'
    return 'dig'
  }
  if (!REFLEXIVE.test(lower)) return word
  const isOwn = isOwnOf(reading, at, (i) => isCitizen(tokens[i]?.word ?? '', names))
  return isOwn === undefined ? undefined : isOwn ? `d${lower.slice(1)}` : word
}

/** Whom "hun", "ham" or "hendes" means: the citizen where nobody else can be meant; else the other one, or one can't tell. */
function referentOf({ others, lowers, gender }: Reading, at: number): 'borger' | 'anden' | undefined {
  const spoken = genderOfPronoun(lowers[at] ?? '')
  // "Hendes mor": she is not the one whom the mother is hers of.
  const isOwned = (i: number): boolean => (lowers[at] ?? '').endsWith('s') && i === at + 1
  const isOther = others.some((other, i) => other !== undefined && !isOwned(i) && (other.gender ?? spoken) === spoken)
  if (gender === 'unknown') return undefined
  if (gender !== undefined && gender !== spoken) return isOther ? 'anden' : undefined
  return isOther ? undefined : 'borger'
}

function clauseStart({ tokens, lowers }: Reading, at: number): number {
  let first = at
  while (first > 0 && !/[,.;:!?]/.test(tokens[first - 1]?.gap ?? '') && !BEGINS_CLAUSE.test(lowers[first - 1] ?? ''))
    first -= 1
  return first
}

function namesCitizen(word: string, names: ReadonlySet<string>): boolean {
  return isCitizen(word, names) || ownsAsCitizen(word, names)
}
const isCitizen = (word: string, names: ReadonlySet<string>): boolean =>
  names.has(word) || CITIZEN_WORD.test(word.toLowerCase())
const ownsAsCitizen = (word: string, names: ReadonlySet<string>): boolean =>
  (/[s’']$/.test(word) && names.has(word.replace(/[’']s?$|s$/, ''))) || CITIZEN_OWNS.test(word.toLowerCase())

const isUpper = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()
