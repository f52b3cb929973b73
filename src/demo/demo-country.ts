import { MUNICIPALITIES } from '../law/municipality.ts'
import type { Mangel } from '../law/mangel.ts'
import type { MunicipalityCode } from '../stages/00-case/case-id.ts'
import type { DecidingCategory } from '../stages/11-outcome/outcome.ts'
import { chance } from '../stages/13-learning/chance.ts'
import type { DecisionFact, ProvisionKey } from '../stages/13-learning/decision-fact.ts'

const YEARS = [2022, 2023, 2024, 2025]
const PROVISIONS = ['SEL § 85', 'SEL § 85', 'SEL § 97', 'SEL § 107', 'SEL § 112'] as ProvisionKey[]
const THEMES = ['praktiske-opgaver-i-hjemmet', 'socialt-liv', 'samfundsliv', 'mobilitet', 'egenomsorg'] as const
const FLAWS: readonly (readonly [DecidingCategory, readonly Mangel[]])[] = [
  ['A', ['mangelfuldt-oplyst', 'mangelfuld-begrundelse']],
  ['A', ['mangelfuldt-oplyst']],
  ['A', ['mangelfuldt-oplyst', 'vejledning']],
  ['C', ['mangelfuld-begrundelse']],
  ['C', ['vaegtning', 'mangelfuld-begrundelse']],
  ['D', ['personkreds']],
]

/** The whole country, made up by chance from a fixed beginning: the same figures every time. */
export function* demoCountry(): Generator<DecisionFact> {
  const next = chance(85)
  const pick = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(next() * list.length)]
    if (one === undefined) throw new Error('nothing to pick from')
    return one
  }
  for (const { code } of MUNICIPALITIES) {
    // Each has its own size and its own share of reversals, most of them near the middle.
    const size = 12 + Math.floor(next() * next() * 120)
    const share = 0.28 + (next() + next() + next()) * 0.12
    for (const year of YEARS)
      for (let i = 0; i < size; i++) {
        const fact = {
          municipality: code as MunicipalityCode,
          provision: pick(PROVISIONS),
          year,
          subject: pick(THEMES),
          needs: 1 + Math.floor(next() * 4),
          days: { oplysning: 20 + Math.floor(next() * 70), afsendelse: Math.floor(next() * 6) },
        }
        if (next() > 0.35) {
          yield { ...fact, complained: false, flaws: [] }
          continue
        }
        const isReversed = next() < share
        const [category, flaws] = pick(FLAWS)
        yield {
          ...fact,
          complained: true,
          genvurdering: 'fastholdt',
          boardYear: year,
          days: { ...fact.days, klage: 5 + Math.floor(next() * 23), genvurdering: 8 + Math.floor(next() * 30) },
          ...(isReversed
            ? { outcome: next() < 0.75 ? 'hjemvisning' : 'aendring', category, flaws, carriedOut: next() < 0.9 }
            : { outcome: 'stadfaestelse', flaws: [] }),
        }
      }
  }
}
