import type { PartyId } from '../stages/00-case/case-id.ts'
import type { Procedure } from '../stages/00-case/round.ts'
import type { OwnCaseFile } from '../stages/own-case.ts'
import type { Person } from './office-desk.ts'

/** Whose case it is: someone chosen among those known here, or someone as written down now. */
export type WhoseCase =
  | { readonly kind: 'kendt'; readonly party: PartyId }
  | ({
      readonly kind: 'skrevet'
      /** The number is right although its owner goes by another name here. */
      readonly isSame: boolean
    } & Omit<Person, 'id'>)

/** What a new case begins with. The identity goes to its own table, the rest to the journal. */
export interface NewCase {
  readonly whose: WhoseCase
  readonly area: 'voksen' | 'barn'
  readonly procedure: Procedure
  readonly shielded: boolean
}

/** A person with a case that the one who asks may see. */
export interface KnownPerson {
  readonly person: Person
  readonly cases: readonly OwnCaseFile[]
}
