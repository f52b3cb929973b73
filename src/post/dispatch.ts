import type { PlainDate } from '../base/date.ts'
import { plainDate } from '../base/date.ts'
import { never, type Result } from '../base/result.ts'
import type { MessageUuid } from './envelope.ts'
import type { Receipt } from './post-adapter.ts'
import { isTransient, type PostError } from './post-error.ts'

/**
 * `queued` waits for its turn or its next try; `sent` has left us; `accepted` is with the channel;
 * `delivered` lies with the receiver, which is what the time to complain is counted from; `failed` is for a person.
 */
export const DISPATCH_STATES = ['queued', 'sent', 'accepted', 'failed', 'delivered'] as const
export type DispatchState = (typeof DISPATCH_STATES)[number]

/** One letter on its way. */
export interface Dispatch {
  readonly uuid: MessageUuid
  readonly state: DispatchState
  readonly queuedAt: Date
  /** Tries made, over all. */
  readonly attempts: number
  /** When it is to be tried; null where it is not waiting. */
  readonly dueAt: Date | null
  /** The channel's name for it. */
  readonly reference: string | null
  readonly deliveredAt: Date | null
  /** Why the last try failed; null once one has succeeded. */
  readonly error: PostError | null
}

export type DispatchEvent =
  /** What came of a try. */
  | { readonly kind: 'tried'; readonly at: Date; readonly result: Result<Receipt, PostError> }
  /** What the channel told later. The same may be told twice, and late. */
  | { readonly kind: 'reported'; readonly at: Date; readonly status: ReportedStatus; readonly detail: string }
  /** A person has looked at it and wants it tried again. */
  | { readonly kind: 'requeued'; readonly at: Date }

export type ReportedStatus = 'accepted' | 'delivered' | 'failed'

export function queueDispatch(uuid: MessageUuid, at: Date): Dispatch {
  return {
    uuid,
    state: 'queued',
    queuedAt: at,
    attempts: 0,
    dueAt: at,
    reference: null,
    deliveredAt: null,
    error: null,
  }
}

/** How far along; what is told late never sets a letter back. */
const REACHED: Readonly<Record<DispatchState, number>> = { failed: 0, queued: 0, sent: 1, accepted: 2, delivered: 3 }

/** Pure, and the same event twice changes nothing more. Gives back the very same dispatch where nothing changed. */
export function advance(dispatch: Dispatch, event: DispatchEvent): Dispatch {
  if (dispatch.state === 'delivered') return dispatch
  switch (event.kind) {
    case 'tried':
      return event.result.ok ? went(dispatch, event.result.value) : didNotGo(dispatch, event.result.error, event.at)
    case 'reported':
      return told(dispatch, event)
    case 'requeued':
      return dispatch.state === 'failed'
        ? { ...dispatch, state: 'queued', attempts: 0, dueAt: event.at, error: null }
        : dispatch
    default:
      return never(event)
  }
}

function went(dispatch: Dispatch, { state, reference }: Receipt): Dispatch {
  if (REACHED[state] <= REACHED[dispatch.state]) return dispatch
  const attempts = dispatch.state === 'queued' ? dispatch.attempts + 1 : dispatch.attempts
  return { ...dispatch, state, attempts, reference, dueAt: null, error: null }
}

function didNotGo(dispatch: Dispatch, error: PostError, at: Date): Dispatch {
  // It went by another try, or a person has it already.
  if (dispatch.state !== 'queued') return dispatch
  const attempts = dispatch.attempts + 1
  const dueAt = isTransient(error) ? nextTry(dispatch.uuid, attempts, at) : null
  return { ...dispatch, attempts, dueAt, error, state: dueAt === null ? 'failed' : 'queued' }
}

function told(
  dispatch: Dispatch,
  { at, status, detail }: Extract<DispatchEvent, { readonly kind: 'reported' }>,
): Dispatch {
  if (status === 'failed') {
    if (dispatch.state === 'failed') return dispatch
    return { ...dispatch, state: 'failed', dueAt: null, error: { kind: 'afvist', code: 'status', detail } }
  }
  if (REACHED[status] <= REACHED[dispatch.state]) return dispatch
  return {
    ...dispatch,
    state: status,
    dueAt: null,
    error: null,
    deliveredAt: status === 'delivered' ? at : dispatch.deliveredAt,
  }
}

/** Minutes to wait after the first try, the second, …: quick while it may be a hiccup, then through a weekend. */
export const WAITS_IN_MINUTES = [1, 5, 15, 60, 240, 720, 1440, 1440] as const

/** When to try again after so many tries; null where it is given up. Spread by the letter's number, so that not all come at once. */
export function nextTry(uuid: MessageUuid, attempts: number, at: Date): Date | null {
  const minutes = WAITS_IN_MINUTES[attempts - 1]
  if (minutes === undefined) return null
  const spread = 0.9 + (0.2 * Number.parseInt(uuid.slice(0, 4), 16)) / 0xffff
  return new Date(at.getTime() + Math.round(minutes * 60_000 * spread))
}

const DANISH_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' })

/** The day in Denmark at a moment: the day a letter was available on. */
export function danishDay(at: Date): PlainDate {
  return plainDate(DANISH_DAY.format(at))
}
