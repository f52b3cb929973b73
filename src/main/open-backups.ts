import { existsSync } from 'node:fs'
import { err, ok, type Result } from '../base/result.ts'
import type { Words } from '../base/words.ts'
import { writeBackup } from '../store/backup/backup.ts'
import { restoreProblemWords } from '../store/backup/backup-problem.ts'
import { hasEmbedded } from '../store/postgres/embedded.ts'
import { listAppliedMigrations } from '../store/migrate.ts'
import { restoreBackup } from '../store/backup/restore.ts'
import { storeErrorWords } from '../store/store-error.ts'
import { type BackupFacts, verifyBackup } from '../store/backup/verify-backup.ts'
import { type DatabasePlace, databasePlace } from './database-place.ts'
import { noDatabaseIn, NOT_HOLDBARS } from './database-words.ts'
import { reachDatabase } from './reach-database.ts'
import { withinDatabase } from './within-database.ts'

/** Backups of the database that the environment names, with what is told of them. `root`: the folder of the program. */
export function openBackups(env: NodeJS.ProcessEnv, root: string) {
  const place = databasePlace(env, root)
  return {
    write: (file: string, onRows: (rows: number) => void) => write(place, file, onRows),
    check,
    restore: (file: string, evenIfBroken: boolean, onPart: (part: number) => void) =>
      restore(place, file, evenIfBroken, onPart),
  }
}

/** What is told of a backup; `broken` where a case in it is not as it was written. */
interface ToldFacts {
  readonly at: string
  readonly cases: number
  readonly entries: number
  readonly broken: Words | undefined
}

async function write(
  place: DatabasePlace,
  file: string,
  onRows: (rows: number) => void,
): Promise<Result<undefined, Words>> {
  if (existsSync(file)) return err(isThere(file))
  // Looked for first: to start it would make one.
  if (place.databaseUrl === undefined && !hasEmbedded(place.home)) return err(noDatabaseIn(place.home))
  await reachDatabase(place)
  const written = await withinDatabase(place, async (urls) =>
    (await listAppliedMigrations(urls)).length === 0
      ? undefined
      : writeBackup({ url: urls.owner, file, onProgress: ({ rows }) => onRows(rows) }),
  )
  if (written === undefined) return err(NOT_HOLDBARS)
  if (written.ok) return ok(undefined)
  const { error } = written
  return err(error.kind === 'not-written' ? notWritten(file, error.code) : storeErrorWords(error))
}

async function check(file: string): Promise<Result<ToldFacts, Words>> {
  const checked = await verifyBackup(file)
  return checked.ok ? ok(toldOf(checked.value)) : err(restoreProblemWords(checked.error))
}

async function restore(
  place: DatabasePlace,
  file: string,
  evenIfBroken: boolean,
  onPart: (part: number) => void,
): Promise<Result<ToldFacts, Words>> {
  // Read before a database is made that it might not fit.
  const checked = await verifyBackup(file)
  if (!checked.ok) return err(restoreProblemWords(checked.error))
  await reachDatabase(place)
  const restored = await withinDatabase(place, (urls) =>
    restoreBackup({ urls, file, evenIfBroken, onProgress: ({ rows, of }) => onPart(rows / of) }),
  )
  return restored.ok ? ok(toldOf(restored.value)) : err(restoreProblemWords(restored.error))
}

function toldOf({ at, cases, entries, broken }: BackupFacts): ToldFacts {
  return {
    at,
    cases,
    entries,
    broken: broken === undefined ? undefined : restoreProblemWords({ kind: 'broken-chain', broken }),
  }
}

const isThere = (file: string): Words => ({
  da: `${file} findes allerede. Der bliver aldrig skrevet oven i en fil; vælg et andet navn.`,
  en: `${file} is there already. No file is ever written over; choose another name.`,
})

const notWritten = (file: string, code: string): Words => ({
  da: `${file} kunne ikke skrives (${code}).`,
  en: `${file} could not be written (${code}).`,
})
