import type { Words } from '../../base/words.ts'
import type { OfficialId } from '../00-case/case-id.ts'
import type { BoardContact } from '../10-board/board-file.ts'
import { type BoardInstruction, needsPlan } from './instruction-kind.ts'
import { instructionsOf, type Outcome } from './outcome.ts'

/** The instructions that leave open what to do, and that no plan with the municipality is about. */
export function withoutPlan(
  outcome: Pick<Outcome, 'parts'>,
  contacts: readonly BoardContact[],
): readonly BoardInstruction[] {
  const planned = contacts.flatMap(({ between, planFor }) =>
    between === 'kommune-og-styrelse' && planFor !== undefined ? [planFor] : [],
  )
  return instructionsOf(outcome).filter(
    (instruction) =>
      needsPlan(instruction) && !planned.some((needs) => instruction.need === null || needs.includes(instruction.need)),
  )
}

/** Why this person may not sign this draft now, or null where nothing stands in the way. Sending it back is always possible. */
export function whyNotSigned(
  { outcome, by: drafter }: { readonly outcome: Outcome; readonly by: OfficialId },
  signer: OfficialId,
  contacts: readonly BoardContact[],
): Words | null {
  if (signer === drafter)
    return {
      da: 'Du kan ikke underskrive dit eget udkast. En anden skal læse det.',
      en: 'You can’t sign your own draft. Someone else must read it.',
    }
  const open = withoutPlan(outcome, contacts)
  if (open.length === 0) return null
  const texts = open.map(({ text }) => `»${text}«`).join(', ')
  return {
    da: `Det står åbent, hvordan kommunen skal følge ${texts}. Aftal en plan med kommunen, og notér den som en kontakt, eller send udkastet tilbage, så kilden og spørgsmålet bliver nævnt.`,
    en: `It is left open how the municipality is to follow ${texts}. Agree on a plan with the municipality and log it as a contact, or send the draft back, so that source and question are named.`,
  }
}
