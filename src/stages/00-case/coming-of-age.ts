import { addMonths, type PlainDate } from '../../base/date.ts'
import { birthdayIn, findCprNumber } from './cpr-number.ts'
import type { Party } from './party.ts'

const MONTHS = 18 * 12

/** The day someone comes of age, by their civil registration number; undefined where it is not known. */
export function comesOfAge(cpr: string | null | undefined): PlainDate | undefined {
  const number = findCprNumber(cpr ?? '')
  const born = number === undefined ? undefined : birthdayIn(number)
  return born === undefined ? undefined : addMonths(born, MONTHS)
}

/**
 * Whether a parent’s right in the case has ended: custody ends the day the child comes of age. A right that begins that
 * day or later is not custody, but given by the one who was a child.
 */
export function isCustodyOver(
  { role, from }: Pick<Party, 'role' | 'from'>,
  ofAge: PlainDate | undefined,
  on: PlainDate,
) {
  return role === 'foraelder' && ofAge !== undefined && ofAge <= on && (from === undefined || from < ofAge)
}
