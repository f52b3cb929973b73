import { isFrequentWord, isFunctionWord, isRole, isTeller } from '../function-word.ts'
import { KIND } from './phrase.ts'
import type { IdentifierKind, Span } from './pattern.ts'
import { isKnownShort, isOtherName } from './known-capital.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Token } from '../word-token.ts'

const CAPITAL = /^\p{Lu}/u
/** Straight before a name, and before little else. */
const SAID_TO =
  /(?<!\p{L})(?:hej|kære|hilsen|mvh|kh|vh|hedder|hed|kaldes|kaldet|fru|hr\.?|frk\.?|frøken|doktor|dr\.?|veninde|kæreste|onkel|tante|moster|faster|kollega|sig til|spørg|ring til|ringe til|ringer til|skriv til|er det|her er|v\/|datter|søster|svigersøn|svigerdatter|svigermor|niece|nevø|hustru)[ ,]\s?$/iu
/** So surely before a name that also “bo” and “liv” are one. */
const STRAIGHT_TO =
  /(?<!\p{L})(?:hej|kære|hilsen|hedder|hed|kaldet|fru|hr\.|hos|veninde|kæreste|onkel|tante|moster|faster|doktor) $/iu
/** Before a name as before other things: counts where a text has given up capitals. */
const MAYBE =
  /(?<!\p{L})(?:med|hos|til|fra|af|og|det er|jeg er|mor|far|bror|søn|mand|kone|ven|nabo|naboen|for|så|siger|sagde|spurgte|at|mødte|hvis|når|men)[ ,]\s?$/iu
const DOES =
  /^ (?:er|har|var|havde|kan|skal|vil|bor|kom|kommer|siger|sagde|ringede|ringer|skrev|fik|får|gik|går|blev|synes|mener|hjælper|kører|kørte|henter|hentede|spurgte|sov|lå|sad)(?!\p{L})/u
const IN_PLACE = /(?<!\p{L})(?:i|på|fra|til|ved|bor|ad|langs|nær|omkring|mod|over)\s$/u
const STREET_WORD =
  /(?:vej|vejen|gade|gaden|stræde|strædet|allé|alleen|alléen|vænget|vangen|toften|torvet|bakken|parken|stien|engen|marken)$/u
const QUARTER_WORD =
  /(?:byen|kvarteret|skolen|gården|huset|hjemmet|parken|haven|lunden|bo|centret|stedet|højen|bjerg|lund|dal|borg|hus|holm)$/u
const COMPASS = /^(?:sønder|nørre|øster|vester|sdr|nr|gl)$/u
/** Shops that everyone names without a capital. */
const CHAIN = /^(?:netto|føtex|bilka|brugsen|kvickly|irma|aldi|lidl|fakta|superbrugsen|ikea|matas|meny)s?$/u
const LOWER_SHARE = 0.5

