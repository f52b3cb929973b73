import type { Words } from '../base/words.ts'
import { never } from '../base/result.ts'

/** What may happen to any database on a bad day. Nothing is half done: a transaction is there whole, or not at all. */
export type StoreError =
  /**
   * It can't be reached, or was lost on the way. `unknown` where it was lost while it was asked to make the work last:
   * look, or send the command again with the same id.
   */
  | { readonly kind: 'database-away'; readonly isDone: 'no' | 'unknown' }
  | { readonly kind: 'disk-full' }
  /** Others stood in the way too long; the same again may well succeed. */
  | { readonly kind: 'busy' }
  /** It answers, and takes nothing in: a standby, or one set so by those who run it. */
  | { readonly kind: 'read-only' }

export function storeErrorWords(error: StoreError): Words {
  switch (error.kind) {
    case 'database-away':
      return error.isDone === 'unknown' ? WORDS['lost-at-commit'] : WORDS['database-away']
    case 'disk-full':
    case 'busy':
    case 'read-only':
      return WORDS[error.kind]
    default:
      return never(error)
  }
}

const WORDS: Record<StoreError['kind'] | 'lost-at-commit', Words> = {
  'database-away': {
    da: 'Databasen svarer ikke. Intet er gemt. Prøv igen om lidt.',
    en: 'The database does not answer. Nothing was saved. Try again in a while.',
  },
  'lost-at-commit': {
    da: 'Forbindelsen til databasen blev afbrudt, mens der blev gemt. Se efter i sagen, om det blev gemt.',
    en: 'The connection to the database broke while saving. Look in the case whether it was saved.',
  },
  'disk-full': {
    da: 'Der er ikke mere plads på databasens disk. Intet er gemt.',
    en: 'The disk of the database is full. Nothing was saved.',
  },
  busy: {
    da: 'Databasen er optaget af andres arbejde. Intet er gemt. Prøv igen.',
    en: 'The database is busy with the work of others. Nothing was saved. Try again.',
  },
  'read-only': {
    da: 'Databasen kan kun læses lige nu. Intet er gemt.',
    en: 'The database can only be read right now. Nothing was saved.',
  },
}

/** SQLSTATE, its class of two letters, or the code of the system. */
const KINDS: Readonly<Record<string, StoreError['kind']>> = {
  '08': 'database-away',
  '57P01': 'database-away',
  '57P02': 'database-away',
  '57P03': 'database-away',
  '57P05': 'database-away',
  '25P03': 'database-away',
  ECONNREFUSED: 'database-away',
  ECONNRESET: 'database-away',
  ENOENT: 'database-away',
  ENOTFOUND: 'database-away',
  EAI_AGAIN: 'database-away',
  EHOSTUNREACH: 'database-away',
  ENETUNREACH: 'database-away',
  ETIMEDOUT: 'database-away',
  EPIPE: 'database-away',
  '53100': 'disk-full',
  '40001': 'busy',
  '40P01': 'busy',
  '55P03': 'busy',
  '57014': 'busy',
  '53300': 'busy',
  '53200': 'busy',
  '25006': 'read-only',
}

/** Said by the driver without a code. */
const LOST =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

/** Undefined for what is no bad day but a mistake of ours. */
export function findStoreErrorKind(cause: unknown): StoreError['kind'] | undefined {
  if (!(cause instanceof Error)) return undefined
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
  const kind = KINDS[code] ?? (code.length === 5 ? KINDS[code.slice(0, 2)] : undefined)
  if (kind !== undefined) return kind
  return LOST.test(cause.message) ? 'database-away' : undefined
}
