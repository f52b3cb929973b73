import { PATTERNS } from './shape.ts'
import type { IdentifierKind } from './source.ts'
import { SPOKEN } from './spoken.ts'

export type { IdentifierKind }

export interface Span {
  readonly kind: IdentifierKind
  readonly from: number
  readonly to: number
}

/** What stands in law or measures: kept, and nothing inside is looked at. */
const LET_THROUGH = [
  '§{1,2}\\s*\\d+(?:\\s?[a-z](?!\\p{L}))?(?:\\s*(?:,|og|eller|til|-|jf\\.|samt)?\\s*(?:§{1,2}\\s*\\d+(?:\\s?[a-z](?!\\p{L}))?|(?:stk|nr|pkt)\\.\\s*\\d+(?:\\s*(?:-|og|,|eller)\\s*\\d+(?!\\s*\\p{L}))*|litra\\s[a-z](?!\\p{L})|(?:stykke|nummer)\\s\\d+))*',
  '(?:§§|§)\\s*\\d+(?:\\s?[a-z](?!\\p{L}))?(?:\\s*(?:,|og|eller|-|til)\\s*\\d+(?:\\s?[a-z](?!\\p{L}))?(?!\\s*(?:timer|time|uger|dage|kr|år)))*',
  'bilag\\s*\\d{1,2}\\.\\d{1,2}(?!\\.?\\p{N})',
  '(?:paragraf|artikel|kapitel|stk\\.|stykke|litra|punkt|pkt\\.|bilag|side|trin|fase|niveau|kategori|afsnit|del)\\s*\\d+(?:\\s?[a-z](?!\\p{L}))?(?:\\s+af\\s+\\d+)?',
  '(?:lovbekendtgørelse|bekendtgørelse|lov|vejledning|cirkulære|LBK|BEK|VEJ)\\s+nr\\.?\\s*\\d+(?:\\s+af\\s+\\d{1,2}[./]\\s?(?:\\p{L}+|\\d+[./])\\s*\\d{4})?',
  '(?:principmeddelelse|principafgørelse|praksismeddelelse)\\p{L}*\\s+(?:nr\\.?\\s*)?[A-Z]?-?\\d{1,3}-\\d{1,2}(?:-\\d{2})?(?:(?:,|\\s+og)\\s+[A-Z]?-?\\d{1,3}-\\d{1,2}(?:-\\d{2})?)*',
  // Where the law is, and those whom every letter names.
  '(?<![@.])(?:https?://)?(?:www\\.)?(?:retsinformation|dukh|ast|borger)\\.dk(?:/[^\\s<>")]*[^\\s<>").,;:])?(?![\\p{L}\\p{N}@-])',
  // The numbers that all of the country call in need and for the police.
  '(?<=(?:ring|ringe|ringer|ringet|ringede|opringning|opkald|kald|kalde|kalder|kaldt|kaldte|tilkald|alarm)(?:e|et|er|ene)?\\s+(?:(?:op\\s+)?(?:til|på)\\s+)?)1[-\\s]?1[-\\s]?[24](?![\\p{L}\\p{N}]|[-/.]\\p{N}|\\s\\d\\d)',
  '11[24]-(?=opkald|opringning|kald)',
  '(?:VUM|ICF|DSM|ICD)(?:[- ]\\d+(?:\\.\\d)?)',
].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'giu'))

const UNIT =
  '(?:t/\\p{L}+|timers?|time|timen|min\\.?|minutters?|dages?|døgn|ugers?|uge|måneders?|mdr\\.?|gange?|kr\\.?|kroner|procent|pct\\.?|%|km|kilometer|meter|m²|kvm|kg|år|års|sider?|besøg|møder?|samtaler?|aftaler?|ture?|nætter|weekender|klasse|x|timerne|dagene|behov|punkter)'
/** What follows a number that counts nothing: “kode 8 på døren”, “hold 3 har”. */
const BOUND_WORD =
  'har|havde|var|som|med|ved|til|fra|kan|skal|vil|der|den|det|hvor|når|men|eller|samt|sammen|mod|over|under|igen|uden|efter|før|blev|bliver|fik|får|siger|sagde|ikke|også|hos|mens|fordi|slog|kom|kommer|går|bor|ringede|skrev'
