import { expect, test } from 'vitest'
import { day, sent } from '../stages/appeal-entries.specimen.ts'
import type { CaseId, MunicipalityCode, PartyId } from '../stages/00-case/case-id.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import { entriesOf } from '../stages/case-journal.specimen.ts'
import { aCaseWithout, KARLA, LEDER, RAADGIVER } from '../stages/case.specimen.ts'
import { lineOf } from '../stages/case-line.ts'
import { foldCase } from '../stages/fold-case.ts'
import type { OfficeDesk } from './office-desk.ts'
import { memoryOffice } from './office-desk.specimen.ts'
import { performAct } from './perform-act.ts'
import { findDeath, tellOfDeath } from './tell-of-death.ts'

const ELSEWHERE = 'Det er skrevet i en anden af borgerens sager her.'
const HERE = '0000' as MunicipalityCode
const today = day('2025-05-10')
const doer = { user: RAADGIVER, roles: ['raadgiver'] } as const
const died: CaseEntry = { kind: 'death-recorded', death: { on: day('2025-04-01'), how: 'Søsteren ringede.' } }
const lives: CaseEntry = { kind: 'death-mistaken', on: today, why: 'Det var en anden.' }

const named = (id: string, entries: readonly CaseEntry[], more: { shielded?: boolean; citizen?: string } = {}) =>
  entries.map((entry): CaseEntry => {
    const { shielded = false, citizen = KARLA } = more
    if (entry.kind !== 'case-opened') return entry
    return { ...entry, id: id as CaseId, shielded, citizen: citizen as PartyId }
  })

async function inOffice<T>(firstIsShielded: boolean, work: (desk: OfficeDesk) => Promise<T>): Promise<T> {
  const undecided = entriesOf(aCaseWithout('decision', 'letters'))
  const closed: CaseEntry = { kind: 'case-closed', closing: { cause: 'flyttet', on: today, words: 'Flyttet.' } }
  const cases = {
    'sag-1': named('sag-1', sent, { shielded: firstIsShielded }),
    'sag-2': named('sag-2', undecided, { shielded: true }),
    'sag-3': named('sag-3', [...undecided, closed]),
    // Karla is a party in it, and it is about someone else.
    'sag-4': named('sag-4', undecided, { citizen: 'part-barn' }),
  }
  const done = await memoryOffice({ [HERE]: { cases } }).office.open(HERE, work)
  if (!done.ok) throw new Error('the office is open')
  return done.value
}

async function writes(desk: OfficeDesk, entry: CaseEntry, command: string): Promise<void> {
  const kept = await desk.cases.read('sag-1' as CaseId)
  const before = foldCase(kept.map((one) => one.entry))
  const request = { caseId: 'sag-1' as CaseId, seenSeq: kept.length, entries: [entry], today, command } as const
  const done = await performAct(desk.cases, doer, request)
  if (!done.ok) throw new Error(done.error.kind)
  await tellOfDeath(desk, doer, { before, after: done.value.file, today, command })
}
async function fileOf(desk: OfficeDesk, id: string) {
  const file = foldCase((await desk.cases.read(id as CaseId)).map(({ entry }) => entry))
  if (file === undefined) throw new Error('the case is there')
  return file
}
const deathsIn = (desk: OfficeDesk) =>
  Promise.all(['sag-2', 'sag-3', 'sag-4'].map(async (id) => (await fileOf(desk, id)).death))

test('a death that is written in one case stands in all that are about the person, and is decided on in none', async () => {
  await inOffice(false, async (desk) => {
    await writes(desk, died, 'w')
    const told = { on: day('2025-04-01'), how: ELSEWHERE, toldIn: 'sag-1', may: [] }
    expect(await deathsIn(desk)).toEqual([told, told, undefined])
    expect(lineOf(await fileOf(desk, 'sag-2'), false)).toMatchObject({
      state: 'oplyses',
      waitsFor: [{ kind: 'doedsfald' }],
    })
    // What ended waits for nobody.
    expect(lineOf(await fileOf(desk, 'sag-3'), false).waitsFor).toEqual([{ kind: 'ingen' }])
    expect((await desk.cases.read('sag-2' as CaseId)).at(-1)?.by).toEqual({ user: RAADGIVER, role: 'raadgiver' })
  })
})

test('that there is a shielded case is told in no other', async () => {
  await inOffice(true, async (desk) => {
    await writes(desk, died, 'w')
    expect((await fileOf(desk, 'sag-2')).death).toEqual({ on: day('2025-04-01'), how: ELSEWHERE, may: [] })
  })
})

test('a mistake is undone in all of them, whatever was decided meanwhile', async () => {
  await inOffice(false, async (desk) => {
    await writes(desk, died, 'w')
    const decided = { on: today, by: LEDER, answer: 'stopper', why: 'Drøftet.' } as const
    const kept = await desk.cases.read('sag-2' as CaseId)
    await performAct(desk.cases, doer, {
      caseId: 'sag-2' as CaseId,
      seenSeq: kept.length,
      entries: [{ kind: 'after-death-decided', decided }],
      today,
      command: 'b',
    })
    await writes(desk, lives, 'l')
    expect(await deathsIn(desk)).toEqual([undefined, undefined, undefined])
    expect(await findDeath(desk, KARLA)).toBeUndefined()
  })
})

test('a case that ended with the death tells it too, and one that knew it keeps what it knew', async () => {
  await inOffice(false, async (desk) => {
    const kept = await desk.cases.read('sag-2' as CaseId)
    const own: CaseEntry = { kind: 'death-recorded', death: { on: day('2025-04-02'), how: 'CPR.' } }
    const request = { seenSeq: kept.length, entries: [own], today, command: 'egen' } as const
    await performAct(desk.cases, doer, { ...request, caseId: 'sag-2' as CaseId })
    await writes(desk, died, 'w')
    expect((await deathsIn(desk)).map((death) => death?.how)).toEqual(['CPR.', ELSEWHERE, undefined])
  })
})
