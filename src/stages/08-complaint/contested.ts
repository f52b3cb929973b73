import type { NeedId } from '../00-case/case-id.ts'
import { type Need, openNeeds } from '../03-needs/need.ts'
import type { Complaint } from './complaint.ts'

interface Complained {
  readonly complaints?: readonly Complaint[]
  readonly needs: readonly Need[]
}

/** The needs that the board decides on: those contested, or all where a complaint is about the whole. */
export function contestedNeeds({ complaints = [], needs }: Complained): readonly Need[] {
  const open = complaints.filter(({ withdrawn }) => withdrawn === undefined)
  const contested = new Set<NeedId>(open.flatMap((one) => one.contested))
  const isWhole = open.length === 0 || open.some((one) => one.contested.length === 0)
  return isWhole ? openNeeds({ needs }) : needs.filter(({ id }) => contested.has(id))
}
