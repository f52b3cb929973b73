import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { AARHUS, addCase, inTenant, onEachServer } from '../../test/database/database.ts'
import { need, received } from '../../test/database/specimen.ts'
import { ok } from '../base/result.ts'
import { searchCases } from './search.ts'

onEachServer('a search', (database) => {
  const search = (words: string) => inTenant(database().store, async (tx) => ok((await searchCases(tx, words)).cases))

  test('finds Danish words in any form, the best first, and shows where they stand', async () => {
    const { store } = database()
    const post = await addCase(store, [received('Kommunens afgørelser om støtte kom med posten.'), need('åbne post')])
    const oel = await addCase(store, [received('Hun bor på Ølgod Plejehjem og savner ÅRHUS.')])
    const both = await addCase(store, [received('Afgørelsen. Afgørelsen. En afgørelse om Ølgod.')])

    expect((await search('afgørelse')).map(({ caseId }) => caseId)).toEqual([both, post])
    expect((await search('kommune')).map(({ caseId }) => caseId)).toEqual([post])
    expect((await search('ølgod århus')).map(({ caseId }) => caseId)).toEqual([oel])
    expect((await search('"åbne post"')).map(({ caseId }) => caseId)).toEqual([post])
    expect((await search('afgørelse -ølgod')).map(({ caseId }) => caseId)).toEqual([post])
    expect((await search('støtter'))[0]).toMatchObject({ title: 'Støtte til 1 behov' })

    const [found] = await search('plejehjem')
    expect(found?.excerpt.filter(({ isHit }) => isHit)).toEqual([{ text: 'Plejehjem', isHit: true }])
    expect(found?.excerpt.map(({ text }) => text).join('')).toContain('Ølgod Plejehjem og savner')
  })

  test.each(['', '   ', '-', '"', `'; drop table journal; --`, '((', 'a:*&', '\uE000'])(
    'takes anything: %j',
    async (words) => {
      expect(await search(words)).toEqual([])
    },
  )

  test('finds nothing of another municipality, whatever is asked, and nothing where none is set', async () => {
    const { store } = database()
    await addCase(store, [received('Næsehornet bor i Aarhus')], { municipality: AARHUS })
    expect(await inTenant(store, async (tx) => ok((await searchCases(tx, 'næsehorn')).cases), AARHUS)).toHaveLength(1)
    expect(await search('næsehorn')).toEqual([])
    expect(await search('"kommune:0751"')).toEqual([])
    const asked = sql.lit(`'kommune:0751' | 'næsehorn' | 'kommune:0461'`)
    const found = await inTenant(store, async ({ db }) =>
      ok(
        (await sql<{ case_id: string }>`select case_id from find_cases(${asked}::tsquery, 100, 100)`.execute(db)).rows,
      ),
    )
    const ours = await database().query(`select case_id from case_search where municipality = '0461'`)
    expect(found.map((row) => row.case_id).toSorted()).toEqual(ours.map((row) => row['case_id']).toSorted())
    // Without a municipality, also for the superuser, who may see all tables.
    expect(await database().query(`select * from find_cases('næsehorn', 10, 10)`)).toEqual([])
  })

  test('ranks no more than it may, those changed last, and tells of it', async () => {
    const { store } = database()
    const cases: string[] = []
    for (const day of ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag']) {
      const caseId = await addCase(store, [received(`Flodhesten ses ${day}.`)])
      const later = `2040-01-0${cases.push(caseId)}`
      await database().query(`update case_view set updated_at = '${later}' where case_id = '${caseId}'`)
    }
    const find = (most: number, ranked: number) =>
      inTenant(store, async ({ db }) => {
        const asked = sql`select case_id, hits::int from find_cases('flodhest', ${most}::int, ${ranked}::int)`
        return ok((await asked.execute(db)).rows)
      })
    const [, , , fourth = '', fifth = ''] = cases
    expect(await find(10, 5)).toHaveLength(5)
    const found = await find(2, 2)
    expect(found).toEqual([fourth, fifth].toSorted().map((caseId) => ({ case_id: caseId, hits: 3 })))
    // Too few of them for a page: it is filled with others.
    expect(await find(4, 3)).toHaveLength(4)
  })

  test('tells whether there are more than it shows', async () => {
    const { store } = database()
    for (let at = 0; at < 3; at++) await addCase(store, [received('Bæveren bygger.')])
    const extent = (limit: number) =>
      inTenant(store, async (tx) => ok((await searchCases(tx, 'bæver', { limit })).extent))
    expect(await extent(3)).toBe('all')
    expect(await extent(2)).toBe('best')
  })

  test('of a word that many have, looks among the thousand last changed where there are more', async () => {
    const { store, query } = database()
    const caseId = await addCase(store, [received('Pelikanen sover.')])
    // Filled by the database itself: the views alone, since nothing else is searched.
    await query(`set session_replication_role = replica;
      insert into case_view (municipality, case_id, seq, title, state, stage, deadlines, updated_at)
        select '0461', 'mange-' || lpad(i::text, 4, '0'), 1, 'Støtte', 'oplyses', 'ingen', '[]', timestamptz '2041-01-01' + i * interval '1 day'
        from generate_series(1, 1100) as i;
      insert into case_search (municipality, case_id, seq, title, body)
        select '0461', 'mange-' || lpad(i::text, 4, '0'), 1, 'Støtte',
          'En ' || case when i % 10 = 0 then 'pelikan ' else 'måge ' end || case when i > 1096 then 'og en hejre' else '' end
        from generate_series(1, 1100) as i`)
    const find = (words: string, most = 100) =>
      inTenant(store, async ({ db }) => {
        const asked = sql<{ case_id: string; hits: number }>`
          select case_id, hits::int from find_cases(to_tsquery('danish', ${words}), ${most}::int, 200)`
        return ok((await asked.execute(db)).rows)
      })
    const common = await find('pelikan')
    // Those that are among the thousand last changed: 110 to 1100, by tens.
    expect(common.map((one) => one.case_id).toSorted()).toEqual(
      Array.from({ length: 100 }, (_, at) => `mange-${String(110 + at * 10).padStart(4, '0')}`),
    )
    expect(new Set(common.map(({ hits }) => hits))).toEqual(new Set([201]))
    // They are too few for a page as long as this, so all are looked for.
    expect((await find('pelikan', 200)).map((one) => one.case_id)).toContain(caseId)
    // A word that few have is found wherever it is.
    expect(await find('hejre')).toHaveLength(4)
    expect((await find('sover')).map((one) => one.case_id)).toEqual([caseId])
  })

  test('marks what was found and not what looks like a mark', async () => {
    const caseId = await addCase(database().store, [received('før \uE000falsk\uE001 girafhus efter <b>')])
    const found = await search('girafhus')
    expect(found.map((one) => one.caseId)).toEqual([caseId])
    expect(found[0]?.excerpt.filter(({ isHit }) => isHit)).toEqual([{ text: 'girafhus', isHit: true }])
  })
})
