import type { NeedId, RecordId } from '../00-case/case-id.ts'
import type { SourceKind } from '../02-information/source.ts'

/** What the board asks the municipality to do, by its axes: the kind is derived, never chosen. */
export interface BoardInstruction {
  /** Names the instruction; the new round refers to it. */
  readonly id: RecordId
  /** The need it is of; null where it is of the whole. */
  readonly need: NeedId | null
  /** What is to be done, in the board's words. */
  readonly text: string
  /** The named source; null where none is named. */
  readonly source: SourceKind | null
  /** The concrete matter, as a question; null where none is said. */
  readonly matter: string | null
  /** Why, from this very case; null where no reason is given. */
  readonly reason: string | null
  /** What it is to settle: how the impairment works, a disagreement, or how much help. */
  readonly purpose: 'funktionsnedsaettelse' | 'uenighed' | 'udmaaling'
}

/** 1 is the best: one knows what to do. 3 to 5 leave form and source to the municipality. */
export type InstructionKind = 1 | 2 | 3 | 4 | 5

export function instructionKind({
  source,
  matter,
  reason,
  purpose,
}: Pick<BoardInstruction, 'source' | 'matter' | 'reason' | 'purpose'>): InstructionKind {
  const isTargeted = source !== null && isSaid(matter)
  if (isTargeted) return isSaid(reason) ? 1 : 2
  if (purpose === 'uenighed') return 4
  return purpose === 'udmaaling' ? 5 : 3
}

/** The whole of it in one line, as a task for the one who is to do it. */
export function taskText({ text, matter, reason }: Pick<BoardInstruction, 'text' | 'matter' | 'reason'>): string {
  return [
    text.trim(),
    ...(matter !== null && isSaid(matter) ? [`Spørgsmål: ${matter.trim()}`] : []),
    ...(reason !== null && isSaid(reason) ? [`Grund: ${reason.trim()}`] : []),
  ].join(' ')
}

/** Whether what to do is left open, so that a plan must be made with the municipality. */
export const needsPlan = (instruction: Pick<BoardInstruction, 'source' | 'matter' | 'reason' | 'purpose'>): boolean =>
  instructionKind(instruction) >= 3

/** What an instruction must still say to be of kind 1, in the order a reader asks. */
export function lacksForFirst({
  source,
  matter,
  reason,
}: Pick<BoardInstruction, 'source' | 'matter' | 'reason'>): readonly ('kilde' | 'emne' | 'grund')[] {
  return [
    ...(source === null ? (['kilde'] as const) : []),
    ...(isSaid(matter) ? [] : (['emne'] as const)),
    ...(isSaid(reason) ? [] : (['grund'] as const)),
  ]
}

const isSaid = (text: string | null): boolean => text !== null && text.trim() !== ''
