import type { Brand } from '../base/brand.ts'

/** A moment in UTC to the millisecond, `2026-03-04T11:22:33.444Z`. Moments compare as their texts do. */
export type Instant = Brand<string, 'Instant'>

export function instantOf(date: Date): Instant {
  return date.toISOString() as Instant
}

/** A timestamptz as PostgreSQL writes it: `2026-03-04 11:22:33.4+00`. */
export function instantFromPostgres(text: string): Instant {
  const date = new Date(`${text.slice(0, 10)}T${text.slice(11).replace(/([+-]\d\d)$/, '$1:00')}`)
  if (Number.isNaN(date.getTime())) throw new Error(`no moment: ${text}`)
  return instantOf(date)
}
