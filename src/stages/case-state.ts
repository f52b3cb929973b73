import type { CaseFile } from './case-file.ts'

/**
 * How far the round has come. `oplyses`: being worked on. `til-godkendelse`: proposed, waiting for a second person
 * or sent back by one is `oplyses` again. `afgjort`: decided, letter not sent. `afsendt`: the letter has left.
 */
export const CASE_STATES = ['ingen', 'oplyses', 'til-godkendelse', 'afgjort', 'afsendt'] as const
export type CaseState = (typeof CASE_STATES)[number]

export function stateOf(file: CaseFile | undefined, needsApproval: boolean): CaseState {
  if (file === undefined) return 'ingen'
  if (file.decision === undefined) return 'oplyses'
  if (file.letters?.some((letter) => letter.about === 'afgoerelse') === true) return 'afsendt'
  const last = file.decision.approvals.at(-1)
  if (last?.answer === 'sendt-tilbage') return 'oplyses'
  if (last?.answer === 'godkendt') return 'afgjort'
  return needsApproval ? 'til-godkendelse' : 'afgjort'
}

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
