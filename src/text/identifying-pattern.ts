/** Kinds of what may identify. Also told to the person who approves. */
export type IdentifierKind =
  | 'navn'
  | 'kommune'
  | 'sted'
  | 'adresse'
  | 'institution'
  | 'dato'
  | 'tid'
  | 'alder'
  | 'telefon'
  | 'nummer'
  | 'net'
  | 'sygdom'
  | 'ukendt-ord'

export interface Span {
  readonly kind: IdentifierKind
  readonly from: number
  readonly to: number
}

const MONTH =
  '(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|(?:jan|feb|febr|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)(?:\\.|(?![a-zæøå])))'
const NOT_IN_WORD = '(?<![\\p{L}\\p{N}])'
const ENDS = '(?![\\p{L}\\p{N}])'
const STREET =
  '(?:vej|vejen|gade|gaden|gård|allé|allè|alle|stræde|strædet|plads|pladsen|torv|torvet|vænget|vænge|parken|park|bakken|haven|toften|engen|boulevard|stien|sti|kajen|havn|havnen|brygge|kvarteret|ager|agre|have|bo)'
const DOOR =
  '(?:,?\\s*(?:(?:st|kl|kld|\\d{1,2}(?!\\d))\\.?(?:\\s*sal)?(?:[,.]?\\s*(?:tv|th|mf|dør\\s*\\d+)\\.?)?))?(?:,?\\s*\\d{4} +\\p{Lu}\\p{L}+(?: +\\p{Lu}{1,2}(?!\\p{L}))?)?'

function pattern(kind: IdentifierKind, source: string, flags = 'giu'): { kind: IdentifierKind; find: RegExp } {
  return { kind, find: new RegExp(source, flags) }
}

