import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { openBackups } from '../../src/main/open-backups.ts'
import { startEmbedded } from '../../src/store/postgres/embedded.ts'
import { migrate } from '../../src/store/migrate.ts'
import { openStore } from '../../src/store/store.ts'
import { addCase, cloneDatabase, done } from './database.ts'
import { openFolder } from './servers.ts'
import { codec, received } from './specimen.ts'

let folder = ''
beforeEach(() => {
  folder = openFolder('holdbar-commands-')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const noRows = () => {}

test('the embedded database goes into a file and out of it, and is stopped again each time', async () => {
  const home = join(folder, 'one')
  const embedded = await startEmbedded(home)
  await migrate(embedded.urls)
  const store = openStore({ url: embedded.urls.app, codec })
  await addCase(store, [received()])
  await store.close()
  await embedded.stop()

  const file = join(folder, 'backup.gz')
  const one = openBackups({ HOLDBAR_HOME: home }, folder)
  expect(await one.write(file, noRows)).toMatchObject({ ok: true })
  expect(existsSync(join(home, 'data/postmaster.pid'))).toBe(false)
  expect(await one.check(file)).toMatchObject({ ok: true, value: { cases: 1, entries: 1, broken: undefined } })
  expect(await one.write(file, noRows)).toMatchObject({
    ok: false,
    error: { en: `${file} is there already. No file is ever written over; choose another name.` },
  })
  expect(await one.restore(file, false, noRows)).toMatchObject({
    ok: false,
    error: { en: expect.stringContaining('0461') },
  })

  // The folder that the program has of its own.
  const two = openBackups({}, join(folder, 'two'))
  expect(await two.restore(file, false, noRows)).toMatchObject({ ok: true, value: { cases: 1 } })
  expect(existsSync(join(folder, 'two/.holdbar/data/data/PG_VERSION'))).toBe(true)
  expect(existsSync(join(folder, 'two/.holdbar/data/data/postmaster.pid'))).toBe(false)
})

test('where there is no database, none is made to back up', async () => {
  const home = join(folder, 'nothing')
  const nothing = openBackups({ HOLDBAR_HOME: home }, folder)
  expect(await nothing.write(join(folder, 'x.gz'), noRows)).toMatchObject({ ok: false })
  writeFileSync(join(folder, 'no.gz'), 'no backup')
  expect(await nothing.restore(join(folder, 'no.gz'), false, noRows)).toMatchObject({ ok: false })
  expect(existsSync(home)).toBe(false)
})

test('a server that DATABASE_URL names is backed up as its owner', async () => {
  const server = inject('servers').find(({ name }) => name === 'distribution')
  if (server === undefined) throw new Error('there is a server of the distribution')
  const database = await cloneDatabase(server)
  try {
    await addCase(database.store, [received()])
    const backups = openBackups({ DATABASE_URL: database.urls.app, DATABASE_OWNER_URL: database.urls.owner }, folder)
    const file = join(folder, 'server.gz')
    expect(await backups.write(file, noRows)).toMatchObject({ ok: true })
    expect((await done(backups.check(file))).cases).toBe(1)
    const nowhere = openBackups({ DATABASE_URL: 'postgresql:///x?host=/nowhere' }, folder)
    await expect(nowhere.write(join(folder, 'away.gz'), noRows)).rejects.toThrow(
      /^DATABASE_URL fører ikke til en database/,
    )
    expect(existsSync(join(folder, 'away.gz'))).toBe(false)
  } finally {
    await database.close()
  }
})
