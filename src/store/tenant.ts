import { type Kysely, sql, type Transaction } from 'kysely'
import { err, type Result } from '../base/result.ts'
import { APP_ROLE } from './database-url.ts'
import type { Entry } from './entry.ts'
import type { MunicipalityCode } from '../stages/00-case/case-id.ts'
import { municipalityCode } from './municipality.ts'
import type { Projection } from './projection.ts'
import { findStoreErrorKind, type StoreError } from './store-error.ts'
import type { Tables } from './tables.ts'

/** A transaction that sees one municipality and nothing of the others. */
export interface Tx<E extends Entry = Entry> {
  readonly municipality: MunicipalityCode
  readonly db: Transaction<Tables>
  readonly codec: Codec<E>
}

/** What the store must be told of the entries it keeps. */
export interface Codec<E extends Entry> {
  /** Checks an entry on its way out of the table, also one that an older program wrote. Throws where it is none. */
  parse(value: unknown): E
  readonly projection?: Projection<E>
}

export interface TenantOptions {
  /** Everything is read as it was at one moment. */
  readonly isSnapshot?: boolean
}

/** Longer than any page may take, so that what hangs lets go of its locks. */
const STATEMENT_LIMIT = '30s'

/**
 * Does the work in one transaction. What it answers decides: `ok` makes it last, `err` undoes it, and so does whatever
 * is thrown. It may not be called inside itself.
 */
export async function runInTenant<E extends Entry, T, X>(
  db: Kysely<Tables>,
  codec: Codec<E>,
  municipality: MunicipalityCode,
  work: (tx: Tx<E>) => Promise<Result<T, X>>,
  { isSnapshot = false }: TenantOptions = {},
): Promise<Result<T, X | StoreError>> {
  let isAskedToLast = false
  try {
    const transaction = isSnapshot ? db.transaction().setIsolationLevel('repeatable read') : db.transaction()
    return await transaction.execute(async (trx) => {
      await enter(trx, municipality)
      const answer = await work({ municipality, db: trx, codec })
      if (!answer.ok) throw new Undo(answer.error)
      isAskedToLast = true
      return answer
    })
  } catch (cause) {
    // Only the work of this call throws it, so it is of this type.
    if (cause instanceof Undo) return err(cause.error as X)
    const kind = findStoreErrorKind(cause)
    if (kind === undefined) throw cause
    return err(kind === 'database-away' ? { kind, isDone: isAskedToLast ? 'unknown' : 'no' } : { kind })
  }
}

/** Carries an answer out of a transaction that is thereby undone. */
class Undo extends Error {
  readonly error: unknown
  constructor(error: unknown) {
    super('undone')
    this.error = error
  }
}

/** Puts on the app's role, and sees one municipality, until the transaction ends. */
export async function enter(trx: Transaction<Tables>, municipality: MunicipalityCode): Promise<void> {
  await sql
    .raw(
      `set local role ${APP_ROLE}; ${tenantSettings(municipality)}; set local statement_timeout = '${STATEMENT_LIMIT}'`,
    )
    .execute(trx)
}

/** As whoever is signed in. The code is checked once more, since it goes into the text of a statement: SET takes no parameters. */
export function tenantSettings(municipality: MunicipalityCode): string {
  return (
    `set local app.tenant = '${municipalityCode(municipality)}'; ` +
    `set local timezone = 'UTC'; set local datestyle = 'ISO'; set local bytea_output = 'hex'`
  )
}
