import { join } from 'node:path'
import { socketUrl } from '../../src/store/database-url.ts'
import { embeddedPrograms, embeddedUrls, LOCALE, makeRolesAndDatabase } from '../../src/store/postgres/embedded.ts'
import { migrate } from '../../src/store/migrate.ts'
import { type PostgresServer, startPostgres } from '../../src/store/postgres/postgres-server.ts'
import { startDistribution } from '../database/servers.ts'
import type { Patient } from './kill-rounds.ts'

export const SERVERS = ['embedded', 'distribution'] as const

/** A server of its own in the folder, as in daily use: what is acknowledged is on the disk. */
export async function startPatient(
  kind: (typeof SERVERS)[number],
  home: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Patient & { readonly server: PostgresServer }> {
  const server = await (kind === 'embedded'
    ? startPostgres({ programs: embeddedPrograms(join(home, 'programs')), home, locale: LOCALE, settings })
    : startDistribution(home, settings))
  await makeRolesAndDatabase(server, 'holdbar')
  const urls = embeddedUrls(server, 'holdbar')
  await migrate(urls)
  return { server, urls, superuserUrl: socketUrl(server.host, server.superuser, 'holdbar'), home }
}
