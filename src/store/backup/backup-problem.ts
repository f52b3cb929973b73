import { never } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import type { BackupFileProblem } from './backup-file.ts'
import type { BrokenCase } from '../chain.ts'
import { type StoreError, storeErrorWords } from '../store-error.ts'

export type BackupProblem =
  | BackupFileProblem
  /** It was written by a newer program, or by one that is not ours. */
  | { readonly kind: 'newer'; readonly migration: string }
  /** A case in it is not as it was written: that was so when the backup was made. */
  | { readonly kind: 'broken-chain'; readonly broken: BrokenCase }

export type RestoreProblem =
  | BackupProblem
  | StoreError
  /** The database has something of this municipality already, and nothing is ever written over. */
  | { readonly kind: 'not-empty'; readonly municipality: string }
  /** The backup is from before a change of the tables that this database has had already. */
  | { readonly kind: 'older' }

export function restoreProblemWords(problem: RestoreProblem): Words {
  switch (problem.kind) {
    case 'unreadable':
      return {
        da: `Filen kan ikke læses (${problem.code}).`,
        en: `The file can not be read (${problem.code}).`,
      }
    case 'no-backup':
      return {
        da: 'Filen er ikke en sikkerhedskopi fra Holdbar.',
        en: 'The file is not a backup made by Holdbar.',
      }
    case 'cut-off':
      return {
        da: 'Sikkerhedskopien er ikke hel: den slutter midt i det hele. Brug en anden kopi af filen.',
        en: 'The backup is not whole: it ends before its end. Use another copy of the file.',
      }
    case 'damaged':
      return {
        da: 'Sikkerhedskopien er ikke, som den blev skrevet. Brug en anden kopi af filen.',
        en: 'The backup is not as it was written. Use another copy of the file.',
      }
    case 'newer':
      return {
        da: 'Sikkerhedskopien er lavet af en nyere version af Holdbar. Tag den version i brug først.',
        en: 'The backup was made by a newer version of Holdbar. Take that version into use first.',
      }
    case 'older':
      return {
        da: 'Sikkerhedskopien er lavet af en ældre version. Læs den ind i en helt ny database.',
        en: 'The backup was made by an older version. Restore it into a database that is quite new.',
      }
    case 'broken-chain': {
      const { municipality, caseId, chain } = problem.broken
      return {
        da: `Sagen ${caseId} i kommune ${municipality} er ikke, som den blev skrevet, fra indførsel ${chain.seq}.`,
        en: `The case ${caseId} of municipality ${municipality} is not as it was written, from entry ${chain.seq}.`,
      }
    }
    case 'not-empty':
      return {
        da: `Databasen har allerede noget fra kommune ${problem.municipality}. Der bliver aldrig skrevet oven i noget.`,
        en: `The database already has something of municipality ${problem.municipality}. Nothing is ever written over.`,
      }
    case 'database-away':
    case 'disk-full':
    case 'busy':
    case 'read-only':
      return storeErrorWords(problem)
    default:
      return never(problem)
  }
}
