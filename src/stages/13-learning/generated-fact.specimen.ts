import fc from 'fast-check'
import type { Mangel } from '../../law/mangel.ts'
import type { MunicipalityCode } from '../00-case/case-id.ts'
import type { DecisionFact, FactOutcome, ProvisionKey } from './decision-fact.ts'

const OUTCOMES: readonly FactOutcome[] = [
  'hjemvisning',
  'aendring',
  'ophaevelse',
  'stadfaestelse',
  'supplering',
  'afvisning',
  'henvisning',
  'bortfald',
]
const FLAWS: readonly Mangel[] = ['mangelfuldt-oplyst', 'mangelfuld-begrundelse', 'partshoering', 'personkreds']
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })
const present = <T extends object>(one: T) =>
  Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as T

const aFact: fc.Arbitrary<DecisionFact> = fc
  .record({
    // Two of those whose regions become one, two of the same region, and one alone.
    municipality: fc.constantFrom('0101', '0265', '0461', '0621', '0751').map((code) => code as MunicipalityCode),
    provision: maybe(fc.constantFrom('SEL § 85', 'SEL § 97').map((one) => one as ProvisionKey)),
    year: maybe(fc.integer({ min: 2025, max: 2027 })),
    boardYear: fc.integer({ min: 2026, max: 2027 }),
    subject: maybe(fc.constantFrom('mobilitet', 'egenomsorg')),
    complained: maybe(fc.boolean()),
    outcome: maybe(fc.constantFrom(...OUTCOMES)),
    isPartial: maybe(fc.boolean()),
    category: maybe(fc.constantFrom('A', 'C')),
    flaws: fc.subarray([...FLAWS]),
    foreseen: maybe(fc.subarray([...FLAWS])),
    days: fc.record({ oplysning: fc.integer({ min: 0, max: 90 }) }),
  })
  .map((one) => present(one) as DecisionFact)
export const someFacts = fc.oneof(
  fc.array(aFact, { maxLength: 60 }),
  // Before the regions were joined.
  fc.array(
    aFact.map((fact): DecisionFact => ({ ...fact, year: 2026 })),
    { maxLength: 60 },
  ),
)

export const decidedAll = fc.array(
  fc
    .tuple(aFact, fc.constantFrom(...OUTCOMES, ...Array.from({ length: 12 }, () => 'stadfaestelse' as const)))
    .map(([fact, outcome]): DecisionFact => ({ ...fact, outcome, complained: true })),
  { minLength: 20, maxLength: 90 },
)
export const decidedWhereComplained = fc
  .tuple(decidedAll, fc.array(aFact, { maxLength: 40 }))
  .map(([decided, others]): readonly DecisionFact[] => [
    ...decided,
    ...others.map(({ municipality, provision, year, subject, days }) =>
      present({ municipality, provision, year, subject, days, flaws: [], complained: false } as DecisionFact),
    ),
  ])
