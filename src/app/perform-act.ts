import type { PlainDate } from '../base/date.ts'
import { err, ok, type Result } from '../base/result.ts'
import { isSame } from '../base/same.ts'
import type { Words } from '../base/words.ts'
import type { CaseId, PartyId } from '../stages/00-case/case-id.ts'
import type { Role } from '../stages/00-case/role.ts'
import { opennessOf, isEverDoneBy, type Openness } from '../stages/act/open-acts.ts'
import type { Act, CaseEntry } from '../stages/case-entry.ts'
import { noticesOf } from '../stages/citizen/citizen-notice.ts'
import { stateOf } from '../stages/case-state.ts'
import { entryKey, keyPutAside } from '../stages/entry-key.ts'
import { type EntryProblem, listProblems } from '../stages/act/entry-problem.ts'
import { foldCase } from '../stages/fold-case.ts'
import type { OwnCaseFile } from '../stages/own-case.ts'
import { needsSecondReader } from './approval-rule.ts'
import type { CaseDesk, KeptEntry } from './case-desk.ts'
import { isOwnRole, whyNotOwnVoice } from './own-voice.ts'

export interface Doer {
  readonly user: string
  /** Every role the doer has towards this case; the act is done as the first that may. */
  readonly roles: readonly Role[]
  /** Which party in a case the doer is; absent for those who work with it. */
  readonly party?: PartyId
}

export interface ActRequest {
  readonly caseId: CaseId
  /** The number of the last entry the doer saw. */
  readonly seenSeq: number
  readonly entries: readonly [CaseEntry, ...CaseEntry[]]
  readonly today: PlainDate
  readonly command: string
}

export type ActError =
  | { readonly kind: 'no-such-case' }
  | { readonly kind: 'not-open'; readonly why: Words }
  | { readonly kind: 'problems'; readonly problems: readonly EntryProblem[] }
  /** Someone else wrote the same thing meanwhile: shown beside one's own, never overwritten. */
  | {
      readonly kind: 'conflict'
      readonly theirs: readonly KeptEntry[]
      readonly file: OwnCaseFile
      readonly seq: number
    }

export interface Done {
  readonly file: OwnCaseFile
  readonly seq: number
  /** The same command had been carried out: nothing was written now. */
  readonly isAgain: boolean
}

/** How many times others may have written first before one is asked to try again. */
const TRIES = 5

/**
 * Does one act, which may leave several entries. What others wrote meanwhile is no hindrance as long as it is about
 * other things; where it is about the same, nothing is written and both are shown.
 */
export async function performAct(desk: CaseDesk, doer: Doer, request: ActRequest): Promise<Result<Done, ActError>> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    // The second of two clicks often finds a case where the act is no longer open, and asks for nothing new. The first
    // of them may be writing still when we look the first time.
    const before = await doneBefore(desk, request)
    if (before !== undefined) return before
    const kept = await desk.read(request.caseId)
    const entries = kept.map(({ entry }) => entry)
    const file = foldCase(entries)
    const seq = kept.at(-1)?.seq ?? 0
    const [first] = request.entries
    if (file === undefined && first.kind !== 'case-opened' && first.kind !== 'case-imported')
      return err({ kind: 'no-such-case' })

    const theirs = clashing(request, kept)
    if (file !== undefined && theirs.length > 0) return err({ kind: 'conflict', theirs, file, seq })

    const judged = judgeAct(file, entries, doer, request)
    if (!judged.ok) return judged
    const written = await desk.append(request.caseId, {
      expectedSeq: seq,
      entries: request.entries,
      by: { user: doer.user, role: judged.value.role },
      effectiveOn: request.today,
      command: request.command,
      tell: noticesOf({
        file: judged.value.file,
        before: entries,
        added: request.entries,
        by: judged.value.role,
        today: request.today,
      }),
    })
    if (written.ok) return ok({ file: judged.value.file, seq: written.value.seq, isAgain: false })
    // Someone wrote between our reading and writing: look again at what the case has become.
  }
  const kept = await desk.read(request.caseId)
  const file = foldCase(kept.map(({ entry }) => entry))
  if (file === undefined) return err({ kind: 'no-such-case' })
  return err({
    kind: 'conflict',
    theirs: kept.filter(({ seq }) => seq > request.seenSeq),
    file,
    seq: kept.at(-1)?.seq ?? 0,
  })
}