/** In their order: what an earlier one has taken, a later one leaves. */
const PATTERNS = [
  pattern(
    'kommune',
    `${NOT_IN_WORD}(?!(?:Din|Vores|Den|En|DIN|VORES|DEN|EN|Og|I|Som|Til|Fra|DER|Center)\\s)(?:(?:Sct|Gl|Ny|Nr|Sdr|Vester|Øster)\\.?\\s+)?\\p{Lu}[\\p{L}-]+\\s+(?:[Kk]ommunes?|KOMMUNES?)(?!\\p{L})`,
    'gu',
  ),
  pattern('institution', `${NOT_IN_WORD}TV\\s?2${ENDS}`, 'gu'),
  pattern('net', '[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+'),
  pattern('net', '(?:https?://|www\\.)[^\\s<>")]*[^\\s<>").,;:]'),
  pattern('net', `[\\p{L}\\p{N}_.-]+\\.(?:docx?|pdf|jpe?g|png|xlsx?|txt|msg|eml|zip|heic|mp3|mp4|odt|rtf)${ENDS}`),
  pattern(
    'net',
    `${NOT_IN_WORD}(?:[\\p{L}\\p{N}-]+\\.)+(?:dk|com|org|net|eu|nu)(?:/[^\\s<>")]*[^\\s<>").,;:])?${ENDS}`,
  ),
  pattern('nummer', `${NOT_IN_WORD}\\d{6}\\s?-?\\s?(?:\\d{4}|[x*]{4})${ENDS}`),
  pattern(
    'dato',
    `${NOT_IN_WORD}(?:(?:d\\.\\s?)?\\d{1,2}\\s?\\.?\\s?(?:,|og|til|eller|-)?\\s?){1,6}${MONTH}(?:\\s+(?:19|20)\\d\\d)?${'(?![\\p{L}\\p{N}])'}`,
  ),
  pattern('dato', `${NOT_IN_WORD}\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?(?:\\d{4}|\\d{2})${ENDS}`),
  pattern('dato', `${NOT_IN_WORD}\\d{4}-\\d{2}-\\d{2}${ENDS}`),
  pattern('dato', `(?:(?<!\\p{L})d\\.\\s?)?${NOT_IN_WORD}\\d{1,2}/\\d{1,2}(?:\\s+(?:19|20)\\d\\d)?(?![\\p{L}\\p{N}/])`),
  pattern('dato', `(?<=den\\s)(?:\\p{L}+(?:te|de|je)|første|anden)\\s+(?:i\\s+)?${MONTH}`),
  pattern('dato', `${NOT_IN_WORD}(?:forår|sommer|efterår|vinter)(?:en|et)?\\s+(?:19|20)\\d\\d${ENDS}`),
  pattern(
    'dato',
    `${NOT_IN_WORD}uge(?:rne)?\\s+\\d{1,2}(?:\\s?(?:-|,|og)\\s?\\d{1,2})*(?!\\s*(?:time|gang|,\\d))${ENDS}`,
  ),
  pattern(
    'dato',
    `${NOT_IN_WORD}(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?:\\s+måned(?!\\p{L}))?(?:\\s+(?:19|20)\\d\\d)?(?![\\p{L}\\p{N}-])`,
  ),
  pattern('telefon', `(?:\\+\\s?\\d{2}\\s?)?${NOT_IN_WORD}\\d{2}\\s?\\d{2}\\s?\\d{2}\\s?\\d{2}${ENDS}`),
  pattern('telefon', `(?<=lokal(?:nr\\.?|nummer)?\\s)\\d{2,5}${ENDS}`),
  pattern(
    'adresse',
    `${NOT_IN_WORD}(?:\\p{Lu}[\\p{L}.]*\\s+){0,2}\\p{Lu}\\p{L}*${STREET}\\s+\\d{1,3}\\s?(?:[A-H](?!\\p{L}))?${DOOR}`,
    'gu',
  ),
  pattern('adresse', `${NOT_IN_WORD}\\p{Lu}+${STREET.toUpperCase()}\\s+\\d{1,3}\\s?(?:[A-H](?!\\p{L}))?${DOOR}`, 'gu'),
  pattern(
    'adresse',
    `${NOT_IN_WORD}\\p{Lu}\\p{L}+\\s+\\d{1,3}\\s?[A-H]?,\\s+(?:st|kld|\\d{1,2}(?![\\d,]))\\.?(?:\\s*sal)?[,.]?\\s*(?:tv|th|mf)?\\.?${DOOR}`,
    'gu',
  ),
  pattern(
    'adresse',
    `${NOT_IN_WORD}(?<!(?:\\bi|siden|fra|til|år|og)\\s)\\d{4} +\\p{Lu}\\p{L}{2,}(?: +\\p{Lu}{1,2}(?!\\p{L}))?`,
    'gu',
  ),
  pattern(
    'tid',
    `(?<=(?:kl\\.?|klokken)\\s?)\\d{1,2}(?:[.:]\\d{2})?(?:\\s?(?:-|og|til)\\s?\\d{1,2}(?:[.:]\\d{2})?)?${ENDS}`,
  ),
  pattern('tid', `${NOT_IN_WORD}\\d{1,2}:\\d{2}(?:\\s?-\\s?\\d{1,2}:\\d{2})?${ENDS}`),
  pattern('nummer', `${NOT_IN_WORD}\\p{Lu}{2}\\s?\\d{2}\\s?\\d{3}${ENDS}`, 'gu'),
  pattern('alder', `${NOT_IN_WORD}\\d{1,3}(?:\\s?-\\s?|\\s)?årige?s?${ENDS}`),
  pattern(
    'alder',
    `(?:i\\s+)?(?:slutningen\\s+af\\s+|starten\\s+af\\s+|midten\\s+af\\s+)?${NOT_IN_WORD}\\d0['’]?erne${ENDS}`,
  ),
  pattern(
    'alder',
    `(?<!(?:\\bi|\\bom|\\bfor|efter|hver|hvert|sidste|seneste|mindst|højst|cirka|ca\\.|fyldt|fylder|fyldte|under|over|mellem|end|til)\\s)${NOT_IN_WORD}\\d{1,3}\\s(?:år|måneder)(?:\\s+gammel)?(?=\\s*(?:[.,;)]|og|gammel))`,
  ),
]

