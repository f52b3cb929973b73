import { ABBREVIATIONS } from './abbreviations.ts'
import type { IdentifierKind, Span } from './identifying-pattern.ts'
import { isEitherWay, isKnownCapital, isKnownShort, isOffice, isOpener, isOtherName } from './known-capital.ts'
import { isKnownOpening, isKnownWord, type Vocabulary } from './vocabulary.ts'

interface Token {
  readonly word: string
  /** Without the ending of the genitive. */
  readonly base: string
  readonly from: number
  readonly to: number
  readonly opens: boolean
  /** All in capitals, in a line that is. */
  readonly shouted: boolean
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['-]\p{L}[\p{L}\p{M}\p{N}]*)*'?/gu
const CAPITAL = /^\p{Lu}/u
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{N}'-]*$/u
const TITLE = /^(?:fru|hr|herr|frk|frøken|dr|fr)$/i
const SAID_TO = /^(?:hej|kære|hilsen|mvh|hedder|kaldes|kaldet)$/i
const KIND_OF_PLACE =
  /^(?:Center|Centret|Centeret|Team|Teamet|Klub|Klubben|Café|Cafeen|Bostedet|Botilbuddet|Skolen|Børnehaven|Vuggestuen|Plejehjemmet|Foreningen|Fonden|Værestedet|Klinikken|Hospitalet|Kollegiet|Krisecentret|Huset|Gården|Institut|Institutionen)$/
const VERB =
  /^\s+(?:er|har|kan|skal|vil|må|bor|blev|bliver|var|havde|fik|får|sagde|siger|oplyser|oplyste|skriver|skrev|mener|ring(?:er|ede)|kommer|kom|synes|ønsker|deltog|fortæller|fortalte|tager|gå?r|gik|gør|giver|gav|søg(?:er|te)|vurderer|ved|kunne|skulle|ville|måtte|klarer|hjælper|henter|følger|kender|bekræfter|svarede?|anfører|fylder|spiller|arbejder|flyttede|mødte|lider|fra|og\s+\p{Lu}|\p{Lu}|\()/u
const RARE_ILLNESS =
  /(?:syndrom|syndromet|dystrofi|idose|ridose|atrofi|pati|plegi|itis|osis|odontose|emi|ataksi|sarkom|blastom|leukodystrofi)(?:en)?s?$/
const COMMON_ILLNESS =
  /^(?:.*(?:psykopati|telepati|sympati|empati|antipati|terapi).*|bronkitis|artritis|leddegigt|hepatitis|anæmi|leukæmi|tetraplegi|paraplegi|hemiplegi|akademi|epidemi|pandemi|kemi|syndrom|syndromet|stresssyndrom|tinnitus|gastritis|sympati)(?:en)?s?$/

/** Words that are not let through, in their order. A word is let through because it is known, not because no name is seen. */
export function findWords(
  text: string,
  isTaken: (from: number, to: number) => boolean,
  vocabulary: Vocabulary,
): readonly Span[] {
  const tokens = tokensOf(text).filter(({ from, to }) => !isTaken(from, to))
  const names = namesOf(tokens, text, vocabulary)
  const small = smallNamesOf(tokens, text, vocabulary)
  const found: Span[] = []
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]
    const gap = before === undefined ? null : text.slice(before.to, token.from)
    const afterTitle = before !== undefined && TITLE.test(before.word) && /^\.?\s$/.test(gap ?? '')
    const last = found.at(-1)
    const afterName = gap === ' ' && last !== undefined && last.kind !== 'sygdom' && last.to === before?.to
    const kind = judge(token, text, vocabulary, names, afterTitle, afterName)
    if (gap === ' ' && before !== undefined && isSplitName(before.word, token.word, vocabulary)) {
      if (last?.to !== before.to) found.push({ kind: 'navn', from: before.from, to: before.to })
      found.push({ kind: 'navn', from: token.from, to: token.to })
    } else if (kind !== null) found.push({ kind, from: token.from, to: token.to })
    else if (small.has(token.base)) found.push({ kind: 'navn', from: token.from, to: token.to })
  }
  return wholeNames(found, tokens, text)
}

/** A name in small letters, shown by what is said before it: "hej rune", "hilsen rune"; known again wherever it stands. */
function smallNamesOf(tokens: readonly Token[], text: string, vocabulary: Vocabulary): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [at, { word, base, from }] of tokens.entries()) {
    const before = tokens[at - 1]
    if (before === undefined || CAPITAL.test(word) || base.length < 3 || !SAID_TO.test(before.word)) continue
    const capital = capitalised(base)
    if (/^,?\s$/.test(text.slice(before.to, from)) && isName(capital, vocabulary) && !isOpener(capital)) names.add(base)
  }
  return names
}

