import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PlainDate } from '../base/date.ts'
import { demoCountry } from '../demo/demo-country.ts'
import { addGroups, createFactCount, type FactCount, type GroupCount } from '../stages/13-learning/fact-count.ts'
import { regionsOf } from '../stages/13-learning/fact-counters.ts'

/** What was counted of a file of the whole country's facts, kept beside the database: counts alone, no decision. */
export interface NationalFigures {
  /** The file's name, without where it lay. What is made up comes from none. */
  readonly source: string
  readonly importedOn: string
  readonly facts: number
  readonly count: FactCount
  /** Made up for the demo. */
  readonly isMadeUp?: boolean
}

const placeIn = (home: string): string => join(home, 'tal', 'landet.json')

/** Whole or not at all. */
export async function keepNationalFigures(home: string, figures: NationalFigures): Promise<string> {
  const path = placeIn(home)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const part = `${path}.${randomUUID()}.part`
  try {
    await writeFile(part, JSON.stringify(figures))
    await rename(part, path)
  } catch (cause) {
    await rm(part, { force: true })
    throw cause
  }
  return path
}

/**
 * Reads what is kept, and reads it again when it has been changed. Undefined where nothing is; what is made up for the
 * demo is nothing anywhere else.
 */
export function openNationalFigures(
  home: string,
  { isDemo }: { readonly isDemo: boolean },
): () => Promise<NationalFigures | undefined> {
  const path = placeIn(home)
  let kept: { readonly changed: number; readonly figures: NationalFigures } | undefined
  return async () => {
    const changed = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => undefined,
    )
    if (changed === undefined) return undefined
    // Written by keepNationalFigures alone.
    if (kept?.changed !== changed)
      kept = { changed, figures: whole(JSON.parse(await readFile(path, 'utf8')) as NationalFigures) }
    return kept.figures.isMadeUp === true && !isDemo ? undefined : kept.figures
  }
}

/** What was kept before something was counted has none of it. */
function whole(figures: NationalFigures): NationalFigures {
  const told = withRegions(figures)
  const none: Pick<FactCount, 'deciding' | 'requested'> = { deciding: {}, requested: { known: 0, of: {} } }
  const { days, groups, whole: all } = told.count
  const open = <T extends object>(group: T): T & { readonly running: number } => ({ running: 0, ...group })
  const grouped = Object.entries(groups).map(([by, each]) => [
    by,
    Object.fromEntries(Object.entries(each).map(([key, group]) => [key, open(group)])),
  ])
  return {
    ...told,
    count: {
      ...none,
      ...told.count,
      whole: open(all),
      groups: Object.fromEntries(grouped) as FactCount['groups'],
      days: { ...days, styrelsesbehandling: (days as Partial<typeof days>).styrelsesbehandling ?? {} },
    },
  }
}

/** What was kept before regions were counted was decided before any were joined, so it tells them itself. */
function withRegions(figures: NationalFigures): NationalFigures {
  const { groups } = figures.count
  if ((groups as Partial<typeof groups>).region !== undefined) return figures
  const region: Record<string, GroupCount> = {}
  for (const [code, group] of Object.entries(groups.kommune)) {
    const key = regionsOf(code).first
    const known = region[key]
    region[key] = known === undefined ? group : addGroups(known, group)
  }
  return { ...figures, count: { ...figures.count, groups: { ...groups, region } } }
}

/** The demo's made-up country, where no file has been read in. */
export async function provideDemoCountry(home: string, today: PlainDate): Promise<void> {
  if ((await openNationalFigures(home, { isDemo: true })()) !== undefined) return
  const counting = createFactCount()
  let facts = 0
  for (const fact of demoCountry()) {
    counting.add(fact)
    facts++
  }
  await keepNationalFigures(home, {
    source: '',
    importedOn: today,
    facts,
    count: counting.count(),
    isMadeUp: true,
  })
}
