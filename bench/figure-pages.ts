import { FJORDKOEBING } from '../src/demo/demo-case.ts'
import { isNonEmpty } from '../src/base/list.ts'
import { ok } from '../src/base/result.ts'
import { CASE_CODEC } from '../src/main/case-codec.ts'
import { chance } from '../src/stages/13-learning/chance.ts'
import { CODED_FLAWS } from '../src/stages/13-learning/study/coded-case.ts'
import { countFacts } from '../src/stages/13-learning/fact-count.ts'
import type { DecisionFact, ProvisionKey } from '../src/stages/13-learning/decision-fact.ts'
import type { TeamCode } from '../src/stages/13-learning/team-code.ts'
import type { CaseEntry } from '../src/stages/case-entry.ts'
import { embeddedPrograms, LOCALE } from '../src/store/postgres/embedded.ts'
import { recountFacts } from '../src/store/fact/fact-count.ts'
import { type FactPlace, readFacts } from '../src/store/fact/fact.ts'
import { append } from '../src/store/journal.ts'
import { withClient } from '../src/store/one-client.ts'
import { startPostgres } from '../src/store/postgres/postgres-server.ts'
import type { Projection } from '../src/store/projection.ts'
import { composeCase } from './cases.ts'
import { decimals, raceRounds, type Row } from './measure.ts'
import { type BenchOffice, sessionOf, TODAY } from './office.ts'

const SUBJECTS = ['mobilitet', 'egenomsorg', 'praktiske-opgaver-i-hjemmet', 'sociale-problemer'] as const
const PROVISIONS = ['SEL § 85', 'SEL § 97', 'SEL § 107'] as readonly string[] as readonly ProvisionKey[]
const TEAMS = Array.from({ length: 12 }, (_, at) => `team-${at}` as TeamCode)

/** Made up one at a time, the same each time: 10 years, 12 teams, a complaint over one in five. */
function* made(count: number): Generator<DecisionFact> {
  const next = chance(85)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  for (let at = 0; at < count; at += 1) {
    const year = 2016 + Math.floor(next() * 10)
    const [isComplained, isReversed] = [next() < 0.2, next() < 0.3]
    yield {
      municipality: FJORDKOEBING.code,
      team: pick(TEAMS),
      provision: pick(PROVISIONS),
      year,
      subject: pick(SUBJECTS),
      complained: isComplained,
      foreseen: next() < 0.3 ? [pick(CODED_FLAWS)] : [],
      days: { oplysning: Math.floor(next() * 200), ...(isComplained ? { klage: Math.floor(next() * 40) } : {}) },
      ...(isComplained ? { outcome: isReversed ? 'hjemvisning' : 'stadfaestelse', boardYear: year } : {}),
      ...(isComplained && isReversed ? { category: 'A' as const } : {}),
      flaws: isComplained && isReversed ? [pick(CODED_FLAWS)] : [],
    }
  }
}

/** So many decisions in one municipality, in place of those it had, and counted. */
export async function fillFacts({ store }: BenchOffice, folder: string, count: number): Promise<void> {
  // Adopts the server that the office has started.
  const server = await startPostgres({ programs: embeddedPrograms(folder), home: folder, locale: LOCALE })
  await withClient({ host: server.host, user: server.superuser, database: 'holdbar' }, async (client) => {
    await client.query('delete from fact where municipality = $1', [FJORDKOEBING.code])
    let at = 0
    for (const facts of pieces([...made(count)], 5000)) {
      await client.query(
        `insert into fact (municipality, case_id, place, seq, fact)
         select $1, 'sag-' || ($2::integer + nth), 0, 1, fact from jsonb_array_elements($3::jsonb) with ordinality as of (fact, nth)`,
        [FJORDKOEBING.code, at, JSON.stringify(facts)],
      )
      at += facts.length
    }
    await client.query('vacuum analyze fact')
  })
  const counted = await recountFacts(store, FJORDKOEBING.code)
  if (!counted.ok) throw new Error(`not counted: ${counted.error.kind}`)
}

