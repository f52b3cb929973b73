import { RefusedDatabase } from '../store/postgres/refused-database.ts'
import { findStoreErrorKind, storeErrorWords } from '../store/store-error.ts'
import { SettingError } from './setting-error.ts'

/** A folder or a file that the system keeps from us. */
const KEPT_FROM_US = new Set(['EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOTDIR', 'ENOSPC'])

/** Why the program ended, in words for whoever runs it; undefined where the fault is its own, and its stack is what helps. */
export function tellFailure(cause: unknown): string | undefined {
  if (cause instanceof SettingError || cause instanceof RefusedDatabase) return cause.message
  if (!(cause instanceof Error)) return undefined
  if (cause.name === 'AbortError') return 'Stoppet, før Holdbar var klar.\nStopped before Holdbar was ready.'
  if ('code' in cause && 'path' in cause && KEPT_FROM_US.has(String(cause.code)))
    return (
      `${String(cause.path)} kan ikke bruges (${String(cause.code)}). Giv Holdbars bruger lov til at skrive der, eller vælg en anden mappe med HOLDBAR_HOME. (docs/operation.md)\n` +
      `${String(cause.path)} can’t be used (${String(cause.code)}). Let Holdbar’s user write there, or choose another folder with HOLDBAR_HOME.`
    )
  // A file that is not there is no database that is away.
  if ('syscall' in cause && cause.syscall !== 'connect') return undefined
  const kind = findStoreErrorKind(cause)
  if (kind === undefined) return undefined
  const { da, en } = storeErrorWords(kind === 'database-away' ? { kind, isDone: 'no' } : { kind })
  return `${da}\n${en}`
}
