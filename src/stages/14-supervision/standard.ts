import type { PlainDate } from '../../base/date.ts'
import type { CitedProvision } from '../07-letter/letter.ts'
import type { Passage } from '../07-letter/passage.ts'
import type { Prose } from '../../text/prose.ts'
import type { Quote } from '../../text/quote.ts'

/** A sentence of a standard that limits help, and whether what stands near it lets the individual need decide. */
export interface LimitingPassage {
  readonly passage: Passage
  /** The sentence that reserves a concrete, individual assessment for this limit; null where none does. */
  readonly reservation: Passage | null
}

/** A municipal quality standard as read from its text. */
export interface Standard {
  readonly prose: Prose
  readonly passages: readonly Passage[]
  readonly lawDate: PlainDate
  readonly date: { readonly day: PlainDate; readonly quote: Quote } | null
  readonly citations: readonly CitedProvision[]
  /** The paragraphs whose help it describes, `SEL § 85`. */
  readonly provisions: readonly string[]
  /** Sentences that let the individual need decide over the standard. */
  readonly reservations: readonly Passage[]
  /** Looks for the reservation that makes a limit lawful: in the sentence, beside it, or for the whole text where it says so. */
  reservationFor(passage: Passage): Passage | null
}
