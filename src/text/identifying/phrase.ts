import { isFunctionWord, isRole } from '../function-word.ts'
import type { Span } from './pattern.ts'
import { isKnownCapital, isOffice, isOpener, isOtherName } from './known-capital.ts'
import { isKnownWord, type Vocabulary } from '../vocabulary.ts'
import type { Token } from '../word-token.ts'

const CAPITAL = /^\p{Lu}/u
/** Kinds of house, firm and society, in lower case or with a capital; what comes next is what this one is called. */
export const KIND =
  /^(?:\p{L}*(?:botilbud|bosted|opholdssted|dagtilbud|aktivitetstilbud|plejehjem|plejecenter|ældrecenter|børnehave|vuggestue|skole|friskole|center|klinik|værested|klub|team|bostøtte|institution|sygehus|hospital|firma|forening|fond|bofællesskab|kollegi|krisecenter|hus|lægehus|gård|værksted|projekt|restaurant|pizzeria|caf[eé]|kro|hotel|butik|forretning|kirke|menighed|kor|orkester|band|avis|blad|teater|museum|bibliotek|apotek|gartneri|bageri|virksomhed|herberg|pension|efterskole|højskole|gymnasium|organisation|netværk|gruppe|hold|station|kloster|camping|stald|rideskole|spejdergruppe|hospice|jobcenter|region|loge|fabrik|tømrerfirma|børnehjem|landsby|område|kolonihave|haveforening|færge|skib|kutter|båd|fængsel|arrest|politi|universitet|kaserne|hal|seminarium|havn|bank|sparekasse|boligselskab|brandvæsen|afdeling|ambulatorium|skadestue|stadion|park|taxa|hjem|kursuscenter|aftenskole|asylcenter|fitness)(?:en|et|t|n|met|ret|ken|ben|met|erne|ne|men)?s?|ved navn|kaldet|hedder)$/iu
/** Who works together somewhere is called by it: “Lægerne på Torvet”. */
const HOUSEHOLD =
  /^\p{L}*(?:enheden|huset|hus|stedet|centret|centeret|center|teamet|klinikken|afdelingen|skolen|gruppen|gården|hjemmet|haven|klubben|ambulatoriet|værkstedet|køkkenet|laget|psykiatrien|psykiatri|hospitalet|sygehuset|kirken|tilbuddet|boligerne|apoteket|biblioteket|børnehaven|vuggestuen|institutionen|butikken|cafeen|caféen|kroen|salonen|bageriet|foreningen|vennerne|(?:læge|terapeut|psykolog|advokat|ledsager|pleje|plejer|diætist|hjælper|frisør|revisor|optiker|behandler|kiropraktor|vejleder|praktiker|mestr|jordemødr)(?:e?rne|ene))$/iu
const SMALL = /^(?:og|i|på|ved|for|til|af|under|med|uden|over|bag|mellem|om|den|det|de|der|en|et)$/
const PARTICLE = /^(?:de|la|von|van|der|den|af|du|del|della|di|da|el|al|bin|ibn|ben)$/
const LEADS_NAME =
  /^(?:Den|Det|De|Under|På|Ved|I|Over|Bag|Mellem|Hos|Til|For|Med|Uden|Af|En|Et|Mit|Min|Vores|Vor|Alle|Os|Vi|Dit|Din)$/
const COMPANY = /^(?:ApS|APS|Aps|A\/S|I\/S|K\/S|P\/S|S\/I|IVS|amba|a\.m\.b\.a|fmba|Ltd|GmbH|AB|Inc|SMBA|Holding)$/
const COMPANY_AFTER =
  /^ (?:ApS|APS|Aps|A\/S|I\/S|K\/S|P\/S|S\/I|IVS|[Aa]mba|[Aa]\.[Mm]\.[Bb]\.[Aa]\.?|f\.?m\.?b\.?a\.?|Ltd|GmbH|Inc|S\.?M\.?B\.?A\.?)(?![\p{L}/])/u
