import { plainDate } from '../base/date.ts'
import type { Words } from '../base/words.ts'
import type { ActId } from './act-id.ts'
import type { Confidence, InForce } from './source.ts'

/** A paragraph of an act. */
export interface ProvisionRef {
  /** The act, by its letters: `SEL` is Serviceloven, `BL` Barnets Lov. */
  readonly act: ActId
  /**
   * Its number, without the section sign and without stk.: `85`, `82 b`.
   * @pattern ^\d{1,3}( [a-z])?$
   * @examples ["85", "82 b"]
   */
  readonly paragraph: string
}

/**
 * What one paragraph said in one span of time. A new wording that matters is a new row; a row is never changed.
 */
export interface Provision extends ProvisionRef {
  /** Without the section sign: `85`, `82 b`. */
  readonly paragraph: string
  readonly title: Words
  /** In our own words; the statute itself is at `url`. */
  readonly says: Words
  /** `from` is the first day it is known to have been in force as told here. See `sinceAtLeast`. */
  readonly inForce: InForce
  /** True where it began on an earlier day that isn't known, so that a day before `from` has no answer. */
  readonly sinceAtLeast: boolean
  /** Where the rule is found after `inForce.to`. */
  readonly successors: readonly ProvisionRef[]
  /** Whether a decision under it can be brought before Ankestyrelsen; null where that does not arise or isn't known. */
  readonly appealable: boolean | null
  readonly confidence: Confidence
  readonly url: string
}

/** How a row is written in the data files; what is the same for all rows of a file is in `Defaults`. */
export interface Row {
  readonly p: string
  readonly title: Words
  readonly says: Words
  /** Begins on exactly this day. */
  readonly from?: string
  /** Known since this day; began earlier, or no one has looked. */
  readonly knownFrom?: string
  readonly to?: string
  /** `BL 86` */
  readonly successors?: readonly `${ActId} ${string}`[]
  readonly appealable?: boolean
  /** `lovtekst` unless told otherwise. */
  readonly confidence?: Confidence
  readonly url?: string
}

export interface Defaults {
  readonly act: ActId
  readonly knownFrom: string
  readonly url: string
}

export function provisionsOf({ act, knownFrom, url }: Defaults, rows: readonly Row[]): readonly Provision[] {
  return rows.map((row) => ({
    act,
    paragraph: row.p,
    title: row.title,
    says: row.says,
    inForce: {
      from: plainDate(row.from ?? row.knownFrom ?? knownFrom),
      ...(row.to === undefined ? {} : { to: plainDate(row.to) }),
    },
    sinceAtLeast: row.from === undefined,
    successors: (row.successors ?? []).map(provisionRef),
    appealable: row.appealable ?? null,
    confidence: row.confidence ?? 'lovtekst',
    url: row.url ?? url,
  }))
}

/** The common row: title and rule in both languages; dates and the rest are spread beside it. */
export function rule(p: string, title: string, titleEn: string, says: string, saysEn: string): Row {
  return { p, title: { da: title, en: titleEn }, says: { da: says, en: saysEn } }
}

/** `BL 86` */
export function provisionRef(text: `${ActId} ${string}`): ProvisionRef {
  const space = text.indexOf(' ')
  return { act: text.slice(0, space) as ActId, paragraph: text.slice(space + 1) }
}
