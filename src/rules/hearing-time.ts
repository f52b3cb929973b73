import { addWorkingDays } from '../base/calendar.ts'
import type { PlainDate } from '../base/date.ts'

/** Fewer working days than this is little for someone who may need help to read the letter. No statute names a number. */
export const FEW_WORKING_DAYS = 5

export function isShortNotice(sent: PlainDate, due: PlainDate): boolean {
  return addWorkingDays(sent, FEW_WORKING_DAYS) > due
}
