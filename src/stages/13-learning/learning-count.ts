import type { Mangel } from '../../law/mangel.ts'
import type { Counted } from './difference.ts'
import { factCountOf, lastParted, partedOf, type Tally } from './fact-count.ts'
import { type Counters, UNTOLD } from './fact-counters.ts'

/** The first year that counts as after the change, and a flaw that it was to better. */
export interface LearningAsk {
  readonly from?: number | undefined
  readonly flaw?: Mangel | undefined
}

/** What the board said of the decisions whose needs are mostly of one theme. */
export interface ThemeCount {
  readonly reversed: number
  readonly upheld: number
  /** Of those reversed: how many had the flaw. */
  readonly flaws: Tally<Mangel>
}

export interface BeforeAfter {
  readonly before: Counted
  readonly after: Counted
}

/** What a municipality can learn from, counted without persons. */
export interface LearningCount {
  readonly decisions: number
  /** By theme of the needs. */
  readonly themes: Readonly<Record<string, ThemeCount>>
  readonly whole: ThemeCount
  /** The years of decision there are. */
  readonly years: readonly number[]
  /** Absent where no year was asked for. By the year of the decision, not of the board's. */
  readonly change?: {
    readonly from: number
    readonly reversed: BeforeAfter
    readonly complained: BeforeAfter
    /** Of those the board decided: reversed with the flaw asked for. */
    readonly flaw?: BeforeAfter & { readonly of: Mangel }
    /** Decisions that don't tell their year are on neither side. */
    readonly untold: number
  }
}

/** Put together of the counters. */
export function learningCountOf(counters: Counters, { from, flaw }: LearningAsk): LearningCount {
  const { whole, groups, flaws } = factCountOf(counters)
  const parts = partedOf(counters)
  const flawsIn = parts.get('mangel') ?? new Map<string, number>()
  const themeOf = ({ hjemvist, aendret, stadfaestet }: typeof whole, found: ThemeCount['flaws']): ThemeCount => ({
    reversed: hjemvist + aendret,
    upheld: stadfaestet,
    flaws: found,
  })
  return {
    decisions: whole.decisions,
    themes: Object.fromEntries(
      Object.entries(groups.emne)
        .map(([key, group]) => [key, themeOf(group, under(flawsIn, key))] as const)
        .filter(([, { reversed, upheld }]) => reversed + upheld > 0),
    ),
    whole: themeOf(whole, flaws),
    years: Object.entries(groups.aar)
      .filter(([key, { decisions }]) => key !== UNTOLD && decisions > 0)
      .map(([key]) => Number(key))
      .toSorted((one, other) => one - other),
    ...(from === undefined ? {} : { change: changeOf(groups.aar, parts, from, flaw) }),
  }
}

/** Of the counters whose names begin so, the rest of the name. */
function under(counted: ReadonlyMap<string, number>, beginning: string): Record<string, number> {
  return Object.fromEntries(
    [...counted].flatMap(([name, count]) => {
      const [first, key] = lastParted(name)
      return first === beginning ? [[key, count]] : []
    }),
  )
}

function changeOf(
  years: ReturnType<typeof factCountOf>['groups']['aar'],
  parts: ReturnType<typeof partedOf>,
  from: number,
  flaw: Mangel | undefined,
): NonNullable<LearningCount['change']> {
  const sides = { reversed: emptySides(), complained: emptySides(), flaw: emptySides() }
  const put = (measure: keyof typeof sides, year: string, count: number, of: number) => {
    if (year === UNTOLD) return
    const side = sides[measure][Number(year) < from ? 'before' : 'after']
    side.count += count
    side.of += of
  }
  for (const [year, { complained, uncontested }] of Object.entries(years))
    put('complained', year, complained, complained + uncontested)
  for (const [name, count] of parts.get('afgjort') ?? []) {
    const [year, how] = lastParted(name)
    put('reversed', year, how === 'omgjort' ? count : 0, count)
    put('flaw', year, 0, count)
  }
  for (const [name, count] of parts.get('mangel-i-aar') ?? []) {
    const [year, found] = lastParted(name)
    if (found === flaw) put('flaw', year, count, 0)
  }
  return {
    from,
    untold: years[UNTOLD]?.decisions ?? 0,
    reversed: sides.reversed,
    complained: sides.complained,
    ...(flaw === undefined ? {} : { flaw: { ...sides.flaw, of: flaw } }),
  }
}

const emptySides = () => ({ before: { count: 0, of: 0 }, after: { count: 0, of: 0 } })
