import type { PlainDate } from '../../base/date.ts'
import type { PartyId } from '../00-case/case-id.ts'
import type { Role } from '../00-case/role.ts'
import { hasMandate, voiceOf } from '../00-case/voice.ts'
import type { Act, CaseEntry } from '../case-entry.ts'
import { listDisclosed } from './disclosure.ts'
import type { OwnCaseFile } from '../own-case.ts'

/** That someone is to be told that there is something new: never what. */
export interface Notice {
  readonly to: PartyId
  /** `daglig`: much of the same comes in a day, and is told of once. */
  readonly often: 'hver-gang' | 'daglig'
}

/** What someone who waits wants to hear of: letters, questions to them, answers, information to go through, and what was decided. */
const TOLD: { readonly [A in Act]?: Notice['often'] } = {
  'letter-sent': 'hver-gang',
  'decision-sent': 'hver-gang',
  'delay-notice-sent': 'hver-gang',
  'partshoering-sent': 'hver-gang',
  'withdrawal-questioned': 'hver-gang',
  'withdrawal-confirmed': 'hver-gang',
  'aktindsigt-delayed': 'hver-gang',
  'aktindsigt-answered': 'hver-gang',
  'committee-planned': 'hver-gang',
  'complaint-acknowledged': 'hver-gang',
  'genvurdering-delayed': 'hver-gang',
  'genvurdering-finished': 'hver-gang',
  'case-sent-to-board': 'hver-gang',
  'outcome-received': 'hver-gang',
  'outcome-sent': 'hver-gang',
  'round-begun': 'hver-gang',
  'source-recorded': 'daglig',
  'statement-recorded': 'daglig',
  'review-followed-up': 'daglig',
}

interface Added {
  /** The case as it has become. */
  readonly file: OwnCaseFile
  readonly before: readonly CaseEntry[]
  readonly added: readonly CaseEntry[]
  readonly by: Role
  readonly today: PlainDate
}

/** Whom an act makes something new for: those who may see the case, and only for what they may see already. */
export function noticesOf({ file, before, added, by, today }: Added): readonly Notice[] {
  if (by === 'borger' || by === 'repraesentant') return []
  const whole = [...before, ...added].map((entry) => ({ entry }))
  const disclosed = new Set(listDisclosed(whole))
  const told = whole.slice(before.length).flatMap((one) => (disclosed.has(one) ? (TOLD[one.entry.kind] ?? []) : []))
  if (told.length === 0) return []
  const often = told.includes('hver-gang') ? 'hver-gang' : 'daglig'
  return [...new Set([file.citizen, ...file.parties.map(({ id }) => id)])].flatMap((to) => {
    const voice = voiceOf(file, to, today)
    return voice !== undefined && hasMandate(voice, 'se-sagen') ? [{ to, often }] : []
  })
}
