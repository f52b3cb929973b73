import { ok, type Result } from '../base/result.ts'
import { listCaseIds } from './chain.ts'
import type { Entry } from './entry.ts'
import { recountFacts } from './fact/fact-count.ts'
import { readCase } from './read-journal.ts'
import { listMunicipalities } from './municipality-list.ts'
import type { MunicipalityCode } from '../stages/00-case/case-id.ts'
import { NOW } from './clock.ts'
import type { Projection } from './projection.ts'
import type { Store } from './store.ts'
import type { StoreError } from './store-error.ts'
import type { Tx } from './tenant.ts'
import { writeViews } from './views.ts'

export interface RebuildProgress {
  readonly municipality: MunicipalityCode
  /** Cases of this municipality. */
  readonly done: number
  readonly total: number
}

/** Derives the views of all cases anew, while others work; tells how many cases there were. */
export function rebuildViews<E extends Entry>(
  store: Store<E>,
  onProgress?: OnProgress,
): Promise<Result<number, StoreError>> {
  return rebuildWhere(store, async () => true, onProgress)
}

/** Where the views were made by another projection than the program has now: at each start, after an upgrade. */
export function refreshViews<E extends Entry>(
  store: Store<E>,
  onProgress?: OnProgress,
): Promise<Result<number, StoreError>> {
  return rebuildWhere(store, async (tx) => !(await areViewsCurrent(tx)), onProgress)
}

type OnProgress = (progress: RebuildProgress) => void

async function rebuildWhere<E extends Entry>(
  store: Store<E>,
  isWanted: (tx: Tx<E>) => Promise<boolean>,
  onProgress?: OnProgress,
): Promise<Result<number, StoreError>> {
  const known = await listMunicipalities(store)
  if (!known.ok) return known
  let cases = 0
  for (const { code } of known.value) {
    const wanted = await store.inTenant(code, async (tx) => ok(await isWanted(tx)))
    if (!wanted.ok) return wanted
    const rebuilt = wanted.value ? await rebuildViewsOf(store, code, onProgress) : ok(0)
    if (!rebuilt.ok) return rebuilt
    cases += rebuilt.value
  }
  return ok(cases)
}

/** A few cases to a transaction, so that nobody waits long for one. */
export async function rebuildViewsOf<E extends Entry>(
  store: Store<E>,
  municipality: MunicipalityCode,
  onProgress: OnProgress = () => {},
): Promise<Result<number, StoreError>> {
  const counted = await store.inTenant(municipality, async (tx) => ok(await countCases(tx)))
  if (!counted.ok) return counted
  let done = 0
  for (let after: string | undefined; ;) {
    const step = await store.inTenant(municipality, async (tx) => {
      const ids = await listCaseIds(tx, { after })
      for (const caseId of ids) await rebuildCase(tx, caseId)
      return ok(ids)
    })
    if (!step.ok) return step
    after = step.value.at(-1)
    if (after === undefined) break
    done += step.value.length
    onProgress({ municipality, done, total: Math.max(done, counted.value) })
  }
  if (done === 0) return ok(0)
  const recounted = await recountFacts(store, municipality)
  if (!recounted.ok) return recounted
  const marked = await store.inTenant(municipality, async (tx) => ok(await markCurrent(tx)))
  return marked.ok ? ok(done) : marked
}

/** Whether the views of a municipality were made by the projection that the program has now. */
export async function areViewsCurrent(tx: Tx): Promise<boolean> {
  const state = await tx.db
    .selectFrom('view_state')
    .where('municipality', '=', tx.municipality)
    .select('projection')
    .executeTakeFirst()
  if (state !== undefined) return state.projection === projectionOf(tx).version
  return (await listCaseIds(tx, { limit: 1 })).length === 0
}

async function rebuildCase<E extends Entry>(tx: Tx<E>, caseId: string): Promise<void> {
  const entries = await readCase(tx, caseId)
  const last = entries.at(-1)
  if (last !== undefined) await writeViews(tx, projectionOf(tx).derive([], entries), last)
}

function projectionOf<E extends Entry>({ codec }: Tx<E>): Projection<E> {
  if (codec.projection === undefined) throw new Error('the store was opened without a projection')
  return codec.projection
}

async function markCurrent(tx: Tx): Promise<void> {
  const row = { projection: projectionOf(tx).version, rebuilt_at: NOW }
  await tx.db
    .insertInto('view_state')
    .values({ municipality: tx.municipality, ...row })
    .onConflict((at) => at.column('municipality').doUpdateSet(row))
    .execute()
}

async function countCases({ db, municipality }: Tx): Promise<number> {
  const { count } = await db
    .selectFrom('journal')
    .where('municipality', '=', municipality)
    .where('seq', '=', 1)
    .select((row) => row.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}
