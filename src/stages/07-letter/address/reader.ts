import type { PartyId } from '../../00-case/case-id.ts'
import type { Party, PartyRole } from '../../00-case/party.ts'

/** Someone as a sentence names them, by the pronoun that stands there where it is the one who reads. */
export interface Named {
  readonly du: string
  readonly dig: string
  readonly din: string
  readonly dit: string
  readonly dine: string
}

/** Those whom a letter speaks to where it is not the citizen: they stand in the citizen’s place by law. */
export type Readers = readonly { readonly id: PartyId; readonly name: string }[]

/** Who a letter speaks to, of and after. In a letter to the citizen all three are “du”. */
export interface Persons {
  /** Whoever reads it: what they can do, must do, and whom they can ask. */
  readonly to: Named
  /** Whom the case is about: who gets help, whose needs they are. */
  readonly of: Named
  /** Who applied, said, answered and agreed: for a child its parents, for an adult with a guardian still the citizen. */
  readonly by: Named
  /** Whether it speaks to the one whom the case is about. */
  readonly isOwn: boolean
}

const DU: Named = { du: 'du', dig: 'dig', din: 'din', dit: 'dit', dine: 'dine' }
const I: Named = { du: 'I', dig: 'jer', din: 'jeres', dit: 'jeres', dine: 'jeres' }

/** By law in the place of one who gets no letters: those with custody of a child, and a guardian. */
const IN_PLACE: ReadonlySet<PartyRole> = new Set(['foraelder', 'vaerge'])

/**
 * Whom a letter to these parties speaks to, where it is not the citizen. Whoever gets it beside the citizen gets the
 * citizen’s own letter, and so does one whom the citizen has asked to act for them.
 */
export function readersOf(
  { citizen, parties }: { readonly citizen: PartyId; readonly parties: readonly Party[] },
  to: readonly PartyId[],
  nameOf: (party: PartyId) => string,
): Readers | undefined {
  if (to.includes(citizen)) return undefined
  const found = parties.filter(({ id, role }) => to.includes(id) && IN_PLACE.has(role))
  return found.length === 0 ? undefined : found.map(({ id }) => ({ id, name: nameOf(id) }))
}

/**
 * The parents, or guardian, who get a letter in their own voice because the child gets one in its own. Empty where
 * everyone reads the same.
 */
export function listParentsApart(
  {
    area,
    citizen,
    parties,
  }: { readonly area: 'voksen' | 'barn'; readonly citizen: PartyId; readonly parties: readonly Party[] },
  to: readonly PartyId[],
): readonly PartyId[] {
  if (area !== 'barn' || !to.includes(citizen)) return []
  return parties.filter(({ id, role }) => to.includes(id) && IN_PLACE.has(role)).map(({ id }) => id)
}

export function personsOf(area: 'voksen' | 'barn', citizen: string, readers: Readers | undefined): Persons {
  if (readers === undefined || readers.length === 0) return { to: DU, of: DU, by: DU, isOwn: true }
  const to = readers.length > 1 ? I : DU
  const of = namedBy(citizen)
  return { to, of, by: area === 'barn' ? to : of, isOwn: false }
}

/** What facts may speak against: the reader; or, told to another, the help. */
export const against = ({ of, isOwn }: Pick<Persons, 'of' | 'isOwn'>): string =>
  isOwn ? of.dig : `hjælpen til ${of.dig}`

/** By the first name: “Noah”, “Noahs”. A name that ends like the genitive takes an apostrophe alone. */
function namedBy(name: string): Named {
  const [first = ''] = name.trim().split(/\s+/)
  const genitive = /[sxz]$/i.test(first) ? `${first}’` : `${first}s`
  return { du: first, dig: first, din: genitive, dit: genitive, dine: genitive }
}

/** A municipality’s own sentences are written to one reader; to several they say “I”. */
export function sentenceTo({ du }: Named, sentence: string): string {
  if (du === DU.du) return sentence
  return sentence.replaceAll(WORD, (word) => {
    const several = SEVERAL[word.toLowerCase()] ?? word
    return /^\p{Lu}/u.test(word) ? `${several.charAt(0).toUpperCase()}${several.slice(1)}` : several
  })
}

const WORD = /(?<!\p{L})\p{L}+(?!\p{L})/gu
/** What changes with the number of those who are spoken to; adjectives that are said of them among it. */
const SEVERAL: Readonly<Record<string, string>> = {
  du: I.du,
  dig: I.dig,
  din: I.din,
  dit: I.dit,
  dine: I.dine,
  velkommen: 'velkomne',
  enig: 'enige',
  uenig: 'uenige',
  tilfreds: 'tilfredse',
  utilfreds: 'utilfredse',
  sikker: 'sikre',
  usikker: 'usikre',
  interesseret: 'interesserede',
}
