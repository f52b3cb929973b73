import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { AARHUS, inTenant, ODENSE, onEachServer } from '../../test/database/database.ts'
import { BY, DAY, need, received } from '../../test/database/specimen.ts'
import { ok } from '../base/result.ts'
import { append } from './journal.ts'
import { readCase } from './read-journal.ts'
import type { MunicipalityCode } from '../stages/00-case/case-id.ts'
import { findMunicipalityCode } from './municipality.ts'
import { openPool } from './pool.ts'
import { enter, type Tx } from './tenant.ts'

const ADDED_TO_ONLY = ['journal', 'command', 'access_log', 'access_review', 'setting', 'document', 'self_check']

onEachServer('a municipality', (database) => {
  const write = (tx: Tx, caseId: string) =>
    append(tx, { caseId, expectedSeq: 0, entries: [received(), need('post')], by: BY, effectiveOn: DAY })
  const inOdense = <T>(work: (tx: Tx) => Promise<T>) =>
    inTenant(database().store, async (tx) => ok(await work(tx)), ODENSE)

  test('does not see what another has, whatever it asks for', async () => {
    const caseId = randomUUID()
    await inTenant(database().store, (tx) => write(tx, caseId), AARHUS)
    for (const table of ['journal', 'case_view', 'case_search', 'fact'] as const) {
      expect(
        await inOdense(({ db }) => db.selectFrom(table).selectAll().where('case_id', '=', caseId).execute()),
      ).toEqual([])
      const seen = inTenant(
        database().store,
        async (tx) => ok(await tx.db.selectFrom(table).selectAll().execute()),
        AARHUS,
      )
      expect(await seen).not.toEqual([])
    }
    expect(await inOdense((tx) => readCase({ ...tx, municipality: AARHUS }, caseId))).toEqual([])
  })

  test('can not write what another has', async () => {
    const caseId = randomUUID()
    await inTenant(database().store, (tx) => write(tx, caseId), AARHUS)
    await expect(inOdense((tx) => write({ ...tx, municipality: AARHUS }, randomUUID()))).rejects.toThrow(
      'violates row-level security policy',
    )
    const { numUpdatedRows } = await inOdense(({ db }) =>
      db.updateTable('case_view').set({ title: 'x' }).where('case_id', '=', caseId).executeTakeFirst(),
    )
    expect(Number(numUpdatedRows)).toBe(0)
    await expect(
      inOdense(async (tx) => {
        await write(tx, caseId)
        await tx.db.updateTable('case_view').set({ municipality: AARHUS }).where('case_id', '=', caseId).execute()
      }),
    ).rejects.toThrow('violates row-level security policy')
  })

  test('is one of the list', async () => {
    await expect(
      inTenant(database().store, (tx) => write(tx, randomUUID()), '9999' as MunicipalityCode),
    ).rejects.toThrow('foreign key')
  })

  test.each(['461', '04610', `0461'; reset role; --`, '٠٤٦١', '0461\n', ''])(
    'has four digits: %j is refused',
    async (code) => {
      expect(findMunicipalityCode(code)).toBeUndefined()
      await expect(inTenant(database().store, async () => ok(undefined), code as MunicipalityCode)).rejects.toThrow(
        'no municipality code',
      )
    },
  )

  test('is left when the transaction ends: without one, nothing is seen', async () => {
    await inTenant(database().store, (tx) => write(tx, randomUUID()))
    const pool = openPool(database().urls.app, { size: 1 })
    try {
      await pool.transaction().execute(async (trx) => {
        await enter(trx, ODENSE)
        expect(await trx.selectFrom('journal').select('seq').execute()).not.toEqual([])
      })
      await pool.transaction().execute(async (trx) => {
        await sql`set local role holdbar_app`.execute(trx)
        expect(await trx.selectFrom('journal').select('seq').execute()).toEqual([])
      })
    } finally {
      await pool.destroy()
    }
  })

  test.each(ADDED_TO_ONLY)('can not change, delete or empty %s', async (table) => {
    for (const statement of [
      `update ${table} set municipality = municipality`,
      `delete from ${table}`,
      `truncate ${table}`,
    ])
      await expect(inOdense(({ db }) => sql.raw(statement).execute(db))).rejects.toThrow('permission denied')
  })

  test.each([
    'update municipality set name = code',
    'delete from migration',
    'create table mine (id int)',
    'alter table journal disable row level security',
    'drop policy own_municipality on journal',
    'set local session_replication_role = replica',
    'update user_role set role = role',
  ])('can not be used to get more: %s', async (statement) => {
    await expect(inOdense(({ db }) => sql.raw(statement).execute(db))).rejects.toThrow(
      /permission denied|must be owner/,
    )
  })
})
