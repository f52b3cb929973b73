import { provisionRef, type ProvisionRef } from './provision-row.ts'

/** Placing a child without consent: BL § 47, and SEL § 58 before 1 January 2024. The board remits no such case. */
const PLACEMENTS: readonly ProvisionRef[] = [provisionRef('BL 47'), provisionRef('SEL 58')]

export function isPlacementWithoutConsent({ act, paragraph }: ProvisionRef): boolean {
  return PLACEMENTS.some((one) => one.act === act && one.paragraph === paragraph)
}
