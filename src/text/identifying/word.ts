import { ABBREVIATIONS } from '../abbreviations.ts'
import { isFrequentWord, isFunctionWord, isTeller } from '../function-word.ts'
import { findLowerNames } from './lower.ts'
import type { IdentifierKind, Span } from './pattern.ts'
import { findPhrases, KIND } from './phrase.ts'
import { findSocieties } from './society.ts'
import { isEitherWay, isKnownCapital, isKnownShort, isOffice, isOpener, isOtherName } from './known-capital.ts'
import { mergeSpans } from './merge-spans.ts'
import { isKnownOpening, isKnownWord, type Vocabulary } from '../vocabulary.ts'
import { type Token, tokensOf } from '../word-token.ts'

const CAPITAL = /^\p{Lu}/u
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{N}'-]*$/u
const TITLE = /^(?:fru|hr|herr|frk|frøken|dr|fr|mr|mrs|ms)$/i
const KIND_OF_PLACE =
  /^(?:Center|Centret|Centeret|Team|Teamet|Klub|Klubben|Café|Cafeen|Bostedet|Botilbuddet|Skolen|Børnehaven|Vuggestuen|Plejehjemmet|Foreningen|Fonden|Værestedet|Klinikken|Hospitalet|Kollegiet|Krisecentret|Huset|Gården|Institut|Institutionen)$/
/** Known alone, and the first word of a name before one: “Dansk Handicapforbund”, “Psykiatrisk Center Amager”. */
const BEFORE_PLACE =
  /^(?:Dansk|Danske|Danmarks|Social|Sociale|Psykiatrisk|Region|Regionen|Jobcenter|Jobcentret|Psykiatrien|Psykiatri|Botilbud|Ambulatorium|Socialcenter|Handicap|Socialtilsynet|Voksenteamet|Visitationen|FGU|HF|STU|SFO|PPR|UU|VUC|BUC)$/
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
  const found: Span[] = []
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]
    const gap = before === undefined ? null : text.slice(before.to, token.from)
    const afterTitle = before !== undefined && TITLE.test(before.word) && /^\.?\s$/.test(gap ?? '')
    const last = found.at(-1)
    const afterName = gap === ' ' && last !== undefined && last.kind !== 'sygdom' && last.to === before?.to
    const isHouse =
      token.shouted && gap === ' ' && before !== undefined && KIND.test(before.word) && isHouseName(token, text)
    const kind = isHouse ? 'navn' : judge(token, text, vocabulary, names, afterTitle, afterName)
    if (gap === ' ' && before !== undefined && isSplitName(before.word, token.word, vocabulary)) {
      if (last?.to !== before.to) found.push({ kind: 'navn', from: before.from, to: before.to })
      found.push({ kind: 'navn', from: token.from, to: token.to })
    } else if (kind !== null) found.push({ kind, from: token.from, to: token.to })
  }
  const lower = findLowerNames(text, tokens, names, found, vocabulary)
  const whole = wholeNames(mergeSpans([...found, ...lower]), tokens, text)
  const out = new Set(whole.filter(({ kind }) => kind === 'navn').map(({ from }) => from))
  const reading = { text, tokens, out, vocabulary }
  return mergeSpans([...whole, ...findPhrases(reading), ...findSocieties(reading)])
}

/** In capitals all the way, what comes after the kind of a house is what it is called, if it does nothing. */
function isHouseName({ word, to }: Token, text: string): boolean {
  const lower = word.toLowerCase()
  return (
    !isFunctionWord(lower) &&
    !isKnownCapital(word) &&
    !lower.endsWith('r') &&
    !SAYS.test(` ${lower} ${text.slice(to, to + 20).toLowerCase()}`)
  )
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
    if (
      run.length < 2 ||
      run.some(({ shouted, named }) => shouted && !(named || run[0]?.named)) ||
      !run.some(({ from }) => isOut.has(from))
    )
      continue
    for (const { word, from, to, opens } of run)
      if (
        !known.has(from) &&
        !TITLE.test(word) &&
        !isOpener(word) &&
        (!opens || KIND_OF_PLACE.test(word) || BEFORE_PLACE.test(word))
      )
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
      !isFrequentWord(word) &&
      !isEitherWay(capitalised(word))
    )
      return 'navn'
    return isLowerKnown(word, vocabulary) ? (isRareIllness(word) ? 'sygdom' : null) : unknownKind(word, vocabulary)
  }
  if (names.has(base.toLowerCase()) || names.has(word.toLowerCase())) return 'navn'
  if (afterName && token.shouted && !isFunctionWord(word.toLowerCase())) return 'navn'
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
    return head && rest.every((part) => isKnownShort(part.toLowerCase()) || isKnownWord(part.toLowerCase(), vocabulary))
  }
  if (word.length === 1) return (shouted && !text.startsWith('.', token.to)) || (opens && /^[ÅI]$/.test(word))
  if (/'s?$/.test(word)) return false
  if (shouted && token.named) return false
  if (shouted && isEitherWay(capitalised(word)))
    return (
      !isName(capitalised(nextWord(text, token.to)), vocabulary) &&
      !VERB.test(text.slice(token.to, token.to + 30).toLowerCase())
    )
  if (shouted) return isOrdinary(word, vocabulary)
  if (ALL_CAPITALS.test(word)) return opens && word.length > 4 && isOrdinary(word, vocabulary)
  if (!opens) return isOffice(word) && isKnownWord(word.toLowerCase(), vocabulary)
  if (isEitherWay(word)) return !VERB.test(text.slice(token.to, token.to + 30)) && /\S/.test(restOfLine(text, token.to))
  return isOrdinary(word, vocabulary) && !isToldAs(token, text)
}

