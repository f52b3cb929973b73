import { ABBREVIATIONS } from './abbreviations.ts'
import { isRole } from './function-word.ts'

/** A word as it stands in a text. */
export interface Token {
  readonly word: string
  /** Without the ending of the genitive. */
  readonly base: string
  readonly from: number
  readonly to: number
  /** Where a sentence begins, and a capital tells nothing. */
  readonly opens: boolean
  /** All in capitals, in a line that is. */
  readonly shouted: boolean
  /** Where a name is to be expected: the value of “Navn:”, who signs, a cell of a table. */
  readonly named: boolean
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['-]\p{L}[\p{L}\p{M}\p{N}]*)*'?/gu
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{N}'-]*$/u
const TITLE = /^(?:fru|hr|herr|frk|frøken|dr|fr|mr|mrs|ms)$/i

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    const word = match[0]
    const from = match.index
    const to = from + word.length
    const base = word.replace(/(?:'s|'|(?<=\p{L}{2})s)$/iu, '')
    const named = isNamed(text, from) && !isRole(word.toLowerCase())
    const opens = !named && opensSentence(text, from)
    tokens.push({ word, base, from, to, opens, shouted: isShouted(word, text, from), named })
  }
  return tokens
}

/** What a form asks for when the answer is someone or somewhere. */
const FIELD =
  /(?:^|[|;\t])[ \t]*(?:[•·▪*☐☒□✓✔–-] ?)?(?:\p{L}[\p{L}.-]* ){0,3}(?:\p{L}*(?:navn|navne|borger|patient|barn|barnet|mor|far|moder|fader|forælder|forældre|pårørende|ægtefælle|samlever|værge|bisidder|repræsentant|fuldmægtig|behandler|rådgiver|kontaktperson|kontakt|læge|tandlæge|leverandør|udfører|underretter|tolk|tolken|skole|institution|botilbud|bosted|tilbud|arbejdsgiver|arbejdsplads|bopæl|adresse|by|deltagere|deltager|afbud|afsender|modtager|kommune|region|hospital|sygehus|klinik|apotek|bank|fødested|mødested|sted|arrangør|forening|klub|søskende|børn|søn|datter|bror|søster|kæreste|hund|kat|hjælper|støtteperson|ledsager|leder|advokat|visitator|psykolog|terapeut|rekvirent|henviser|ansøger|anmelder|klager|underskrift|indehaver|beskæftigelse|praktik|indskrevet|tilknyttet|aflastning|bureau|menighed|kirke|virksomhed|firma|distrikt|udlejer|ejer|vikar|chauffør)|til stede|fra|til|cc|att|ref|referent|kopi|(?:[Aa]f|[Vv]ed|hos))\.?(?: \([^)]{1,20}\))?\s*[:|]\s*$/iu
/** Who signs: the lines after a greeting, as long as they are short. */
const SIGNED = /(?:hilsen|hilsner|mvh|vh|kh|regards)[ ,.!]*\n(?:[^\n.!?:]{1,40}\n){0,3}\s*$/i
const ROLE_LINE =
  /^[ \t]*\n[ \t]*(?:\p{Ll}[\p{L}-]*(?:leder|læge|psykolog|terapeut|pædagog|lærer|koordinator|rådgiver|konsulent|vejleder|behandler|sygeplejerske|jurist|advokat|tolk|værge|assistent|medarbejder|formand|chef|mester|støtte|person|visitator|datter|søn|mor|far|mægtig|hjælper)|lærer|leder|værge|læge|datter|søn|mor|far|søster|bror|visitator|advokat|tolk|jurist|chef|formand)(?!\p{L})/u

function isNamed(text: string, from: number): boolean {
  const line = text.lastIndexOf('\n', from - 1) + 1
  const before = text.slice(Math.max(line, from - 80), from)
  if (FIELD.test(before)) return true
  if (before.trim() !== '') return false
  if (SIGNED.test(text.slice(Math.max(0, line - 160), from))) return true
  const end = text.indexOf('\n', from)
  if (end < 0) return false
  // A line of a name or two, and what its bearer is in the next.
  const words = text.slice(from, end).trim()
  return /^\p{Lu}\S*(?: \S+){0,3}$/u.test(words) && !/[.!?:]$/.test(words) && ROLE_LINE.test(text.slice(end, end + 50))
}

/** How far a shout in the middle of a line is looked for. */
const AROUND = 25

function isShouted(word: string, text: string, at: number): boolean {
  if (!ALL_CAPITALS.test(word)) return false
  const line = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at) + 1 || text.length
  const around = text.slice(Math.max(line, at - AROUND), Math.min(end, at + word.length + AROUND))
  return [text.slice(line, end), around].some((part) => {
    const letters = part.match(/\p{L}/gu) ?? []
    const small = part.match(/\p{Ll}/gu) ?? []
    return letters.length > word.length && small.length * 4 < letters.length
  })
}

const LINE_START = /(?:^|\n)[ \t]*(?:(?:[•·▪*|>–-]|\(?\d{1,2}(?:\.\d{1,2})*[.)]?|[a-z]\))\s*)?$/
/** Cut short before a name: “Sct. Hans”, “Hf. Fremtiden”. */
const CUT_SHORT = /^(?:sct|skt|sdr|ndr|gl|hf|vr|kgl|chr|joh|adv|spl|pæd|psyk|soc|mdm|mr|mrs|ms|prof|rekt)\.$/
const LONGEST_ASIDE = 160
const AFTER_ASIDE = /[.!?…]["']?\s+\([^()\n]{1,120}\)\s+$/
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
  // Where the words before it ended, the next begin after an aside too: “Du går ud. (Samtale) Vi har ...”
  if (AFTER_ASIDE.test(text.slice(Math.max(0, from - LONGEST_ASIDE), from))) return true
  const last = AFTER_STOP.exec(before)?.groups?.['last']
  if (last === undefined) return false
  if (/[!?:…]["')]?$/.test(last)) return true
  if (!/\.["')]?$/.test(last)) return false
  const plain = last.replace(/^["'(]+/, '').toLowerCase()
  return (
    !ABBREVIATIONS.has(plain) &&
    !CUT_SHORT.test(plain) &&
    (last === 'i.' || !/^\p{L}\.$/u.test(plain)) &&
    !/^(?:\p{L}\.-?)+$/u.test(plain) &&
    !TITLE.test(plain.slice(0, -1))
  )
}
