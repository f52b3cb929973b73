import { plainDate } from '../../base/date.ts'
import type { Words } from '../../base/words.ts'

/** Meal service, in the words of letters and standards. */
export const MEALS = /madservice|levering af mad|varm mad|hovedret|måltider/

export const MEALS_MOVED = plainDate('2025-07-01')

export const MEALS_ARE_IN_83B: Words = {
  da: 'Madservice står siden 1. juli 2025 i servicelovens § 83 b og ikke i § 83.',
  en: 'Since 1 July 2025 meals are in serviceloven § 83 b, not § 83.',
}
