import { beginsSentence } from './named-other.ts'
import { BEGINS_CLAUSE } from './person-words.ts'
import type { Token } from './text-token.ts'
import { isAdverb, isInfinitive, isModal, isParticiple, isVerb } from './verb-form.ts'

/** A text as the place of a name is read in it. */
export interface NamePlace {
  readonly tokens: readonly Token[]
  readonly lowers: readonly string[]
  /** Whether the word there means someone, the citizen too. */
  readonly isPerson: (at: number) => boolean
}

/** What a name becomes there; undefined where it is not plain who does it to whom. */
export type Said = 'du' | 'dig' | undefined

const SUBORDINATE = /^(?:at|når|hvis|fordi|mens|da|hvor|selvom|indtil|inden|hvornår|hvordan|hvorfor|idet|hvad)$/
const MAYBE_BEFORE_SUBJECT = /^(?:så|som|end|hvem|hvilken|hvilket|hvilke)$/
const PREPOSITION =
  /^(?:til|for|med|af|på|om|hos|fra|mod|uden|over|efter|mellem|omkring|blandt|ifølge|før|siden|gennem|i|bag|foran|under|blandt|angående|vedrørende)$/
const ALSO_CONJUNCTION = /^(?:om|for|efter|før|siden|til)$/
const SAYS =
  /^(?:siger|sagde|fortæller|fortalte|oplyser|oplyste|mener|mente|skriver|skrev|svarer|svarede|forklarer|forklarede|beskriver|synes|ønsker|føler|tror|ved|vidste)$/
const GROUP =
  /^(?:hjemmeplejen|plejen|kommunen|bostedet|botilbuddet|jobcentret|jobcenteret|sygehuset|hospitalet|regionen|forældrene|børnene|medarbejderne|personalet|familien|naboerne|vennerne|veninderne|politiet|kollegerne|hjemmesygeplejen|netværk|netværket|holdet|teamet|ambulatoriet|psykiatrien|skolen|beboerne|støtten)$/
const SUBJECT_PRONOUN = /^(?:vi|jeg|man|du|de|hun|han|ingen|alle|nogen|en|andre|begge)$/
const TIME =
  /(?:dag|dage|uge|uger|gang|gange|måned|måneder|morgen|aften|aftenen|morgenen|nat|år|time|timer|weekend|sommer|vinter|uges|dags)$/
const FOCUS = /^(?:kun|også|selv|især|heller|måske|bare|bl)$/

/** Whether the citizen, named there, is the one who does it ("du") or to whom it is done ("dig"). */
export function placeOfName(place: NamePlace, at: number): Said {
  const { tokens, lowers, isPerson } = place
  const touches = (i: number): boolean => /^[ \u00a0]*$/.test(tokens[i]?.gap ?? '')
  const next = touches(at) ? at + 1 : tokens.length
  // "Karla Hansen" is someone else; "Karla, Anne og Ida" is a list.
  if (next < tokens.length && isPerson(next) && /^\p{Lu}/u.test(tokens[next]?.word ?? '')) return undefined
  if (tokens[at]?.gap.startsWith(',') === true && isPerson(at + 1)) return undefined
  const hasVerb = verbFollows(lowers, touches, at)
  if (beginsSentence(tokens, at)) return tokens.length - at > 1 ? 'du' : undefined
  const before = lowers[at - 1] ?? ''
  if (!touches(at - 1)) return hasVerb ? 'du' : undefined
  if (SUBORDINATE.test(before)) return 'du'
  if (MAYBE_BEFORE_SUBJECT.test(before))
    return hasVerb && !(before === 'så' && isPerson(at - 2) && touches(at - 2)) ? 'du' : undefined
  if (/^(?:og|men|eller)$/.test(before)) return hasVerb ? 'du' : undefined
  if (before === 'ved') return afterVed(place, at)
  if (PREPOSITION.test(before)) return afterPreposition(place, at, before, touches)
  return afterVerb(place, at, hasVerb)
}

function verbFollows(lowers: readonly string[], touches: (i: number) => boolean, at: number): boolean {
  let i = at
  while (touches(i) && i + 1 < lowers.length) {
    i += 1
    const lower = lowers[i] ?? ''
    if (isVerb(lower)) return true
    if (!isAdverb(lower)) return false
  }
  return false
}

/** "ved" is a verb as well: "Det ved Karla godt", but "sidder ved Karla". */
function afterVed({ tokens, lowers }: NamePlace, at: number): Said {
  const comma = tokens[at]?.gap.startsWith(',') === true
  if (comma && /^(?:at|hv\p{L}+|om)$/u.test(lowers[at + 1] ?? '')) return 'du'
  if (/^(?:det|hvad|dette)$/.test(lowers[at - 2] ?? '')) return 'du'
  return isVerb(lowers[at - 2] ?? '') && !isAdverb(lowers[at + 1] ?? '') ? 'dig' : undefined
}