/** What stands in law or measures: kept, and nothing inside is looked at. */
const LET_THROUGH = [
  '§{1,2}\\s*\\d+(?:\\s?[a-z](?!\\p{L}))?(?:\\s*(?:,|og|eller|til|-|jf\\.|samt)?\\s*(?:§{1,2}\\s*\\d+(?:\\s?[a-z](?!\\p{L}))?|(?:stk|nr|pkt)\\.\\s*\\d+(?:\\s*(?:-|og|,|eller)\\s*\\d+(?!\\s*\\p{L}))*|litra\\s[a-z](?!\\p{L})|(?:stykke|nummer)\\s\\d+))*',
  '(?:§§|§)\\s*\\d+(?:\\s?[a-z](?!\\p{L}))?(?:\\s*(?:,|og|eller|-|til)\\s*\\d+(?:\\s?[a-z](?!\\p{L}))?(?!\\s*(?:timer|time|uger|dage|kr|år)))*',
  '(?:paragraf|artikel|kapitel|stk\\.|stykke|litra|punkt|pkt\\.|bilag|side|trin|fase|niveau|kategori|afsnit|del)\\s*\\d+(?:\\s?[a-z](?!\\p{L}))?(?:\\s+af\\s+\\d+)?',
  '(?:lovbekendtgørelse|bekendtgørelse|lov|vejledning|cirkulære|LBK|BEK|VEJ)\\s+nr\\.?\\s*\\d+(?:\\s+af\\s+\\d{1,2}[./]\\s?(?:\\p{L}+|\\d+[./])\\s*\\d{4})?',
  '(?:principmeddelelse|principafgørelse|praksismeddelelse)\\p{L}*\\s+(?:nr\\.?\\s*)?[A-Z]?-?\\d{1,3}-\\d{1,2}(?:-\\d{2})?(?:(?:,|\\s+og)\\s+[A-Z]?-?\\d{1,3}-\\d{1,2}(?:-\\d{2})?)*',
  '(?:VUM|ICF|DSM|ICD)(?:[- ]\\d+(?:\\.\\d)?)',
].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'giu'))

const UNIT =
  '(?:t/\\p{L}+|timers?|time|timen|min\\.?|minutters?|dages?|døgn|ugers?|uge|måneders?|mdr\\.?|gange?|kr\\.?|kroner|procent|pct\\.?|%|km|kilometer|meter|m²|kvm|kg|år|års|sider?|besøg|møder?|samtaler?|aftaler?|ture?|nætter|weekender|klasse|x|timerne|dagene|behov|punkter)'
/** A number that tells an extent, a count or an amount, and so no one. */
const MEASURES = [
  `\\d{1,3}(?:\\.\\d{3})*(?:,\\d+)?½?(?:\\s?(?:-|til|eller|og|af|ud af)\\s?\\d{1,4}(?:,\\d+)?½?)*\\.?\\s?-?${UNIT}(?!\\p{L})`,
  '-?\\d+,\\d{1,2}(?!\\d)',
  '\\d{1,4}(?:,\\d+)?\\s?[x×àáa+=]\\s?(?=\\d)',
  '(?<=^\\s*)\\d{1,2}[.)]\\s',
  // A count of something told in an ordinary word, as long as it is small.
  '(?:[1-9]|1[0-2])\\s(?=\\p{Ll}{3,})',
  '(?<=(?:fra|mellem|på)\\s)\\d{1,3}(?:,\\d+)?½?(?=\\s(?:til|og)\\s\\d{1,3}(?:,\\d+)?\\s\\p{Ll})',
].map((source) => new RegExp(`(?<![\\p{L}\\p{N}.,/-])${source}`, 'gmiu'))

const ANY_NUMBER = /(?:\p{Lu}{1,4}[-/])?\p{N}[\p{L}\p{N}]*(?:\s?[./:-]\s?(?=\p{N})[\p{L}\p{N}]+|[/-][\p{L}\p{N}]+)*/gu
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
  for (const { kind, find } of PATTERNS)
    for (const match of text.matchAll(find)) {
      const to = match.index + match[0].trimEnd().length
      if (to === match.index || !free(match.index, to)) continue
      taken.fill(1, match.index, to)
      found.push({ kind, from: match.index, to })
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
