import { addWeeks, type PlainDate } from '../base/date.ts'
import type { CaseFile } from './case-file.ts'
import type { WholeCase } from './own-case.ts'

/**
 * The last day by the municipality's published limit, or the later day the citizen was told of in writing
 * (RSL § 3, stk. 2). Undefined where none is published.
 */
export function decisionDue({
  applications,
  round,
  formerRounds,
}: Pick<WholeCase, 'applications' | 'round' | 'formerRounds'>): PlainDate | undefined {
  const days = applications.flatMap(({ received, publishedDeadline, delayNotices }) => {
    if (publishedDeadline === undefined || publishedDeadline === 'ingen') return []
    const isFirst = round.number === 1
    const told = delayNotices.flatMap(({ expected, written, sent }) =>
      // One that was sent in a round before moved the day of that round.
      written && expected !== undefined && sent >= (isFirst ? received : round.begun) ? [expected] : [],
    )
    const from = isFirst ? received : limitFrom({ round, formerRounds })
    return [told.toSorted().at(-1) ?? addWeeks(from, publishedDeadline.weeks)]
  })
  return days.toSorted()[0]
}

/** After a remittal the limit runs anew from when the municipality got the board's decision (RSL § 3 a), not from when it set to work. */
export function limitFrom({
  round,
  formerRounds,
}: Pick<CaseFile, 'round'> & { readonly formerRounds: WholeCase['formerRounds'] | undefined }): PlainDate {
  const received = round.procedure === 'hjemvisning' ? formerRounds?.at(-1)?.outcome?.received : undefined
  return received ?? round.begun
}

/** By when the decision after a remittal is due, while its round has not begun. What was told before moves no day of it. */
export function dueAfterRemittal({ applications, round, outcome }: WholeCase): PlainDate | undefined {
  if (outcome === undefined) return undefined
  return decisionDue({
    applications: applications.map((one) => ({ ...one, delayNotices: [] })),
    round: {
      ...round,
      number: round.number + 1,
      procedure: 'hjemvisning',
      begun: outcome.received ?? outcome.decidedOn,
    },
  })
}