const SHORTENED =
  /(?<![\p{L}.])(?!(?:I|Å|Ja|Nej|Ok|Hr|Dr|Fr|Frk|Mr|Mrs|Ms|Tlf|Att|Vedr|Ref|Nr|Mvh|Mob|Kl|Afd|Jf|Dok|Sag|Ca|Evt|Adr|Tel|Lok|Fax|Vh|Kh|Med|Man|Tir|Tirs|Ons|Tor|Tors|Fre|Lør|Søn|Cpr|Stk|Pkt|Obs|Mrk|Spl|Soc|Adv|Int|Ext|Psyk|Sagsb|Reg|Cvr)\.)\p{Lu}\p{Ll}{0,3}\. ?$/u
/** “Midt- og” before “Vestjyllands Politi”. */
const HEAD = /\p{Lu}\p{L}+- (?:og|eller) $/u
const LONGEST_TAIL = 6

/** What a text has said so far of its words. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Where the words begin that go as names. */
  readonly out: ReadonlySet<number>
  readonly vocabulary: Vocabulary
}

/** Names of several words, of which some would be let through alone: “Lys og Voks”, “Den gamle mølle”, “Lægerne på Torvet”. */
export function findPhrases(reading: Reading): readonly Span[] {
  const { text, tokens } = reading
  const found: Span[] = []
  for (const at of tokens.keys()) {
    const [first, last] = phraseAt(reading, at) ?? []
    if (first === undefined || last === undefined) continue
    found.push({ kind: 'navn', from: first.from, to: last.to })
  }
  return [...found, ...companies(reading), ...quoted(reading), ...shortened(text, reading)]
}

/** The first and last word of a name that begins with this one. */
function phraseAt(reading: Reading, at: number): readonly [Token, Token] | undefined {
  const { tokens, out, text } = reading
  const token = tokens[at]
  if (token === undefined || !CAPITAL.test(token.word)) return undefined
  const isKind = at > 0 && nextTo(reading, at - 1) && KIND.test(tokens[at - 1]?.word ?? '')
  const next = nextTo(reading, at) ? tokens[at + 1] : undefined
  if (next === undefined) return undefined
  const isOut = out.has(token.from)
  // “Hammel Neurocenter” where a sentence begins: the first is of the name as well, if it could be of any.
  if (!isOut && token.opens && out.has(next.from) && CAPITAL.test(next.word)) {
    const isArticle = /^(?:Den|Det)$/.test(token.word) && isOrdinaryWord(next, reading)
    if (isArticle || mayOpenName(token, reading)) return [token, lastOf(reading, at + 1)]
  }
  if (!isOut && token.opens && mayOpenName(token, reading) && SMALL.test(next.word)) {
    const end = afterSmall(reading, at + 1)
    const beyond = end === undefined ? undefined : tokens[end]
    if (end !== undefined && beyond !== undefined && out.has(beyond.from) && isOrdinaryWord(beyond, reading))
      return [token, lastOf(reading, end)]
  }
  if (PARTICLE.test(next.word) && reading.vocabulary.isName(token.base)) {
    const end = PARTICLE.test(tokens[at + 2]?.word ?? '') ? at + 3 : at + 2
    const family = tokens[end]
    if (family !== undefined && out.has(family.from) && CAPITAL.test(family.word)) return [token, lastOf(reading, end)]
  }
  if (HOUSEHOLD.test(token.word) && SMALL.test(next.word)) {
    const end = afterSmall(reading, at + 1)
    if (end !== undefined && next.word !== 'og') return [headBefore(text, token), lastOf(reading, end)]
  }
  // “Den gamle mølle”, “Under egen”: a capital that no grammar asks for.
  const leads =
    LEADS_NAME.test(token.word) && (isKind || token.named || (!token.opens && /^(?:Den|Det)$/.test(token.word)))
  const describes = isKind || token.named || CAPITAL.test(next.word) || next.word.endsWith('e')
  if (leads && describes && !isKnownCapital(next.word) && !isFunctionWord(next.word))
    return [token, descriptionEnd(reading, at + 1)]
  if (!isOut) return undefined
  const last = lastOf(reading, at)
  return last === token ? undefined : [token, last]
}

const nextTo = ({ text, tokens }: Reading, at: number): boolean => {
  const [one, other] = [tokens[at], tokens[at + 1]]
  return one !== undefined && other !== undefined && text.slice(one.to, other.from) === ' '
}

