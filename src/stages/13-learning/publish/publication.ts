import type { PlainDate } from '../../../base/date.ts'
import type { OfficialId, RecordId } from '../../00-case/case-id.ts'
import type { Theme } from '../../03-needs/need.ts'
import type { AnswerKind } from '../../06-decision/need-answer.ts'
import type { ProvisionKey } from '../decision-fact.ts'

/** A decision in the words that someone found to point at nobody, and approved. There is no party in it. */
export interface Publication {
  /** Made by chance: an address that tells nothing of the case. */
  readonly id: RecordId
  /** Which round of the case it ended. */
  readonly round: number
  readonly on: PlainDate
  readonly by: OfficialId
  readonly text: string
  /** What was taken out besides what the program proposed. */
  readonly alsoRemoved: readonly ExtraRemoval[]
  /** What the program proposed to take out and a person put back, and why. */
  readonly putBack: readonly { readonly words: string; readonly why: string }[]
  readonly withdrawn?: { readonly on: PlainDate; readonly by: OfficialId; readonly why: string }
}

export interface ExtraRemoval {
  readonly words: string
  /** A neutral word; empty where nothing stands instead. */
  readonly instead: string
}

export type PublicationEntry =
  | { readonly kind: 'publication-approved'; readonly publication: Omit<Publication, 'withdrawn'> }
  | {
      readonly kind: 'publication-withdrawn'
      readonly id: RecordId
      readonly on: PlainDate
      readonly by: OfficialId
      readonly why: string
    }

/** What became of a published decision: upheld or reversed by the board, contested and not decided yet, or contested by nobody. */
export const STANDINGS = ['stadfaestet', 'omgjort', 'ikke-paaklaget', 'uafklaret'] as const
export type PublishedStanding = (typeof STANDINGS)[number]

/** A published decision as anyone may read it: what it is about, and the approved text. No day, no place, no case. */
export interface Published {
  readonly id: RecordId
  readonly themes: readonly Theme[]
  readonly provisions: readonly ProvisionKey[]
  readonly results: readonly AnswerKind[]
  readonly standing: PublishedStanding
  readonly text: string
}

export interface PublishedQuery {
  readonly words?: string
  readonly theme?: string
  readonly provision?: string
  readonly result?: string
  readonly standing?: string
  /** 0 for the first page. */
  readonly page?: number
}

export interface PublishedPage {
  readonly found: readonly Omit<Published, 'text'>[]
  readonly total: number
  /** The provisions that any of the published are about, to choose among. */
  readonly provisions: readonly string[]
}

export const PUBLISHED_ON_A_PAGE = 20
