import { err, ok, type Result } from '../base/result.ts'
import { advance, type Dispatch } from './dispatch.ts'
import type { Envelope, MessageUuid } from './envelope.ts'
import type { PostAdapter, Receipt } from './post-adapter.ts'
import type { PostError } from './post-error.ts'
import type { PostStatus } from './post-status.ts'

/** A letter that someone has taken to send. */
export interface Outgoing {
  readonly dispatch: Dispatch
  readonly envelope: Envelope
  readonly channel: PostAdapter['channel']
  /** Whose it is now: a later taker has another. */
  readonly claim: string
}

/** Where letters on their way are kept. One that is taken is nobody else's until the time is up. */
export interface OutboxDesk {
  /** Those that are due, the longest waiting first. One whose taker was lost is due again. */
  takeDue(now: Date, limit: number): Promise<readonly Outgoing[]>
  /** Keeps what became of it; false where it is someone else's now. */
  keep(outgoing: Outgoing, dispatch: Dispatch): Promise<boolean>
  /** Changes one by its number, in one go with what it was; undefined where there is none. */
  change(uuid: MessageUuid, change: (dispatch: Dispatch) => Dispatch): Promise<Dispatch | undefined>
}

export interface OutboxRun {
  readonly sent: number
  /** Waiting for another try. */
  readonly waiting: number
  /** For a person to look at. */
  readonly failed: number
}

export type Adapters = Partial<Readonly<Record<PostAdapter['channel'], PostAdapter>>>

/**
 * Sends what is due, one after another. A crash between sending and keeping sends the same letter again under the same
 * number, which the channel takes for the one it has.
 */
export async function sendDue(desk: OutboxDesk, adapters: Adapters, clock: () => Date, limit = 20): Promise<OutboxRun> {
  const run = { sent: 0, waiting: 0, failed: 0 }
  for (const outgoing of await desk.takeDue(clock(), limit)) {
    const adapter = adapters[outgoing.channel]
    const result: Result<Receipt, PostError> =
      adapter === undefined
        ? err({ kind: 'ugyldig', field: 'channel', detail: `no channel ${outgoing.channel} is set up` })
        : await adapter.send(outgoing.envelope)
    const dispatch = advance(outgoing.dispatch, { kind: 'tried', at: clock(), result })
    if (!(await desk.keep(outgoing, dispatch))) continue
    if (dispatch.state === 'queued') run.waiting += 1
    else if (dispatch.state === 'failed') run.failed += 1
    else run.sent += 1
  }
  return run
}

/** Takes in what the channel tells. The same twice is as once. `ukendt` is a letter that is not ours. */
export async function takeStatus(
  desk: OutboxDesk,
  { uuid, status, at, detail }: PostStatus,
): Promise<Result<Dispatch, 'ukendt'>> {
  const dispatch = await desk.change(uuid, (before) => advance(before, { kind: 'reported', at, status, detail }))
  return dispatch === undefined ? err('ukendt') : ok(dispatch)
}

/** A person has looked at what failed, and wants it tried again. */
export async function tryAgain(desk: OutboxDesk, uuid: MessageUuid, at: Date): Promise<Result<Dispatch, 'ukendt'>> {
  const dispatch = await desk.change(uuid, (before) => advance(before, { kind: 'requeued', at }))
  return dispatch === undefined ? err('ukendt') : ok(dispatch)
}
