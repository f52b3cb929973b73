import { isAppealable } from '../../law/appeal.ts'
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
