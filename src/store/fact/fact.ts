import { sql } from 'kysely'
import type { PlainDate } from '../../base/date.ts'
import type { DecisionFact } from '../../stages/13-learning/decision-fact.ts'
import { canonicalJson } from '../canonical-json.ts'
import type { Entry, StoredEntry } from '../entry.ts'
import { writeChanges } from './fact-change.ts'
import type { ToldFact } from '../projection.ts'
import type { Tx } from '../tenant.ts'

/**
 * Puts the facts of a case in place of those it had; by an older reading of the case, none. What that changes of the
 * counts is put beside them, so that nobody waits here for another.
 */
export async function writeFacts(
  { db, municipality }: Tx,
  facts: readonly ToldFact[],
  { caseId, seq }: Pick<StoredEntry<Entry>, 'caseId' | 'seq'>,
): Promise<void> {
  const gone = await db
    .deleteFrom('fact')
    .where('municipality', '=', municipality)
    .where('case_id', '=', caseId)
    .where('seq', '<=', seq)
    .returning('fact')
    .execute()
  const came =
    facts.length === 0
      ? []
      : await db
          .insertInto('fact')
          .values(
            facts.map(({ fact, openUntil }, place) => ({
              municipality,
              case_id: caseId,
              place,
              seq,
              fact: canonicalJson(fact),
              open_until: openUntil,
            })),
          )
          .onConflict((at) => at.doNothing())
          .returning('fact')
          .execute()
  // Written by writeFacts alone.
  await writeChanges({ db, municipality }, [
    ...gone.map(({ fact }) => ({ fact: fact as DecisionFact, times: -1 as const })),
    ...came.map(({ fact }) => ({ fact: fact as DecisionFact, times: 1 as const })),
  ])
}

/** Where the next piece begins. It names a case, and so it stays in here. */
export interface FactPlace {
  readonly caseId: string
  readonly place: number
}

export interface FactPiece {
  readonly facts: readonly DecisionFact[]
  /** The case of each fact, in the same order, to know it again by; not for anyone to read. */
  readonly cases: readonly string[]
  /** Absent after the last. */
  readonly next?: FactPlace
}

/** The facts that an authority keeps, piece by piece; on a day, where it matters which limits still run. */
export async function readFacts(
  { db, municipality }: Tx,
  {
    after,
    limit = 5000,
    on,
  }: { readonly after?: FactPlace | undefined; readonly limit?: number; readonly on?: PlainDate } = {},
): Promise<FactPiece> {
  const rows = await db
    .selectFrom('fact')
    .where('municipality', '=', municipality)
    .$if(after !== undefined, (select) =>
      select.where(sql<boolean>`(case_id, place) > (${after?.caseId}, ${after?.place}::integer)`),
    )
    .select(['case_id', 'place', 'fact', 'open_until'])
    .orderBy('case_id')
    .orderBy('place')
    .limit(limit)
    .execute()
  const last = rows.length === limit ? rows.at(-1) : undefined
  return {
    // Written by writeFacts alone.
    facts: rows.map(({ fact, open_until: until }) => {
      const told = fact as DecisionFact
      return on !== undefined && until !== null && until >= on ? stillOpen(told) : told
    }),
    cases: rows.map(({ case_id }) => case_id),
    ...(last === undefined ? {} : { next: { caseId: last.case_id, place: last.place } }),
  }
}

/** Nobody knows yet whether anyone will complain. */
function stillOpen(fact: DecisionFact): DecisionFact {
  const told: { -readonly [Field in keyof DecisionFact]: DecisionFact[Field] } = { ...fact }
  delete told.complained
  return told
}

/** Which of some cases have facts here. */
export async function casesWithFacts({ db, municipality }: Tx, cases: readonly string[]): Promise<ReadonlySet<string>> {
  if (cases.length === 0) return new Set()
  const rows = await db
    .selectFrom('fact')
    .where('municipality', '=', municipality)
    .where('case_id', 'in', cases)
    .select('case_id')
    .distinct()
    .limit(cases.length)
    .execute()
  return new Set(rows.map(({ case_id }) => case_id))
}
