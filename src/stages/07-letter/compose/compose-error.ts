import { err, type Result } from '../../../base/result.ts'
import type { Words } from '../../../base/words.ts'
import type { Pointer } from './letter-case.ts'

/** Why no letter could be composed. A letter with a hole in it is never made. */
export type ComposeError =
  /** The municipality's set-up lacks something. `field` is its name in Danish. */
  | { readonly kind: 'opsaetning-mangler'; readonly field: string; readonly words: Words }
  /** The case lacks something at this place. */
  | { readonly kind: 'sagen-mangler'; readonly at: Pointer; readonly words: Words }
  | { readonly kind: 'navn-mangler'; readonly words: Words }
  /** A field of a template was left in a text; `text` is where. */
  | { readonly kind: 'flettefelt'; readonly text: string; readonly words: Words }

export function caseLacks(at: Pointer, da: string, en: string): Result<never, ComposeError> {
  return err({ kind: 'sagen-mangler', at, words: { da, en } })
}

export function setupLacks(field: string): Result<never, ComposeError> {
  return err({
    kind: 'opsaetning-mangler',
    field,
    words: {
      da: `Kommunens opsætning mangler: ${field}. Udfyld det, før der skrives breve.`,
      en: `The municipality’s set-up lacks: ${field}. Fill it in before letters are written.`,
    },
  })
}

/** Whose name the letter bears follows from who has the case, and is mended there. */
export function caseworkerLacks(field: string): Result<never, ComposeError> {
  return err({
    kind: 'opsaetning-mangler',
    field,
    words: {
      da: `Brevet mangler ${field}, for ingen har sagen. Tag sagen på siden Parter og notater, eller giv den til en kollega, før der skrives breve.`,
      en: 'The letter lacks the caseworker’s name, for nobody has the case. Take the case on the page Parties and notes, or give it to a colleague, before letters are written.',
    },
  })
}

export const nameLacks = (da: string, en: string): Result<never, ComposeError> =>
  err({ kind: 'navn-mangler', words: { da, en } })
