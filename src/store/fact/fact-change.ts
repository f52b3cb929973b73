import type { DecisionFact } from '../../stages/13-learning/decision-fact.ts'
import { canonicalJson } from '../canonical-json.ts'
import { newId } from '../id.ts'
import type { Tx } from '../tenant.ts'

/** A fact that came, or is gone. */
export interface FactChange {
  readonly fact: DecisionFact
  readonly times: 1 | -1
}

/** Puts changes beside the counts; what came as it was before is none. */
export async function writeChanges(
  { db, municipality }: Pick<Tx, 'db' | 'municipality'>,
  changes: readonly FactChange[],
): Promise<void> {
  const times = new Map<string, number>()
  for (const { fact, times: one } of changes) {
    const text = canonicalJson(fact)
    times.set(text, (times.get(text) ?? 0) + one)
  }
  const rows = [...times].flatMap(([fact, sum]) =>
    Array.from({ length: Math.abs(sum) }, () => ({
      municipality,
      change_id: newId(),
      times: Math.sign(sum),
      fact,
    })),
  )
  if (rows.length > 0) await db.insertInto('fact_change').values(rows).execute()
}