/**
 * Words with capitals that stand side by side, one of them a name, are one name, also what would be let through alone:
 * "Center" in "Diabetes Center Fyn". Where a sentence begins, the first only if it is a kind of place.
 */
function wholeNames(found: readonly Span[], tokens: readonly Token[], text: string): readonly Span[] {
  const isOut = new Set(found.filter(({ kind }) => kind === 'navn').map(({ from }) => from))
  const known = new Set(found.map(({ from }) => from))
  const more: Span[] = []
  for (let at = 0; at < tokens.length;) {
    const run: Token[] = []
    for (let next = tokens[at]; next !== undefined && CAPITAL.test(next.word); next = tokens[at + run.length]) {
      const last = run.at(-1)
      if (last !== undefined && (text.slice(last.to, next.from) !== ' ' || next.shouted !== last.shouted)) break
      run.push(next)
    }
    at += Math.max(1, run.length)
    if (run.length < 2 || run.some(({ shouted }) => shouted) || !run.some(({ from }) => isOut.has(from))) continue
    for (const { word, from, to, opens } of run)
      if (!known.has(from) && !TITLE.test(word) && !isOpener(word) && (!opens || KIND_OF_PLACE.test(word)))
        more.push({ kind: 'navn', from, to })
  }
  return [...found, ...more].toSorted((one, other) => one.from - other.from)
}

function judge(
  token: Token,
  text: string,
  vocabulary: Vocabulary,
  names: ReadonlySet<string>,
  afterTitle: boolean,
  afterName: boolean,
): IdentifierKind | null {
  const { word, base } = token
  if (afterTitle) return 'navn'
  if (!CAPITAL.test(word)) {
    if (
      afterName &&
      isName(capitalised(base), vocabulary) &&
      !isOpener(capitalised(word)) &&
      !isEitherWay(capitalised(word))
    )
      return 'navn'
    return isLowerKnown(word, vocabulary) ? (isRareIllness(word) ? 'sygdom' : null) : unknownKind(word, vocabulary)
  }
  if (names.has(base.toLowerCase())) return 'navn'
  return isCapitalKnown(token, text, vocabulary) ? (isRareIllness(word.toLowerCase()) ? 'sygdom' : null) : 'navn'
}

/** A name that lost its hold on its first letter when it was read from a picture. */
const isSplitName = (first: string, rest: string, vocabulary: Vocabulary): boolean =>
  /^\p{Lu}$/u.test(first) && /^\p{Ll}{3,}$/u.test(rest) && first !== 'I' && isName(first + rest, vocabulary)

const isRareIllness = (lower: string): boolean => RARE_ILLNESS.test(lower) && !COMMON_ILLNESS.test(lower)
function unknownKind(word: string, vocabulary: Vocabulary): IdentifierKind {
  if (isRareIllness(word)) return 'sygdom'
  return isName(capitalised(word), vocabulary) ? 'navn' : 'ukendt-ord'
}

