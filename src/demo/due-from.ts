import { endOfDeadline } from '../base/calendar.ts'
import { addDays, type PlainDate } from '../base/date.ts'

/** By when an answer is asked for: two weeks on, and never when nobody is there to give it. */
export const dueFrom = (on: PlainDate): PlainDate => endOfDeadline(addDays(on, 14), 'wide')
