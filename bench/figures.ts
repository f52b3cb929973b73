import { parseArgs } from 'node:util'
import { MUNICIPALITIES } from '../src/law/municipality.ts'
import type { MunicipalityCode } from '../src/stages/00-case/case-id.ts'
import { chance } from '../src/stages/13-learning/chance.ts'
import { CODED_FLAWS } from '../src/stages/13-learning/coded-case.ts'
import type { DecisionFact, ProvisionKey } from '../src/stages/13-learning/decision-fact.ts'
import { createFactCount } from '../src/stages/13-learning/fact-count.ts'
import { figuresOf } from '../src/stages/13-learning/figures.ts'
import { createLearningCount } from '../src/stages/13-learning/learning-count.ts'
import { decimals, median, table } from './measure.ts'

/** Counting without the database: what a page does with the facts it has read. */
const { values } = parseArgs({ options: { facts: { type: 'string', multiple: true }, rounds: { type: 'string' } } })
const sizes = (values.facts ?? ['50000', '500000']).map(Number)
const rounds = Number(values.rounds ?? 3)
if ([...sizes, rounds].some((one) => !Number.isInteger(one) || one < 1)) {
  process.stderr.write('npm run bench:figures -- --facts 50000 --facts 5000000 --rounds 3\n')
  process.exit(2)
}

const SUBJECTS = ['mobilitet', 'egenomsorg', 'praktiske-opgaver-i-hjemmet', 'sociale-problemer'] as const
const PROVISIONS = ['SEL § 85', 'SEL § 97', 'SEL § 107'] as readonly string[] as readonly ProvisionKey[]
const CODES = MUNICIPALITIES.map(({ code }) => code as MunicipalityCode)

/** Made up one at a time, the same each time: 98 municipalities, 10 years, a complaint over one in five. */
function* made(count: number, of: readonly MunicipalityCode[]): Generator<DecisionFact> {
  const next = chance(85)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  for (let at = 0; at < count; at += 1) {
    const year = 2016 + Math.floor(next() * 10)
    const [isComplained, isReversed] = [next() < 0.2, next() < 0.3]
    yield {
      municipality: of[at % of.length] as MunicipalityCode,
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

function timed(work: () => void): number {
  const taken = Array.from({ length: rounds + 1 }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  // The first is not counted: it compiles.
  return median(taken.slice(1))
}

function countAll(facts: Iterable<DecisionFact>, by: 'aar' | 'kommune') {
  const counting = createFactCount()
  for (const fact of facts) counting.add(fact)
  return figuresOf(counting.count(), by, 'ud-af-huset')
}

function countLessons(facts: Iterable<DecisionFact>) {
  const counting = createLearningCount({ from: 2021, flaw: 'partshoering' })
  for (const fact of facts) counting.add(fact)
  return counting.count()
}

const rows = sizes.flatMap((size) => {
  // One municipality's are kept, as they are read; the country's are made as they come, and the making is told beside.
  const own = [...made(Math.ceil(size / CODES.length), CODES.slice(0, 1))]
  const making = timed(() => {
    let seen = 0
    for (const { flaws } of made(size, CODES)) seen += flaws.length
    if (seen < 0) throw new Error('never')
  })
  const whole = timed(() => countAll(made(size, CODES), 'kommune'))
  const ms = (value: number) => `${decimals(value, 1)} ms`
  const each = (value: number, of: number) => `${decimals((value * 1000) / of)} µs each`
  const page = timed(() => countAll(own, 'aar'))
  const lessons = timed(() => countLessons(own))
  return [
    { what: `${size}: a municipality’s page (${own.length} facts)`, measured: ms(page), ratio: each(page, own.length) },
    { what: `${size}: its learning package`, measured: ms(lessons), ratio: each(lessons, own.length) },
    { what: `${size}: the whole country, made and counted`, measured: ms(whole), ratio: each(whole, size) },
    { what: `${size}: made alone`, measured: ms(making), ratio: each(making, size) },
  ]
})
process.stdout.write(`${table([{ what: 'figures', measured: 'median', ratio: 'for each' }, ...rows])}\n`)
