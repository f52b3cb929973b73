import type { PlainDate } from '../../base/date.ts'
import type { OfficialId } from '../00-case/case-id.ts'
import type { SentLetter } from '../07-letter/compose/sent-letter.ts'
import type { Outcome } from './outcome.ts'
import type { OwnInitiative } from './own-initiative.ts'

export type OutcomeEntry =
  | { readonly kind: 'outcome-drafted'; readonly outcome: Outcome; readonly by: OfficialId }
  | {
      readonly kind: 'outcome-signed'
      readonly by: OfficialId
      readonly on: PlainDate
      readonly answer: 'underskrevet' | 'sendt-tilbage'
      readonly why: string
    }
  /** The decision letter left the board, one text for both parties. */
  | { readonly kind: 'outcome-sent'; readonly letter: SentLetter & { readonly about: 'udfald' } }
  /** Known at the municipality when it comes. */
  | { readonly kind: 'outcome-received'; readonly outcome: Outcome; readonly on: PlainDate }
  /** Beside the appeal, in a child's case: what the board does of its own. */
  | { readonly kind: 'own-initiative-taken'; readonly step: OwnInitiative }