/** Names written without a capital. What the text shows with one elsewhere is among `shown`. */
export function findLowerNames(
  text: string,
  tokens: readonly Token[],
  shown: ReadonlySet<string>,
  known: readonly Span[],
  vocabulary: Vocabulary,
): readonly Span[] {
  const isLowerText = shareOfLower(text) >= LOWER_SHARE
  const isLower = (at: number) => isLowerText || beginsLower(text, at)
  const isName = (base: string) => {
    const capital = base.charAt(0).toUpperCase() + base.slice(1)
    return vocabulary.isName(capital) || isOtherName(capital)
  }
  const kindOf = ({ word, base, from, to }: Token, last: Token | undefined): IdentifierKind | null => {
    if (CAPITAL.test(word)) return null
    const before = text.slice(Math.max(0, from - 24), from)
    if (
      STRAIGHT_TO.test(before) &&
      !isFunctionWord(word) &&
      !isRole(word) &&
      !/^(?:barn|børn|broder)$/.test(word) &&
      isName(base)
    )
      return 'navn'
    if (word.length < 3 || isKnownShort(word)) return null
    if (CHAIN.test(word)) return 'institution'
    if (isFunctionWord(word) || isFrequentWord(word) || isRole(word)) return null
    const isPut = vocabulary.isWord(word)
    if (!isPut) {
      if (shown.has(base) || isName(base)) return 'navn'
      if (STREET_WORD.test(word) && IN_PLACE.test(before)) return 'adresse'
      if (isLower(from) && QUARTER_WORD.test(word) && IN_PLACE.test(before)) return 'sted'
    }
    if (!isName(base) && !shown.has(base)) return null
    if (last !== undefined && isRoleBefore(last.word) && text.slice(last.to, from) === ' ') return 'navn'
    return SAID_TO.test(before) ||
      (isLower(from) && (MAYBE.test(before) || DOES.test(text.slice(to, to + 14)))) ||
      (isLowerText && IN_PLACE.test(before))
      ? 'navn'
      : null
  }
  const found: Span[] = []
  const again = new Set<string>()
  for (const [at, token] of tokens.entries()) {
    const kind = kindOf(token, tokens[at - 1])
    if (kind === null) continue
    found.push({ kind, from: token.from, to: token.to })
    if (kind === 'navn' && isLower(token.from)) again.add(token.base)
  }
  const have = new Set(found.map(({ from }) => from))
  // A family name after a first one: “pia holm”.
  for (const [at, { word, base, from, to }] of tokens.entries()) {
    const last = tokens[at - 1]
    if (last === undefined || have.has(from) || !have.has(last.from) || text.slice(last.to, from) !== ' ') continue
    if (CAPITAL.test(word) || isFunctionWord(word) || isFrequentWord(word) || !isName(base)) continue
    found.push({ kind: 'navn', from, to })
    have.add(from)
  }
  for (const { base, word, from, to } of tokens)
    if (!have.has(from) && !CAPITAL.test(word) && again.has(base)) found.push({ kind: 'navn', from, to })
  const places = [...compassPlaces(text, tokens), ...houses(text, tokens, [...known, ...found], isLowerText)]
  return [...found, ...places.filter(({ from }) => isLower(from))]
}

/** “læreren pia”, “sagsbehandleren jane”. */
const isRoleBefore = (word: string): boolean => word.length > 4 && isRole(word.replace(/(?:en|n)$/, ''))

/** “sønder omme”: the quarter of the compass tells that a place follows. */
function compassPlaces(text: string, tokens: readonly Token[]): readonly Span[] {
  return tokens.flatMap(({ word, from }, at) => {
    const next = tokens[at + 1]
    return next !== undefined && COMPASS.test(word) && /^\.? $/.test(text.slice(from + word.length, next.from))
      ? [{ kind: 'sted', from, to: next.to }]
      : []
  })
}

/** A house told by where it is, in a text without capitals: “huset på hjørnet”. */
const HOUSE_WHERE = /^(?:huset|gården|haven|klubben|cafeen|caféen|værkstedet|lægerne|boligerne|stedet)$/
const BOUND_FORM = /(?:en|et|n|ns|ts)$/

