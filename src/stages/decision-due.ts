import { addWeeks, type PlainDate } from '../base/date.ts'
import { type Application, limitStart } from './01-application/application.ts'
import type { CaseFile } from './case-file.ts'
import type { WholeCase } from './own-case.ts'

type Rounds = Pick<CaseFile, 'round'> & { readonly formerRounds: WholeCase['formerRounds'] | undefined }

/**
 * The last day by the municipality's published limit, or the later day the citizen was told of in writing
 * (RSL § 3, stk. 2). Undefined where none is published.
 */
export function decisionDue({
  applications,
  round,
  formerRounds,
}: Pick<WholeCase, 'applications' | 'round' | 'formerRounds'>): PlainDate | undefined {
  const days = applications.flatMap((application) => {
    const { publishedDeadline, delayNotices } = application
    if (publishedDeadline === undefined || publishedDeadline === 'ingen') return []
    const isFirst = round.number === 1
    const told = delayNotices.flatMap(({ expected, written, sent }) =>
      // One that was sent in a round before, or before the case ended, moved the day of that time.
      written && expected !== undefined && sent >= (isFirst ? limitStart(application) : round.begun) ? [expected] : [],
    )
    const isItsOwn =
      isFirst || (round.procedure === 'ansoegning' && isAskedInRound(application, { round, formerRounds }))
    const from = isItsOwn ? limitStart(application) : limitFrom({ round, formerRounds })
    return [told.toSorted().at(-1) ?? addWeeks(from, publishedDeadline.weeks)]
  })
  return days.toSorted()[0]
}

/** Whether an application is one of this round: it came after the decision of the round before, which answered those that were there. */
export function isAskedInRound(
  application: Pick<Application, 'received' | 'askedAgain'>,
  { round, formerRounds }: Rounds,
): boolean {
  if (round.number === 1) return true
  const answered = formerRounds?.at(-1)?.decision?.on
  const asked = limitStart(application)
  return answered === undefined ? asked >= round.begun : asked > answered
}

/** After a remittal the limit runs anew from when the municipality got the board's decision (RSL § 3 a), not from when it set to work. */
export function limitFrom({ round, formerRounds }: Rounds): PlainDate {
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