function isLowerKnown(word: string, vocabulary: Vocabulary): boolean {
  if (isKnownShort(word) || isKnownCapital(word) || ABBREVIATIONS.has(`${word}.`)) return true
  const parts = word.replace(/'$/, '').split('-')
  return parts.every(
    (part) => isKnownCapital(part) || isKnownShort(part) || isKnownWord(part.toLowerCase(), vocabulary),
  )
}

function isCapitalKnown(token: Token, text: string, vocabulary: Vocabulary): boolean {
  const { word, opens, shouted } = token
  if (isKnownCapital(word)) return true
  if (/^\p{Lu}-\p{Lu}$/u.test(word)) return shouted
  const [first = '', ...rest] = word.split('-')
  if (rest.length > 0) {
    const head = isKnownCapital(first) || (opens && isOrdinary(first, vocabulary))
    return head && rest.every((part) => isKnownWord(part.toLowerCase(), vocabulary))
  }
  if (word.length === 1) return shouted || (opens && /^[ÅI]$/.test(word))
  if (/'s?$/.test(word)) return false
  if (shouted && isEitherWay(capitalised(word))) return !isName(capitalised(nextWord(text, token.to)), vocabulary)
  if (shouted) return isOrdinary(word, vocabulary)
  if (ALL_CAPITALS.test(word)) return opens && word.length > 4 && isOrdinary(word, vocabulary)
  if (!opens) return isOffice(word) && isKnownWord(word.toLowerCase(), vocabulary)
  if (isEitherWay(word)) return !VERB.test(text.slice(token.to, token.to + 30)) && /\S/.test(restOfLine(text, token.to))
  return isOrdinary(word, vocabulary)
}

const restOfLine = (text: string, from: number): string => text.slice(from, text.indexOf('\n', from) + 1 || text.length)

const nextWord = (text: string, from: number): string => /^\s(\p{L}+)/u.exec(text.slice(from, from + 40))?.[1] ?? ''

/** An ordinary word that is no name as well. */
function isOrdinary(word: string, vocabulary: Vocabulary): boolean {
  const capital = capitalised(word)
  if (isOpener(capital)) return true
  return (
    !isName(capital, vocabulary) && (isKnownOpening(word.toLowerCase(), vocabulary) || isKnownShort(word.toLowerCase()))
  )
}

const isName = (capital: string, vocabulary: Vocabulary): boolean => isOtherName(capital) || vocabulary.isName(capital)
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()

/** Names that the text itself shows, by a capital where no sentence begins; known again where one does. */
function namesOf(tokens: readonly Token[], text: string, vocabulary: Vocabulary): ReadonlySet<string> {
  const names = new Set<string>()
  for (const token of tokens) {
    const { word, base, opens, shouted } = token
    if (!CAPITAL.test(word) || word.length < 3 || isOpener(word)) continue
    const shows = shouted ? !isKnownWord(base.toLowerCase(), vocabulary) : !opens
    if (shows && !isEitherWay(word) && !isCapitalKnown(token, text, vocabulary)) names.add(base.toLowerCase())
  }
  return names
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    const word = match[0]
    const from = match.index
    const to = from + word.length
    const base = word.replace(/(?:'s|'|(?<=\p{L}{2})s)$/iu, '')
    tokens.push({ word, base, from, to, opens: opensSentence(text, from), shouted: isShouted(word, text, from) })
  }
  return tokens
}

function isShouted(word: string, text: string, at: number): boolean {
  if (!ALL_CAPITALS.test(word)) return false
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, text.indexOf('\n', at) + 1 || text.length)
  const letters = line.match(/\p{L}/gu) ?? []
  const small = line.match(/\p{Ll}/gu) ?? []
  return letters.length > word.length && small.length * 4 < letters.length
}

const LINE_START = /(?:^|\n)[ \t]*(?:(?:[•·▪*–-]|\(?\d{1,2}[.)]|[a-z]\))\s*)?$/
const AFTER_STOP = /(?<last>\S+)\s+$/

function opensSentence(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 60), from)
  if (LINE_START.test(from <= 60 ? before : `x${before}`)) return true
  const opening = /["'(]$/.exec(before)
  if (opening !== null) {
    const close = opening[0] === '(' ? ')' : opening[0]
    const inside = text.slice(from, text.indexOf(close, from) + 1 || from)
    return inside.trim().split(/\s+/).length >= 3 || opensSentence(text, from - 1)
  }
  if (/\S {3,}$/.test(before)) return true
  // What a dash parts off in a heading begins anew: “Bilag 2 – Hvad reglerne siger”.
  if (/ [-–] $/.test(before)) return true
  const last = AFTER_STOP.exec(before)?.groups?.['last']
  if (last === undefined) return false
  if (/[!?:…]["')]?$/.test(last)) return true
  if (!/\.["')]?$/.test(last)) return false
  const plain = last.replace(/^["'(]+/, '').toLowerCase()
  return (
    !ABBREVIATIONS.has(plain) &&
    !/^\p{L}\.$/u.test(plain) &&
    !/^(?:\p{L}\.-?)+$/u.test(plain) &&
    !TITLE.test(plain.slice(0, -1))
  )
}
