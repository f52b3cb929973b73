import type { Words } from '../../base/words.ts'
import type { OfficialId } from '../00-case/case-id.ts'
import type { Decision } from './decision.ts'

/** Why this one can't be the second reader: a decision is read by another than whoever made it. Null where they can. */
export function whyNotReader(decision: Decision | undefined, by: OfficialId): Words | null {
  return decision?.by === by
    ? {
        da: 'Du kan ikke godkende din egen afgørelse. En anden skal læse den.',
        en: 'You can’t approve your own decision. Someone else must read it.',
      }
    : null
}
