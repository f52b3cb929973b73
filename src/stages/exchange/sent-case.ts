import type { Death } from '../00-case/death.ts'
import type { OwnCaseFile } from '../own-case.ts'

/** A case as one authority sends it to another: all of it but who has it there, and what is only a draft; what it has published is its own. */
export type SentCase = Omit<
  OwnCaseFile,
  'responsible' | 'team' | 'outcomeDraft' | 'from' | 'publications' | 'isInformationUntold' | 'death'
> & {
  /** The citizen has died; what becomes of the case, each authority decides. Absent: as far as is known there, not. */
  readonly death?: Omit<Death, 'decided' | 'toldIn'>
}

/** Whoever sends it, it is the case of the municipality that decided. */
export function sentCase(file: OwnCaseFile): SentCase {
  const { responsible: _, team: __, outcomeDraft: ___, publications: ____, from, death, ...rest } = file
  return {
    ...rest,
    municipality: from ?? rest.municipality,
    // What becomes of the case there is not what becomes of it here.
    ...(death === undefined ? {} : { death: { on: death.on, how: death.how, may: death.may } }),
  }
}
