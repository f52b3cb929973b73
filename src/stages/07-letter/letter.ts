import type { PlainDate } from '../../base/date.ts'
import type { ActId } from '../../law/act.ts'
import { quoteSentence, type Prose, type Sentence } from '../../text/prose.ts'
import type { Quote } from '../../text/quote.ts'
import type { DecisionKind, DocumentKind } from './decision-kind.ts'
import type { Extent } from './extent.ts'
import type { Grounds } from './grounds.ts'
import type { Klagevejledning } from './klagevejledning.ts'
import type { Passage, Section } from './passage.ts'
import type { LetterResult } from './result.ts'
import type { View } from './view.ts'

export type { DecisionKind, DocumentKind } from './decision-kind.ts'

/** A provision that the letter cites. */
export interface CitedProvision {
  /** Null where neither the place nor the rest of the letter tells the act. */
  readonly act: ActId | null
  /** `named` at the place itself; `inherited` from the only act the letter names; `unnamed`. */
  readonly how: 'named' | 'inherited' | 'unnamed'
  readonly paragraph: string
  readonly stk: number | null
  readonly passage: Passage
  readonly quote: Quote
}

/** A decision letter as read from its text. An empty list or null says "not found", never "not so". */
export interface Letter {
  readonly kind: DocumentKind
  readonly prose: Prose
  readonly passages: readonly Passage[]
  /** The law is asked as of this day: the letter's own date, else the day asked for. */
  readonly lawDate: PlainDate
  readonly date: { readonly day: PlainDate; readonly quote: Quote } | null
  readonly citations: readonly CitedProvision[]
  /** Sentences that tell what was applied for. */
  readonly applications: readonly Passage[]
  readonly results: readonly LetterResult[]
  readonly decision: DecisionKind
  /** What was read of both before the words of the letter as a whole were asked (decision 0029). */
  readonly read: { readonly kind: DocumentKind; readonly decision: DecisionKind }
  /** The material provisions, `SEL § 85`: not those on procedure. */
  readonly provisions: readonly string[]
  readonly grounds: Grounds
  readonly views: readonly View[]
  readonly extent: Extent
  readonly klagevejledning: Klagevejledning
  readonly contact: readonly Passage[]
  readonly signature: readonly Passage[]
}

export function quotePassage(letter: { readonly prose: Prose }, passage: Sentence): Quote {
  return quoteSentence(letter.prose, passage)
}

/** Whether the citizen did not get all that was asked for, or loses something. Null where the result can't be read. */
export function isAdverse(letter: Letter): boolean | null {
  if (letter.decision === 'ukendt') return null
  return letter.decision !== 'bevilling'
}

/** Help that the citizen held before is cut or ends. */
export function takesAway(letter: Letter): boolean {
  return letter.decision === 'nedsaettelse' || letter.decision === 'ophoer'
}

const CASE: ReadonlySet<Section> = new Set<Section>([
  'uden',
  'resultat',
  'begrundelse',
  'oplysninger',
  'synspunkter',
  'omfang',
  'andet',
])

/** Asked by most rules of the same letter: worked out once. */
const CASE_PASSAGES = new WeakMap<Letter, readonly Passage[]>()

/** The sentences on this case: not the letter head, law text, complaint guidance, contact or annex. */
export function casePassages(letter: Letter): readonly Passage[] {
  const known = CASE_PASSAGES.get(letter)
  if (known !== undefined) return known
  const klage = new Set(letter.klagevejledning.passages.map(({ index }) => index))
  const found = letter.passages.filter(
    ({ section, voice, index, block }) =>
      CASE.has(section) && voice !== 'lov' && !klage.has(index) && block.kind !== 'line',
  )
  CASE_PASSAGES.set(letter, found)
  return found
}
