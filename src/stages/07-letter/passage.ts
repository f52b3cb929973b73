import type { Sentence } from '../../text/prose.ts'

/** The part of the letter a sentence stands in, told by its heading. `uden` where no heading has said. */
export type Section =
  | 'hoved'
  | 'uden'
  | 'resultat'
  | 'begrundelse'
  | 'oplysninger'
  | 'synspunkter'
  | 'omfang'
  | 'regler'
  | 'klage'
  | 'kontakt'
  | 'bilag'
  | 'andet'

/** Whose words a sentence gives: the citizen's, the law's, another source's, or the municipality's own. */
export type Voice = 'borger' | 'lov' | 'kilde' | 'kommune' | 'ukendt'

/** A sentence in its place. */
export interface Passage extends Sentence {
  readonly section: Section
  readonly voice: Voice
  /** It begins within a quotation that an earlier sentence of the paragraph has opened. */
  readonly quoted: boolean
}
