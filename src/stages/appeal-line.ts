import type { PlainDate } from '../base/date.ts'
import { BOARD } from './10-board/board.ts'
import { dueAfterRemittal } from './decision-due.ts'
import { boardDue, type ComplaintClock, complaintClocks, keepDue } from './complaint-clock.ts'
import { type CaseState, isTakenBack } from './case-state.ts'
import type { OwnCaseFile } from './own-case.ts'

/** What is awaited after the letter, and by when: at the municipality its own duties, at the board what it has asked for. */
export interface AwaitedInAppeal {
  readonly kind:
    | 'genvurdering'
    | 'sen-klage-videre'
    | 'klage-fastholdes'
    | 'til-ankestyrelsen'
    | 'svar-til-ankestyrelsen'
    | 'svar-fra-kommunen'
    | 'ny-afgoerelse'
    | 'ankestyrelsens-afgoerelse-foelges'
    | 'fogedsag'
  readonly dueOn: PlainDate
}

/** What a caseworker does next after the letter. */
export type AppealStep =
  | 'genvurdere'
  | 'sende-sen-klage'
  | 'sende-til-ankestyrelsen'
  | 'svare-ankestyrelsen'
  | 'begynde-omgang'
  | 'foelge-afgoerelsen'
  | 'svare-i-fogedsag'

/** Who an appealed case waits for; undefined where it waits for nobody. */
export type WaitsInAppeal =
  | { readonly kind: 'raadgiver'; readonly to: AppealStep }
  | {
      readonly kind:
        | 'ankestyrelsen'
        | 'kommunen'
        | 'kommunen-i-fogedsag'
        | 'klagesagsbehandler'
        | 'ankechef'
        | 'borger-om-klagen'
    }

export function awaitedInAppeal(file: OwnCaseFile): readonly AwaitedInAppeal[] {
  return isAtBoard(file)
    ? [...requestsDue(file, 'svar-fra-kommunen'), ...fogedsagDue(file)]
    : [
        ...(file.outcome === undefined ? complaintsDue(file) : []),
        ...(file.outcome === undefined ? requestsDue(file, 'svar-til-ankestyrelsen') : []),
        ...newDecisionDue(file),
        ...complianceDue(file),
        ...fogedsagDue(file),
      ]
}

const isAtBoard = ({ municipality }: OwnCaseFile): boolean => municipality === BOARD.code
const some = (kind: AwaitedInAppeal['kind'], dueOn: PlainDate | undefined): readonly AwaitedInAppeal[] =>
  dueOn === undefined ? [] : [{ kind, dueOn }]

/** Once the case is with the board, the municipality's own clocks have run. */
function complaintsDue(file: OwnCaseFile): readonly AwaitedInAppeal[] {
  if (file.boardFile?.sent !== undefined && !isTakenBack(file)) return []
  return complaintClocks(file).flatMap((clock) => {
    if (isSentOnUnread(clock)) return some('sen-klage-videre', clock.complaint.received)
    if (clock.result === undefined) return some('genvurdering', clock.due)
    return [...some('til-ankestyrelsen', boardDue(clock)), ...some('klage-fastholdes', keepDue(clock))]
  })
}

/** A late complaint goes on at once, unless somebody has begun to read it. */
const isSentOnUnread = ({ timeliness, genvurdering }: ComplaintClock): boolean =>
  timeliness.kind === 'for-sen' && genvurdering === undefined

/** What the board asked for falls with the complaint. */
function requestsDue(file: OwnCaseFile, kind: AwaitedInAppeal['kind']): readonly AwaitedInAppeal[] {
  if (isTakenBack(file)) return []
  return (file.boardFile?.requests ?? []).flatMap(({ answer, due }) => (answer === undefined ? some(kind, due) : []))
}

/** In the new round the decision has its own line. */
const newDecisionDue = (file: OwnCaseFile): readonly AwaitedInAppeal[] =>
  isRemitted(file) ? some('ny-afgoerelse', dueAfterRemittal(file)) : []

const isRemitted = ({ outcome }: OwnCaseFile): boolean =>
  outcome?.parts.some(({ ruling }) => ruling.kind === 'hjemvisning') === true

function complianceDue({ compliance }: OwnCaseFile): readonly AwaitedInAppeal[] {
  return compliance === undefined || compliance.proofs.length > 0
    ? []
    : some('ankestyrelsens-afgoerelse-foelges', compliance.dueOn)
}

/** The last step that set a day, while nothing has followed it. */
function fogedsagDue({ compliance }: OwnCaseFile): readonly AwaitedInAppeal[] {
  const last = compliance?.fogedsag.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1)
  return last?.kind === 'afsluttet' ? [] : some('fogedsag', last?.due)
}

const isAskedInMatter = (file: OwnCaseFile): boolean => fogedsagDue(file).length > 0

/** Whether any of the help that the municipality decided on still holds, after what the board sent back or lifted. */
export function isHelpLeft({ answers, outcome }: OwnCaseFile): boolean {
  const fallen = (outcome?.parts ?? []).filter(
    ({ ruling }) => ruling.kind === 'hjemvisning' || ruling.kind === 'ophaevelse',
  )
  if (fallen.length === 0) return true
  const needs = new Set(fallen.flatMap((part) => part.needs))
  return answers.some(
    ({ need, answer }) => !needs.has(need) && (answer.kind === 'bevilget' || answer.kind === 'daekket-paa-anden-vis'),
  )
}

/** Undefined where the state is none of an appeal. */
export function waitsInAppeal(file: OwnCaseFile, state: CaseState): readonly WaitsInAppeal[] | undefined {
  const open = (file.boardFile?.requests ?? []).some(({ answer }) => answer === undefined)
  const does = (to: AppealStep): readonly WaitsInAppeal[] => [{ kind: 'raadgiver', to }]
  switch (state) {
    case 'paaklaget':
      return does(complaintClocks(file).some(isSentOnUnread) ? 'sende-sen-klage' : 'genvurdere')
    case 'genvurderes':
      return does('genvurdere')
    case 'genvurderet':
      return does('sende-til-ankestyrelsen')
    case 'hos-styrelsen':
      if (isAtBoard(file)) return [{ kind: open ? 'kommunen' : 'klagesagsbehandler' }]
      return open ? does('svare-ankestyrelsen') : [{ kind: 'ankestyrelsen' }]
    case 'til-underskrift':
      return [{ kind: 'ankechef' }]
    case 'styrelsen-har-afgjort':
      if (isAtBoard(file)) return isAskedInMatter(file) ? [{ kind: 'kommunen-i-fogedsag' }] : []
      return [
        ...(isAskedInMatter(file) ? does('svare-i-fogedsag') : []),
        ...(isRemitted(file)
          ? does('begynde-omgang')
          : complianceDue(file).length > 0
            ? does('foelge-afgoerelsen')
            : []),
      ]
    case 'afsendt':
      // The complaint was withdrawn, and the board is done with it.
      if (isAtBoard(file)) return []
      return complaintClocks(file).some((clock) => keepDue(clock) !== undefined)
        ? [{ kind: 'borger-om-klagen' }]
        : undefined
    default:
      return undefined
  }
}
