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
/** Endings of family, street, house and place names: two ordinary words make “Lindholm” and “Solgården” too. */
const NAME_ENDING =
  /(?:holm|gaard|gaarden|gård|gården|lund|bæk|bak|berg|bjerg|dal|toft|skov|mark|høj|vang|vænget|rup|strup|borg|by|sted|lev|hus|huset|skolen|hjemmet|hjem|vej|vejen|gade|gaden|park|parken|haven|bakken|bro|havn|sø|å|kær|sand|sen|løkke|løkken|kilde|torp|næs|vig|ø|ager|eng|engen|allé|torv|torvet|stræde|møllen|samfundet|forbundet|foreningen|fonden|selskabet|korpset|centret|centeret|center|klinikken|teamet|klubben|cafeen|caféen|stedet|værkstedet|værftet|kirken|bladet|posten|tidende|avisen|hallen|kroen|hotellet|kollegiet|boet|gruppen|kompagniet|laget|akademiet|instituttet|ligaen|netværket|projektet|tilbuddet|fællesskabet|butikken|salonen|rens|bageriet|gartneriet|planteskolen|campingen|færgen|apoteket)$/

/** Whether a word in lower case is known: a word, or words put together as Danish does. */
export function isKnownWord(lower: string, vocabulary: Vocabulary): boolean {
  return vocabulary.isWord(lower) || (lower.length >= SHORTEST_COMPOUND && isCompound(lower, vocabulary, MOST_PARTS))
}

/** Known, and not the kind of compound that names are made as. */
export function isKnownOpening(lower: string, vocabulary: Vocabulary): boolean {
  return vocabulary.isWord(lower) || (!NAME_ENDING.test(lower) && isKnownWord(lower, vocabulary))
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
