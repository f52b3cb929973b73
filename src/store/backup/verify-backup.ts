import { err, ok, type Result } from '../../base/result.ts'
import { type ChainFacts, watchChains } from './backup-chain.ts'
import { type BackupHead, readBackupFile } from './backup-file.ts'
import type { BackupProblem } from './backup-problem.ts'
import { readMigrations } from '../migrate.ts'

/** What a backup holds. Whether every case is as it was written is in `broken`. */
export interface BackupFacts extends BackupHead, ChainFacts {
  /** Of all tables. */
  readonly rows: number
}

/** Reads the whole file and follows the chain of every case in it. */
export async function verifyBackup(file: string): Promise<Result<BackupFacts, BackupProblem>> {
  const chains = watchChains()
  let head: BackupHead | undefined
  let table = ''
  let rows = 0
  const read = await readBackupFile(file, (line) => {
    if (line.kind === 'head') head = line.head
    else if (line.kind === 'rows') table = line.table
    else {
      rows += 1
      if (table === 'journal') chains.see(line.text)
    }
  })
  if (!read.ok) return read
  if (head === undefined) return err({ kind: 'no-backup' })
  const ours = readMigrations()
  const unknown = head.migrations.find(
    ({ name, checksum }, at) => ours[at]?.name !== name || ours[at].checksum !== checksum,
  )
  if (unknown !== undefined) return err({ kind: 'newer', migration: unknown.name })
  return ok({ ...head, rows, ...chains.finish() })
}