/** "om Karla kan", but "For Karla er det vigtigt". */
function afterPreposition(
  { tokens, lowers }: NamePlace,
  at: number,
  before: string,
  touches: (i: number) => boolean,
): Said {
  if (!ALSO_CONJUNCTION.test(before) || !verbFollows(lowers, touches, at)) return 'dig'
  if (before === 'til') return beginsSentence(tokens, at - 1) ? 'dig' : undefined
  const isTurned = isVerb(lowers[at + 1] ?? '') && /^(?:det|der|dette)$/.test(lowers[at + 2] ?? '')
  if (isTurned) return before === 'for' ? 'dig' : undefined
  if (before === 'for') return tokens[at - 2]?.gap.startsWith(',') === true ? 'du' : undefined
  return 'du'
}

/** By the verb before it, and who stands before that: "Naboen kører Karla", but "I dag kører Karla". */
function afterVerb(place: NamePlace, at: number, hasVerb: boolean): Said {
  const { tokens, lowers, isPerson } = place
  const opens = (i: number): boolean =>
    beginsSentence(tokens, i) || /[,;()–]/.test(tokens[i - 1]?.gap ?? '') || BEGINS_CLAUSE.test(lowers[i - 1] ?? '')
  let verb = at - 1
  while (isAdverb(lowers[verb] ?? '') && !opens(verb)) verb -= 1
  let first = verb
  while (first > 0 && !opens(first)) first -= 1
  const span = lowers.slice(first, verb)
  const word = lowers[verb] ?? ''
  const opener = beginsSentence(tokens, first)
    ? 'sentence'
    : /[,;()–]/.test(tokens[first - 1]?.gap ?? '')
      ? 'comma'
      : (lowers[first - 1] ?? '')
  const people = span.filter((lower, i) => isPerson(first + i) || GROUP.test(lower))
  if (
    isParticiple(word) &&
    span.some((lower) => /^(?:ha(?:r|vde|ve)|f[åi](?:r|k)?|er|var|blev|bliver|være|været)$/.test(lower))
  )
    return 'dig'
  const isInfinite = span.length === 0 ? opener === 'at' : opener === 'at' || span.some(isModal) || span.includes('at')
  if (isInfinitive(word) && isInfinite) return 'dig'
  if (!isVerb(word)) return undefined
  // "Der bor Karla" is no one who lives.
  const relative = /^(?:som|der)$/.test(opener) && !beginsSentence(tokens, first - 1) && span.every(isAdverb)
  if (isModal(word)) return relative ? undefined : 'du'
  const adverbial = startsAdverbially(span, people.length > 0)
  const isPlain = opener === 'sentence' || opener === 'comma' || /^(?:og|men)$/.test(opener)
  if (/^(?:har|havde)$/.test(word)) {
    if (isPlain && span.length === 0) return opener === 'sentence' || opener === 'comma' ? 'du' : undefined
    return isPlain && (adverbial || people.length === 0) ? 'du' : undefined
  }
  if (/^(?:er|var|bliver|blev)$/.test(word))
    return isPlain && (adverbial || (span.length === 0 && /^(?:sentence|comma)$/.test(opener))) ? 'du' : undefined
  if (SAYS.test(word)) return (opener === 'comma' && span.length === 0) || (isPlain && adverbial) ? 'du' : undefined
  if (hasVerb) return undefined
  if (relative) return 'dig'
  if (span.length === 0)
    return /^(?:så|hvor|hvordan|hvornår|hvorfor)$/.test(opener)
      ? 'du'
      : opener === 'og' && isOfOthers(place, first - 1)
        ? 'dig'
        : undefined
  if (isPlain && adverbial) return 'du'
  if (adverbial) return undefined
  if (isDoneBySomeone(span, (i) => isPerson(first + i))) return 'dig'
  return isPlain || people.length > 0 ? undefined : 'dig'
}

/** Whether it is someone who does it: "Naboen", "Hendes mor", "Naboen på første sal"; not "Naboens hund". */
function isDoneBySomeone(span: readonly string[], isPerson: (at: number) => boolean): boolean {
  if (span.length === 1 && SUBJECT_PRONOUN.test(span[0] ?? '')) return true
  const isSomeone = (at: number): boolean => {
    const lower = span[at] ?? ''
    return GROUP.test(lower) || (isPerson(at) && !lower.endsWith('s'))
  }
  return span.length > 0 && (isSomeone(span.length - 1) || isSomeone(0))
}

/** Time, place or an adverb in front: the one who does it stands behind the verb. */
function startsAdverbially(span: readonly string[], hasPeople: boolean): boolean {
  const [head = ''] = span
  if (head === '') return false
  if (isAdverb(head)) return !(FOCUS.test(head) && (hasPeople || span.length > 1))
  if (PREPOSITION.test(head) || head === 'ved') return true
  return !hasPeople && span.some((lower) => TIME.test(lower))
}

/** "Naboen kommer og kører Karla": the sentence so far is someone else's. */
function isOfOthers({ tokens, lowers, isPerson }: NamePlace, og: number): boolean {
  let from = og
  while (from > 0 && !beginsSentence(tokens, from)) from -= 1
  const [head = ''] = lowers.slice(from)
  return (isPerson(from) || GROUP.test(head)) && !tokens.slice(from, og).some(({ gap }) => /[,;]/.test(gap))
}
