import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { MunicipalityCode, RecordId } from '../../stages/00-case/case-id.ts'
import type { Role } from '../../stages/00-case/role.ts'
import { BOARD } from '../../stages/10-board/board.ts'
import { GENVURDERING, KLAGE } from '../../stages/appealed-case.specimen.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { awaitedInAppeal, waitsInAppeal } from '../../stages/appeal-line.ts'
import { stateOf } from '../../stages/case-state.ts'
import { aCase, INDKOEB } from '../../stages/case.specimen.ts'
import { foldCase } from '../../stages/fold-case.ts'
import { needsSecondReader } from '../approval-rule.ts'
import { memoryOffice } from '../office-desk.specimen.ts'
import type { OfficeDesk } from '../office-desk.ts'
import { packCase } from './pack-case.ts'
import { performAct } from '../perform-act.ts'
import { takePackage } from './take-package.ts'

const HERE = '0999' as MunicipalityCode
const day = plainDate
const ID = aCase().id
const { id, complaint: of, by, begun, newSources, parts } = GENVURDERING
const OTHER: typeof KLAGE = { ...KLAGE, id: 'klage-2' as RecordId, contested: [] }
const [part] = parts

/** Karla's case as it was sent to the board, over one complaint or over two. */
function sent(complaints: readonly (typeof KLAGE)[]): readonly CaseEntry[] {
  const read = (complaint: RecordId, name: RecordId): CaseEntry[] => [
    { kind: 'genvurdering-begun', id: name, complaint, by, on: begun, newSources },
    ...aCase().needs.map(({ id: need }): CaseEntry => ({
      kind: 'genvurdering-part-judged',
      id: name,
      part: { kind: 'fastholdt', need, replies: [], why: part?.why ?? 'Der er intet nyt.' },
    })),
    { kind: 'genvurdering-finished', id: name, on: day('2025-04-10') },
  ]
  return [
    ...entriesOf(aCase()),
    ...complaints.map((complaint): CaseEntry => ({ kind: 'complaint-received', complaint })),
    ...complaints.flatMap((one) => read(one.id, one.id === of ? id : ('gen-2' as RecordId))),
    { kind: 'board-file-assembled', lines: [{ item: 'klage', state: 'findes-ikke' }] },
    { kind: 'case-sent-to-board', on: day('2025-04-10') },
  ]
}

async function world(complaints: readonly (typeof KLAGE)[] = [KLAGE]) {
  const { office } = memoryOffice({ [HERE]: { cases: { [ID]: sent(complaints) } }, [BOARD.code]: {} })
  const at = async <T>(code: MunicipalityCode, work: (desk: OfficeDesk) => Promise<T>): Promise<T> => {
    const done = await office.open(code, work)
    if (!done.ok) throw new Error(done.error.kind)
    return done.value
  }
  const file = (code: MunicipalityCode) =>
    at(code, async (desk) => {
      const own = foldCase((await desk.cases.read(ID)).map(({ entry }) => entry))
      if (own === undefined) throw new Error('no such case')
      return own
    })
  const state = async (code: MunicipalityCode) => {
    const own = await file(code)
    return stateOf(own, needsSecondReader(own))
  }
  let sendings = 0
  const send = async (from: MunicipalityCode, to: MunicipalityCode, role: Role) => {
    const own = await file(from)
    const packed = await at(from, (desk) => packCase(desk, own, to, day('2025-04-20'), (_, name) => name))
    const taken = await at(to, (desk) =>
      takePackage(desk, { user: role, rolesIn: () => [role] }, packed, {
        today: day('2025-04-20'),
        number: '25-1',
        team: 'Klager',
        command: `send-${++sendings}`,
        same: new Set(),
      }),
    )
    return taken.ok ? taken.value.news.map(({ kind }) => kind) : taken.error.words.da
  }
  const act = async (code: MunicipalityCode, role: Role, entry: CaseEntry) =>
    at(code, async (desk) => {
      const { length } = await desk.cases.read(ID)
      const done = await performAct(
        desk.cases,
        { user: role, roles: [role] },
        { caseId: ID, seenSeq: length, entries: [entry], today: day('2025-04-20'), command: `${role}-${length}` },
      )
      return done.ok ? 'done' : done.error.kind
    })
  const toBoard = () => send(HERE, BOARD.code, 'klagesagsbehandler')
  const toMunicipality = () => send(BOARD.code, HERE, 'raadgiver')
  return { toBoard, toMunicipality, act, state, file }
}
const withdrawn = (complaint = KLAGE.id): CaseEntry => ({
  kind: 'complaint-withdrawn',
  id: complaint,
  on: day('2025-04-18'),
})

