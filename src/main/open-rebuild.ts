import { err, ok, type Result } from '../base/result.ts'
import type { Words } from '../base/words.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import { hasEmbedded } from '../store/postgres/embedded.ts'
import { listAppliedMigrations, migrate } from '../store/migrate.ts'
import { rebuildViews, type RebuildProgress } from '../store/rebuild-views.ts'
import { openStore } from '../store/store.ts'
import { storeErrorWords } from '../store/store-error.ts'
import { CASE_CODEC } from './case-codec.ts'
import { noDatabaseIn, NOT_HOLDBARS } from './database-words.ts'
import { databasePlace } from './database-place.ts'
import { reachDatabase, reachRole } from './reach-database.ts'
import { withinDatabase } from './within-database.ts'

/** Derives everything that is derived, in the database that the environment names. `root`: the folder of the program. */
export function openRebuild(env: NodeJS.ProcessEnv, root: string) {
  const place = databasePlace(env, root)
  return async (onStep: (step: RebuildProgress) => void): Promise<Result<number, Words>> => {
    // Looked for first: to start it would make one.
    if (place.databaseUrl === undefined && !hasEmbedded(place.home)) return err(noDatabaseIn(place.home))
    await reachDatabase(place)
    return withinDatabase(place, async (urls) => {
      if ((await listAppliedMigrations(urls)).length === 0) return err(NOT_HOLDBARS)
      await migrate(urls)
      await reachRole(place)
      const store = openStore<CaseEntry>({ url: urls.app, codec: CASE_CODEC })
      try {
        const rebuilt = await rebuildViews(store, onStep)
        return rebuilt.ok ? ok(rebuilt.value) : err(storeErrorWords(rebuilt.error))
      } finally {
        await store.close()
      }
    })
  }
}
