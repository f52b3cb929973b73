import type { ActId } from '../../law/act-id.ts'
import { findPractice, practiceSource } from '../../law/practice.ts'
import { listProvisions, provisionSource } from '../../law/provision.ts'
import type { LawSource } from '../../law/source.ts'

/** A paragraph by its newest wording; `part` narrows it: `stk. 3`. Throws where the catalogue has no such row. */
export function getStatute(act: ActId, paragraph: string, part?: string): LawSource {
  const newest = listProvisions(act, paragraph).at(-1)
  if (newest === undefined) throw new Error(`not in the catalogue: ${act} § ${paragraph}`)
  return provisionSource(newest, part)
}

/** A principmeddelelse by its number. Throws where the catalogue has none. */
export function getNotice(number: string): LawSource {
  const notice = findPractice(number)
  if (notice === undefined) throw new Error(`not in the catalogue: principmeddelelse ${number}`)
  return practiceSource(notice)
}
