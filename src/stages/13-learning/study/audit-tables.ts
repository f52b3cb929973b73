import { inferRelations } from './infer-relations.ts'
import type { PrintedTable } from './printed-table.ts'
import { type Fit, fitOf, type Relation, type Undecided } from './relation.ts'

/** One place where printed numbers do not agree, or agree on a condition that must be known. */
export interface AuditFinding {
  readonly relation: Relation
  readonly fit: Exclude<Fit, { kind: 'stemmer' }>
}

export interface Audit {
  /** How many sums, percents and references were held against each other. */
  readonly checked: number
  readonly findings: readonly AuditFinding[]
  readonly undecided: readonly Undecided[]
}

/** What does not agree, by what the tables say of themselves and what is told of them. */
export function auditTables(tables: readonly PrintedTable[], told: readonly Relation[]): Audit {
  const inferred = tables.map(inferRelations)
  const relations = [...inferred.flatMap((one) => one.relations), ...told]
  return {
    checked: relations.length,
    findings: relations.flatMap((relation) => {
      const fit = fitOf(relation)
      return fit.kind === 'stemmer' ? [] : [{ relation, fit }]
    }),
    undecided: inferred.flatMap((one) => one.undecided),
  }
}
