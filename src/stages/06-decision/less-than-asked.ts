import { compareExtents } from '../03-needs/extent.ts'
import type { Need } from '../03-needs/need.ts'
import type { Answer } from './need-answer.ts'

/**
 * Help is granted, but less than was asked for: by the figures, or because the answer itself says so. Where the citizen
 * was told no amount, what the provider was told is what was decided.
 */
export function givesLessThanAsked({ asked }: Need, answer: Answer): boolean {
  if (answer.kind !== 'bevilget') return false
  if (answer.whyNotMore !== undefined) return true
  const given = answer.extent ?? (answer.toldProvider === 'intet' ? undefined : answer.toldProvider)
  return asked?.extent !== undefined && given !== undefined && compareExtents(given, asked.extent) === 'mindre'
}