/** A noun or an adjective before a name may be a part of it; a preposition, a verb or an occupation is not. */
function mayOpenName({ word, shouted }: Token, { vocabulary }: Reading): boolean {
  const lower = word.toLowerCase()
  return (
    !shouted &&
    !isFunctionWord(lower) &&
    !isRole(lower) &&
    !isOpener(word) &&
    (KIND.test(word) || (!isKnownCapital(word) && !isOffice(word))) &&
    !(lower.endsWith('r') && vocabulary.isWord(lower.slice(0, -1)) && !vocabulary.isWord(`${lower}en`))
  )
}

/** The last word of a name whose word at `at` is out: over words with capitals, and over small ones between two such. */
function lastOf(reading: Reading, at: number): Token {
  const { tokens, out } = reading
  let end = at
  for (let step = 0; step < LONGEST_TAIL; step += 1) {
    const next = nextTo(reading, end) ? tokens[end + 1] : undefined
    if (next === undefined) break
    if (out.has(next.from) && CAPITAL.test(next.word)) {
      end += 1
      continue
    }
    // “Esbjerg sygehus”
    if (
      end === at &&
      KIND.test(next.word) &&
      !/(?:en|et|n|ns|ts)$|^hjem$|hold$/.test(next.word) &&
      !(tokens[end]?.word ?? '').endsWith('s')
    ) {
      end += 1
      continue
    }
    // “Rigshospitalets neurologiske afdeling”
    const ward = end === at ? wardAfter(reading, at) : undefined
    if (ward !== undefined) {
      end = ward
      continue
    }
    const beyond = SMALL.test(next.word) ? afterSmall(reading, end + 1) : undefined
    if (beyond === undefined || !goesOn(reading, at, end, next.word, beyond)) break
    end = beyond
  }
  // A bug if there is none: `at` is a word of the text.
  return tokens[end] as Token
}

const WARD = /^\p{Ll}*(?:afdeling|ambulatorium|afsnit|klinik|skadestue|laboratorium|enhed)$/u

/** A part of a hospital, told by whose it is, with the adjective before it. */
function wardAfter(reading: Reading, at: number): number | undefined {
  const { tokens } = reading
  if (!(tokens[at]?.word ?? '').endsWith('s') || !nextTo(reading, at)) return undefined
  if (WARD.test(tokens[at + 1]?.word ?? '')) return at + 1
  const isWard =
    (tokens[at + 1]?.word ?? '').endsWith('e') && nextTo(reading, at + 1) && WARD.test(tokens[at + 2]?.word ?? '')
  return isWard ? at + 2 : undefined
}

/** The word with a capital after one or two small ones. */
function afterSmall(reading: Reading, at: number): number | undefined {
  const { tokens, out } = reading
  for (let next = at + 1; next <= at + 2 && nextTo(reading, next - 1); next += 1) {
    const token = tokens[next]
    if (token === undefined) return undefined
    if (CAPITAL.test(token.word))
      return out.has(token.from) || (!isKnownCapital(token.word) && !isOffice(token.word)) ? next : undefined
    if (!SMALL.test(token.word)) return undefined
  }
  return undefined
}

/** Whether a small word carries a name on, or parts two: “Lys og Voks”, not “Hanne og Preben”, “Anna i Aarhus”. */
function goesOn(reading: Reading, first: number, end: number, small: string, beyond: number): boolean {
  const { tokens } = reading
  const [left, right] = [tokens[end], tokens[beyond]]
  if (left === undefined || right === undefined) return false
  const isHouse = tokens.slice(Math.max(0, first - 1), end + 1).some(({ word }) => KIND.test(word))
  if (small === 'og') return isOrdinaryWord(right, reading)
  if (tokens[first]?.named) return true
  return isHouse || isOrdinaryWord(left, reading)
}

/** A word with a capital that is an ordinary one and nobody's name. */
function isOrdinaryWord({ word, base }: Token, { vocabulary }: Reading): boolean {
  return isKnownWord(word.toLowerCase(), vocabulary) && !vocabulary.isName(base) && !isOtherName(base)
}

