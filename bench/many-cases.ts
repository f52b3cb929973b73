import { embeddedPrograms, LOCALE } from '../src/store/postgres/embedded.ts'
import { withClient } from '../src/store/one-client.ts'
import { startPostgres } from '../src/store/postgres/postgres-server.ts'
import { FJORDKOEBING } from '../src/demo/demo-case.ts'

/** How it is filled: a tenth of the cases in one municipality, as in the largest there is; the rest in the others. */
export interface Filled {
  readonly cases: number
  readonly here: number
  readonly bytes: number
  readonly seconds: number
}

/**
 * Cases in great number, made by the database itself: three entries of journal, a line of the list, words to search
 * in and a name for each. One in seven is open; a caseworker has forty open cases, a team a thousand, however many
 * there are in all. The chain of hashes is not true, and is not followed here.
 */
export async function fillCases(folder: string, cases: number, user: string): Promise<Filled> {
  const began = performance.now()
  // Adopts the server that the office has started.
  const server = await startPostgres({ programs: embeddedPrograms(folder), home: folder, locale: LOCALE })
  return withClient({ host: server.host, user: server.superuser, database: 'holdbar' }, async (client) => {
    await client.query("set session_replication_role = replica; set synchronous_commit = off; set work_mem = '256MB'")
    await client.query(
      `create temp table made as
       select
         case when i % 10 = 0 then $2 else others.codes[1 + i % array_length(others.codes, 1)] end as municipality,
         'sag-' || i as case_id,
         'borger-' || i as party_id,
         i / 10 as nth,
         i % 7 = 0 as is_open,
         md5(i::text) as mark
       from generate_series(1, $1::int) as i
       cross join (select array_agg(code order by code) as codes from municipality where code <> $2) as others`,
      [cases, FJORDKOEBING.code],
    )
    const team = `case when nth < 1000 then '${FJORDKOEBING.team}' else 'Team ' || nth / 1000 end`
    const responsible = `case when nth < 280 then '${user}' else 'sagsbehandler-' || nth / 280 end`
    await client.query(
      `insert into journal (municipality, case_id, seq, entry, by_user, by_role, recorded_at, effective_on, previous_hash, hash)
       select municipality, case_id, seq, entry, ${responsible}, 'raadgiver', timestamptz '2026-01-05' + nth % 100 * interval '1 day',
         date '2026-01-05' + nth % 100, case when seq > 1 then mark || mark end, mark || mark
       from made
       cross join lateral (values
         (1, jsonb_build_object('kind', 'case-opened', 'municipality', municipality, 'id', case_id, 'area', 'voksen', 'on', '2026-01-05', 'citizen', party_id, 'procedure', 'ny-ansoegning', 'shielded', false)),
         (2, jsonb_build_object('kind', 'party-recorded', 'party', jsonb_build_object('id', party_id, 'role', 'borger', 'mandates', jsonb_build_array('udtale-sig', 'klage')))),
         (3, jsonb_build_object('kind', 'responsible-assigned', 'official', ${responsible}, 'team', ${team}))
       ) as entries (seq, entry)`,
    )
    await client.query(
      `insert into identity (municipality, party_id, name)
       select municipality, party_id,
         (array['Anna','Bo','Carla','David','Emma','Frede','Gerda','Hans','Ida','Jens','Karen'])[1 + nth % 11] || ' '
         || (array['Jensen','Nielsen','Hansen','Pedersen','Andersen','Christensen','Larsen'])[1 + nth % 7]
       from made`,
    )
    await client.query(
      `insert into case_view (municipality, case_id, seq, title, state, stage, party_id, responsible, team, deadlines, next_due_on, updated_at)
       select municipality, case_id, 3, 'Støtte til ' || what, case when is_open then 'oplyses' else 'afgjort' end, 'ingen',
         party_id, ${responsible}, ${team},
         case when is_open then jsonb_build_array(jsonb_build_object('kind', 'sagsbehandling', 'dueOn', due)) else '[]' end,
         case when is_open then due end, timestamptz '2026-04-01'
       from made
       cross join lateral (select
         (array['post','indkøb','rengøring','økonomi','lægebesøg','madlavning','struktur','transport','fritid','samvær'])[1 + nth % 10] as what,
         date '2026-03-01' + nth % 180 as due) as told`,
    )
    await client.query(
      `insert into case_search (municipality, case_id, seq, title, body)
       select municipality, case_id, 3, 'Støtte til ' || what,
         'Borgeren fortæller, at ' || what || ' ikke lykkes alene. Kontaktpersonen ' || substr(mark, 1, 6) || ' beskriver, at '
         || other || ' går bedre, når der er en fast aftale om ugen. ' || substr(mark, 7, 5) || ' har set det to gange i foråret.'
       from made
       cross join lateral (select
         (array['posten','indkøb','rengøring','økonomien','lægebesøg','madlavning','struktur','transporten','fritid','samvær'])[1 + nth % 10] as what,
         (array['hverdagen','søvnen','motion','oprydning','aftaler','vasketøj','medicin'])[1 + nth % 7] as other) as told`,
    )
    // The same few hits, however many cases there are.
    await client.query(
      `update case_search set body = body || ' Han var trommeslager.' where municipality = $1 and case_id in ('sag-10', 'sag-70', 'sag-140')`,
      [FJORDKOEBING.code],
    )
    await client.query(
      `update identity set name = 'Trine Vestergaard' where municipality = $1 and party_id in ('borger-30', 'borger-90')`,
      [FJORDKOEBING.code],
    )
    await client.query(
      `insert into identity_name (municipality, party_id, place, ending)
       select municipality, party_id, 1, lower(name) from identity where party_id like 'borger-%'
       union all
       select municipality, party_id, 2, split_part(lower(name), ' ', 2) from identity where party_id like 'borger-%'`,
    )
    await client.query('vacuum analyze')
    const { rows } = await client.query<{ bytes: string; here: string }>(
      `select pg_database_size(current_database()) as bytes, (select count(*) from case_view where municipality = $1) as here`,
      [FJORDKOEBING.code],
    )
    const [size] = rows
    return {
      cases,
      here: Number(size?.here),
      bytes: Number(size?.bytes),
      seconds: (performance.now() - began) / 1000,
    }
  })
}
