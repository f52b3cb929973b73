import type { ReadError } from '../read-error.ts'

/** Why a package can't be taken. Nothing of it is kept. */
export type PackageError =
  | ReadError
  /** No zip, or one without `sag.json`. */
  | { readonly kind: 'ikke-en-pakke' }
  | { readonly kind: 'anden-version'; readonly version: number }
  /** `sag.json` is no JSON, or not by the schema; `at` are the places, as JSON pointers. */
  | { readonly kind: 'sag-kan-ikke-laeses'; readonly at: readonly string[] }
  | { readonly kind: 'dokument-mangler' | 'dokument-aendret' | 'fil-ikke-naevnt'; readonly name: string }
