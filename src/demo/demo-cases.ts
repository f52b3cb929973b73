import type { PlainDate } from '../base/date.ts'
import type { DemoCase } from './demo-case.ts'
import { moreHours } from './more-hours.ts'

/** The example cases, each in another stage or with another gap. */
export const DEMO_CASES = (today: PlainDate): readonly DemoCase[] => [moreHours(today)]
