import type { PlainDate } from '../../base/date.ts'
import { listProvisions, provisionOn } from '../../law/provision.ts'
import type { Letter } from '../../stages/07-letter/letter.ts'

/**
 * Whether nothing that the letter decides can be appealed. Null where the provisions can't be today, and what held on the
 * day of the letter isn't known.
 */
export function isBeyondAppeal({ provisions, lawDate, decision }: Letter): boolean | null {
  if (provisions.length === 0 || decision === 'anden-hjaelp') return false
  // Where help is taken away, or given in part, § 82 may be what is given instead of help that can be appealed.
  if (decision !== 'afslag' && decision !== 'bevilling' && provisions.some((short) => short.startsWith('SEL § 82')))
    return false
  const answers = provisions.map((short) => isAppealable(short, lawDate))
  if (answers.some((answer) => answer === true)) return false
  return answers.every((answer) => answer === false) ? true : null
}

/** What is not known of any provision is taken as open to appeal. */
function isAppealable(short: string, day: PlainDate): boolean | null {
  const [act = '', paragraph = ''] = short.split(' § ')
  if (act !== 'SEL') return true
  const known = provisionOn('SEL', paragraph, day)
  if (known.kind === 'in-force') return known.provision.appealable !== false
  return known.kind === 'not-known' && listProvisions('SEL', paragraph)[0]?.appealable === false ? null : true
}