/** A number that tells an extent, a count or an amount, and so no one. */
const MEASURES = [
  `\\d{1,3}(?:\\.\\d{3})*(?:,\\d+)?½?(?:\\s?(?:-|til|eller|og|af|ud af)\\s?\\d{1,4}(?:,\\d+)?½?)*\\.?\\s?-?${UNIT}(?!\\p{L})`,
  '-?\\d+,\\d{1,2}(?!\\d)',
  '\\d{1,4}(?:,\\d+)?\\s?[x×àáa+=]\\s?(?=\\d)',
  '(?<=^\\s*)\\d{1,2}[.)]\\s',
  // A count of something told in an ordinary word, as long as it is small.
  `(?<=(?:til|kun|højst|mindst|de|alle|ca\\.|cirka|alt|af|over|under|omkring|på|har|får|fik|og|bevilget)\\s)(?:[1-9]|1[0-2])\\s(?=\\p{Ll}{3,})`,
  `(?:[1-9]|1[0-2])\\s(?!(?:${BOUND_WORD})(?!\\p{L}))(?=\\p{Ll}{3,})`,
  '(?<=(?:fra|mellem|på)\\s)\\d{1,3}(?:,\\d+)?½?(?=\\s(?:til|og)\\s\\d{1,3}(?:,\\d+)?\\s\\p{Ll})',
].map((source) => new RegExp(`(?<![\\p{L}\\p{N}.,/-])${source}`, 'gmiu'))

const ANY_NUMBER =
  /(?:\p{Lu}{1,4}[-/])?(?:(?<!\p{L})\p{L}{1,24})?\p{N}[\p{L}\p{N}]*(?:\s?[./:-]\s?(?=\p{N})[\p{L}\p{N}]+|[/-][\p{L}\p{N}]+)*/gu
const BEFORE_STREET =
  /(?<![\p{L}\p{N}])(?:(?!(?:Adresse|Bopæl|Bor|Han|Hun|Du|Jeg|Vi|De|Din|Dit|Hans|Hendes|Sag|Nu|Der|Det)\s)\p{Lu}[\p{L}.'-]* ){1,3}$/u
const HYPHENATED_LAW = /^\d{1,3}-[a-zæøå]{3,}/

/** Parts of a text that identify by their shape alone, and those that are let through for it, each in order. */
export function findPatterns(text: string): {
  readonly found: readonly Span[]
  readonly kept: readonly Pick<Span, 'from' | 'to'>[]
} {
  const taken = new Uint8Array(text.length)
  const kept: { from: number; to: number }[] = []
  const found: Span[] = []
  const free = (from: number, to: number) => !taken.subarray(from, to).includes(1)
  const keep = (patterns: readonly RegExp[]) => {
    for (const one of patterns)
      for (const match of text.matchAll(one)) {
        const to = match.index + match[0].trimEnd().length
        if (!free(match.index, to)) continue
        taken.fill(1, match.index, to)
        kept.push({ from: match.index, to })
      }
  }
  keep(LET_THROUGH)
  for (const { kind, find } of [...PATTERNS, ...SPOKEN])
    for (const match of text.matchAll(find)) {
      const to = endOfWord(text, match.index + match[0].trimEnd().length)
      if (to === match.index || !free(match.index, to)) continue
      const from = kind === 'adresse' ? addressFrom(text, match.index, free) : match.index
      taken.fill(1, from, to)
      found.push({ kind, from, to })
    }
  for (const match of text.matchAll(/(?<![\p{L}\p{N}.,/-])(?:19|20)\d\d(?![\p{L}\p{N}]|\s?(?:kr|timer|,\d))/gu)) {
    const to = match.index + match[0].length
    if (!free(match.index, to)) continue
    taken.fill(1, match.index, to)
    found.push({ kind: 'dato', from: match.index, to })
  }
  keep(MEASURES)
  for (const match of text.matchAll(ANY_NUMBER)) {
    if (HYPHENATED_LAW.test(match[0])) continue
    // What an earlier pattern took a part of, goes as a whole.
    for (const rest of freeRuns(match.index, match.index + match[0].length, taken)) {
      if (!/[\p{L}\p{N}]/u.test(text.slice(rest.from, rest.to))) continue
      taken.fill(1, rest.from, rest.to)
      found.push({ kind: 'nummer', ...rest })
    }
  }
  return { found: found.toSorted((a, b) => a.from - b.from), kept: kept.toSorted((a, b) => a.from - b.from) }
}

/** A word is taken as a whole: “3O” read from a picture. */
function endOfWord(text: string, at: number): number {
  if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return at
  return at + (/^[\p{L}\p{N}]*/u.exec(text.slice(at, at + 40))?.[0].length ?? 0)
}

/** The words with capitals straight before a street are of it: “Bag Møllen 14”. */
function addressFrom(text: string, at: number, free: (from: number, to: number) => boolean): number {
  const words = BEFORE_STREET.exec(text.slice(Math.max(0, at - 50), at))?.[0] ?? ''
  return /^\p{Lu}/u.test(text.charAt(at)) && free(at - words.length, at) ? at - words.length : at
}

function freeRuns(from: number, to: number, taken: Uint8Array): readonly Pick<Span, 'from' | 'to'>[] {
  const runs: { from: number; to: number }[] = []
  for (let at = from; at < to; at += 1) {
    if (taken[at] === 1) continue
    const last = runs.at(-1)
    if (last?.to === at) last.to = at + 1
    else runs.push({ from: at, to: at + 1 })
  }
  return runs
}
