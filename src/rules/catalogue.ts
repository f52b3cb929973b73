import type { Letter } from '../stages/07-letter/letter.ts'
import type { Standard } from '../stages/14-supervision/standard.ts'
import { klagevejledning } from './07-letter/klagevejledning/rule.ts'
import type { Rule } from './rule.ts'

/** Every rule in force, by the room whose record it looks at. One line a rule. */
export const LETTER_RULES: readonly Rule<Letter>[] = [klagevejledning]

export const STANDARD_RULES: readonly Rule<Standard>[] = []
