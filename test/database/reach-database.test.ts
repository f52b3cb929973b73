import { expect, test } from 'vitest'
import { reachDatabase } from '../../src/main/reach-database.ts'
import { onEachServer } from './database.ts'

onEachServer('a database that the environment names', (database) => {
  const elsewhere = (url: string) => url.replace(database().name, 'findes_ikke')

  test('is come in to by both logins', async () => {
    const { app, owner } = database().urls
    await expect(reachDatabase({ databaseUrl: app, ownerUrl: owner })).resolves.toBeUndefined()
  })

  test('is asked for by the name of the variable where it is not there', async () => {
    const { app, owner } = database().urls
    await expect(reachDatabase({ databaseUrl: elsewhere(app), ownerUrl: owner })).rejects.toThrow(
      /^DATABASE_URL .+ingen database med det navn \(3D000\)/,
    )
    await expect(reachDatabase({ databaseUrl: app, ownerUrl: elsewhere(owner) })).rejects.toThrow(
      /^DATABASE_OWNER_URL /,
    )
  })
})
