import type { PlainDate } from '../base/date.ts'
import type { PartyId } from '../stages/00-case/case-id.ts'
import type { CaseEntry, EntryOf } from '../stages/case-entry.ts'
import { foldCase } from '../stages/fold-case.ts'
import type { OwnCaseFile } from '../stages/own-case.ts'
import type { OfficeDesk } from './office-desk.ts'
import { type Doer, performAct } from './perform-act.ts'

/** What an act did to a case: how it stood before it and after. */
export interface CaseChanged {
  /** Undefined for a case that is new here. */
  readonly before: OwnCaseFile | undefined
  readonly after: OwnCaseFile
  readonly today: PlainDate
  /** The wish it was done by. */
  readonly command: string
}

/**
 * That someone has died, or lives after all, is a fact of the person: what one case came to know of it is written in
 * every case here that is about the same person, also in those that the one who wrote it may not see. What becomes of
 * each is for those who have it to decide.
 */
export async function tellOfDeath(desk: OfficeDesk, doer: Doer, changed: CaseChanged): Promise<void> {
  const { before, after, today, command } = changed
  const entry = deathNews(changed)
  if (entry === undefined) return
  for (const file of await casesAbout(desk, after.citizen)) {
    if (file.id === after.id || (file.death !== undefined) === (after.death !== undefined)) continue
    const kept = await desk.cases.read(file.id)
    const done = await performAct(desk.cases, doer, {
      caseId: file.id,
      seenSeq: kept.at(-1)?.seq ?? 0,
      entries: [entry],
      today,
      command: `${command}-${file.id}`,
    })
    // All of it or nothing: a death that stands in some of the cases is what this is to hinder.
    if (!done.ok) throw new Error(`${file.id}: ${entry.kind} could not be told from ${(before ?? after).id}`)
  }
}

function deathNews({ before, after, today }: CaseChanged): CaseEntry | undefined {
  if (before?.death === undefined) return after.death === undefined ? undefined : deathKnownFrom(after, after.death.on)
  return after.death === undefined ? { kind: 'death-mistaken', on: today, why: ELSEWHERE } : undefined
}

/** The death of someone as a case that is new here is told it; undefined while nothing is known of any. */
export async function findDeath(desk: OfficeDesk, citizen: PartyId): Promise<EntryOf<'death-recorded'> | undefined> {
  const known = (await casesAbout(desk, citizen)).find(({ death }) => death !== undefined)
  return known?.death === undefined ? undefined : deathKnownFrom(known, known.death.on)
}

/** The cases that someone is the citizen of, wherever they came from; in others they may speak, or be a parent. */
async function casesAbout(desk: OfficeDesk, citizen: PartyId): Promise<readonly OwnCaseFile[]> {
  const listed = await desk.listWork({ citizen, limit: MOST })
  const journals = await desk.readCases(listed.map(({ id }) => id))
  return [...journals.values()].flatMap((kept) => foldCase(kept.map(({ entry }) => entry)) ?? [])
}

/** More than anyone has. */
const MOST = 200

/** Which case it was, for those who may ask there; that a shielded case is there at all is told nobody. How it was known stays in it. */
const deathKnownFrom = ({ id, shielded }: OwnCaseFile, on: PlainDate): EntryOf<'death-recorded'> => ({
  kind: 'death-recorded',
  death: { on, how: ELSEWHERE, ...(shielded ? {} : { toldIn: id }) },
})

/** The case's own words, which are Danish. */
const ELSEWHERE = 'Det er skrevet i en anden af borgerens sager her.'
