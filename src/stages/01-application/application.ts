import type { PlainDate } from '../../base/date.ts'
import type { NeedId } from '../00-case/id.ts'

export interface ProvisionRef {
  /** `SEL`, `BL`, `AEL` …: a key of ACTS. */
  readonly act: string
  /** `85`, `82 b`. */
  readonly paragraph: string
}

export interface DelayNotice {
  readonly sent: PlainDate
  /** When the decision may be expected instead. */
  readonly expected: PlainDate
}

/** What was asked, in the citizen's words. It may be oral and need not name a provision (RSL § 5, FVL § 7). */
export interface Application {
  readonly received: PlainDate
  readonly channel: 'skriftlig' | 'mundtlig' | 'myndighedens-eget-initiativ'
  /** Verbatim. */
  readonly words: string
  /** Provisions that the citizen named; often none. */
  readonly named: readonly ProvisionRef[]
  /** The needs that the application raises. */
  readonly needs: readonly NeedId[]
  /** The municipality's published limit for this area, in weeks (RSL § 3, stk. 2); absent means that it isn't set up. */
  readonly publishedWeeks?: number
  readonly receiptSent?: PlainDate
  readonly delayNotices: readonly DelayNotice[]
  /** Provisions that were considered, besides those named (RSL § 5). */
  readonly considered: readonly ProvisionRef[]
}
