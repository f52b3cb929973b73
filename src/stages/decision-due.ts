import { addWeeks, type PlainDate } from '../base/date.ts'
import type { OwnCaseFile } from './own-case.ts'

/**
 * The last day by the municipality's published limit, or the later day the citizen was told of in writing
 * (RSL § 3, stk. 2). After a remittal the limit runs anew from the round (RSL § 3 a). Undefined where none is published.
 */
export function decisionDue({
  applications,
  round,
}: Pick<OwnCaseFile, 'applications' | 'round'>): PlainDate | undefined {
  const days = applications.flatMap(({ received, publishedDeadline, delayNotices }) => {
    if (publishedDeadline === undefined || publishedDeadline === 'ingen') return []
    const from = round.number > 1 ? round.begun : received
    const told = delayNotices.flatMap(({ expected, written, sent }) =>
      written && expected !== undefined && sent >= from ? [expected] : [],
    )
    return [told.toSorted().at(-1) ?? addWeeks(from, publishedDeadline.weeks)]
  })
  return days.toSorted()[0]
}
