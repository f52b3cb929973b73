import { join } from 'node:path'
import { CODED_FLAWS } from '../src/stages/13-learning/study/coded-case.ts'
import { FACT_COLUMNS } from '../src/stages/13-learning/fact-column.ts'
import { regionsOf } from '../src/stages/13-learning/fact-counters.ts'
import { MUNICIPALITIES } from '../src/law/municipality.ts'

/** What is used of it. It is loaded by a name that is not looked into, so that the house is whole where it is not installed. */
interface Duck {
  run(sql: string): Promise<unknown>
  runAndReadAll(sql: string): Promise<{ getRows(): readonly (readonly unknown[])[] }>
}

const NAME = ['@duckdb', 'node-api'].join('/')

export async function openDuck(): Promise<Duck> {
  const { DuckDBInstance } = (await import(NAME)) as {
    DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Duck> }> }
  }
  return (await DuckDBInstance.create(':memory:')).connect()
}

const list = (words: readonly string[]) => `[${words.map((word) => `'${word}'`).join(', ')}]`

/** Facts made up by the database, in the columns of the house: 98 municipalities, ten years, a complaint over one in five. */
export async function writeFacts(duck: Duck, folder: string, count: number): Promise<string> {
  const path = join(folder, `${count}.parquet`)
  const pick = (words: readonly string[], by: string) =>
    `(${list(words)})[1 + (hash(i, '${by}') % ${words.length})::integer]`
  const chance = (by: string) => `((hash(i, '${by}') % 1000)::double / 1000)`
  const told: Readonly<Record<string, string>> = {
    kommune: `(${list(MUNICIPALITIES.map(({ code }) => code))})[1 + i % 98]`,
    bestemmelse: pick(['SEL § 85', 'SEL § 97', 'SEL § 107'], 'b'),
    aar: 'aar',
    emne: pick(['mobilitet', 'egenomsorg', 'praktiske-opgaver-i-hjemmet', 'sociale-problemer'], 'e'),
    varslet: `case when ${chance('v')} < 0.3 then ${pick(CODED_FLAWS, 'vm')} else 'ingen' end`,
    paaklaget: 'paaklaget',
    udfald: `case when paaklaget then case when omgjort then 'hjemvisning' else 'stadfaestelse' end end`,
    styrelsens_aar: 'case when paaklaget then aar end',
    kategori: `case when paaklaget and omgjort then 'A' end`,
    mangler: `case when paaklaget and omgjort then ${pick(CODED_FLAWS, 'm')} when paaklaget then 'ingen' end`,
    dage_oplysning: `(hash(i, 'o') % 200)::integer`,
    dage_klage: `case when paaklaget then (hash(i, 'k') % 40)::integer end`,
  }
  const columns = FACT_COLUMNS.map(({ name, cell }) => {
    const type = cell.kind === 'tal' ? 'integer' : cell.kind === 'ja-nej' ? 'boolean' : 'varchar'
    return `(${told[name] ?? 'null'})::${type} as ${name}`
  })
  await duck.run(
    `copy (
      select ${columns.join(', ')}
      from (select i::integer as i, (2016 + hash(i, 'a') % 10)::integer as aar,
        ${chance('p')} < 0.2 as paaklaget, ${chance('r')} < 0.3 as omgjort from range(${count}) as made (i))
    ) to '${path}' (format parquet, compression snappy)`,
  )
  return path
}