function* pieces<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size)
}

const PAGES = [
  '/tal/team?af=kommunen',
  '/tal/ledelse',
  '/tal/kommunalbestyrelse',
  '/tal/analyse',
  '/tal/laering?fra=2021&mangel=partshoering',
  '/tal/landet',
  '/tal/landet?del=region',
]

/** Each page as a leader gets it, warm, beside going through every fact, which is what a page did before, and a page of no figures. */
export async function timePages(office: BenchOffice, facts: number, rounds: number): Promise<Row[]> {
  const leader = office.deps.demo.find(({ user }) => user.grants.some(({ role }) => role === 'leder'))
  if (leader === undefined) throw new Error('no leader to sign in as')
  const cookie = `holdbar=${await sessionOf(office.deps.sessions, leader.user)}`
  const get = async (path: string) => {
    const answer = await fetch(office.base + path, { headers: { cookie } })
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    await answer.text()
  }
  const took = await raceRounds(Math.max(3, rounds), {
    'every fact read and counted': () => countAll(office),
    'the list of pages, no figures': () => get('/tal'),
    ...Object.fromEntries(PAGES.map((path) => [path, () => get(path)])),
  })
  return Object.entries(took).map(([what, ms]) => ({
    what: `${facts} in the municipality: ${what}`,
    measured: `${decimals(ms, 0)} ms`,
    ratio: decimals(ms / (took['the list of pages, no figures'] ?? Number.NaN)),
  }))
}

async function countAll({ store }: BenchOffice): Promise<void> {
  await store.inTenant(FJORDKOEBING.code, async (tx) => {
    const all: DecisionFact[] = []
    let after: FactPlace | undefined
    do {
      const piece = await readFacts(tx, { after })
      all.push(...piece.facts)
      after = piece.next
    } while (after !== undefined)
    return ok(countFacts(all))
  })
}

/** As it is, but for the facts. */
const WITHOUT: Projection<CaseEntry> = {
  version: 'without facts',
  derive: (_, after) => {
    const projection = CASE_CODEC.projection
    if (projection === undefined) throw new Error('no projection')
    // Nothing was added, so nothing of the facts is changed.
    return projection.derive(after, after)
  },
}

/** Cases from their first entry to the last, written one act at a time as they come; with the facts and without, in turns. */
export async function timeWrites({ store }: BenchOffice, rounds: number): Promise<Row[]> {
  let number = 0
  const life = async (isWith: boolean) => {
    const id = `0190b1c0-0000-7000-8000-0000000${String(10_000 + ++number)}`
    const entries = composeCase(number, 60, 5).map((entry) =>
      entry.kind === 'case-opened' ? { ...entry, municipality: FJORDKOEBING.code, id: id as typeof entry.id } : entry,
    )
    for (const [seq, entry] of entries.entries()) {
      const list = [entry]
      if (!isNonEmpty(list)) continue
      const written = await store.inTenant(FJORDKOEBING.code, async (tx) =>
        ok(
          await append(isWith ? tx : { ...tx, codec: { ...tx.codec, projection: WITHOUT } }, {
            caseId: id,
            expectedSeq: seq,
            entries: list,
            by: { user: 'mette.lund', role: 'raadgiver' },
            effectiveOn: TODAY,
          }),
        ),
      )
      if (!written.ok || !written.value.ok) throw new Error('not written')
    }
  }
  const took = await raceRounds(Math.max(7, rounds), { without: () => life(false), with: () => life(true) })
  const entries = composeCase(1, 60, 5).length
  return (['without', 'with'] as const).map((kind) => ({
    what: `a case of ${entries} entries, one at a time, ${kind} facts and counts`,
    measured: `${decimals(took[kind], 0)} ms`,
    ratio: decimals(took[kind] / took.without),
  }))
}
