import type { Words } from '../base/words.ts'
import { APP_ROLE } from '../store/database-url.ts'
import { withClient } from '../store/one-client.ts'
import type { DatabasePlace } from './database-place.ts'
import { SettingError } from './setting-error.ts'

/** How long a server may take to answer before it is said that it does not. */
const PATIENCE_MS = 10_000

/** Throws where the environment names a database that can't be come in to. */
export async function reachDatabase({
  databaseUrl,
  ownerUrl,
}: Pick<DatabasePlace, 'databaseUrl' | 'ownerUrl'>): Promise<void> {
  if (databaseUrl === undefined) return
  const app = await reach('DATABASE_URL', databaseUrl)
  if (ownerUrl === undefined) return
  const owner = await reach('DATABASE_OWNER_URL', ownerUrl)
  if (app !== owner)
    throw new SettingError({
      da: 'DATABASE_URL og DATABASE_OWNER_URL fører til hver sin database. De skal være to login til den samme.',
      en: 'DATABASE_URL and DATABASE_OWNER_URL lead to two databases. They must be two logins to the same one.',
    })
}

/** Throws where the program's login may not work as the role that the owner has made for it. */
export async function reachRole({ databaseUrl }: Pick<DatabasePlace, 'databaseUrl'>): Promise<void> {
  if (databaseUrl === undefined) return
  const { rowCount } = await withClient({ connectionString: databaseUrl }, (client) =>
    client.query(`select where pg_has_role($1, 'member')`, [APP_ROLE]),
  )
  if (rowCount === 0)
    throw new SettingError({
      da: `Brugeren i DATABASE_URL er ikke medlem af ${APP_ROLE}. Lad ejeren køre: grant ${APP_ROLE} to <bruger>;`,
      en: `The user in DATABASE_URL is no member of ${APP_ROLE}. Let the owner run: grant ${APP_ROLE} to <user>;`,
    })
}

/** Which database of which running server it is. */
const WHERE = `select concat_ws(' ', d.oid, pg_postmaster_start_time()) as place from pg_database d where d.datname = current_database()`

async function reach(name: string, connectionString: string): Promise<string> {
  if (!/^(?:postgres(?:ql)?|socket):/.test(connectionString))
    throw new SettingError(notReached(name, 'ERR_INVALID_URL'))
  try {
    const { rows } = await withClient({ connectionString, connectionTimeoutMillis: PATIENCE_MS }, (client) =>
      client.query<{ readonly place: string }>(WHERE),
    )
    return rows[0]?.place ?? ''
  } catch (cause) {
    throw new SettingError(notReached(name, codeOf(cause)), { cause })
  }
}

/** SQLSTATE, or the code of the system; the driver’s own words may hold the password. */
const codeOf = (cause: unknown): string | undefined =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined

function notReached(name: string, code: string | undefined): Words {
  const why = (code === undefined ? undefined : WHY[code]) ?? NO_WAY_IN
  const told = code === undefined ? '' : ` (${code})`
  return {
    da: `${name} fører ikke til en database, der kan bruges: ${why.da}${told}.`,
    en: `${name} leads to no database that can be used: ${why.en}${told}.`,
  }
}

const NO_WAY_IN: Words = { da: 'der kan ikke skabes forbindelse', en: 'no connection can be made' }
const TURNED_AWAY: Words = {
  da: 'serveren kender ikke brugeren eller koden',
  en: 'the server does not know the user or the password',
}

const WHY: Readonly<Record<string, Words>> = {
  ERR_INVALID_URL: {
    da: 'skriv postgresql://bruger:kode@server:5432/navn',
    en: 'write postgresql://user:password@host:5432/name',
  },
  ENOTFOUND: { da: 'der er ingen server med det navn', en: 'there is no server of that name' },
  '28000': TURNED_AWAY,
  '28P01': TURNED_AWAY,
  '3D000': { da: 'serveren har ingen database med det navn', en: 'the server has no database of that name' },
}
