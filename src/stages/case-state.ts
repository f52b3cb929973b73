import { isStoppedByDeath } from './00-case/death.ts'
import { reassessmentResult } from './09-reassessment/medhold.ts'
import type { AppealParts } from './appeal-parts.ts'
import type { CaseFile } from './case-file.ts'
import type { OwnCaseFile } from './own-case.ts'

/**
 * How far the round has come. `oplyses`: being worked on, also after a second reader sent the proposal back.
 * `afgjort`: decided, letter not sent. `afsluttet`: ended without a decision, or stopped with the citizen’s death. `genvurderet`: upheld wholly or partly, to be sent to the board.
 */
export const CASE_STATES = [
  'ingen',
  'oplyses',
  'til-godkendelse',
  'afgjort',
  'afsendt',
  'paaklaget',
  'genvurderes',
  'genvurderet',
  'hos-styrelsen',
  'til-underskrift',
  'styrelsen-har-afgjort',
  'afsluttet',
] as const
export type CaseState = (typeof CASE_STATES)[number]

type Stated = CaseFile & AppealParts & Pick<Partial<OwnCaseFile>, 'outcomeDraft' | 'closed' | 'death'>

export function stateOf(file: Stated | undefined, needsApproval: boolean): CaseState {
  if (file === undefined) return 'ingen'
  if (file.closed !== undefined || isStoppedByDeath(file)) return 'afsluttet'
  const after = appealState(file)
  if (after !== undefined) return after
  if (file.decision === undefined) return 'oplyses'
  if (file.letters?.some((letter) => letter.about === 'afgoerelse') === true) return 'afsendt'
  const last = file.decision.approvals.at(-1)
  if (last?.answer === 'sendt-tilbage') return 'oplyses'
  if (last?.answer === 'godkendt') return 'afgjort'
  return needsApproval ? 'til-godkendelse' : 'afgjort'
}

/** What has happened since the letter; undefined where nothing has, or all of it is settled. */
function appealState({
  outcome,
  outcomeDraft,
  boardFile,
  complaints = [],
  genvurderinger = [],
}: Stated): CaseState | undefined {
  if (outcome !== undefined) return 'styrelsen-har-afgjort'
  if (!isTakenBack({ complaints, boardFile })) {
    if (outcomeDraft !== undefined && outcomeDraft.signatures.at(-1)?.answer !== 'sendt-tilbage')
      return 'til-underskrift'
    if (boardFile?.sent !== undefined) return 'hos-styrelsen'
  }
  const open = complaints.filter(({ withdrawn }) => withdrawn === undefined)
  if (open.length === 0) return undefined
  const read = open.map(({ id, kept }) => ({
    kept,
    genvurdering: genvurderinger.findLast(({ complaint }) => complaint === id),
  }))
  if (read.some(({ genvurdering }) => genvurdering === undefined)) return 'paaklaget'
  if (read.some(({ genvurdering }) => genvurdering?.finished === undefined)) return 'genvurderes'
  const goesOn = read.some(({ kept, genvurdering }) => {
    const result = genvurdering === undefined ? undefined : reassessmentResult(genvurdering)
    return result === 'fastholdt' || (result === 'delvist-medhold' && kept !== undefined)
  })
  return goesOn ? 'genvurderet' : undefined
}

/** Whether all that was sent to the board has been withdrawn: then there is nothing for it to decide, and the decision stands. */
export function isTakenBack({
  complaints = [],
  boardFile,
}: {
  readonly complaints?: Stated['complaints']
  readonly boardFile?: Stated['boardFile'] | undefined
}): boolean {
  const sent = boardFile?.sent
  const before = sent === undefined ? [] : complaints.filter(({ received }) => received <= sent)
  return before.length > 0 && before.every(({ withdrawn }) => withdrawn !== undefined)
}

/** Whether no complaint stands any more: one that came after the case was sent is still to be dealt with. */
export const isNothingLeft = (file: Pick<Stated, 'complaints' | 'boardFile'>): boolean =>
  isTakenBack(file) && file.complaints?.every(({ withdrawn }) => withdrawn !== undefined) === true

/** A refusal, a reduction and an end are read by a second person; the municipality may ask it of more. */
export function isAdverse(file: CaseFile): boolean {
  return file.answers.some(
    ({ answer, change }) =>
      answer.kind === 'afslag' ||
      answer.kind === 'ikke-et-behov' ||
      (answer.kind === 'daekket-paa-anden-vis' && answer.refuses !== undefined) ||
      (answer.kind === 'bevilget' && answer.whyNotMore !== undefined) ||
      change.kind === 'nedsaettelse' ||
      change.kind === 'ophoer',
  )
}
