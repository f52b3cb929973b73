import type { ReadError } from './read-error.ts'

/** What the operating system refused, in our words; anything else is a bug and thrown on. */
export function fileErrorOf(cause: unknown): ReadError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (/^(ENOENT|ENOTDIR|ENAMETOOLONG|ERR_INVALID_ARG_VALUE)$/.test(code)) return { kind: 'findes-ikke' }
  if (code === 'EISDIR') return { kind: 'ukendt-format', what: 'mappe' }
  // ELOOP: a chain of links that never comes to a file. EBUSY and EIO: there, but not to be had.
  if (/^E[A-Z0-9]+$/.test(code)) return { kind: 'ingen-adgang' }
  throw cause
}
