import type { PlainDate } from '../../../base/date.ts'
import type { Words } from '../../../base/words.ts'
import type { NeedId } from '../../00-case/case-id.ts'
import type { Pointer } from './letter-case.ts'

/** What a composed letter is for. */
export type ComposedAbout =
  | 'afgoerelse'
  | 'partshoering'
  | 'kvittering'
  | 'frist'
  | 'spoergsmaal'
  | 'rykker'
  | 'udfald'
  | 'genvurdering'
  | 'fogedsag'
  | 'aktindsigt'
  | 'tilbagetraekning'

/** What every part of a letter carries: where in the case it comes from. Empty for the municipality's standing words. */
export interface Traced {
  readonly from: readonly Pointer[]
}

export interface Heading extends Traced {
  readonly kind: 'heading'
  /** 1 under the letter's title, 2 for one need. */
  readonly level: 1 | 2
  readonly text: string
}
export interface Paragraph extends Traced {
  readonly kind: 'paragraph'
  /** A first sentence to be seen at a glance: the result. */
  readonly lead?: string
  readonly text: string
  /** Where it answers a need, or tells why. */
  readonly need?: NeedId
}
export interface ListItem extends Traced {
  readonly text: string
}
export interface List extends Traced {
  readonly kind: 'list'
  readonly items: readonly ListItem[]
}
/** A name and what is told of it, line by line. */
export interface Facts extends Traced {
  readonly kind: 'facts'
  /** Whom to turn to: from the set-up and the one who has the case, and so neither of the case nor standing words. Absent: it is neither. */
  readonly isContact?: true
  readonly rows: readonly (Traced & { readonly label: string; readonly text: string })[]
}

export type LetterBlock = Heading | Paragraph | List | Facts

/** Printed after the letter; folded out where it is read on a screen. */
export interface Annex {
  readonly title: string
  readonly blocks: readonly LetterBlock[]
}

/** Something a caseworker should see before the letter is sent; the letter itself can stand. */
export interface LetterRemark {
  readonly at: Pointer
  /** The passage it is about, as it stands in the case. */
  readonly text: string
  readonly words: Words
}

/** A letter, whole, before it is set as PDF, Word or page. It holds no field to be filled in. */
export interface ComposedLetter {
  readonly about: ComposedAbout
  readonly title: string
  readonly date: PlainDate
  readonly language: 'da'
  readonly sender: {
    readonly municipality: string
    readonly unit: string
    readonly address: readonly string[]
    readonly phone: string
    readonly hours: string
    readonly email: string
    readonly logoText: string
  }
  readonly recipient: string
  /** The case's own number. It names nobody. */
  readonly caseNumber: string
  readonly greeting: string
  readonly blocks: readonly LetterBlock[]
  readonly closing: { readonly words: string; readonly name: string; readonly title: string }
  readonly annexes: readonly Annex[]
  readonly remarks: readonly LetterRemark[]
}

/** Every block, those of the annexes last. */
export function allBlocks({ blocks, annexes }: ComposedLetter): readonly LetterBlock[] {
  return [...blocks, ...annexes.flatMap((annex) => annex.blocks)]
}

/** Everywhere a block comes from, its lines included. */
export function tracesOf(block: LetterBlock): readonly Pointer[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.from
    case 'list':
      return [...block.from, ...block.items.flatMap(({ from }) => from)]
    case 'facts':
      return [...block.from, ...block.rows.flatMap(({ from }) => from)]
  }
}
