import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { MunicipalityCode, PartyId } from '../../stages/00-case/case-id.ts'
import { BOARD } from '../../stages/10-board/board.ts'
import { aCaseAtTheBoard } from '../../stages/appealed-case.specimen.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import type { CasePackage } from '../../stages/exchange/case-package.ts'
import { aCase, KARLA } from '../../stages/case.specimen.ts'
import { foldCase } from '../../stages/fold-case.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import { renameParties } from '../../stages/exchange/renamed-case.ts'
import { sentCase } from '../../stages/exchange/sent-case.ts'
import { memoryOffice } from '../office-desk.specimen.ts'
import type { Person } from '../office-desk.ts'
import { packCase, type Packed } from './pack-case.ts'
import { takePackage } from './take-package.ts'

const HERE = '0999' as MunicipalityCode
const KNOWN: Person = {
  id: 'vores-karla' as PartyId,
  name: 'Karla Vind',
  cpr: '0101701234',
  address: ['Møllegade 1'],
  isProtected: false,
}
const { received: _, ...boardFile } = aCaseAtTheBoard().boardFile ?? { lines: [], requests: [], contacts: [] }
const own = { ...foldCase(entriesOf(aCase())), ...aCaseAtTheBoard(), boardFile } as OwnCaseFile

const packed: Packed = {
  told: {
    format: 'holdbar-sagspakke',
    version: 1,
    made: plainDate('2025-04-10'),
    from: HERE,
    to: BOARD.code,
    case: { ...sentCase(own), municipality: HERE },
    people: [{ ...KNOWN, id: KARLA, name: 'Karla  vind', address: ['Ny vej 2'], isProtected: true }],
    documents: [],
  },
  bytes: new Map(),
}

const DAY = plainDate('2025-04-11')
const KAREN = { user: 'karen', rolesIn: () => ['klagesagsbehandler'] as const }

interface Otherwise {
  readonly same?: readonly PartyId[]
  readonly people?: CasePackage['people']
}

async function take(people: readonly Person[], { same = [], people: told = packed.told.people }: Otherwise = {}) {
  const { office } = memoryOffice({ [BOARD.code]: { people } })
  const done = await office.open(BOARD.code, async (desk) => {
    const taken = await takePackage(
      desk,
      KAREN,
      { ...packed, told: { ...packed.told, people: told } },
      {
        today: DAY,
        number: '25-1',
        team: 'Klager',
        command: 'modtag',
        same: new Set(same),
      },
    )
    const file = foldCase((await desk.cases.read(own.id)).map(({ entry }) => entry))
    return {
      taken,
      file,
      back: file === undefined ? undefined : (await packCase(desk, file, HERE, DAY, () => 'x')).told.people,
      people: [...(await desk.people([KARLA, KNOWN.id])).values()],
    }
  })
  if (!done.ok) throw new Error('the office is open')
  return done.value
}

describe('a package about someone whom the board knows by their number', () => {
  test('is about the person known here, in everything that refers to them', async () => {
    const { taken, file, people } = await take([KNOWN])
    expect(taken.ok).toBe(true)
    expect(people).toEqual([{ ...KNOWN, isProtected: true }])
    expect(file?.citizen).toBe(KNOWN.id)
    expect(file?.complaints.map(({ by, approved }) => [by, approved?.by])).toEqual([[KNOWN.id, KNOWN.id]])
    expect(JSON.stringify(file)).not.toContain(`"${KARLA}"`)
  })
  test('by another name is asked about before anything is written, and is that person when it is said to be', async () => {
    const people = packed.told.people.map((one) => ({ ...one, name: 'Ukendt' }))
    const asked = await take([KNOWN], { people })
    expect([asked.taken, asked.file]).toMatchObject([
      { ok: false, error: { field: 'samme', asked: people } },
      undefined,
    ])
    expect(asked.taken.ok ? '' : asked.taken.error.words.da).not.toContain(KNOWN.name)
    expect(asked.people).toEqual([KNOWN])
    expect((await take([KNOWN], { people, same: ['en-anden' as PartyId] })).file).toBeUndefined()
    const { file, people: kept } = await take([KNOWN], { people, same: [KARLA] })
    expect([file?.citizen, kept]).toEqual([KNOWN.id, [{ ...KNOWN, isProtected: true }]])
  })
  test('goes back without where the person lives, which the sender may never have told', async () => {
    const { back } = await take([KNOWN])
    expect(back).toEqual([{ ...KNOWN, address: [], isProtected: true }])
  })
  test.each<[string, Person, CasePackage['people']]>([
    ['an id alone', { ...KNOWN, id: KARLA }, []],
    ['an id and a name', { ...KNOWN, id: KARLA }, packed.told.people.map((one) => ({ ...one, cpr: null }))],
    ['an id with another number', { ...KNOWN, id: KARLA, cpr: '0202801234' }, packed.told.people],
  ])('is not had by %s', async (_, known, told) => {
    const { taken, file, people } = await take([known], { people: told, same: [KARLA] })
    expect(taken.ok ? '' : taken.error.words.da).toContain('allerede hører til noget andet')
    expect([file, people]).toEqual([undefined, [known]])
  })
  test('is the same as one without a number who got one since', async () => {
    const known = { ...KNOWN, id: KARLA, cpr: null }
    const { taken, people } = await take([known])
    expect([taken.ok, people]).toEqual([true, [{ ...known, isProtected: true }]])
  })
  test('else is about the person as the package tells of them', async () => {
    const { file, people } = await take([])
    expect(file?.citizen).toBe(KARLA)
    expect(people).toEqual(packed.told.people)
  })
})

test('a case keeps all else when its people go by other ids', () => {
  const there = sentCase(own)
  const back = (id: PartyId) => (id === KNOWN.id ? KARLA : id)
  const renamed = renameParties(there, (id) => (id === KARLA ? KNOWN.id : id))
  expect(renamed).not.toEqual(there)
  expect(renameParties(renamed, back)).toEqual(there)
})
