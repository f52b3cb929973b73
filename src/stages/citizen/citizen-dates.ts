import type { PlainDate } from '../../base/date.ts'
import { fastholdelsesfrist, genvurderingsfrist, klagefrist } from '../../law/deadline.ts'
import { aktindsigtDue } from '../00-case/aktindsigt.ts'
import type { RecordId } from '../00-case/case-id.ts'
import type { SourceKind } from '../02-information/source.ts'
import { reassessmentResult } from '../09-reassessment/medhold.ts'
import { decisionDue } from '../decision-due.ts'
import type { OwnCaseFile } from '../own-case.ts'

/** What happens, or must have happened, on a day. */
export type CitizenDate = { readonly on: PlainDate; readonly isPast: boolean } & (
  | {
      readonly kind: 'afgoerelse' | 'hoeringssvar' | 'udvalg' | 'klagefrist' | 'opfoelgning' | 'udfoert-senest'
    }
  | { readonly kind: 'fasthold-klage'; readonly complaint: RecordId }
  /** `isMoved`: the citizen was told of a later day than the law’s own. */
  | { readonly kind: 'genvurdering'; readonly complaint: RecordId; readonly isMoved: boolean }
  | { readonly kind: 'svar'; readonly from: SourceKind }
  /** The answer to a request to see the file. `isMoved`: the citizen was told of a later day than the law’s own. */
  | { readonly kind: 'aktindsigt'; readonly isMoved: boolean }
  /** The committee is to meet. */
  | { readonly kind: 'udvalgsmoede'; readonly where: string; readonly isInvited: boolean }
)

type Dated = CitizenDate extends infer D ? (D extends CitizenDate ? Omit<D, 'isPast'> : never) : never

/** The days of a case that its citizen should know, the nearest first. A committee’s day tells nothing of its advice. */
export function datesOf(
  file: OwnCaseFile,
  { isDecided, today }: { readonly isDecided: boolean; readonly today: PlainDate },
): readonly CitizenDate[] {
  const days = [
    ...(isDecided ? afterDecision(file) : beforeDecision(file, today)),
    ...ofAppeal(file),
    ...ofAktindsigt(file),
  ]
  return days
    .map((one): CitizenDate => ({ ...one, isPast: one.on < today }))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

function beforeDecision(file: OwnCaseFile, today: PlainDate): readonly Dated[] {
  const due = decisionDue(file)
  const plan = file.committeePlan
  return [
    ...(due === undefined ? [] : [{ kind: 'afgoerelse', on: due } as const]),
    ...file.partshoeringer.flatMap((one): Dated[] =>
      one.answer === undefined ? [{ kind: 'hoeringssvar', on: one.due }] : [],
    ),
    // Whether a day that has passed was kept, the plan does not know.
    ...(plan === undefined || plan.on < today
      ? []
      : [{ kind: 'udvalgsmoede', on: plan.on, where: plan.where, isInvited: plan.isCitizenInvited } as const]),
    ...file.committees.map(({ on }): Dated => ({ kind: 'udvalg', on })),
    ...file.questions.flatMap((one): Dated[] =>
      one.answer === undefined && one.closed === undefined ? [{ kind: 'svar', on: one.due, from: one.to }] : [],
    ),
  ]
}

const ofAktindsigt = ({ aktindsigter = [] }: OwnCaseFile): readonly Dated[] =>
  aktindsigter
    .filter(({ answer }) => answer === undefined)
    .map((one) => ({ kind: 'aktindsigt', on: aktindsigtDue(one), isMoved: one.delays.length > 0 }))

/** Whoever has complained is told what comes of it, not by when to complain. */
function afterDecision({ letters, decision, complaints }: OwnCaseFile): readonly Dated[] {
  const isComplained = complaints.some(({ withdrawn }) => withdrawn === undefined)
  const delivered = isComplained ? undefined : letters.findLast(({ about }) => about === 'afgoerelse')?.delivered
  const followUp = decision?.followUp
  return [
    ...(delivered === undefined ? [] : [{ kind: 'klagefrist', on: klagefrist(delivered, 'narrow') } as const]),
    ...(followUp === undefined || followUp === 'ingen' ? [] : [{ kind: 'opfoelgning', on: followUp } as const]),
  ]
}

function ofAppeal({ complaints, genvurderinger, compliance }: OwnCaseFile): readonly Dated[] {
  const dueOn = compliance?.dueOn
  return [
    ...complaints.flatMap((complaint): Dated[] => {
      if (complaint.withdrawn !== undefined) return []
      const read = genvurderinger.findLast((one) => one.complaint === complaint.id)
      if (read?.finished === undefined) {
        const told = read?.delays.at(-1)?.expected
        const on = told ?? genvurderingsfrist(complaint.received, NO_NOTICE)
        return [{ kind: 'genvurdering', on, complaint: complaint.id, isMoved: told !== undefined }]
      }
      return reassessmentResult(read) === 'delvist-medhold' && complaint.kept === undefined
        ? [{ kind: 'fasthold-klage', on: fastholdelsesfrist(read.finished, 'narrow'), complaint: complaint.id }]
        : []
    }),
    ...(dueOn === undefined ? [] : [{ kind: 'udfoert-senest', on: dueOn } as const]),
  ]
}

/** Cases where the cut itself waits for notice have a shorter limit; the longer is what a citizen may count on. */
const NO_NOTICE = { varslingssag: false }