/** By hand: everything the pages tell, one select for each, as names and counts. */
export async function countByHand(duck: Duck, path: string): Promise<Readonly<Record<string, number>>> {
  await duck.run(
    `create or replace temp view f as
     select *, coalesce(aar::varchar, 'ukendt') as y, coalesce(emne, 'ukendt') as e, coalesce(bestemmelse, 'ukendt') as b,
       map(${list(MUNICIPALITIES.map(({ code }) => code))}, ${list(MUNICIPALITIES.map(({ code }) => regionsOf(code).first))})[kommune] as r,
       case when udfald = 'hjemvisning' then 'hjemvist' when udfald in ('aendring', 'ophaevelse') then 'aendret'
         when udfald in ('stadfaestelse', 'supplering') then 'stadfaestet' when udfald is not null then 'ikke-talt' end as talt,
       case when paaklaget is null then 'uoplyst' when paaklaget then 'paaklaget' else 'ikke-paaklaget' end as hoert
     from read_parquet('${path}')`,
  )
  const reversed = `talt in ('hjemvist', 'aendret')`
  const own = (column: string, name: string) =>
    `select '${name}|' || ${column}, count(*) from f where ${column} is not null group by 1`
  const parts = (column: string, name: string, key: string, where = reversed) =>
    `select '${name}|' || ${key}one, count(*) from (select *, unnest(string_split(${column}, '|')) as one from f where ${where} and ${column} <> 'ingen') group by 1`
  const selects = [
    ...(['kommune', 'region:r', 'bestemmelse:b', 'emne:e', 'aar:y'] as const).map((told) => {
      const [name = '', column = name] = told.split(':')
      return `select '${name}|' || ${column} || '|' || hoert, count(*) from f group by 1`
    }),
    ...(
      ['kommune', 'region:r', 'bestemmelse:b', 'emne:e', 'aar:coalesce(styrelsens_aar::varchar, y)'] as const
    ).flatMap((told) => {
      const [name = '', ...rest] = told.split(':')
      const column = rest.length > 0 ? rest.join(':') : name
      return [
        `select '${name}|' || ${column} || '|' || talt, count(*) from f where talt is not null group by 1`,
        `select '${name}|' || ${column} || '|delvist', count(*) from f where ${reversed} and delvist group by 1`,
      ]
    }),
    `select 'afgjort|' || y || case when ${reversed} then '|omgjort' else '|stadfaestet' end, count(*) from f where talt in ('hjemvist', 'aendret', 'stadfaestet') group by 1`,
    own('genvurdering', 'genvurdering'),
    ...['oplysning', 'afsendelse', 'klage', 'genvurdering', 'styrelse', 'efterlevelse'].map((stage) =>
      own(`dage_${stage}`, `dage|${stage}`),
    ),
    `select case when efterlevet then 'efterlevet|ja' else 'efterlevet|nej' end, count(*) from f where efterlevet is not null group by 1`,
    parts('handleanvisninger', 'handleanvisning', '', 'true'),
    `select case when varslet = 'ingen' then 'stadfaestet|uden-varsel' else 'stadfaestet|varslet' end, count(*) from f where talt = 'stadfaestet' and varslet is not null group by 1`,
    `select 'kategori|' || kategori, count(*) from f where ${reversed} and kategori is not null group by 1`,
    `select 'mangler-pr-sag|' || case when mangler is null or mangler = 'ingen' then 0 else len(string_split(mangler, '|')) end, count(*) from f where ${reversed} group by 1`,
    parts('mangler', 'mangel', `e || '|' || `),
    parts('mangler', 'mangel-i-aar', `y || '|' || `),
    `select case when list_contains(string_split(varslet, '|'), one) then 'varslet|' else 'ikke-varslet|' end || one, count(*)
     from (select *, unnest(string_split(mangler, '|')) as one from f where ${reversed} and mangler <> 'ingen' and varslet is not null) group by 1`,
    `select 'kendte|i-sagen', count(*) from f where ${reversed} and kilder is not null`,
    `select 'kendte|spurgt', count(*) from f where ${reversed} and spurgt is not null`,
    parts('kilder', 'i-sagen', ''),
    parts('spurgt', 'spurgt', ''),
    parts('efterlyst', 'efterlyst', ''),
  ]
  const counts: Record<string, number> = {}
  for (const select of selects)
    for (const [name, count] of (await duck.runAndReadAll(select)).getRows())
      if (Number(count) > 0) counts[String(name)] = Number(count)
  return counts
}
