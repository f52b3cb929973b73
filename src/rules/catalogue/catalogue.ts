/** Every rule in force, by the record it looks at. Lists apart, so that a letter is checked without loading the rules for standards or cases. */
export { CASE_RULES } from './case-catalogue.ts'
export { LETTER_RULES } from './letter-catalogue.ts'
export { STANDARD_RULES } from './standard-catalogue.ts'
