import type { PlainDate } from '../../base/date.ts'
import type { Consent } from '../00-case/consent.ts'
import { isInForce, type Party, type PartyRole } from '../00-case/party.ts'
import { isAsked } from './asked-by-letter.ts'
import { yesesToAsk } from './consent-to-ask.ts'
import type { Source, SourceKind } from './source.ts'

/** Someone the case itself tells of who may be the one to ask, where a question goes to a kind of source. */
export type KnownToAsk =
  /** Whom the citizen lets the municipality ask, in the words of the consent. */
  | { readonly kind: 'samtykke'; readonly consent: Consent }
  | { readonly kind: 'part'; readonly party: Party }
  /** Who has told before, by what it is called in the case. */
  | { readonly kind: 'kilde'; readonly source: Source }

interface Case {
  readonly consents: readonly Consent[]
  readonly parties: readonly Party[]
  readonly sources: readonly Source[]
}

const RELATIVES: ReadonlySet<PartyRole> = new Set([
  'paaroerende',
  'foraelder',
  'vaerge',
  'partsrepraesentant',
  'bisidder',
])

/** The citizen's own word on whom to ask first, then who is in the case, then who told last. None for the citizen's own. */
export function knownToAsk({ consents, parties, sources }: Case, to: SourceKind, on: PlainDate): readonly KnownToAsk[] {
  if (to === 'borger') return []
  const last = sources
    .filter(({ kind, date }) => kind === to && date <= on)
    .toSorted((one, other) => (one.date < other.date ? 1 : -1))[0]
  return [
    ...(isAsked(to) ? yesesToAsk(consents, to, on) : [])
      .filter(({ covers }) => covers.trim() !== '')
      .map((consent) => ({ kind: 'samtykke', consent }) as const),
    ...parties
      .filter((party) => to === 'paaroerende' && RELATIVES.has(party.role) && party.refused === undefined)
      .filter((party) => isInForce(party, on))
      .map((party) => ({ kind: 'part', party }) as const),
    ...(last === undefined ? [] : [{ kind: 'kilde', source: last } as const]),
  ]
}
