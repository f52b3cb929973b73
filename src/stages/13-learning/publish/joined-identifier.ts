import type { IdentifierKind, Span } from '../../../text/identifying/pattern.ts'

const BETWEEN_NAMES =
  /^(?:\s|-|'\s?|\s(?:van|von|der|de|den|la|las|los|el|al|bin|ibn|ben|bint|abu|umm|af|du|di|da|do|dos|das|del|della|degli|le|les|lo|y|e|ter|ten|te|zu|zum|zur|vom|à|á|à|í|ú|f\.|født)(?:\s(?:der|den|la|las|los|el))?[\s-]|\s?&\s?)$/i
const MUNICIPALITY = /^\s+(?:Kommunes?|KOMMUNES?|kommunes?)(?!\p{L})/u
const ILLNESS =
  /^\s+(?:syndrom|sygdom|anomali|ataksi|chorea|sklerose|dystrofi|neuropati|myopati|atrofi|epilepsi|demens|parese|lidelse|sarkom|lymfom|tumor|sekvens|palsy|disease|misdannelse)(?:men|met|en|n|et)?(?!\p{L})/u
const PLACE_NAME =
  /(?:by|rup|strup|sted|løse|borg|lev|vig|næs|købing|havn|ø|å|bjerg|bro|hede|havet|sø|inge|herred|halvøen|landet|land)s?$/i
const STREET_NAME = /(?:vej|vejen|gade|gaden|gade-\p{L}+|allé|stræde|vænget|torvet|pladsen|parken|toften)s?$/iu
const HOUSE_NAME =
  /(?:huset|hus|gården|gaarden|hjemmet|skolen|centret|centeret|hospital|hospitalet|sygehus|klinik|klinikken|haven|stuen|aps|fonden|foreningen|korpset|krisecenter|kirke|tilsyn|grand prix|blad)s?$/i
const AFTER_INSTITUTION =
  /(?:botilbud(?:det)?|bosted(?:et)?|dagtilbud(?:det)?|plejehjem(?:met)?|børnehave(?:n)?|skole(?:n)?|center|centret|centeret|klinik(?:ken)?|værested(?:et)?|klub(?:ben)?|team(?:et)?|bostøtte(?:n)?|institution(?:en)?|sygehus(?:et)?|hospital(?:et)?|afdeling(?:en)?|firma(?:et)?|forening(?:en)?)\s+(?:for\s+)?["']?$/i
const AFTER_PLACE_WORD = /(?:^|\s)(?:i|på|ved|omkring|nær|region|byen|kommune)\s+$/i
const AFTER_PREPOSITION = /(?:på|fra|til|ved|af|hos|i)\s+$/i
/** Of people's names, none has these between its words. */
const SEVERAL_WORDS = /\s(?:i|på|ved|og|for|til|under|bag|med|over)\s/
const LED_BY_PERSON = /(?:kære|hej|til|hr\.?|fru|frk\.?|dr\.?)\s+$/i

/** A house told by what it is and where: "Ungeenheden i Vartov". */
const HOUSE_AT =
  /(?<![\p{L}\p{N}])\p{Lu}\p{L}*(?:enheden|huset|stedet|centret|centeret|teamet|klinikken|afdelingen|skolen|gruppen|gården|hjemmet|haven|klubben|lægerne|ambulatoriet|værkstedet|køkkenet|laget|psykiatrien|hospitalet|sygehuset|kirken|tilbuddet|boligerne|apoteket|biblioteket|børnehaven|vuggestuen|institutionen)\s(?:i|på|ved)\s(?:\p{L}{1,4}\.\s)?$/u

/** Words that stand side by side are one: a full name, a municipality, a house. */
export function joinIdentifiers(text: string, spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last !== undefined && mayJoin(last, span, text.slice(last.to, span.from), text.slice(last.from, last.to)))
      joined[joined.length - 1] = { ...last, to: span.to }
    else joined.push(span)
  }
  return sameHouses(
    text,
    joined.map((span) => named(text, span)),
  )
}

