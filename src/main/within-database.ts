import { type DatabaseUrls, urlsOf } from '../store/database-url.ts'
import { startEmbedded } from '../store/postgres/embedded.ts'
import type { DatabasePlace } from './database-place.ts'

/** For one piece of work. The embedded database is started where it does not run, and left running where others use it. */
export async function withinDatabase<T>(
  { databaseUrl, ownerUrl, home }: DatabasePlace,
  work: (urls: DatabaseUrls) => Promise<T>,
): Promise<T> {
  if (databaseUrl !== undefined) return work(urlsOf(databaseUrl, ownerUrl))
  const embedded = await startEmbedded(home)
  try {
    return await work(embedded.urls)
  } finally {
    await embedded.stop()
  }
}
