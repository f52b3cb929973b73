import { join } from 'node:path'
import { reachableFolder } from '../store/postgres/server-account.ts'
import { SettingError } from './setting-error.ts'

/** The server that DATABASE_URL names, else the database that came with the packages. */
export interface DatabasePlace {
  /** A PostgreSQL server; undefined for the embedded one. */
  readonly databaseUrl: string | undefined
  /** The owner's login, where it is another than the program's. */
  readonly ownerUrl: string | undefined
  /** Where the embedded database lies. */
  readonly home: string
}

/** `root`: the folder of the program. What is set to nothing is not set. */
export function databasePlace(env: NodeJS.ProcessEnv, root: string): DatabasePlace {
  const databaseUrl = env['DATABASE_URL'] || undefined
  const ownerUrl = env['DATABASE_OWNER_URL'] || undefined
  if (databaseUrl === undefined && ownerUrl !== undefined)
    throw new SettingError({
      da: 'DATABASE_URL mangler: DATABASE_OWNER_URL er ejerens login til den samme database.',
      en: 'DATABASE_URL is missing: DATABASE_OWNER_URL is the owner’s login to the same database.',
    })
  return { databaseUrl, ownerUrl, home: env['HOLDBAR_HOME'] || reachableFolder(join(root, '.holdbar', 'data')) }
}
