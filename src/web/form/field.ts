import type { Lang, Words } from '../../base/words.ts'
import type { Html } from '../html.ts'

/** What a browser sent, or what a form is filled with: each field's values in order. */
export type Values = Readonly<Record<string, readonly string[]>>

export interface Option {
  readonly value: string
  /** A citizen's own words stay as they are, in both languages. */
  readonly label: Words | string
  readonly hint?: Words | string
}

interface Common {
  readonly name: string
  readonly label: Words
  readonly hint?: Words
  readonly required: boolean
}

/** One question of a form. `note` is no question: it shows something beside the others. */
export type Field =
  | (Common & {
      readonly kind: 'text'
      readonly autocomplete?: string
      /** What the browser offers while one writes; other things may be written too. */
      readonly suggestions?: readonly { readonly value: string; readonly label: string }[]
    })
  | (Common & { readonly kind: 'area'; readonly rows?: number })
  /** A browser never gives a file back: where the form is shown again, it is chosen again. */
  | (Common & { readonly kind: 'file'; readonly accept: string })
  | (Common & { readonly kind: 'day' })
  | (Common & { readonly kind: 'number'; readonly step: string })
  | (Common & { readonly kind: 'select'; readonly options: readonly Option[] })
  /** `isInRow`: the options are few and short, and stand beside each other where there is room. */
  | (Common & { readonly kind: 'radios'; readonly options: readonly Option[]; readonly isInRow?: boolean })
  | (Common & { readonly kind: 'checks'; readonly options: readonly Option[] })
  /** For each thing a choice and a reason: how a statement is weighed. */
  | (Common & {
      readonly kind: 'weigh'
      readonly things: readonly { readonly value: string; readonly label: Html | Words }[]
      readonly options: readonly Option[]
      readonly reasonLabel: Words
    })
  | { readonly kind: 'hidden'; readonly name: string }
  /** `when`: only asked where another field has this value, or one of them; shown folded otherwise. */
  | {
      readonly kind: 'group'
      readonly legend: Words
      readonly fields: readonly Field[]
      readonly when?: { readonly field: string; readonly value: string | readonly string[] }
    }
  | {
      readonly kind: 'note'
      readonly body: (lang: Lang) => Html
      /** Names a note that tells of what is written in the form: the script asks for it anew. */
      readonly live?: string
    }

export interface FieldError {
  readonly field: string
  readonly words: Words
}

/** The choice of thing `value` in a `weigh` field, and its reason. */
export const weighName = (field: string, value: string) => `${field}.${value}`
export const reasonName = (field: string, value: string) => `${field}.${value}.hvorfor`
