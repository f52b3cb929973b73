import type { Result } from '../base/result.ts'
import type { Envelope } from './envelope.ts'
import type { PostError } from './post-error.ts'

/** What a channel gave back. */
export interface Receipt {
  /** `sent` where it has left us and nothing more is told; `accepted` where the channel has said that it has it. */
  readonly state: 'sent' | 'accepted'
  /** The channel's own name for it, to ask by. */
  readonly reference: string
  readonly at: Date
}

/** A way for letters to go. The same envelope sent twice is one letter. Lawful failures are returned; nothing is thrown. */
export interface PostAdapter {
  readonly channel: 'filer' | 'print' | 'sf1601'
  send(envelope: Envelope): Promise<Result<Receipt, PostError>>
}
