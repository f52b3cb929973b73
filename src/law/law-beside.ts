import type { PlainDate } from '../base/date.ts'
import { uniqueBy } from '../base/list.ts'
import { PRACTICE, type PracticeAnswer, practiceOn } from './practice.ts'
import { type ProvisionAnswer, provisionOn } from './provision.ts'
import type { ProvisionRef } from './provision-row.ts'

/** What was law on a day, to be read beside a case: each provision as it stood, and the notices that read it. */
export interface LawBeside {
  readonly provisions: readonly { readonly ref: ProvisionRef; readonly answer: ProvisionAnswer }[]
  /** In use that day, or with a status that isn't known; what was historic or not yet out is left out. */
  readonly notices: readonly Extract<PracticeAnswer, { kind: 'in-use' | 'status-not-known' | 'disputed' }>[]
}

export function lawBeside(refs: readonly ProvisionRef[], day: PlainDate): LawBeside {
  const once = uniqueBy(refs, keyOf)
  const keys = new Set(once.map(keyOf))
  return {
    provisions: once.map((ref) => ({ ref, answer: provisionOn(ref.act, ref.paragraph, day) })),
    notices: PRACTICE.filter(({ provisions }) => provisions.some((ref) => keys.has(keyOf(ref)))).flatMap((notice) => {
      const answer = practiceOn(notice.number, day)
      return answer.kind === 'in-use' || answer.kind === 'status-not-known' || answer.kind === 'disputed'
        ? [answer]
        : []
    }),
  }
}

const keyOf = ({ act, paragraph }: ProvisionRef): string => `${act} ${paragraph}`
