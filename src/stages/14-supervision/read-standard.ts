import type { PlainDate } from '../../base/date.ts'
import { phrase } from '../../text/pattern.ts'
import { readProse, type Prose } from '../../text/prose.ts'
import type { Passage } from '../07-letter/passage.ts'
import { letterOf } from '../07-letter/read-letter.ts'
import type { Standard } from './standard.ts'

/** The individual need decides: the words that make a limit a starting point. */
const RESERVATION = phrase(
  '(?:konkret|individuel)\\p{L}*(?:,? (?:og |faglig |individuel |konkret |samlet )*)(?:vurder\\p{L}*|skøn|behov)', '(?:fravige|fraviges|fravigelse|afvige|afviges|afvigelse|undtag\\p{L}+|dispens\\p{L}+)', 'udgangspunkt\\p{L}*', 'vejledende', 'medmindre', 'hvis (?:[^ ]+ ){0,4}?behov(?:et)? (?:er større|kræver|tilsiger|gør det|ikke kan)', 'ved (?:større|særlige|øgede) behov', 'behovet (?:afgør|er afgørende|bestemmer|går forud)', 'kan der (?:gives|bevilges|ydes|tildeles) (?:mere|flere|andet)', '(?:mere|flere|udvidet) (?:[^ ]+ ){0,4}?(?:hvis|når|efter en) (?:[^ ]+ ){0,3}?(?:behov|vurdering|konkret)', 'normalt', 'typisk', 'som regel', 'som hovedregel', 'i de fleste tilfælde',
)
/** Said for the whole standard, it covers limits anywhere in it. */
const OVERALL = phrase(
  '(?:kvalitetsstandard|standard|serviceniveau|rammer?|vejledende|beskrevne|angivne|intervaller)\\p{L}* (?:[^ ]+ ){0,9}?(?:fravige|afvige|udgangspunkt|konkret|individuel|vejledende|ikke (?:en )?(?:grænse|begrænsning|loft))\\p{L}*', '(?:fravige|afvige|fraviges|afviges) (?:[^ ]+ ){0,6}?(?:kvalitetsstandard|standard|serviceniveau|rammer)\\p{L}*', 'altid (?:[^ ]+ ){0,6}?(?:konkret|individuel)\\p{L}*', '(?:konkret|individuel)\\p{L}* (?:[^ ]+ ){0,4}?(?:altid|i alle|hver|enhver)',
)

export function readStandard(text: string, asked: PlainDate): Standard {
  return standardOf(readProse(text), asked)
}

export function standardOf(prose: Prose, asked: PlainDate): Standard {
  const { passages, citations, provisions, date, lawDate } = letterOf(prose, asked)
  const reservations = passages.filter(({ lower, block }) => RESERVATION.test(lower) && block.kind !== 'heading')
  const overall = reservations.filter(({ lower }) => OVERALL.test(lower))
  return { prose, passages, lawDate, date, citations, provisions, reservations, reservationFor: (passage) => nearest(passage, reservations, overall) }
}

/** "Normalt" in one sentence saves that sentence alone; a true reservation also saves its neighbours. */
function nearest(passage: Passage, reservations: readonly Passage[], overall: readonly Passage[]): Passage | null {
  const own = reservations.find(({ index }) => index === passage.index)
  if (own !== undefined) return own
  const strong = (other: Passage) => !/(?:normalt|typisk|som regel|i de fleste tilfælde)/.test(other.lower) || /konkret|individuel|fravig|afvig/.test(other.lower)
  return reservations.find((other) => strong(other) && Math.abs(other.index - passage.index) <= 2) ?? overall[0] ?? null
}
