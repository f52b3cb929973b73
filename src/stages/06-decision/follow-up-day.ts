import type { Decision } from './decision.ts'

/** A follow-up that would have been before there was anything to follow up on. */
export function isBeforeDecision({ followUp, on }: Pick<Decision, 'followUp' | 'on'>): boolean {
  return followUp !== undefined && followUp !== 'ingen' && followUp < on
}
