import { hasOwnSubject, headsClause, isObjectBetween, type OtherPerson, otherPerson } from './person-words.ts'
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
}

const CITIZEN_WORD = /^(?:borgeren|ansøgeren|ansøger|klienten)$/
const CITIZEN_OWNS = /^(?:borgerens|ansøgerens|ansøgers|klientens)$/
const PRONOUN = /^(?:hun|han|hende|ham|hendes|hans)$/
const REFLEXIVE = /^(?:sin|sit|sine|sig)$/
const DIRECT = /^(?:du|dig|din|dit|dine)$/
const SUBORDINATE = /^(?:at|når|hvis|fordi|mens|da|så|hvor|selvom|indtil)$/

/**
 * Speaks to the citizen ("du") where a text speaks of them by first name, as "borgeren", or as "hun" or "han".
 * Only where it is plain who is meant. Quoted words are the speaker's own and are never touched.
 */
export function addressDirectly(text: string, spoken: Spoken): Addressed {
  const { gender } = spoken
  const names = namesOf(spoken)
  const tokens = tokenize(text, [...names])
  const lowers = tokens.map(({ word }) => word.toLowerCase())
  const open = tokens.map((_, i) => i).filter((i) => tokens[i]?.quoted === false)
  const isNamed = (i: number): boolean => namesCitizen(tokens[i]?.word ?? '', names)
  const named = open.some(isNamed)
  const others = open.some((i) => otherPerson(lowers[i] ?? '') !== undefined)
  const unnamed = open.some((i) => PRONOUN.test(lowers[i] ?? ''))
  // "At have samvær med sit barn": whoever is to do it is the citizen.
  const implied = /^at\s/i.test(text.trim()) && !named && !unnamed
  if (!named && !unnamed && !implied) return { text, doubtful: false }
  if (!named && unnamed && !others && open.some((i) => DIRECT.test(lowers[i] ?? ''))) return { text, doubtful: true }

  const scene = new Scene(implied)
  const out: string[] = []
  for (const [i, token] of tokens.entries()) {
    const turned = token.quoted ? token.word : turn({ tokens, lowers, at: i, names, gender }, scene)
    if (turned === undefined) return { text, doubtful: true }
    const said = isUpper(token.word) && turned !== token.word && startsSentence(tokens, i) ? capital(turned) : turned
    out.push(said, token.gap)
    if (/[,.;:!?]/.test(token.gap)) scene.endOfSpan()
    if (/[,.;:!?]/.test(token.gap) || /^(?:og|at|men|fordi|når)$/.test(lowers[i + 1] ?? '')) scene.isHere = false
  }
  return { text: out.join(''), doubtful: false }
}

/**
 * A reply to something the citizen said. A "han" that comes before anyone is named points back to what was said, and
 * there someone else may be spoken of: it is left as it was.
 */
export function addressReply(text: string, spoken: Spoken): Addressed {
  const names = namesOf(spoken)
  const tokens = tokenize(text, [...names]).filter(({ quoted }) => !quoted)
  const first = tokens.find(({ word }) => {
    const lower = word.toLowerCase()
    return PRONOUN.test(lower) || namesCitizen(word, names) || otherPerson(lower) !== undefined
  })
  const pointsBack = first !== undefined && PRONOUN.test(first.word.toLowerCase())
  return pointsBack ? { text, doubtful: true } : addressDirectly(text, spoken)
}

/** "Jens", "Jens Ole" and "Jens Ole Vind" are one person. */
function namesOf({ name }: Spoken): ReadonlySet<string> {
  const parts = name.split(' ')
  return new Set(parts.map((_, i) => parts.slice(0, i + 1).join(' ')))
}

/** Who has been spoken of so far, and who is doing something just now. */
class Scene {
  readonly others: OtherPerson[] = []
  hasCitizen = false
  last: 'borger' | 'anden' | undefined
  #subject: 'borger' | 'anden' | undefined
  /** The citizen was named in this very clause. */
  isHere = false
  /** Of "hjælper hende med at …": who is to do it, for as long as the clause lasts. */
  #controlled = false

  constructor(implied: boolean) {
    this.#subject = implied ? 'borger' : undefined
  }
  get subject(): 'borger' | 'anden' | undefined {
    return this.#controlled ? 'borger' : this.#subject
  }
  citizen(isObject: boolean, isToDo: boolean): void {
    this.hasCitizen = true
    this.isHere = true
    this.last = 'borger'
    if (!isObject) this.#subject = 'borger'
    if (isObject && isToDo) this.#controlled = true
  }
  other(person: OtherPerson, heads: boolean): void {
    this.others.push(person)
    this.last = 'anden'
    if (heads) this.#subject = 'anden'
  }
  endOfSpan(): void {
    this.#controlled = false
  }
}

interface Place {
  readonly tokens: readonly Token[]
  readonly lowers: readonly string[]
  readonly at: number
  readonly names: ReadonlySet<string>
  readonly gender: Spoken['gender']
}