/** What is answered where the form was sent before; undefined where it was not. */
async function doneBefore(
  desk: CaseDesk,
  { caseId, command, entries }: ActRequest,
): Promise<Result<Done, ActError> | undefined> {
  const before = await desk.findDone(caseId, command)
  if (before === undefined) return undefined
  // What is written into a form that was sent already is not taken for what it held then.
  if (!isSame(before, entries)) return err({ kind: 'not-open', why: SENT_BEFORE })
  const kept = await desk.read(caseId)
  const file = foldCase(kept.map(({ entry }) => entry))
  return file === undefined ? undefined : ok({ file, seq: kept.at(-1)?.seq ?? 0, isAgain: true })
}

/** Each entry is asked of the case as the ones before it have made it. */
function judgeAct(
  before: OwnCaseFile | undefined,
  entries: readonly CaseEntry[],
  { roles, party }: Doer,
  request: ActRequest,
): Result<{ readonly role: Role; readonly file: OwnCaseFile }, ActError> {
  let file = before
  let role: Role | undefined
  const told = [...entries]
  for (const [index, entry] of request.entries.entries()) {
    const state = stateOf(file, file !== undefined && needsSecondReader(file))
    const earlier = request.entries.slice(0, index)
    const answers = roles.map((one): { readonly one: Role; readonly answer: Openness } => {
      const answer = opennessOf(entry.kind, one, state, file)
      if (answer.kind === 'closed' || !isOwnRole(one)) return { one, answer }
      const why = whyNotOwnVoice({ file, role: one, party, entry, earlier, today: request.today })
      return { one, answer: why === null ? answer : { kind: 'closed', why } }
    })
    const open = answers.find(({ answer }) => answer.kind === 'open')
    if (open === undefined) {
      // The reason that lies nearest: a state or a lack can be mended, a role can't.
      const nearest = answers.find(({ one }) => isEverDoneBy(entry.kind, one)) ?? answers[0]
      return err({ kind: 'not-open', why: nearest?.answer.kind === 'closed' ? nearest.answer.why : NO_ROLE })
    }
    role ??= open.one
    if (file !== undefined) {
      const problems = listProblems(file, entry, request.today)
      if (problems.length > 0) return err({ kind: 'problems', problems })
    }
    told.push(entry)
    file = foldCase(told)
  }
  if (file === undefined || role === undefined) throw new Error('an act leaves at least one entry')
  return ok({ role, file })
}

/** What others have written, since the doer looked, of the very things the doer would put aside. The same form again is no other. */
function clashing({ seenSeq, entries }: ActRequest, kept: readonly KeptEntry[]): readonly KeptEntry[] {
  const keys = new Set(entries.map(keyPutAside).filter((key) => key !== null))
  const decides = entries.some(({ kind }) => DECIDES.has(kind))
  return kept.filter(({ seq, entry, by }) => {
    if (seq <= seenSeq || entries.some((one) => isSame(one, entry))) return false
    const key = entryKey(entry)
    return (key !== null && keys.has(key)) || (decides && isOwnRole(by.role) && SAYS.has(entry.kind))
  })
}

/** What is not done over the head of a citizen who has just said something: it is read first. */
const DECIDES: ReadonlySet<Act> = new Set<Act>(['decision-proposed', 'decision-reviewed', 'decision-sent'])
const SAYS: ReadonlySet<Act> = new Set<Act>([
  'statement-recorded',
  'review-recorded',
  'partshoering-answered',
  'withdrawal-asked',
  'withdrawal-answered',
])

const SENT_BEFORE: Words = {
  da: 'Formularen er sendt før, og det, der stod i den da, er gemt. Åbn siden igen, hvis du vil skrive noget andet.',
  en: 'The form was sent before, and what it held then is saved. Open the page again if you want to write something else.',
}
const NO_ROLE: Words = { da: 'Du har ingen rolle i denne sag.', en: 'You have no role in this case.' }
