import type { PlainDate } from '../base/date.ts'
import { listProvisions, provisionOn } from './provision.ts'

/**
 * Whether a decision under a provision (`SEL § 82 b`) can be appealed on the day. Null where it can't be today, and what
 * held on the day isn't known; what is not known of any provision is taken as open to appeal.
 */
export function isAppealable(short: string, day: PlainDate): boolean | null {
  const [act, paragraph = ''] = short.split(' § ')
  if (act !== 'SEL') return true
  const known = provisionOn('SEL', paragraph, day)
  if (known.kind === 'in-force') return known.provision.appealable !== false
  return known.kind === 'not-known' && listProvisions('SEL', paragraph)[0]?.appealable === false ? null : true
}
