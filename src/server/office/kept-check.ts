import { type CaseCheck, repeatedCheck } from '../../app/check/check-case.ts'
import type { CheckedCase } from '../../app/check/checked-case.ts'
import type { PlainDate } from '../../base/date.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'

/** The check of a case as its first `seq` entries tell it, on a day. */
export type KeptCheck = (file: OwnCaseFile, seq: number, today: PlainDate) => CheckedCase

interface Kept {
  readonly seq: number
  readonly today: PlainDate
  readonly checked: CheckedCase
  readonly check: CaseCheck
}

/**
 * Keeps the checks of so many cases, those seen last: whoever goes from one page of a case to the next has it checked
 * once (decision 0018). The journal is only added to, so a case with as many entries is the same case.
 */
export function keepChecks(most: number): KeptCheck {
  const kept = new Map<string, Kept>()
  return (file, seq, today) => {
    const key = `${file.municipality} ${file.id}`
    const known = kept.get(key)
    const isSame = known !== undefined && known.seq === seq && known.today === today
    // An entry more leaves most of the words of the case as they were.
    const check = known?.check ?? repeatedCheck()
    const checked = isSame ? known.checked : check(file, today)
    // Last in the order of the map: last to be let go.
    kept.delete(key)
    kept.set(key, { seq, today, checked, check })
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return checked
  }
}
