import type { Result } from '../base/result.ts'
import type { Entry } from './entry.ts'
import type { MunicipalityCode } from '../stages/00-case/case-id.ts'
import { openPool, type PoolOptions } from './pool.ts'
import type { StoreError } from './store-error.ts'
import { type Codec, runInTenant, type TenantOptions, type Tx } from './tenant.ts'

/**
 * The journal of all cases, the views derived from it, and what else must last.
 *
 * Everything is done in a transaction for one municipality: `store.inTenant(code, (tx) => …)`. In it, `append` and
 * `readCase` (journal.ts) write and read cases; the other files of this folder, each named after its table, the rest.
 */
export interface Store<E extends Entry> {
  inTenant<T, X = never>(
    municipality: MunicipalityCode,
    work: (tx: Tx<E>) => Promise<Result<T, X>>,
    options?: TenantOptions,
  ): Promise<Result<T, X | StoreError>>
  /** Waits for what is under way. */
  close(): Promise<void>
}

export interface StoreConfig<E extends Entry> extends PoolOptions {
  /** The app's login; `migrate` has been run by the owner's. */
  readonly url: string
  readonly codec: Codec<E>
}

export function openStore<E extends Entry>({ url, codec, ...options }: StoreConfig<E>): Store<E> {
  const db = openPool(url, options)
  return {
    inTenant: (municipality, work, tenantOptions) => runInTenant(db, codec, municipality, work, tenantOptions),
    close: () => db.destroy(),
  }
}
