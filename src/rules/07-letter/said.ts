import type { Letter } from '../../stages/07-letter/letter.ts'
import type { Passage, Section } from '../../stages/07-letter/passage.ts'
import { unquoted } from '../../stages/07-letter/address/quotation.ts'
import { clausesOf } from '../../text/pattern.ts'

/** A sentence of the letter with the municipality's own words in it, and what stands around it. */
export interface Said {
  readonly passage: Passage
  /** Lower case, without what is quoted. Of a sentence that begins with the citizen's words, only what comes after "men". */
  readonly own: string
  /** The sentence before in the same section, lower case; empty where there is none. */
  readonly before: string
  /** The two sentences that follow in the same section, lower case. */
  readonly after: string
}

const CLOSED: ReadonlySet<Section> = new Set<Section>(['klage', 'bilag', 'hoved', 'regler'])
const SAID = new WeakMap<Letter, readonly Said[]>()

/** What the municipality itself says of the case. The words of the act and of sources are others'. */
export function saidBy(letter: Letter): readonly Said[] {
  const known = SAID.get(letter)
  if (known !== undefined) return known
  const klage = new Set(letter.klagevejledning.passages.map(({ index }) => index))
  const open = letter.passages.filter(
    ({ section, block, index }) =>
      !CLOSED.has(section) && block.kind !== 'line' && block.kind !== 'heading' && !klage.has(index),
  )
  const said = open.map((passage, i): Said => {
    const before = open[i - 1]
    const after = open.slice(i + 1, i + 3).filter(({ section }) => section === passage.section)
    return {
      passage,
      own: ownOf(passage),
      before: before?.section === passage.section ? before.lower : '',
      after: after.map(({ lower }) => lower).join(' '),
    }
  })
  SAID.set(letter, said)
  return said
}

function ownOf(passage: Passage): string {
  if (passage.quoted) return ''
  const lower = unquoted(passage.lower)
  return passage.voice === 'borger' ? clausesOf(lower).slice(1).join(' ') : lower
}

/** A reason given in the words themselves. */
export const GIVES_REASON =
  /(?<![a-zß-öø-ÿ])(?:fordi|idet|eftersom|begrundelsen er|grunden er|det skyldes|for så vidt)(?![a-zß-öø-ÿ])|, (?:da|for) |^da |(?:^|\. )da /
