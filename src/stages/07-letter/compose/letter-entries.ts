import type { PlainDate } from '../../../base/date.ts'
import type { RecordId } from '../../00-case/case-id.ts'
import type { Call, LetterResent, SentLetter } from './sent-letter.ts'

export type LetterEntry =
  | {
      readonly kind: 'letter-sent'
      readonly letter: SentLetter & { readonly about: Exclude<SentLetter['about'], 'afgoerelse'> }
    }
  | { readonly kind: 'decision-sent'; readonly letter: SentLetter & { readonly about: 'afgoerelse' } }
  | { readonly kind: 'letter-resent'; readonly id: RecordId; readonly resent: LetterResent }
  | { readonly kind: 'letter-delivered'; readonly id: RecordId; readonly on: PlainDate }
  | { readonly kind: 'call-made'; readonly call: Call }
