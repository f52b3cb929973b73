/** What can lawfully go two ways. Bugs are thrown; this is for what the world may do. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error })

/** Ends a `switch` over a union: a new kind does not compile until it is handled. */
export function never(value: never): never {
  throw new Error(`unexpected kind: ${JSON.stringify(value)}`)
}
