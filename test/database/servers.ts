import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type DatabaseUrls, socketUrl, urlsOf } from '../../src/store/database-url.ts'
import { embeddedPrograms, embeddedUrls, LOCALE, makeRolesAndDatabase } from '../../src/store/postgres/embedded.ts'
import { migrate } from '../../src/store/migrate.ts'
import { withClient } from '../../src/store/one-client.ts'
import { type PostgresServer, startPostgres } from '../../src/store/postgres/postgres-server.ts'

/** The servers that every test of the store meets: the one from npm, and the one of the distribution. */
export interface TestServer {
  readonly name: 'embedded' | 'distribution'
  readonly host: string
  readonly superuser: string
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly servers: readonly TestServer[]
  }
}

export const TEMPLATE = 'holdbar_template'
/** The login that a municipality's own people made: it owns the database, and is nothing else. */
const KOMMUNE = 'kommune'
const WHERE_DEBIAN_PUTS_IT = '/usr/lib/postgresql'

/** What is lost with the power does not matter here, and the tests of that have a server of their own. */
const QUICK = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

let folder: string | undefined
let started: readonly PostgresServer[] = []

export async function setup(project: TestProject): Promise<void> {
  folder = openFolder('holdbar-test-')
  const embeddedHome = join(folder, 'embedded')
  const [embedded, distribution] = await Promise.all([
    startPostgres({ programs: embeddedPrograms(embeddedHome), home: embeddedHome, locale: LOCALE, settings: QUICK }),
    startDistribution(join(folder, 'distribution'), QUICK),
  ])
  started = [embedded, distribution]
  const servers: readonly TestServer[] = [
    { name: 'embedded', host: embedded.host, superuser: embedded.superuser },
    { name: 'distribution', host: distribution.host, superuser: distribution.superuser },
  ]
  await makeRolesAndDatabase(embedded, TEMPLATE)
  await makeLoginAndDatabase(distribution, TEMPLATE)
  for (const server of servers) await migrate(urlsOn(server, TEMPLATE))
  project.provide('servers', servers)
}

export async function teardown(): Promise<void> {
  for (const server of started) await server.stop()
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
}

/** Open to the servers' own user, who is another where root runs the tests. */
export function openFolder(prefix: string): string {
  const made = mkdtempSync(join(tmpdir(), prefix))
  chmodSync(made, 0o755)
  return made
}

export function urlsOn(server: TestServer, database: string): DatabaseUrls {
  return server.name === 'embedded' ? embeddedUrls(server, database) : urlsOf(socketUrl(server.host, KOMMUNE, database))
}

/** PostgreSQL of the distribution, the newest there is, in a folder of ours. */
export function startDistribution(home: string, settings: Readonly<Record<string, string>>): Promise<PostgresServer> {
  return startPostgres({ programs: distributionPrograms(), home, locale: ['--locale=C.UTF-8'], settings })
}

function distributionPrograms(): string {
  const versions = existsSync(WHERE_DEBIAN_PUTS_IT) ? readdirSync(WHERE_DEBIAN_PUTS_IT) : []
  const programs = versions
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(WHERE_DEBIAN_PUTS_IT, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'postgres')))
  if (programs === undefined) throw new Error('the tests need PostgreSQL of the distribution: npm test installs it')
  return programs
}

async function makeLoginAndDatabase({ host, superuser }: PostgresServer, database: string): Promise<void> {
  await withClient({ host, user: superuser, database: 'postgres' }, async (client) => {
    await client.query(`create role ${KOMMUNE} login createrole`)
    await client.query(`create database ${database} owner ${KOMMUNE}`)
  })
}
