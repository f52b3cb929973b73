import { addDays, type PlainDate } from '../base/date.ts'
import { fastholdelsesfrist, genvurderingsfrist } from '../law/deadline.ts'
import { noticeOf } from '../law/notice.ts'
import type { NeedId } from './00-case/case-id.ts'
import type { Complaint } from './08-complaint/complaint.ts'
import { contestedNeeds } from './08-complaint/contested.ts'
import { type Timeliness, timelinessOf } from './08-complaint/complaint-limit.ts'
import type { Genvurdering } from './09-reassessment/genvurdering.ts'
import { reassessmentResult, type ReassessmentResult } from './09-reassessment/medhold.ts'
import type { WholeCase } from './own-case.ts'

/** A complaint that stands, with what has been made of it and by when something is due. */
export interface ComplaintClock {
  readonly complaint: Complaint
  /** Its place in the list. */
  readonly at: number
  /** The last one, where it was begun anew; its place is -1 where there is none. */
  readonly genvurdering: Genvurdering | undefined
  readonly genvurderingAt: number
  readonly contested: readonly NeedId[]
  readonly timeliness: Timeliness
  /** Whether contested help is cut with 14 weeks' notice, so that 14 days are all there is (RB § 11, stk. 3). */
  readonly isVarslingssag: boolean
  /** Last day of the reassessment by law. */
  readonly lawDue: PlainDate
  /** The same, or the later day that the citizen was told of while the four weeks ran. */
  readonly due: PlainDate
  /** Undefined while it is not finished. */
  readonly result: ReassessmentResult | undefined
}

/** The complaints that were not withdrawn. */
export function complaintClocks(file: WholeCase): readonly ComplaintClock[] {
  return (file.complaints ?? []).flatMap((complaint, at) =>
    complaint.withdrawn === undefined ? [clockOf(file, complaint, at)] : [],
  )
}

function clockOf(file: WholeCase, complaint: Complaint, at: number): ComplaintClock {
  const genvurderinger = file.genvurderinger ?? []
  const genvurderingAt = genvurderinger.findLastIndex((one) => one.complaint === complaint.id)
  const genvurdering = genvurderinger[genvurderingAt]
  const contested = contestedNeeds({ complaints: [complaint], needs: file.needs }).map(({ id }) => id)
  const isVarslingssag = contested.some((need) => isCutWithNotice(file, need))
  const lawDue = genvurderingsfrist(complaint.received, { varslingssag: isVarslingssag })
  return {
    complaint,
    at,
    genvurdering,
    genvurderingAt,
    contested,
    timeliness: timelinessOf(complaint, decisionDelivered(file)),
    isVarslingssag,
    lawDue,
    due: isVarslingssag ? lawDue : (lastTold(genvurdering, lawDue) ?? lawDue),
    result: genvurdering?.finished === undefined ? undefined : reassessmentResult(genvurdering),
  }
}

/** The day the decision was available to the citizen; undefined where no one has confirmed it. */
function decisionDelivered({ letters }: Pick<WholeCase, 'letters'>): PlainDate | undefined {
  return letters?.findLast(({ about }) => about === 'afgoerelse')?.delivered
}

/** Where the law has it in some cases only, the longer time is reckoned with. */
function isCutWithNotice({ answers, formerGrants, decision }: WholeCase, need: NeedId): boolean {
  const change = answers.find((one) => one.need === need)?.change.kind
  const former = formerGrants?.find((one) => one.need === need)
  if (change !== 'nedsaettelse' && change !== 'ophoer') return false
  return former !== undefined && decision !== undefined && noticeOf(former.provision, decision.on) === 'altid'
}

/** A new day counts where it was told before the limit ran out, or before the day last told. */
function lastTold(genvurdering: Genvurdering | undefined, lawDue: PlainDate): PlainDate | undefined {
  return genvurdering?.delays
    .toSorted((a, b) => (a.sent < b.sent ? -1 : 1))
    .reduce<PlainDate | undefined>((due, { sent, expected }) => (sent <= (due ?? lawDue) ? expected : due), undefined)
}

/** By when an upheld complaint is with the board: within the reassessment's own limit, or 14 days after the rest was kept. */
export function boardDue({ result, due, complaint: { kept } }: ComplaintClock): PlainDate | undefined {
  if (result === 'fastholdt') return due
  return result === 'delvist-medhold' && kept !== undefined ? addDays(kept, 14) : undefined
}

/** By when the citizen says whether the rest of a complaint is kept; undefined where nothing is asked. */
export function keepDue({ result, genvurdering, complaint: { kept } }: ComplaintClock): PlainDate | undefined {
  const told = genvurdering?.finished
  if (result !== 'delvist-medhold' || kept !== undefined || told === undefined) return undefined
  return fastholdelsesfrist(told, 'narrow')
}
