import { isFunctionWord } from './function-word.ts'
import type { IdentifierKind, Span } from './identifying-pattern.ts'
import { isKnownShort, isOtherName } from './known-capital.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Token } from './word-token.ts'

const CAPITAL = /^\p{Lu}/u
/** Straight before a name, and before little else. */
const SAID_TO =
  /(?<!\p{L})(?:hej|kære|hilsen|mvh|kh|vh|hedder|hed|kaldes|kaldet|fru|hr\.?|frk\.?|frøken|doktor|dr\.?|veninde|kæreste|onkel|tante|moster|faster|kollega|sig til|spørg|ring til|ringe til|ringer til|skriv til|er det|her er|v\/|datter|søster|svigersøn|svigerdatter|svigermor|niece|nevø|hustru)[ ,]\s?$/iu
/** Before a name as before other things: counts where a text has given up capitals. */
const MAYBE =
  /(?<!\p{L})(?:med|hos|til|fra|af|og|det er|jeg er|mor|far|bror|søn|mand|kone|ven|nabo|naboen|for|så|siger|sagde|spurgte|at|mødte|hvis|når|men|om|i|på|ved)[ ,]\s?$/iu
const IN_PLACE = /(?<!\p{L})(?:i|på|fra|til|ved|bor|ad|langs|nær|omkring|mod|over)\s$/u
const STREET_WORD =
  /(?:vej|vejen|gade|gaden|stræde|strædet|allé|alleen|alléen|vænget|vangen|toften|torvet|bakken|parken|stien|engen|marken)$/u
const QUARTER_WORD =
  /(?:byen|kvarteret|skolen|gården|huset|hjemmet|parken|haven|lunden|bo|centret|stedet|højen|bjerg|lund|dal|borg|hus|holm)$/u
const COMPASS = /^(?:sønder|nørre|øster|vester|sdr|nr|gl)$/u
/** Shops that everyone names without a capital. */
const CHAIN = /^(?:netto|føtex|bilka|brugsen|kvickly|irma|aldi|lidl|fakta|superbrugsen|ikea|matas|meny)s?$/u
/** Ordinary words that are someone's name as well, and far oftener a word. */
const FREQUENT: ReadonlySet<string> = new Set(
  (
    'vi din de april maj han august dag ser juni da andre siger dine tage juli ville dette sin lave klare ca ude viste ro via ene syv otte ture kort el min sine ven job par ' +
    'tit hold bryde be regner yde al lette skak lys broder bøje sikker bager jo mio dreng fin art fester th met mine hal skat lyder pt aktuelt ha mer kar kant an søster bror ' +
    'hans sommer januar marts er at liv tal mad post tid mand kone mor far barn børn stor lang små bo stol hus find vide køb plan glad'
  ).split(' '),
)
const LOWER_SHARE = 0.5

/** Names written without a capital. What the text shows with one elsewhere is among `shown`. */
export function findLowerNames(
  text: string,
  tokens: readonly Token[],
  shown: ReadonlySet<string>,
  vocabulary: Vocabulary,
): readonly Span[] {
  const isLowerText = shareOfLower(text) >= LOWER_SHARE
  const isName = (base: string) => {
    const capital = base.charAt(0).toUpperCase() + base.slice(1)
    return vocabulary.isName(capital) || isOtherName(capital)
  }
  const kindOf = ({ word, base, from }: Token): IdentifierKind | null => {
    if (CAPITAL.test(word) || word.length < 3 || isKnownShort(word)) return null
    const before = text.slice(Math.max(0, from - 24), from)
    if (CHAIN.test(word)) return 'institution'
    if (isFunctionWord(word) || FREQUENT.has(word)) return null
    const isPut = vocabulary.isWord(word)
    if (!isPut) {
      if (shown.has(base) || isName(base)) return 'navn'
      if (STREET_WORD.test(word) && IN_PLACE.test(before)) return 'adresse'
      if (isLowerText && QUARTER_WORD.test(word) && IN_PLACE.test(before)) return 'sted'
    }
    if (!isName(base) && !shown.has(base)) return null
    return SAID_TO.test(before) || (isLowerText && MAYBE.test(before)) ? 'navn' : null
  }
  const found: Span[] = []
  const again = new Set<string>()
  for (const token of tokens) {
    const kind = kindOf(token)
    if (kind === null) continue
    found.push({ kind, from: token.from, to: token.to })
    if (isLowerText && kind === 'navn') again.add(token.base)
  }
  const have = new Set(found.map(({ from }) => from))
  for (const { base, word, from, to } of tokens)
    if (!have.has(from) && !CAPITAL.test(word) && again.has(base)) found.push({ kind: 'navn', from, to })
  return isLowerText ? [...found, ...compassPlaces(text, tokens)] : found
}

/** “sønder omme”: the quarter of the compass tells that a place follows. */
function compassPlaces(text: string, tokens: readonly Token[]): readonly Span[] {
  return tokens.flatMap(({ word, from }, at) => {
    const next = tokens[at + 1]
    return next !== undefined && COMPASS.test(word) && /^\.? $/.test(text.slice(from + word.length, next.from))
      ? [{ kind: 'sted' as const, from, to: next.to }]
      : []
  })
}

/** How much of a text begins its lines and sentences without a capital. */
function shareOfLower(text: string): number {
  const starts = [...text.matchAll(/(?:^|[.!?]\s+|\n)[^\p{L}\n]*(\p{L})/gu)].map((match) => match[1] ?? '')
  return starts.filter((letter) => /\p{Ll}/u.test(letter)).length / Math.max(1, starts.length)
}
