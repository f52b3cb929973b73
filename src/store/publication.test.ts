import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { AARHUS, addCase, inTenant, ODENSE, onEachServer } from '../../test/database/database.ts'
import { BY, DAY, need, received } from '../../test/database/specimen.ts'
import { ok } from '../base/result.ts'
import { append } from './journal.ts'
import { findPublished, listPublished } from './publication.ts'
import { rebuildViews } from './rebuild-views.ts'

onEachServer('what is published', (database) => {
  const list = (query: Parameters<typeof listPublished>[1], municipality = ODENSE) =>
    inTenant(database().store, async (tx) => ok(await listPublished(tx, query)), municipality)
  const find = (id: string, municipality = ODENSE) =>
    inTenant(database().store, async (tx) => ok(await findPublished(tx, id)), municipality)

  test('is read from every municipality alike, found by Danish words and by what it is about', async () => {
    const { store } = database()
    const here = await addCase(store, [received(), need('Du får støtte til dine aftaler.')])
    await addCase(store, [received(), need('Du får hjælp til indkøb.')], { municipality: AARHUS })
    for (const municipality of [ODENSE, AARHUS]) {
      expect(await list({}, municipality)).toMatchObject({ total: 2, provisions: ['SEL § 85'] })
      expect((await list({ words: 'aftale' }, municipality)).found.map(({ id }) => id)).toEqual([`${here}-0`])
      expect((await find(`${here}-0`, municipality))?.text).toBe('Du får støtte til dine aftaler.')
    }
    expect(
      (await list({ theme: 'socialt-liv', provision: 'SEL § 85', result: 'bevilget', standing: 'stadfaestet' })).total,
    ).toBe(2)
    for (const query of [
      { theme: 'sundhed' },
      { provision: 'SEL § 97' },
      { result: 'afslag' },
      { standing: 'omgjort' },
      { words: 'cykel' },
    ])
      expect([query, (await list(query)).total]).toEqual([query, 0])
    expect(await find('findes-ikke')).toBeUndefined()
    expect(JSON.stringify(await list({}))).not.toContain('"case')
  })

  test('is written by its own municipality alone', async () => {
    const { store } = database()
    const caseId = await addCase(store, [received(), need('Du får hjælp til regninger.')])
    for (const statement of [
      sql`update publication set body = 'andet' where case_id = ${caseId}`,
      sql`delete from publication where case_id = ${caseId}`,
    ])
      await inTenant(store, async ({ db }) => ok(await statement.execute(db)), AARHUS)
    expect((await find(`${caseId}-0`))?.text).toBe('Du får hjælp til regninger.')
    const forged = sql`insert into publication (municipality, publication_id, case_id, seq, about, body)
      values ('0461', 'falsk', 'sag', 1, '{}', 'falsk')`
    await expect(inTenant(store, async ({ db }) => ok(await forged.execute(db)), AARHUS)).rejects.toThrow(
      'row-level security',
    )
  })

  test('goes when its case says so, in the same transaction, and a rebuild gives the same', async () => {
    const { store } = database()
    const caseId = await addCase(store, [received(), need('Du får hjælp til post.')])
    const before = await list({})
    await rebuildViews(store)
    expect(await list({})).toEqual(before)
    await inTenant(store, (tx) =>
      append(tx, { caseId, expectedSeq: 2, entries: [{ kind: 'case-deleted' }], by: BY, effectiveOn: DAY }),
    )
    expect(await find(`${caseId}-0`)).toBeUndefined()
    expect((await list({})).total).toBe(before.total - 1)
  })
})
