import { composeLetter } from './compose-letter.ts'
import type { ComposedLetter } from './composed-letter.ts'
import type { LetterCase } from './letter-case.ts'
import type { LetterSetup } from './letter-setup.ts'
import { aSetup, KARLAS_NAMES } from './letter-setup.specimen.ts'

/** The letter of a case that has all that one needs. */
export function letterOf(file: LetterCase, set: LetterSetup = aSetup()): ComposedLetter {
  const letter = composeLetter(file, set, KARLAS_NAMES)
  if (!letter.ok) throw new Error(letter.error.words.da)
  return letter.value
}