/** A thing that says something is called so: “Mælkebøtten oplyser”. */
function isToldAs({ word, to }: Token, text: string): boolean {
  const lower = word.toLowerCase()
  return (
    !ADVERB.test(lower) &&
    (SAYS.test(text.slice(to, to + 30)) || (GENITIVE.test(lower) && ITS_PEOPLE.test(text.slice(to, to + 30)))) &&
    !isFunctionWord(lower) &&
    !isTeller(lower) &&
    !isOffice(word) &&
    !isKnownCapital(word)
  )
}

/** What stands before a verb and does not say anything itself: “Samtidig oplyser”, “Telefonisk siger”. */
const ADVERB = /(?:ig|igt|isk|vis|st|vt|[^n]e|er|or|ed|til|ved|fra|om|på|af|ud|ind|hen|mod|dag|tid)$/
/** “Perlens leder”: who works in a house, in the words of its name. */
const GENITIVE = /(?:en|et|ne)s$/
const ITS_PEOPLE =
  /^\s(?:leder|ledere|ledelse|personale|pædagoger|beboere|medarbejdere|bus|køkken|forstander|ansatte|team|psykolog|frivillige|brugere|venteliste|støtteperson|kontaktperson|nattevagt|lokaler|have)(?!\p{L})/u
const SAYS =
  /^\s+(?:har\s+(?:skrevet|oplyst|fortalt|sagt|udtalt|meddelt|tilbudt|anbefalet|vurderet|ringet|lovet|foreslået)|skriver|skrev|oplyser|oplyste|fortæller|fortalte|siger|sagde|mener|mente|anbefaler|anbefalede|foreslår|foreslog|udtaler|meddeler|meddelte|ringede|svarer|svarede|støtter|støttede|åbner|åbnede|holder\s+(?:åbent|til|lukket)|har\s+(?:åbent|lukket|plads|ansat|henvist|sendt|kontaktet|hjulpet|støttet|bedt)|tager\s+imod|tog\s+imod|inviterer|inviterede|henviste|henviser|kontaktede|kontakter|afviste|afviser|spørger|spurgte|ønsker|ønskede|beder|bad|besøgte|besøger|arrangerer|passer|passede|underviser|leverer|leverede|hjælper|hjalp)(?!\p{L})/u

const restOfLine = (text: string, from: number): string => text.slice(from, text.indexOf('\n', from) + 1 || text.length)

const nextWord = (text: string, from: number): string => /^\s(\p{L}+)/u.exec(text.slice(from, from + 40))?.[1] ?? ''

/** An ordinary word that is no name as well. */
function isOrdinary(word: string, vocabulary: Vocabulary): boolean {
  const capital = capitalised(word)
  if (isOpener(capital)) return true
  return (
    !isName(capital, vocabulary) &&
    !isName(capital.replace(/s$/, ''), vocabulary) &&
    (isKnownOpening(word.toLowerCase(), vocabulary) || isKnownShort(word.toLowerCase()))
  )
}

const isName = (capital: string, vocabulary: Vocabulary): boolean => isOtherName(capital) || vocabulary.isName(capital)
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()

/** Names that the text itself shows, by a capital where no sentence begins; known again where one does. */
function namesOf(tokens: readonly Token[], text: string, vocabulary: Vocabulary): ReadonlySet<string> {
  const names = new Set<string>()
  for (const token of tokens) {
    const { word, base, opens, shouted, named } = token
    if (!CAPITAL.test(word) || word.length < 3 || isOpener(word)) continue
    const shows = shouted ? named || !isKnownWord(base.toLowerCase(), vocabulary) : !opens
    if (shows && !isEitherWay(word) && !isCapitalKnown(token, text, vocabulary))
      names.add((isOpener(capitalised(base)) ? word : base).toLowerCase())
  }
  return names
}
