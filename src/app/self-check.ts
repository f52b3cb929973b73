import type { PlainDate } from '../base/date.ts'
import { err, ok, type Result } from '../base/result.ts'
import { isSame } from '../base/same.ts'
import type { Words } from '../base/words.ts'
import type { Role } from '../stages/00-case/role.ts'
import type { OwnCaseFile } from '../stages/own-case.ts'
import {
  after,
  type AskedSample,
  drawSelfCheck,
  foldSelfCheck,
  type SentDecisions,
} from '../stages/13-learning/self-check/draw-self-check.ts'
import type { SelfCheck, SelfCheckEntry } from '../stages/13-learning/self-check/self-check.ts'
import {
  readingProblems,
  roleFor,
  type SelfCheckDoer,
  whyNotWritten,
} from '../stages/13-learning/self-check/self-check-act.ts'

/** What the control of one's own decisions asks of the outside, within one municipality. */
export interface SelfCheckDesk {
  /** Decisions whose letters left from one day to another, and how many more lie in shielded cases. */
  sent(from: PlainDate, to: PlainDate): Promise<SentDecisions>
  /** The samples there are, the one drawn last first. */
  list(): Promise<readonly string[]>
  /** Every entry of a sample, oldest first; empty where there is none. */
  read(id: string): Promise<readonly SelfCheckEntry[]>
  /** False where someone wrote meanwhile: nothing was written. */
  append(
    id: string,
    write: {
      readonly expectedSeq: number
      readonly entry: SelfCheckEntry
      readonly by: { readonly user: string; readonly role: Role }
    },
  ): Promise<boolean>
}

export type SelfCheckError =
  | { readonly kind: 'no-such-sample' }
  | { readonly kind: 'not-open'; readonly why: Words }
  | { readonly kind: 'problems'; readonly problems: readonly { readonly field: string; readonly words: Words }[] }

/** Draws a sample. The same wish twice is one sample. */
export async function startSelfCheck(
  desk: SelfCheckDesk,
  doer: SelfCheckDoer,
  asked: AskedSample,
  { id, today, seed }: { readonly id: string; readonly today: PlainDate; readonly seed: number },
): Promise<Result<string, SelfCheckError>> {
  const role = roleFor('sample-drawn', doer)
  if (role === undefined) return err({ kind: 'not-open', why: NOT_YOURS })
  const drawn = drawSelfCheck(asked, await desk.sent(asked.from, asked.to), { on: today, seed })
  if (!drawn.ok) return err({ kind: 'problems', problems: [{ field: 'til', words: drawn.error }] })
  const entry = { kind: 'sample-drawn', sample: drawn.value } as const
  await desk.append(id, { expectedSeq: 0, entry, by: { user: doer.user, role } })
  return ok(id)
}

/** How many times others may have written first before one is asked to try again. */
const TRIES = 5

/** Whether someone had a hand in a decision, and so does not read it with fresh eyes. */
export function isOwnDecision({ decision, responsible }: OwnCaseFile, user: string): boolean {
  return responsible === user || decision?.by === user || decision?.approvals.some(({ by }) => by === user) === true
}

/** Writes a coding or what settles two; `isOwn`: of a decision that the doer had a hand in. What others wrote is asked again. */
export async function writeSelfCheck(
  desk: SelfCheckDesk,
  doer: SelfCheckDoer,
  id: string,
  entry: Exclude<SelfCheckEntry, { readonly kind: 'sample-drawn' }>,
  isOwn: boolean,
): Promise<Result<SelfCheck, SelfCheckError>> {
  if (isOwn) return err({ kind: 'not-open', why: OWN_DECISION })
  const problems = readingProblems(entry.reading)
  if (problems.length > 0) return err({ kind: 'problems', problems })
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const entries = await desk.read(id)
    const check = foldSelfCheck(entries)
    if (check === undefined) return err({ kind: 'no-such-sample' })
    // The second of two clicks says nothing new.
    if (
      isSame(
        entries.findLast((one) => isSameThing(one, entry)),
        entry,
      )
    )
      return ok(check)
    const why = whyNotWritten(check, entry, doer)
    const role = roleFor(entry.kind, doer)
    if (why !== null || role === undefined) return err({ kind: 'not-open', why: why ?? NOT_YOURS })
    const by = { user: doer.user, role }
    if (await desk.append(id, { expectedSeq: entries.length, entry, by })) return ok(after(check, entry))
  }
  return err({ kind: 'not-open', why: BUSY })
}

/** What someone said of the same decision: the later answers the earlier. */
const isSameThing = (one: SelfCheckEntry, entry: Exclude<SelfCheckEntry, { readonly kind: 'sample-drawn' }>): boolean =>
  one.kind !== 'sample-drawn' && one.kind === entry.kind && one.nr === entry.nr && one.by === entry.by

export const OWN_DECISION: Words = {
  da: 'Du har selv haft med afgørelsen at gøre. Lad en anden kode den.',
  en: 'You had a hand in the decision yourself. Let someone else code it.',
}
const NOT_YOURS: Words = { da: 'Det kan du ikke gøre i din rolle.', en: 'Your role can’t do this.' }
const BUSY: Words = {
  da: 'Andre skriver i stikprøven lige nu. Prøv igen.',
  en: 'Others are writing in the sample just now. Try again.',
}
