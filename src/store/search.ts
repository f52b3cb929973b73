import { sql } from 'kysely'
import type { Tx } from './tenant.ts'

export interface FoundCase {
  readonly caseId: string
  readonly title: string
  /** Where the words stand, in pieces: those that were searched for, and those around them. */
  readonly excerpt: readonly Piece[]
}

export interface Piece {
  readonly text: string
  readonly isHit: boolean
}

export interface FoundCases {
  readonly cases: readonly FoundCase[]
  readonly extent: SearchExtent
}

/** `best-of-latest`: more cases have the words than are compared, and those last changed were. */
export type SearchExtent = 'all' | 'best' | 'best-of-latest'

/** So many cases at most are compared by how well they answer to the words. */
const MOST_RANKED = 200

/** Characters that nobody writes: they part the pieces, and are taken out of the text first. */
const [OPEN, CLOSE] = ['\uE000', '\uE001']
const HEADLINE = `StartSel=${OPEN}, StopSel=${CLOSE}, MaxWords=20, MinWords=10, MaxFragments=2, FragmentDelimiter=" … "`

/**
 * Cases by their words, in any Danish form ("kommunens afgørelser" finds "kommune" and "afgørelse"), the best first, and
 * whether there are more. Quotes keep words together, `or` is either, a minus excludes.
 */
export async function searchCases(
  { db }: Tx,
  words: string,
  { limit = 20 }: { readonly limit?: number } = {},
): Promise<FoundCases> {
  const { rows } = await sql<{ case_id: string; title: string; headline: string; hits: string }>`
    select best.case_id, best.title, best.hits, ts_headline(
      'danish', translate(best.body, ${OPEN + CLOSE}, ''), asked.query, ${HEADLINE}
    ) as headline
    from websearch_to_tsquery('danish', ${words}) as asked (query)
    cross join lateral find_cases(asked.query, ${limit}, ${MOST_RANKED}) as best
    where numnode(asked.query) > 0
    order by best.rank desc, best.case_id`.execute(db)
  const hits = Number(rows[0]?.hits ?? 0)
  return {
    cases: rows.map(({ case_id: caseId, title, headline }) => ({ caseId, title, excerpt: piecesOf(headline) })),
    extent: hits > MOST_RANKED ? 'best-of-latest' : hits > limit ? 'best' : 'all',
  }
}

function piecesOf(headline: string): readonly Piece[] {
  return headline.split(OPEN).flatMap((part, at) => {
    const [hit = '', ...rest] = at === 0 ? ['', part] : part.split(CLOSE)
    return [
      { text: hit, isHit: true },
      { text: rest.join(''), isHit: false },
    ].filter(({ text }) => text !== '')
  })
}
