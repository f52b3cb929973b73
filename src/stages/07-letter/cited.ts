import { ACTS, type ActId } from '../../law/act.ts'
import { listProvisions } from '../../law/provision.ts'
import { citationReader } from '../../text/citation.ts'
import { quoteOf, type Prose } from '../../text/prose.ts'
import type { CitedProvision } from './letter.ts'
import type { Passage } from './passage.ts'

const NAMES: ReadonlyMap<string, ActId> = new Map(
  Object.values(ACTS).flatMap(({ id, names }) => names.map((name) => [name, id] as const)),
)
const read = citationReader(NAMES)

function isActId(text: string): text is ActId {
  return text in ACTS
}

/** Every provision cited, with the act that the place or the whole letter gives it. */
export function citedProvisions(prose: Prose, passages: readonly Passage[]): readonly CitedProvision[] {
  const material = actsNamed(prose.clean.text.toLowerCase()).filter((act) => !ACTS[act].procedural)
  const only = material.length === 1 ? material[0] : undefined
  let last: ActId | undefined
  return passages.flatMap((passage) =>
    read(passage.text).map(({ act, paragraph, stk, from, to }): CitedProvision => {
      const named = act !== null && isActId(act) ? act : undefined
      if (named !== undefined) last = named
      const inherited =
        only ??
        (material.length > 1 && last !== undefined && !ACTS[last].procedural
          ? withParagraph(last, paragraph, material)
          : undefined)
      return {
        act: named ?? inherited ?? null,
        how: named !== undefined ? 'named' : inherited !== undefined ? 'inherited' : 'unnamed',
        paragraph,
        stk,
        passage,
        quote: quoteOf(prose.clean, passage.from + from, passage.from + to),
      }
    }),
  )
}

/** The act named last, unless we know of no such paragraph in it and of one in just one other that the letter names. */
function withParagraph(last: ActId, paragraph: string, material: readonly ActId[]): ActId {
  const having = material.filter((act) => listProvisions(act, paragraph).length > 0)
  const [one] = having
  return having.length === 1 && one !== undefined && !having.includes(last) ? one : last
}

const PATTERNS = Object.values(ACTS).map(
  ({ id, names }) =>
    [
      id,
      names,
      new RegExp(
        `(?<![\\p{L}])(?:${[...names]
          .toSorted((a, b) => b.length - a.length)
          .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
          .join('|')})(?![\\p{L}])`,
        'u',
      ),
    ] as const,
)

/** The acts that a lower-case text names, with or without a paragraph. */
function actsNamed(lower: string): readonly ActId[] {
  // Few acts are named, and a pattern costs more to make ready than a look for the plain name.
  return PATTERNS.filter(([, names, pattern]) => names.some((name) => lower.includes(name)) && pattern.test(lower)).map(
    ([id]) => id,
  )
}
