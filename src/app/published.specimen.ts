import { foldCase } from '../stages/fold-case.ts'
import {
  type Published,
  PUBLISHED_ON_A_PAGE,
  type PublishedPage,
  type PublishedQuery,
} from '../stages/13-learning/publish/publication.ts'
import type { OfficeDesk } from './office-desk.ts'
import { publishedOf } from './published.ts'

/** What is published of every case of several municipalities, by name. For tests only. */
export async function publishedIn(desks: readonly OfficeDesk[]): Promise<readonly Published[]> {
  const all: Published[] = []
  for (const desk of desks)
    for (const { id } of await desk.listWork({ limit: 1_000 })) {
      const file = foldCase((await desk.cases.read(id)).map(({ entry }) => entry))
      if (file !== undefined) all.push(...publishedOf(file))
    }
  return all.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

export function pageOf(
  all: readonly Published[],
  { words = '', theme, provision, result, standing, page = 0 }: PublishedQuery,
): PublishedPage {
  const has = (list: readonly string[], wanted: string | undefined) => wanted === undefined || list.includes(wanted)
  const found = all.filter(
    (one) =>
      one.text.toLowerCase().includes(words.toLowerCase()) &&
      has(one.themes, theme) &&
      has(one.provisions, provision) &&
      has(one.results, result) &&
      (standing === undefined || one.standing === standing),
  )
  const from = page * PUBLISHED_ON_A_PAGE
  return {
    found: found.slice(from, from + PUBLISHED_ON_A_PAGE).map(({ id, themes, provisions, results, standing: told }) => ({
      id,
      themes,
      provisions,
      results,
      standing: told,
    })),
    total: found.length,
    provisions: [...new Set(all.flatMap(({ provisions }) => provisions))].toSorted(),
  }
}
