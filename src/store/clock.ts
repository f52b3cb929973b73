import { type RawBuilder, sql } from 'kysely'

/** When the transaction began, by the database's clock. Cut to the millisecond: rounded, it might lie ahead. */
export const NOW: RawBuilder<string> = sql<string>`date_trunc('milliseconds', now())`

/** This very moment, for what is put in order within a transaction. */
export const THIS_MOMENT: RawBuilder<string> = sql<string>`date_trunc('milliseconds', clock_timestamp())`

/** So many seconds from now. */
export function secondsFromNow(seconds: number): RawBuilder<string> {
  return sql<string>`${NOW} + make_interval(secs => ${seconds})`
}
