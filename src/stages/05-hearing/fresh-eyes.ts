import type { Words } from '../../base/words.ts'
import type { OfficialId } from '../00-case/case-id.ts'

/** Who has the case can't read it with fresh eyes. */
export function whyNotFresh(responsible: OfficialId | undefined, by: OfficialId): Words | null {
  return responsible === by
    ? {
        da: 'Du har selv sagen og kan ikke læse den med friske øjne. Bed en kollega om det.',
        en: 'The case is your own, and you can’t read it with fresh eyes. Ask a colleague.',
      }
    : null
}
