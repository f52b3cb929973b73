import type { FogedsagStep, Proof } from './compliance.ts'

export type ComplianceEntry =
  | { readonly kind: 'compliance-proved'; readonly proof: Proof }
  | { readonly kind: 'fogedsag-step-taken'; readonly step: FogedsagStep }
