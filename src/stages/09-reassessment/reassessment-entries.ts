import type { PlainDate } from '../../base/date.ts'
import type { OfficialId, RecordId, SourceId } from '../00-case/case-id.ts'
import type { ReassessedPart, ReassessmentDelay } from './genvurdering.ts'

export type ReassessmentEntry =
  | {
      readonly kind: 'genvurdering-begun'
      readonly id: RecordId
      readonly complaint: RecordId
      readonly by: OfficialId
      readonly on: PlainDate
      readonly newSources: readonly SourceId[]
    }
  | { readonly kind: 'genvurdering-part-judged'; readonly id: RecordId; readonly part: ReassessedPart }
  | { readonly kind: 'genvurdering-delayed'; readonly id: RecordId; readonly delay: ReassessmentDelay }
  | { readonly kind: 'genvurdering-finished'; readonly id: RecordId; readonly on: PlainDate }
