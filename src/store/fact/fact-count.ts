import { sql } from 'kysely'
import type { PlainDate } from '../../base/date.ts'
import { ok, type Result } from '../../base/result.ts'
import type { MunicipalityCode } from '../../stages/00-case/case-id.ts'
import type { DecisionFact, FactPart } from '../../stages/13-learning/decision-fact.ts'
import { type Counters, createCounters, type GrowingCounters } from '../../stages/13-learning/fact-counters.ts'
import { canonicalJson } from '../canonical-json.ts'
import type { Entry } from '../entry.ts'
import { type FactPlace, readFacts } from './fact.ts'
import type { Store } from '../store.ts'
import type { StoreError } from '../store-error.ts'
import type { Tx } from '../tenant.ts'

/** More than so many that wait are put into the counts by whoever reads them. */
const MOST_WAITING = 300
const MOST_TRIES = 5
const NO_TEAM = ''
/** Not that a fact came or went: its limit still runs. */
const OPEN = 0

interface CountAsked {
  /** Those of one part alone. */
  readonly part?: FactPart | undefined
  /** The day it is, where decisions whose limit for complaints still runs are to be told apart. */
  readonly on?: PlainDate
}

/** What is counted of an authority, or of one part, as of this moment. */
export async function readCounters(tx: Tx, { part, on }: CountAsked = {}): Promise<Counters> {
  const { db, municipality } = tx
  // In one statement, so that what is moved from the one to the other meanwhile is seen once.
  const { rows } = await sql<{ team: string | null; times: number; data: unknown; can_write: boolean }>`
    select team, 1 as times, counters as data, current_setting('transaction_read_only') = 'off' as can_write
    from fact_count
    where municipality = ${municipality} and (${part ?? null}::text is null or team = ${part ?? null})
    union all
    select null, times, fact, current_setting('transaction_read_only') = 'off'
    from fact_change
    where municipality = ${municipality}
    union all
    select null, 0, fact, false
    from fact
    where municipality = ${municipality} and open_until >= ${on ?? null}::date`.execute(db)
  const counting = createCounters()
  let waiting = 0
  for (const { team: of, times, data } of rows)
    if (of === null) {
      const fact = data as DecisionFact
      if (times !== OPEN) waiting += 1
      if (part !== undefined && partOf(fact, municipality) !== part) continue
      if (times === OPEN) counting.addRunning(fact)
      else counting.add(fact, times)
    } else counting.addAll(data as Counters)
  if (waiting > MOST_WAITING && rows[0]?.can_write === true) await foldChanges(tx)
  return counting.counters()
}

/** Puts what waits into the counts. */
export async function foldChanges(tx: Tx): Promise<void> {
  const { db, municipality } = tx
  await holdCounts(tx)
  const changes = await db
    .deleteFrom('fact_change')
    .where('municipality', '=', municipality)
    .returning(['times', 'fact'])
    .execute()
  const teams = new Map<string, GrowingCounters>()
  for (const { times, fact } of changes)
    addTo(teams, partOf(fact as DecisionFact, municipality), fact as DecisionFact, times)
  const kept = await db
    .selectFrom('fact_count')
    .where('municipality', '=', municipality)
    .where('team', 'in', [NO_TEAM, ...teams.keys()])
    .select(['team', 'counters'])
    .limit(teams.size + 1)
    .execute()
  for (const { team, counters } of kept) teams.get(team)?.addAll(counters as Counters)
  await keepCounts(tx, teams)
}

/** Counts all facts anew. */
export async function recountFacts<E extends Entry>(
  store: Pick<Store<E>, 'inTenant'>,
  municipality: MunicipalityCode,
): Promise<Result<undefined, StoreError>> {
  for (let tries = 1; ; tries += 1) {
    // As it all was at one moment: a change is either in the facts that are read, or waits still.
    const done = await store.inTenant(municipality, async (tx) => ok(await recount(tx)), { isSnapshot: true })
    // Someone put changes into the counts meanwhile; then it is begun again.
    if (done.ok || done.error.kind !== 'busy' || tries === MOST_TRIES) return done
  }
}

async function recount(tx: Tx): Promise<undefined> {
  const { db, municipality } = tx
  await holdCounts(tx)
  await db.deleteFrom('fact_change').where('municipality', '=', municipality).execute()
  const teams = new Map<string, GrowingCounters>([[NO_TEAM, createCounters()]])
  let after: FactPlace | undefined
  do {
    const { facts, next } = await readFacts(tx, { after })
    for (const fact of facts) addTo(teams, partOf(fact, municipality), fact, 1)
    after = next
  } while (after !== undefined)
  await db.deleteFrom('fact_count').where('municipality', '=', municipality).where('team', '<>', NO_TEAM).execute()
  await keepCounts(tx, teams)
}

/** What a fact is counted with: its team, or with another authority than decided, the one that did. */
const partOf = (fact: DecisionFact, keeper: string): string =>
  fact.municipality === keeper ? (fact.team ?? NO_TEAM) : fact.municipality

function addTo(teams: Map<string, GrowingCounters>, team: string, fact: DecisionFact, times: number): void {
  const counting = teams.get(team) ?? createCounters()
  teams.set(team, counting)
  counting.add(fact, times)
}

/** One at a time: the row that is always there is held until the transaction ends. */
async function holdCounts({ db, municipality }: Tx): Promise<void> {
  await db
    .insertInto('fact_count')
    .values({ municipality, team: NO_TEAM, counters: '{}' })
    .onConflict((at) => at.doNothing())
    .execute()
  await db
    .selectFrom('fact_count')
    .where('municipality', '=', municipality)
    .where('team', '=', NO_TEAM)
    .select('team')
    .forUpdate()
    .execute()
}

async function keepCounts({ db, municipality }: Tx, teams: ReadonlyMap<string, GrowingCounters>): Promise<void> {
  for (const [team, counting] of teams) {
    const row = { counters: canonicalJson(counting.counters()) }
    await db
      .insertInto('fact_count')
      .values({ municipality, team, ...row })
      .onConflict((at) => at.columns(['municipality', 'team']).doUpdateSet(row))
      .execute()
  }
}
