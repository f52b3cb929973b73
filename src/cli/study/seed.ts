import { err, ok, type Result } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'

const MOST = 4_294_967_295

/** A number that makes chance the same each time. */
export function seedOf(given: string | undefined, usual: number): Result<number, Words> {
  if (given === undefined) return ok(usual)
  const seed = /^\d{1,10}$/.test(given) ? Number(given) : MOST + 1
  return seed <= MOST ? ok(seed) : err(notASeed(given))
}

const notASeed = (given: string): Words => ({
  da: `“${given}” kan ikke være et frø. Skriv et helt tal fra 0 til ${MOST}, for eksempel --seed 2026.`,
  en: `“${given}” can’t be a seed. Write a whole number from 0 to ${MOST}, for example --seed 2026.`,
})