describe('a complaint that is withdrawn while the case is with the board', () => {
  test('at the municipality: the board learns it by the next package, once, and has nothing left to decide', async () => {
    const { toBoard, act, state, file } = await world()
    await toBoard()
    expect(await act(HERE, 'raadgiver', withdrawn())).toBe('done')
    expect([await state(HERE), await state(BOARD.code)]).toEqual(['afsendt', 'hos-styrelsen'])
    expect(await toBoard()).toEqual(['complaint-withdrawn'])
    expect(await toBoard()).toEqual([])
    expect(await state(BOARD.code)).toBe('afsendt')
    expect((await file(BOARD.code)).complaints[0]?.withdrawn).toBe('2025-04-18')
    expect(await act(BOARD.code, 'klagesagsbehandler', withdrawn())).toBe('not-open')
  })
  test('at the board: the municipality learns it the same way, and the decision stands', async () => {
    const { toBoard, toMunicipality, act, state } = await world()
    await toBoard()
    expect(await act(BOARD.code, 'klagesagsbehandler', withdrawn())).toBe('done')
    expect(await toMunicipality()).toEqual(['board-received', 'complaint-withdrawn'])
    expect(await toMunicipality()).toEqual([])
    expect([await state(HERE), await state(BOARD.code)]).toEqual(['afsendt', 'afsendt'])
  })
  test('one of two: the case stays with the board for the other', async () => {
    const { toBoard, act, state } = await world([KLAGE, OTHER])
    await toBoard()
    await act(HERE, 'raadgiver', withdrawn())
    expect(await toBoard()).toEqual(['complaint-withdrawn'])
    expect([await state(HERE), await state(BOARD.code)]).toEqual(['hos-styrelsen', 'hos-styrelsen'])
    await act(HERE, 'raadgiver', withdrawn(OTHER.id))
    await toBoard()
    expect([await state(HERE), await state(BOARD.code)]).toEqual(['afsendt', 'afsendt'])
  })
  test('a draft of the board falls with it', async () => {
    const { toBoard, act, state } = await world()
    await toBoard()
    const drafted = {
      kind: 'outcome-drafted',
      by: 'karen',
      outcome: {
        id: 'u',
        decidedOn: '2025-04-20',
        number: '25-1',
        parts: [
          { id: 'd', needs: [INDKOEB], grounds: 'Den holder.', ruling: { kind: 'stadfaestelse', criticism: [] } },
        ],
      },
    } as unknown as CaseEntry
    expect(await act(BOARD.code, 'klagesagsbehandler', drafted)).toBe('done')
    expect(await state(BOARD.code)).toBe('til-underskrift')
    expect(await act(BOARD.code, 'ankechef', withdrawn())).toBe('done')
    expect(await state(BOARD.code)).toBe('afsendt')
  })
  test('a new complaint after it begins at the municipality, and the old receipt is not for it', async () => {
    const { toBoard, toMunicipality, act, state, file } = await world()
    await toBoard()
    await toMunicipality()
    await act(HERE, 'raadgiver', withdrawn())
    const again = { ...KLAGE, id: 'klage-3' as RecordId, received: day('2025-04-19') }
    expect(await act(HERE, 'raadgiver', { kind: 'complaint-received', complaint: again })).toBe('done')
    expect(await state(HERE)).toBe('paaklaget')
    expect((await file(HERE)).boardFile?.received).toBeDefined()
    expect(await act(HERE, 'raadgiver', { kind: 'case-sent-to-board', on: day('2025-04-20') })).toBe('done')
    expect(await state(HERE)).toBe('hos-styrelsen')
    expect((await file(HERE)).boardFile?.received).toBeUndefined()
  })
  test('the citizen may do it there, and the municipality’s caseworker may not at the board', async () => {
    const { toBoard, act } = await world()
    await toBoard()
    expect(await act(BOARD.code, 'analytiker', withdrawn())).toBe('not-open')
    expect(await act(BOARD.code, 'klagesagsbehandler', withdrawn('findes-ikke' as RecordId))).toBe('problems')
  })
})

test('a list of cases waits for nothing more of it, nor for what the board had asked for', async () => {
  const { toBoard, toMunicipality, act, file, state } = await world()
  await toBoard()
  const request = {
    id: 'anm-1' as RecordId,
    item: 'andet',
    asked: 'Send fuldmagten.',
    on: day('2025-04-20'),
    due: day('2025-04-27'),
  } as const
  await act(BOARD.code, 'klagesagsbehandler', { kind: 'board-asked', request })
  await toMunicipality()
  const lines = async () =>
    Promise.all(
      ([HERE, BOARD.code] as const).map(async (code) => {
        const own = await file(code)
        return [awaitedInAppeal(own).map(({ kind }) => kind), waitsInAppeal(own, await state(code))]
      }),
    )
  expect(await lines()).toEqual([
    [['svar-til-ankestyrelsen'], [{ kind: 'raadgiver', to: 'svare-ankestyrelsen' }]],
    [['svar-fra-kommunen'], [{ kind: 'kommunen' }]],
  ])
  await act(HERE, 'raadgiver', withdrawn())
  await toBoard()
  expect(await lines()).toEqual([
    [[], undefined],
    [[], []],
  ])
})
