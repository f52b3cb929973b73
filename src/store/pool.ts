import { createHash } from 'node:crypto'
import { Kysely, PostgresDialect, type PostgresPoolClient, type PostgresQueryResult } from 'kysely'
import pg from 'pg'
import { instantFromPostgres } from './instant.ts'
import type { Tables } from './tables.ts'

export interface PoolOptions {
  /** Connections at most; each is a process of the database. */
  readonly size?: number
}

/** How long to wait for a connection before the database is said to be away. */
const CONNECT_MS = 5_000
const NAMES_KEPT = 2_000

export function openPool(url: string, { size = 10 }: PoolOptions = {}): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: 'holdbar',
    types: { getTypeParser },
  })
  // A server that stops tells its idle connections; unheard, that would end the program.
  pool.on('error', () => {})
  pool.on('connect', (client) => void client.on('error', () => {}))
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  return new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: {
        options: {},
        end: () => pool.end(),
        async connect() {
          const client = await pool.connect()
          const named = known.get(client) ?? nameStatements(client)
          known.set(client, named)
          return named
        },
      },
    }),
  })
}

/** Days stay texts, moments become `Instant`. */
function getTypeParser(type: number): (text: string) => unknown {
  if (type === pg.types.builtins.DATE) return (text) => text
  if (type === pg.types.builtins.TIMESTAMPTZ) return instantFromPostgres
  return pg.types.getTypeParser(type, 'text')
}

/** With a name, a statement is parsed and planned once for each connection. */
function nameStatements(client: pg.PoolClient): PostgresPoolClient {
  async function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    const asked = values.length === 0 ? { text } : { name: nameOf(text), text, values: [...values] }
    // Kysely knows the commands it sends.
    return (await client.query(asked)) as unknown as PostgresQueryResult<R>
  }
  return { query: query as PostgresPoolClient['query'], release: (destroy) => client.release(destroy) }
}

const names = new Map<string, string>()

function nameOf(text: string): string {
  const known = names.get(text)
  if (known !== undefined) return known
  // A list of n values is a statement of its own: forget the oldest, which the database then merely parses again.
  const [oldest] = names.keys()
  if (names.size >= NAMES_KEPT && oldest !== undefined) names.delete(oldest)
  const name = createHash('sha256').update(text).digest('hex').slice(0, 24)
  names.set(text, name)
  return name
}
