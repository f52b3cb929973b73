import type { DemoPerson } from './demo-case.ts'

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

/** A number that nobody has: it breaks modulus 11 on a day whose numbers have not run out. The same name gives the same number. */
export function madeUpCpr({ id, isChild = false }: Pick<DemoPerson, 'id' | 'isChild'>): string {
  const seed = [...id].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003, 7)
  const day = 2 + (seed % 27)
  const month = 1 + (Math.floor(seed / 27) % 12)
  const year = (isChild ? 13 : 58) + (Math.floor(seed / 324) % (isChild ? 5 : 30))
  const serial = `${isChild ? 5 : 1}${String(seed % 1000).padStart(3, '0')}`
  const digits = `${[day, month, year].map((one) => String(one).padStart(2, '0')).join('')}${serial}`
  return keepsModulus11(digits) ? `${digits.slice(0, 9)}${(Number(digits.slice(9)) + 1) % 10}` : digits
}

export const keepsModulus11 = (digits: string): boolean =>
  WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits.charAt(at)), 0) % 11 === 0
