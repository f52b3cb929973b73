/** Every rule in force, by the room whose record it looks at. Two lists, so that a letter is checked without loading the rules for standards. */
export { LETTER_RULES } from './letter-catalogue.ts'
export { STANDARD_RULES } from './standard-catalogue.ts'