/** A house told once by its kind (“botilbuddet Havblik”) is one wherever its name stands. Support may be a person. */
function sameHouses(text: string, spans: readonly Span[]): readonly Span[] {
  const nameOf = ({ from, to }: Span) => text.slice(from, to).toLowerCase().replace(/'?s$/, '')
  const houses = new Set(
    spans
      .filter(
        ({ kind, from }) =>
          kind === 'institution' && !/støtten?\s["']?$/i.test(text.slice(Math.max(0, from - 12), from)),
      )
      .map(nameOf),
  )
  return spans.map((span) =>
    span.kind === 'navn' && houses.has(nameOf(span)) ? { ...span, kind: 'institution' } : span,
  )
}

const isWordKind = (kind: IdentifierKind): boolean => kind === 'navn' || kind === 'ukendt-ord'

const AFTER_INITIAL = /^\.[\s-]?$/
const ENDS_IN_INITIAL = /(?:^|[\s.-])(?:\p{L}|Sct|Gl)$/u
/** “AAB afd. 38”, “Fremtiden nr. 7”. */
const BETWEEN_NAME_AND_NUMBER = /^,? (?:afd\.|afdeling|kreds|hold|gruppe|hus) $/i
/** “Perron 3”, where no noun follows to be counted. */
const NUMBERED =
  /^ \d{1,3}(?=\s*(?:[,;:!?)](?!\d)|\.(?:\s+\p{Lu}|\s*$|\n))|\s*$|\n|\s(?:har|er|og|i|på|som|med|får|kan|skal|vil|var|bliver|blev|siger|skriver|oplyser|støtter|hver|hvor|til|fra)(?!\p{L}))/u
/** “Fyrvej 3 i Vesterå”. */
const AFTER_HOUSE = /^,? (?:i )?$/
const BETWEEN_DAYS = /^\s?(?:,|og|til|eller|-)\s?(?:den\s)?$/

function mayJoin(last: Span, next: Span, between: string, words: string): boolean {
  if (last.kind === 'dato') return next.kind === 'dato' && BETWEEN_DAYS.test(between)
  if (last.kind === 'navn' && next.kind === 'nummer') return BETWEEN_NAME_AND_NUMBER.test(between)
  if (last.kind === 'adresse' && isWordKind(next.kind)) return AFTER_HOUSE.test(between)
  if (last.kind !== 'navn' || !isWordKind(next.kind) || /\n/.test(between)) return false
  return BETWEEN_NAMES.test(between) || (AFTER_INITIAL.test(between) && ENDS_IN_INITIAL.test(words))
}

/** What kind of name it is, as far as its form and the words before tell. */
function named(text: string, span: Span): Span {
  if (span.kind !== 'navn') return span
  // The stop of an initial goes with it, where no sentence ends.
  if (
    /^\.(?:,|\s\p{Ll})/u.test(text.slice(span.to, span.to + 3)) &&
    ENDS_IN_INITIAL.test(text.slice(span.from, span.to))
  )
    return { ...span, to: span.to + 1 }
  const number = NUMBERED.exec(text.slice(span.to, span.to + 20))
  if (number !== null) return { kind: 'institution', from: span.from, to: span.to + number[0].length }
  const after = MUNICIPALITY.exec(text.slice(span.to, span.to + 20))
  if (after !== null) return { kind: 'kommune', from: span.from, to: span.to + after[0].length }
  const illness = ILLNESS.exec(text.slice(span.to, span.to + 20))
  if (illness !== null) return { kind: 'sygdom', from: span.from, to: span.to + illness[0].length }
  const before = text.slice(Math.max(0, span.from - 40), span.from)
  const house = HOUSE_AT.exec(before)
  if (house !== null) return { kind: 'institution', from: span.from - house[0].length, to: span.to }
  const words = text.slice(span.from, span.to)
  return { ...span, kind: /^\svegne/.test(text.slice(span.to)) ? 'navn' : kindOf(words, before) }
}

function kindOf(words: string, before: string): IdentifierKind {
  if (SEVERAL_WORDS.test(words)) return 'institution'
  if (LED_BY_PERSON.test(before)) return 'navn'
  if (AFTER_INSTITUTION.test(before) || HOUSE_NAME.test(words)) return 'institution'
  if (STREET_NAME.test(words) && !/\s/.test(words) && AFTER_PREPOSITION.test(before)) return 'adresse'
  if (AFTER_PLACE_WORD.test(before) || (!/\s/.test(words) && PLACE_NAME.test(words))) return 'sted'
  return 'navn'
}
