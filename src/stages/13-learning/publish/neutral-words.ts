import { upperFirst } from '../../../base/first-letter.ts'
import type { Span } from '../../../text/identifying/pattern.ts'

/** What is cut, with the small words that would hang loose, and what stands instead. */
export interface Cut {
  readonly from: number
  readonly to: number
  readonly instead: string
}

/** Names by which the letter speaks to its reader. */
export interface Reader {
  readonly names: ReadonlySet<string>
}

const PERSON_BEFORE =
  /(?:mor|far|søster|bror|søn|datter|moster|faster|onkel|bedstemor|bedstefar|mormor|farmor|kæreste|mand|kone|hustru|ægtefælle|svoger|svigerinde|nabo|ven|veninde|værge|advokat|tolk|læge|psykiater|psykolog|fysioterapeut|ergoterapeut|sagsbehandler|rådgiver|visitator|teamleder|leder|forstander|pædagog|lærer|træner|kontaktperson|støtteperson|bostøtte|koordinator|sygeplejerske|overlæge|borger|fru|hr\.|dr\.),?\s+["']?$/i
const KIND_BEFORE =
  /(?:tilbud(?:det)?|bosted(?:et)?|plejehjem(?:met)?|skole(?:n)?|center|centret|centeret|klinik(?:ken)?|team(?:et)?|bostøtte(?:n)?|region(?:en)?|institution(?:en)?|sygehus(?:et)?|hospital(?:et)?|klub(?:ben)?)\s+["']?$/i
const DAY_BEFORE =
  /(?<![\p{L}\p{N}])(?<keep>(?:inden|senest|til|efter|før|indtil|siden|fra|mellem|(?:udgangen|slutningen|begyndelsen|starten|midten)\s+af)\s+(?:og\s+med\s+)?)?(?<drop>(?:(?:af|i|på|om|pr\.|per|dateret)\s+)?(?:(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)\s+)?(?:(?:den|d\.)\s*)?)$/iu
const TITLE_BEFORE = /(?<!\p{L})(?:fru|hr\.?|herr|frk\.?|frøken|dr\.?)\s+["']?$/iu
const REGION_BEFORE = /(?<!\p{L})Region\s+$/u
const CENTRE_BEFORE = /(?<!\p{L})(?:Center|Klinik(?:ken)?|Videnscenter|Afdeling(?:en)?)\s+for\s+$/u
const NO_GENITIVE =
  /^\s(?:har|er|og|kan|skal|vil|må|bor|blev|bliver|var|havde|fik|får|ikke|i|på|fra|til|med|ved|om|af|for|der|som|at|siger|sagde|oplyser|oplyste|skriver|skrev|mener|ringer|ringede|kommer|kom|går|gik|eller|men|selv|også|synes|ønsker|spørger|fortæller|lider|klarer)(?!\p{L})/u
const NUMBER_BEFORE =
  /(?:,?\s*(?:på\s+)?(?:tlf\.?|telefon(?:nr\.?|nummer)?|lokal(?:nr\.?)?|direkte|mobil|(?<!\p{L})nr\.?|(?<!\p{L})nummer|cpr\.?(?:-?nr\.?|-nummer)?|cvr\.?(?:-?nr\.?)?|journal(?:nr\.?|nummer)|sags?(?:nr\.?|nummer)|j\.\s?nr\.?|ref\.?|konto|(?:,?\s*)afd\.|(?<!\p{L})(?:linje|rute|bus))\s*:?\s*)$/iu
const OPENS = /(?:^|[\n.!?:]\s*|^\s+|(?:^|\n)[ \t]*[•·*–-]\s+|[.!?…]["']?\s+\([^()\n]*\)\s+)$/

export function neutralCut(text: string, span: Span, reader: Reader): Cut {
  const line = text.lastIndexOf('\n', span.from - 1) + 1
  const before = text.slice(Math.max(line, span.from - 60), span.from)
  const after = text.slice(span.to, span.to + 20)
  const opens = OPENS.test(before)
  const words = text.slice(span.from, span.to)
  const genitive =
    /'s?$/.test(words) || (/\p{L}s$/iu.test(words) && /^\s\p{Ll}/u.test(after) && !NO_GENITIVE.test(after))
  const put = (noun: string): Cut => ({ from: span.from, to: span.to, instead: opens ? upperFirst(noun) : noun })
  const gone = (from = span.from): Cut => ({ from, to: span.to, instead: '' })
  /** Takes the words before along. */
  const instead = (lead: RegExp, noun: string): Cut => {
    const from = span.from - (lead.exec(before)?.[0].length ?? 0)
    return { from, to: span.to, instead: OPENS.test(text.slice(line, from)) ? upperFirst(noun) : noun }
  }
  switch (span.kind) {
    case 'kommune':
      return put(/s$/i.test(words) ? 'kommunens' : 'kommunen')
    case 'navn':
      if (TITLE_BEFORE.test(before)) return instead(TITLE_BEFORE, genitive ? 'en persons' : 'en person')
      if (PERSON_BEFORE.test(before) && !genitive) return withoutApposition(span, before, after)
      if (isReader(words, reader))
        return put(genitive ? 'borgerens' : /(?:kære|hej)\s$/i.test(before) ? 'borger' : 'borgeren')
      return put(genitive ? 'en persons' : 'en person')
    case 'institution':
      if (CENTRE_BEFORE.test(before)) return instead(CENTRE_BEFORE, 'et sted')
      return KIND_BEFORE.test(before) ? gone() : put(genitive ? 'stedets' : 'et sted')
    case 'sted':
      if (REGION_BEFORE.test(before)) return instead(REGION_BEFORE, 'en region')
      return KIND_BEFORE.test(before) ? gone() : put(/\si\s+$/i.test(before) ? 'en by' : 'et sted')
    case 'adresse':
      // The number of a house or a room alone.
      return /^(?:\d{1,4}\s?)?[A-Z]?$/.test(words) ? gone() : put('en adresse')
    case 'alder':
      return put(ageWords(words))
    case 'sygdom':
      return put('en sygdom')
    case 'net':
      return put(
        /@/.test(words)
          ? 'en mailadresse'
          : /\.(?:dk|com|org|net|eu|nu)(?:\/|$)|^(?:http|www)/i.test(words)
            ? 'en hjemmeside'
            : 'et dokument',
      )
    case 'dato':
      return dayCut(span, before)
    case 'tid':
      return {
        from: span.from - (/\s?(?:mellem\s)?(?:kl\.?|klokken)\s?$/i.exec(before)?.[0].length ?? 0),
        to: span.to,
        instead: '',
      }
    case 'telefon':
    case 'nummer': {
      const label = NUMBER_BEFORE.exec(before)?.[0].length
      if (label !== undefined) return gone(span.from - label)
      if (/\spå\s+$/.test(before) && span.kind === 'telefon') return put('telefonen')
      return /^\s\p{Ll}/u.test(text.slice(span.to, span.to + 2)) && span.kind === 'nummer' && /^\d+$/.test(words)
        ? put('nogle')
        : gone()
    }
    case 'ukendt-ord':
      return { from: span.from, to: span.to, instead: '…' }
  }
}

/** The reader's own name, or a part of it. */
const isReader = (words: string, { names }: Reader): boolean =>
  words.split(/[\s-]+/).some((word) => names.has(word.replace(/(?:'s|'|s)$/i, '').toLowerCase()))

/** The commas of an apposition go with the name. */
function withoutApposition(span: Span, before: string, after: string): Cut {
  const lead = /,?\s+["']?$/.exec(before)?.[0] ?? ''
  const both = lead.startsWith(',') && after.startsWith(',')
  return { from: span.from - lead.length, to: span.to + (both ? 1 : 0), instead: '' }
}

function dayCut(span: Span, before: string): Cut {
  const match = DAY_BEFORE.exec(before)
  const keep = match?.groups?.['keep']
  const drop = match?.groups?.['drop'] ?? ''
  const from = span.from - drop.length
  if (keep !== undefined)
    return { from: span.from - drop.trimStart().length, to: span.to, instead: 'et bestemt tidspunkt' }
  const opens = OPENS.test(before.slice(0, before.length - drop.length)) && /\p{L}/u.test(drop)
  return opens
    ? { from: span.from - drop.trimStart().length, to: span.to, instead: 'På et tidspunkt' }
    : { from, to: span.to, instead: '' }
}

const GROWN_UP = 18
/** Numbers of years in words, as long as they are a child's; what is longer is put together (“enogtyve”). */
const CHILDS_YEARS =
  'nul et to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten'.split(' ')

function yearsIn(words: string): number {
  const digits = /\d+/.exec(words)?.[0]
  if (digits !== undefined) return Number(digits)
  if (/halvandet/i.test(words)) return 1
  const told = words
    .toLowerCase()
    .split(/\P{L}+/u)
    .map((word) => CHILDS_YEARS.indexOf(word.replace(/(?:års?|årige?s?)$/, '')))
  return told.find((years) => years >= 0) ?? GROWN_UP
}

function ageWords(words: string): string {
  const years = /måned|mdr|uge|dage/i.test(words) ? 0 : yearsIn(words)
  if (/årig/i.test(words)) return years < GROWN_UP ? 'mindreårig' : 'voksen'
  return years < GROWN_UP ? 'under 18 år' : 'over 18 år'
}
