import { ok, type Result } from '../../base/result.ts'
import { caseLacks, type ComposeError } from '../07-letter/compose/compose-error.ts'
import { type AnsweredNeed, answeredNeeds, type LetterCase, type Pointer } from '../07-letter/compose/letter-case.ts'
import type { Complaint } from '../08-complaint/complaint.ts'
import { contestedNeeds } from '../08-complaint/contested.ts'
import type { Genvurdering, ReassessedPart } from './genvurdering.ts'
import { medholdOf } from './medhold.ts'

/** One contested need as it was read afresh, with the answer that holds now. */
export interface ReadNeed {
  readonly part: ReassessedPart
  readonly at: Pointer
  readonly answered: AnsweredNeed
}

type Contested = LetterCase & {
  readonly complaints?: readonly Complaint[]
  readonly genvurderinger?: readonly Genvurdering[]
}

/** Every contested need of the complaint in the order of the case, or the first that lacks a reading or a reply. */
export function readNeeds(
  file: Contested,
  { id, complaint: of, parts }: Genvurdering,
): Result<{ readonly complaint: Complaint; readonly needs: readonly ReadNeed[] }, ComposeError> {
  const complaint = file.complaints?.find((one) => one.id === of)
  if (complaint === undefined)
    return caseLacks('/complaints', 'Klagen er ikke i sagen.', 'The complaint is not in the case.')
  const here = `/genvurderinger/${(file.genvurderinger ?? []).findIndex((one) => one.id === id)}/parts`
  const answers = new Map(answeredNeeds(file).answered.map((one) => [one.need.is.id, one]))
  const needs: ReadNeed[] = []
  for (const need of contestedNeeds({ complaints: [complaint], needs: file.needs })) {
    const index = parts.findIndex((one) => one.need === need.id)
    const part = parts[index]
    const before = answers.get(need.id)
    const at = `${here}/${index}`
    if (part === undefined || before === undefined)
      return caseLacks(
        here,
        `Behovet »${need.activity}« er ikke genvurderet endnu.`,
        `The need “${need.activity}” has not been reassessed yet.`,
      )
    const open = part.kind === 'fastholdt' ? part.replies.find(({ reply }) => reply.trim() === '') : undefined
    if (open !== undefined)
      return caseLacks(
        `${at}/replies`,
        `Klagens argument »${open.argument}« har ikke fået et svar.`,
        `The argument “${open.argument}” of the complaint has no reply.`,
      )
    if (part.kind === 'aendret' && medholdOf(part) === 'intet')
      return caseLacks(
        at,
        `Behovet »${need.activity}« er ændret, uden at borgeren får mere end i afgørelsen. Vælg »Fastholdt«, og svar på klagen.`,
        `The need “${need.activity}” is changed without the citizen getting more than by the decision. Choose “Upheld”, and answer the complaint.`,
      )
    const answered = part.kind === 'fastholdt' ? before : { ...before, answer: { is: part.answer, at: `${at}/answer` } }
    needs.push({ part, at, answered })
  }
  return ok({ complaint, needs })
}
