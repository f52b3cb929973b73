import type { PlainDate } from '../../base/date.ts'
import { ok, type Result } from '../../base/result.ts'
import type { MunicipalityCode } from '../../stages/00-case/case-id.ts'
import type { DecisionFact } from '../../stages/13-learning/decision-fact.ts'
import type { Entry } from '../entry.ts'
import { casesWithFacts, type FactPiece, type FactPlace, readFacts } from './fact.ts'
import type { KnownMunicipality } from '../municipality-list.ts'
import type { Store } from '../store.ts'
import type { StoreError } from '../store-error.ts'

type Reading<E extends Entry> = Pick<Store<E>, 'inTenant'>

/** Some facts that one authority keeps. */
export interface KeptFacts {
  readonly keeper: KnownMunicipality
  readonly facts: readonly DecisionFact[]
}

/**
 * The facts of all who keep cases here, each decision once: where the board has a copy of a case, and the municipality
 * that decided keeps it here too, the municipality’s is told. As of a day, where limits that still run matter.
 */
export async function* everyFact<E extends Entry>(
  store: Reading<E>,
  keepers: readonly KnownMunicipality[],
  on?: PlainDate,
): AsyncGenerator<Result<KeptFacts, StoreError>> {
  const codes = new Set<string>(keepers.map(({ code }) => code))
  for (const keeper of keepers) {
    let after: FactPlace | undefined
    do {
      const piece = await store.inTenant(keeper.code, async (tx) =>
        ok(await readFacts(tx, { after, ...(on === undefined ? {} : { on }) })),
      )
      if (!piece.ok) return yield piece
      const facts = await withoutCopies(store, keeper.code, codes, piece.value)
      yield facts.ok ? ok({ keeper, facts: facts.value }) : facts
      if (!facts.ok) return
      after = piece.value.next
    } while (after !== undefined)
  }
}

/** A case has the same name in a copy as with who decided. */
async function withoutCopies<E extends Entry>(
  store: Reading<E>,
  keeper: MunicipalityCode,
  codes: ReadonlySet<string>,
  { facts, cases }: FactPiece,
): Promise<Result<readonly DecisionFact[], StoreError>> {
  const told = facts.map((fact, at) => ({ fact, caseId: cases[at] ?? '' }))
  const deciders = new Set(
    facts.map(({ municipality }) => municipality).filter((one) => one !== keeper && codes.has(one)),
  )
  const copies = new Set<string>()
  for (const decider of deciders) {
    const asked = told.filter(({ fact }) => fact.municipality === decider).map(({ caseId }) => caseId)
    const there = await store.inTenant(decider, async (tx) => ok(await casesWithFacts(tx, asked)))
    if (!there.ok) return there
    for (const caseId of there.value) copies.add(`${decider} ${caseId}`)
  }
  return ok(told.flatMap(({ fact, caseId }) => (copies.has(`${fact.municipality} ${caseId}`) ? [] : [fact])))
}
