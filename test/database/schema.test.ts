import { expect, test } from 'vitest'
import { onEachServer } from './database.ts'

/** The same to all, or about the schema itself. */
const OF_NO_TENANT = ['cookie_secret', 'migration', 'municipality']

onEachServer('the schema', (database) => {
  test('begins every primary, unique and foreign key of a tenant with the municipality', async () => {
    const keys = await database().query(
      `select c.conrelid::regclass::text as table, c.conname as key, c.contype as kind, a.attname as first
       from pg_constraint c
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       where c.contype in ('p', 'u', 'f') and c.connamespace = 'public'::regnamespace
       order by 1, 2`,
    )
    const ofTenants = keys.filter(({ table }) => !OF_NO_TENANT.includes(String(table)))
    expect(ofTenants.length).toBeGreaterThan(30)
    expect(ofTenants.filter(({ first }) => first !== 'municipality')).toEqual([])
  })

  test('points a foreign key at the same municipality', async () => {
    const keys = await database().query(
      `select c.conname as key, a.attname as to
       from pg_constraint c
       join pg_attribute a on a.attrelid = c.confrelid and a.attnum = c.confkey[1]
       where c.contype = 'f' and c.connamespace = 'public'::regnamespace
       order by 1`,
    )
    expect(keys.filter(({ to }) => to !== 'municipality' && to !== 'code')).toEqual([])
  })

  test('has no unique index but those of its keys', async () => {
    const indexes = await database().query(
      `select i.indexrelid::regclass::text as index
       from pg_index i
       join pg_class t on t.oid = i.indrelid and t.relnamespace = 'public'::regnamespace
       left join pg_constraint c on c.conindid = i.indexrelid and c.contype in ('p', 'u')
       where i.indisunique and c.oid is null`,
    )
    expect(indexes).toEqual([])
  })

  test('has no trigger but those of its foreign keys', async () => {
    expect(await database().query('select tgname from pg_trigger where not tgisinternal')).toEqual([])
  })

  test('keeps row-level security, by force, on every table of a tenant', async () => {
    const tables = await database().query(
      `select t.relname as table, t.relrowsecurity and t.relforcerowsecurity as is_kept,
         (select count(*)::int from pg_policy p where p.polrelid = t.oid and p.polname not in ('search_by_owner', 'published_to_all')) as policies,
         exists (
           select from pg_policy p
           where p.polrelid = t.oid
             and p.polcmd = '*'
             and pg_get_expr(p.polqual, t.oid) like '(municipality = NULLIF(current_setting(''app.tenant''%'
             and pg_get_expr(p.polwithcheck, t.oid) = pg_get_expr(p.polqual, t.oid)
         ) as is_own
       from pg_class t
       where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p')
       order by 1`,
    )
    const ofTenants = tables.filter(({ table }) => !OF_NO_TENANT.includes(String(table)))
    expect(ofTenants).toHaveLength(tables.length - OF_NO_TENANT.length)
    expect(
      ofTenants.filter((table) => table['is_kept'] !== true || table['policies'] !== 1 || table['is_own'] !== true),
    ).toEqual([])
  })

  test('tells of every table what it is', async () => {
    const tables = await database().query(
      `select relname as table
       from pg_class
       where relnamespace = 'public'::regnamespace
         and relkind in ('r', 'p', 'v', 'm')
         and coalesce(length(obj_description(oid, 'pg_class')), 0) < 40`,
    )
    expect(tables).toEqual([])
  })

  test('lets the owner, and nobody else, read the words of all for the one function that searches; what is published, everyone reads', async () => {
    expect(
      await database().query(
        `select c.relname as table, p.polcmd as command, p.polroles = array[c.relowner] as is_for_owner
         from pg_policy p
         join pg_class c on c.oid = p.polrelid
         where p.polname <> 'own_municipality'
         order by 1`,
      ),
    ).toEqual([
      { table: 'case_search', command: 'r', is_for_owner: true },
      { table: 'publication', command: 'r', is_for_owner: false },
    ])
    expect(
      await database().query(
        `select p.proname as function, p.provolatile as volatility,
           p.proconfig as config,
           has_function_privilege('holdbar_app', p.oid, 'execute') as is_for_app,
           p.proacl::text like '%{=X%' or p.proacl::text like '%,=X%' as is_for_all
         from pg_proc p
         where p.pronamespace = 'public'::regnamespace`,
      ),
    ).toEqual([
      {
        function: 'find_cases',
        volatility: 's',
        config: ['search_path=pg_catalog, public, pg_temp', 'enable_seqscan=off'],
        is_for_app: true,
        is_for_all: false,
      },
    ])
  })

  test('has no view that could see past the policies', async () => {
    expect(
      await database().query(
        `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')`,
      ),
    ).toEqual([])
  })

  test('lets neither owner nor app pass by the policies', async () => {
    const roles = await database().query(
      `select r.rolname
       from pg_roles r
       where (r.rolsuper or r.rolbypassrls)
         and (r.rolname = 'holdbar_app' or r.oid in (select relowner from pg_class where relname = 'journal'))`,
    )
    expect(roles).toEqual([])
  })
})
