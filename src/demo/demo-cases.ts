import type { PlainDate } from '../base/date.ts'
import { childCase } from './child-case.ts'
import type { DemoCase } from './demo-case.ts'
import { doorNotOpened } from './door-not-opened.ts'
import { fullGrant } from './full-grant.ts'
import { grantedSilently } from './granted-silently.ts'
import { groupOffer } from './group-offer.ts'
import { justApplied } from './just-applied.ts'
import { manyResources } from './many-resources.ts'
import { moreHoursRefused } from './more-hours-refused.ts'
import { moreHours } from './more-hours.ts'
import { movingFromHome } from './moving-from-home.ts'
import { practicalChores } from './practical-chores.ts'
import { reduction } from './reduction.ts'
import { refusalAfterHearing } from './refusal-after-hearing.ts'
import { relativesSeeMore } from './relatives-see-more.ts'
import { shieldedColleague } from './shielded-colleague.ts'

/** The example cases, each in another stage or with another gap. */
export const DEMO_CASES = (today: PlainDate): readonly DemoCase[] => [
  moreHours(today),
  justApplied(today),
  practicalChores(today),
  grantedSilently(today),
  relativesSeeMore(today),
  manyResources(today),
  movingFromHome(today),
  doorNotOpened(today),
  groupOffer(today),
  reduction(today),
  fullGrant(today),
  refusalAfterHearing(today),
  shieldedColleague(today),
  childCase(today),
  moreHoursRefused(today),
]
