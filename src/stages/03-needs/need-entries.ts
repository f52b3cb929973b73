import type { NeedId } from '../00-case/case-id.ts'
import type { Need, Personkreds } from './need.ts'

/** A need is never taken away: one that turns out not to be one is answered so. */
export type NeedEntry =
  | { readonly kind: 'need-recorded'; readonly need: Need }
  | { readonly kind: 'personkreds-judged'; readonly need: NeedId; readonly personkreds: Personkreds }
