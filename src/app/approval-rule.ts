import type { CaseFile } from '../stages/case-file.ts'
import { isAdverse } from '../stages/case-state.ts'

/** One full grant in this many is read by a second person, to learn from what goes well. */
const SAMPLE_ONE_IN = 10

/**
 * A refusal, a reduction and an end are always read by a second person; other decisions by sample. The sample follows
 * from the case and its round, which stand before anything is decided: whoever decides can't choose it, to decide again
 * draws nothing anew, and everyone gets the same answer.
 */
export function needsSecondReader(file: CaseFile): boolean {
  if (file.decision === undefined) return isAdverse(file)
  return isAdverse(file) || sampleNumber(`${file.id} ${file.round.number}`) % SAMPLE_ONE_IN === 0
}

/** FNV-1a over the name: an even spread, not a secret. */
function sampleNumber(name: string): number {
  let hash = 0x81_1c_9d_c5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01_00_01_93) >>> 0
  return hash
}
