import { plainDate, type PlainDate } from '../base/date.ts'
import type { Words } from '../base/words.ts'
import type { ActId } from './act-id.ts'
import { type PracticeNumber, practiceNumber } from './practice-number.ts'
import { type ProvisionRef, provisionRef } from './provision-row.ts'
import type { Confidence } from './source.ts'

/** `ukendt`: the status was not on the page we read. `omtvistet`: the ombudsman has held the view to be wrong. */
export type PracticeStatus = 'gaeldende' | 'historisk' | 'ukendt' | 'omtvistet'

/** A principmeddelelse (principafgoerelse before 2018). A number may be re-issued with the same content: see `restatedBy`. */
export interface PracticeNotice {
  readonly number: PracticeNumber
  readonly year: number
  readonly status: PracticeStatus
  /** The day the status took effect, where known. */
  readonly statusSince: PlainDate | null
  /** The day the board is known to have relied on it; it was in use then. */
  readonly reliedOn: PlainDate | null
  readonly restatedBy: PracticeNumber | null
  readonly restates: readonly PracticeNumber[]
  readonly about: Words
  readonly provisions: readonly ProvisionRef[]
  /** Set where the law it reads has since been changed, so that it can't be used without a check. */
  readonly lawChanged: PlainDate | null
  readonly confidence: Confidence
  readonly url: string | null
  /** The last day our source speaks for; null where the page bears no day. */
  readonly seenAt: PlainDate | null
}

export interface PracticeRow {
  readonly n: string
  /** `ukendt` unless told. */
  readonly status?: PracticeStatus
  readonly since?: string
  readonly reliedOn?: string
  readonly restatedBy?: string
  readonly restates?: readonly string[]
  readonly da: string
  readonly en: string
  readonly law: readonly `${ActId} ${string}`[]
  readonly lawChanged?: string
  /** `uddrag` unless told. */
  readonly confidence?: Confidence
  readonly url: string | null
  readonly seenAt?: string
}

export function noticesOf(rows: readonly PracticeRow[]): readonly PracticeNotice[] {
  return rows.map((row) => {
    const { number, year } = practiceNumber(row.n)
    return {
      number,
      year,
      status: row.status ?? 'ukendt',
      statusSince: maybeDate(row.since),
      reliedOn: maybeDate(row.reliedOn),
      restatedBy: row.restatedBy === undefined ? null : practiceNumber(row.restatedBy).number,
      restates: (row.restates ?? []).map((n) => practiceNumber(n).number),
      about: { da: row.da, en: row.en },
      provisions: row.law.map(provisionRef),
      lawChanged: maybeDate(row.lawChanged),
      confidence: row.confidence ?? 'uddrag',
      url: row.url,
      seenAt: maybeDate(row.seenAt),
    }
  })
}

function maybeDate(text: string | undefined): PlainDate | null {
  return text === undefined ? null : plainDate(text)
}
