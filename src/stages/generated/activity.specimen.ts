import type { Theme } from '../03-needs/need.ts'

/** What people say and write of one activity; the words fit into sentences as told. `{n}`, `{h}` and `{o}` as in `say`. */
export interface ActivitySpecimen {
  /** An infinitive: "støtte til at åbne og forstå post". */
  readonly activity: string
  readonly theme: Theme
  /** "{n} kan ikke …" */
  readonly cannot: string
  /** The citizen's own words for it. */
  readonly words: string
  readonly wish: string
  /** "at …", what it has led to. */
  readonly harm: string
  /** "At …" */
  readonly goal: string
  /** What the help consists of. */
  readonly content: string
  /** "{n} har siden maj selv …", all of it. */
  readonly alone: string
  /** The same of some of it. */
  readonly part: string
  /** "kun … kræver støtte" */
  readonly remains: string
  /** A wish that shows no need. */
  readonly company: string
  /** What someone near does: "Søsteren …" */
  readonly together: string
  /** Why once a week is enough. */
  readonly canWait: string
  /** People practise it together. */
  readonly inGroup?: true
}
