/** What is known of Danish words, given from outside: the part that decides reads no files. */
export interface Vocabulary {
  /** An ordinary word in lower case, as it is inflected. */
  readonly isWord: (lower: string) => boolean
  /** Also a proper name, written with its capital: “Bo”, “Skov”, “Ringe”. */
  readonly isName: (capital: string) => boolean
}

const SHORTEST_PART = 3
const MOST_PARTS = 4
/** Of few letters, two words are met by chance: “reb” and “ild” in “Rebild”. */
const SHORTEST_COMPOUND = 7
/**
 * What a word that is put together is about, when it is no name: two ordinary words make “Lindholm”, “Kolding” and
 * “Mælkebøtten” too, so that of what no dictionary lists only this is known.
 */
const PLAIN_ENDING =
  /hed(?:en|er|erne)?s?$|(?:dato|kode|kommune|tion|skab|sel|else|dom|itet|standard|udvalg|frist|ordinator|nummer|område|rådgivning|rådgiver|social|styret|vejleder|afdeling|konsulent|handicap|træning|kontor|myndighed|sekretær|sekretariat|skema|test|vurdering|lov|behov|pligt|notat|repræsentant|attest|tab|kontakt|psykiatri|service|leder|læge|neurolog|psykolog|terapeut|pædagog|lærer|assistent|medarbejder|hjælper|ordning|enhed|kost|plejerske|plejer|pleje|ændring|team|oversigt|mål|forløb|time|katalog|pakke|model|trappe|møde|støtte|hjælp|hjælpemiddel|middel|visitation|bevilling|udmåling|ydelse|indsats|tilskud|udgift|betaling|takst|krav|regel|klage|sag|journal|brev|svar|besøg|samtale|aftale|plan|mål|opgave|aktivitet|situation|evne|vanskelighed|problem|lidelse|sygdom|diagnose|nedsættelse|skade|behandling|undersøgelse|erklæring|udtalelse|oplysning|beskrivelse|bestemmelse|begrundelse|afgørelse|vejledning|bekendtgørelse|meddelelse|praksis|kategori|gruppe|form|grad|omfang|periode|måned|tidspunkt|tilbud|ophold|bolig|stol|seng|rollator|lift|kørsel|transport|ledsagelse|ledsager|arbejde|job|praktik|uddannelse|undervisning|økonomi|forbrug|indkøb|rengøring|madlavning|hygiejne|måltid|medicin|netværk|relation|familie|forældre|barn|voksen|borger|bruger|pårørende|partner|nævn|styrelse|ministerium|ministeriet|råd|forvaltning|visitator|tilsyn|kontrol|revision|opfølgning|revurdering|ambulatorium|version|glukose|suger|svagsynet|blind|døv)(?:e?r|e?n|e?t|e|e?rne|e?ne|m?et|ken|ten|men)?(?:nes|s)?$/

/** Whether a word in lower case is known: a word, or words put together as Danish does. */
export function isKnownWord(lower: string, vocabulary: Vocabulary): boolean {
  return vocabulary.isWord(lower) || (lower.length >= SHORTEST_COMPOUND && isCompound(lower, vocabulary, MOST_PARTS))
}

/** Known, and if put together, not as names are. */
export function isKnownOpening(lower: string, vocabulary: Vocabulary): boolean {
  return vocabulary.isWord(lower) || (PLAIN_ENDING.test(lower) && isKnownWord(lower, vocabulary))
}

function isCompound(word: string, vocabulary: Vocabulary, parts: number): boolean {
  if (parts === 1) return vocabulary.isWord(word)
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const first = word.slice(0, at)
    const linked = /[se]$/.test(first) && at > SHORTEST_PART && vocabulary.isWord(first.slice(0, -1))
    if (!linked && !vocabulary.isWord(first)) continue
    const rest = word.slice(at)
    if (vocabulary.isWord(rest) || isCompound(rest, vocabulary, parts - 1)) return true
  }
  return false
}