/** The word as it is said to the citizen; undefined where it is not plain. */
function turn({ tokens, lowers, at, names, gender }: Place, scene: Scene): string | undefined {
  const word = tokens[at]?.word ?? ''
  const lower = lowers[at] ?? ''
  const following = lowers.slice(at + 1, at + 4)
  const [before = '', after = '', then = ''] = [lowers[at - 1], following[0], following[1]]
  const isToDo = /^(?:med|i|til|af|ved|om)$/.test(after) && then === 'at'
  if (isCitizen(word, names)) {
    const isObject = isObjectBetween(before, after)
    scene.citizen(isObject, isToDo)
    return isObject ? 'dig' : 'du'
  }
  if (ownsAsCitizen(word, names)) {
    scene.citizen(true, false)
    return possessiveFor(following)
  }
  if (PRONOUN.test(lower)) {
    const who = referentOf(lower, before, gender, scene)
    if (who !== 'borger') return who === 'anden' ? word : undefined
    const isSubject = lower === 'hun' || lower === 'han'
    scene.citizen(!isSubject, isToDo)
    if (isSubject) return 'du'
    return lower === 'hende' || lower === 'ham' ? 'dig' : possessiveFor(following)
  }
  if (REFLEXIVE.test(lower)) return isOwnOf(lowers, at, names, tokens, scene) ? `d${lower.slice(1)}` : word
  const other = otherPerson(lower)
  if (other !== undefined)
    scene.other(
      other,
      headsClause(
        lowers,
        tokens.map(({ gap }) => gap),
        at,
      ),
    )
  return word
}

/** Whom "hun", "ham" or "hendes" means: the citizen, the other one, or one can't tell. */
function referentOf(
  pronoun: string,
  before: string,
  gender: Spoken['gender'],
  scene: Scene,
): 'borger' | 'anden' | undefined {
  const spoken = /^(?:hun|hende|hendes)$/.test(pronoun) ? 'hun' : 'han'
  const others = scene.others.filter((other) => other.gender === undefined || other.gender === spoken)
  const mayBeCitizen = gender === undefined || gender === spoken
  if (!mayBeCitizen) return others.length > 0 ? 'anden' : undefined
  if (others.length === 0) return 'borger'
  const isObject = pronoun === 'hende' || pronoun === 'ham'
  if (isObject && scene.others.length === 1 && scene.subject === 'anden') return 'borger'
  const staffOnly = others.every(({ isStaff }) => isStaff)
  if (staffOnly && !isObject && scene.subject === 'borger') return 'borger'
  if (staffOnly && SUBORDINATE.test(before)) return 'borger'
  if (scene.last === 'borger' && (!isObject || staffOnly)) return 'borger'
  if (!scene.hasCitizen && !staffOnly) return 'anden'
  return undefined
}

/** "sin" and "sig" are the citizen's where the citizen is the one who does it, or is named right after it. */
function isOwnOf(
  lowers: readonly string[],
  at: number,
  names: ReadonlySet<string>,
  tokens: readonly Token[],
  scene: Scene,
): boolean {
  const gaps = tokens.map(({ gap }) => gap)
  if (scene.subject !== undefined)
    return scene.subject === 'borger' && (scene.isHere || !hasOwnSubject(lowers, gaps, at))
  const next = lowers.findIndex(
    (lower, i) => i > at && (otherPerson(lower) !== undefined || isCitizen(tokens[i]?.word ?? '', names)),
  )
  // Between it and the name stands one clause: "På grund af sin angst kan Karla ikke …".
  return next > at && isCitizen(tokens[next]?.word ?? '', names) && next - at < 12
}

function namesCitizen(word: string, names: ReadonlySet<string>): boolean {
  return isCitizen(word, names) || ownsAsCitizen(word, names)
}
const isCitizen = (word: string, names: ReadonlySet<string>): boolean =>
  names.has(word) || CITIZEN_WORD.test(word.toLowerCase())
const ownsAsCitizen = (word: string, names: ReadonlySet<string>): boolean =>
  (/[s’']$/.test(word) && names.has(word.replace(/[’']s?$|s$/, ''))) || CITIZEN_OWNS.test(word.toLowerCase())

function startsSentence(tokens: readonly Token[], at: number): boolean {
  return at === 0 || /[.!?:»“"\n]/.test(tokens[at - 1]?.gap ?? '') || tokens[at - 1]?.word === ''
}

const isUpper = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Which pronoun texts use of the citizen, from those that speak of nobody else; undefined where they don't agree. */
export function genderIn(texts: readonly string[]): Spoken['gender'] {
  let [she, he] = [0, 0]
  for (const text of texts) {
    const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
    if (words.some((word) => otherPerson(word) !== undefined)) continue
    she += words.filter((word) => /^(?:hun|hende|hendes)$/.test(word)).length
    he += words.filter((word) => /^(?:han|ham|hans)$/.test(word)).length
  }
  if (she > 4 * he) return 'hun'
  return he > 4 * she ? 'han' : undefined
}
