import { join } from 'node:path'
import { reachableFolder } from '../store/server-account.ts'

/** The server that DATABASE_URL names, else the database that came with the packages. */
export interface DatabasePlace {
  /** A PostgreSQL server; undefined for the embedded one. */
  readonly databaseUrl: string | undefined
  /** The owner's login, where it is another than the program's. */
  readonly ownerUrl: string | undefined
  /** Where the embedded database lies. */
  readonly home: string
}

/** `root`: the folder of the program. */
export function databasePlace(env: NodeJS.ProcessEnv, root: string): DatabasePlace {
  return {
    databaseUrl: env['DATABASE_URL'],
    ownerUrl: env['DATABASE_OWNER_URL'],
    home: env['HOLDBAR_HOME'] ?? reachableFolder(join(root, '.holdbar', 'data')),
  }
}
