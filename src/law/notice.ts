import type { PlainDate } from '../base/date.ts'
import { normalParagraph } from './provision.ts'
import type { ProvisionRef } from './provision-row.ts'

/** Whether help under a provision is cut with 14 weeks' notice: always, in some cases, or not by law. */
export type Notice = 'altid' | 'nogle-gange' | 'ingen'

/** SEL § 3 a has stood since 1 January 2018; its part on children is BL § 11 since 2024. § 85 was never in it. */
export function noticeOf({ act, paragraph }: ProvisionRef, on: PlainDate): Notice {
  if (on < '2018-01-01') return 'ingen'
  const table =
    act === 'SEL'
      ? on < '2024-01-01'
        ? { ...ADULT, ...CHILD_BEFORE }
        : ADULT
      : act === 'BL' && on >= '2024-01-01'
        ? CHILD
        : {}
  return table[normalParagraph(paragraph)] ?? 'ingen'
}

type Table = Readonly<Record<string, Notice>>

/** Car support: within the period until a new one may be bought. */
const ADULT: Table = { '95': 'altid', '96': 'altid', '98': 'altid', '114': 'nogle-gange' }
/** Lost earnings: while it is being run down. */
const CHILD: Table = { '82': 'altid', '87': 'nogle-gange', '88': 'nogle-gange' }
const CHILD_BEFORE: Table = { '32': 'altid', '36': 'altid', '42': 'nogle-gange' }
