import type { PlainDate } from '../../base/date.ts'
import { isAppealable } from '../../law/appeal.ts'
import { phrase } from '../../text/pattern.ts'

const NO_APPEAL = phrase(
  'ikke (?:[^ .,;]+ ){0,3}?(?:klages?|påklages?|ankes?|indbringes?)>',
  'ikke (?:mulighed for |adgang til |ret til )(?:at )?(?:klage|påklage|anke)',
)

/** "Der kan ikke klages over § 82 b": the act's own words, where the act says so of all that the sentence is about. */
export function isRightlyBeyondAppeal(lower: string, about: readonly string[], day: PlainDate): boolean {
  return NO_APPEAL.test(lower) && areBeyondAppeal(about, day)
}

/** Whether the act lets none of these be appealed; `SEL § 82 b`. */
function areBeyondAppeal(about: readonly string[], day: PlainDate): boolean {
  return about.length > 0 && about.every((short) => isAppealable(short, day) === false)
}