/** What a house is called after its kind, or after someone who is “fra” it: “hospice sydvest”, “mohammed fra ung i job”. */
function houses(text: string, tokens: readonly Token[], names: readonly Span[], isLowerText: boolean): readonly Span[] {
  const isName = new Set(names.map(({ from }) => from))
  const gap = (at: number) => text.slice(tokens[at]?.to, tokens[at + 1]?.from)
  return tokens.flatMap(({ word, from }, at): readonly Span[] => {
    const [where, spot] = [tokens[at + 1], tokens[at + 2]]
    if (
      HOUSE_WHERE.test(word) &&
      gap(at) === ' ' &&
      /^(?:på|ved|under|bag|i)$/.test(where?.word ?? '') &&
      gap(at + 1) === ' '
    )
      if (spot !== undefined && /^\p{Ll}{2,}(?:en|et|ne)$/u.test(spot.word) && !ANYONES.test(spot.word))
        return [{ kind: 'institution', from, to: spot.to }]
    const isPet = /^(?:hunden|katten|hesten|kaninen)$/.test(word)
    const afterKind = KIND.test(word) && !BOUND_FORM.test(word) && gap(at) === ' '
    const afterVerb = isLowerText && IN_HOUSE.test(text.slice(Math.max(0, from - 24), from + word.length + 1))
    const afterName = (word === 'fra' || word === 'hos') && at > 0 && isName.has(tokens[at - 1]?.from ?? -1)
    const first = tokens[at + 1]
    if (
      first !== undefined &&
      isName.has(from) &&
      gap(at) === ' ' &&
      KIND.test(first.word) &&
      !BOUND_FORM.test(first.word)
    )
      return [{ kind: 'institution', from, to: first.to }]
    if (
      first !== undefined &&
      isPet &&
      gap(at) === ' ' &&
      /^\p{Ll}{3,}$/u.test(first.word) &&
      !isFunctionWord(first.word)
    )
      return [{ kind: 'navn', from: first.from, to: first.to }]
    if (first === undefined || !(afterKind || afterName || afterVerb)) return []
    const [small, beyond] = [tokens[at + 2], tokens[at + 3]]
    const isPair = afterVerb && small?.word === 'og' && beyond !== undefined && isFrequentWord(first.word)
    if (!mayCall(first.word) && !isPair && !(afterVerb && mayBeHouse(first.word))) return []
    let last = at + 1
    if (small !== undefined && beyond !== undefined && /^(?:og|i|på|for|til)$/.test(small.word) && gap(last) === ' ')
      if (gap(last + 1) === ' ' && !isFunctionWord(beyond.word)) last += 2
    return [{ kind: 'institution', from: afterKind ? from : first.from, to: tokens[last]?.to ?? first.to }]
  })
}

/** Where one lives, learns and works; what follows is a house, of its kind or by its name. */
const IN_HOUSE =
  /(?<!\p{L})(?:bor|boede|går|gik|arbejder|arbejdede|indlagt|indskrevet|flyttet|flytter|ansat|praktik|aflastning|starter|startede|begyndt|sover|træner|plads|opereret) (?:ind |ud |over |henne )?(?:på|hos|ved) $/u
const ANYONES =
  /^(?:arbejde|skole|job|gaden|landet|loftet|sofaen|ferie|kursus|tur|orlov|barsel|pension|nattevagt|stedet|hjemmet|byen|kommunen|sengen|stuen|gulvet|toilettet|venteliste|fortovet|vejen|stranden|havet|nettet|trappen|trapper|deltid|fuldtid|nedsat|samme|første|anden|tredje|besøg|rollator|krykker|stok|jagt|kontoret|fabrik|fabrikken|lager|lageret)$/

const mayBeHouse = (word: string): boolean =>
  /^\p{Ll}{4,}$/u.test(word) &&
  !isFunctionWord(word) &&
  !isFrequentWord(word) &&
  !ANYONES.test(word) &&
  !KIND.test(word) &&
  !isTeller(word)

/** No bound form, no verb: what is left may be what something is called. */
const mayCall = (word: string): boolean =>
  /^\p{Ll}{3,}$/u.test(word) &&
  !isFunctionWord(word) &&
  !isFrequentWord(word) &&
  !/(?:en|et|ne|er|ede|te|r|t|igt)s?$/.test(word.replace(/(?:vest|øst)$/, 'x'))

/** Whether what is said here begins without a capital: a line, or what someone writes after “Borger:”. */
function beginsLower(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at)
  return /(?:^|\n|[!?:])\s*\p{Ll}[^\n!?:]*$/u.test(at > 200 ? `x${before}` : before)
}

/** How much of a text begins its lines and sentences without a capital. */
function shareOfLower(text: string): number {
  const starts = [...text.matchAll(/(?:^|[.!?]\s+|\n)[^\p{L}\n]*(\p{L})/gu)].map((match) => match[1] ?? '')
  return starts.filter((letter) => /\p{Ll}/u.test(letter)).length / Math.max(1, starts.length)
}