/** The end of a name that describes: adjectives, and the noun they lead to. */
function descriptionEnd(reading: Reading, at: number): Token {
  const { tokens } = reading
  let end = at
  const isInflected = (word: string) => /(?:e|te|ende)$/.test(word)
  while (
    end < at + 2 &&
    nextTo(reading, end) &&
    (CAPITAL.test(tokens[end + 1]?.word ?? '') || isInflected(tokens[end]?.word ?? '')) &&
    !isFunctionWord(tokens[end + 1]?.word ?? '')
  )
    end += 1
  return lastOf(reading, end)
}

/** “Børne- og” before “Ungdomspsykiatrien”. */
function headBefore(text: string, token: Token): Token {
  const head = HEAD.exec(text.slice(Math.max(0, token.from - 30), token.from))?.[0]
  return head === undefined ? token : { ...token, from: token.from - head.length }
}

/** Before “ApS” stands a name, whatever its words. */
function companies(reading: Reading): readonly Span[] {
  const { text, tokens, out } = reading
  const found: Span[] = []
  for (const [at, token] of tokens.entries()) {
    const mark = COMPANY_AFTER.exec(text.slice(token.to, token.to + 12))
    if (mark === null || COMPANY.test(token.word)) continue
    let first = at
    for (let back = at; back >= 0 && back > at - 5; back -= 1) {
      const word = tokens[back]
      if (word === undefined || (back < at && !/^ (?:& |\+ )?$/.test(text.slice(word.to, tokens[back + 1]?.from))))
        break
      if (CAPITAL.test(word.word) && (!word.opens || mayOpenCompany(word, text))) first = back
      if (word.opens) break
    }
    const from = tokens[first]?.from ?? token.from
    if (first !== at || out.has(token.from) || CAPITAL.test(token.word))
      found.push({ kind: 'institution', from, to: token.to + mark[0].length })
  }
  return found
}

/** Alone in its line, or no word that a sentence begins with. */
const mayOpenCompany = (token: Token, text: string): boolean =>
  !isFunctionWord(token.word.toLowerCase()) || text.lastIndexOf('\n', token.from) + 1 === token.from

const CALLED =
  /(?:kald(?:et|es|er|te)(?: (?:ham|hende|den|det|stedet|sig|dem|mig|for))?|hedder|hed|navnet|navn|under navnet|øgenavnet|tilnavnet|signaturen|som|alias|døbt) $/u
const QUOTED = /"([^"\n]{2,40})"/g

/** What is put in quotes because it is a name. */
function quoted({ text, tokens, out }: Reading): readonly Span[] {
  return [...text.matchAll(QUOTED)].flatMap((match) => {
    const inside = match[1] ?? ''
    const words = inside.split(' ')
    if (words.length > 5 || /[.!?,;:]$/.test(inside) || !/\p{L}/u.test(inside)) return []
    const before = text.slice(Math.max(0, match.index - 40), match.index)
    const word = /([\p{L}]+) $/u.exec(before)?.[1] ?? ''
    const from = match.index + 1
    const within = tokens.filter((token) => token.from >= from && token.to <= from + inside.length)
    const isName =
      KIND.test(word) ||
      CALLED.test(before) ||
      (CAPITAL.test(inside) && words.length <= 4 && /^(?:på|i|fra|hos|ved)$/.test(word)) ||
      (within.length > 1 && within.every(({ word: one, from: start }) => SMALL.test(one) || out.has(start)))
    return isName ? [{ kind: 'navn' as const, from, to: from + inside.length }] : []
  })
}

/** A word cut short before a name is of it: “Sct. Hans”, “Hf. Fremtiden”. */
function shortened(text: string, { tokens, out }: Reading): readonly Span[] {
  return tokens.flatMap((token) => {
    if (!out.has(token.from) || !CAPITAL.test(token.word)) return []
    const before =
      SHORTENED.exec(text.slice(Math.max(0, token.from - 8), token.from)) ??
      HEAD.exec(text.slice(Math.max(0, token.from - 30), token.from))
    return before === null ? [] : [{ kind: 'navn' as const, from: token.from - before[0].length, to: token.to }]
  })
}
