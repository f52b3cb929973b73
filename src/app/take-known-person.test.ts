import { describe, expect, test } from 'vitest'
import { plainDate } from '../base/date.ts'
import type { MunicipalityCode, PartyId } from '../stages/00-case/case-id.ts'
import { BOARD } from '../stages/10-board/board.ts'
import { aCaseAtTheBoard } from '../stages/appealed-case.specimen.ts'
import { entriesOf } from '../stages/case-journal.specimen.ts'
import { aCase, KARLA } from '../stages/case.specimen.ts'
import { foldCase } from '../stages/fold-case.ts'
import type { OwnCaseFile } from '../stages/own-case.ts'
import { renameParties } from '../stages/renamed-case.ts'
import { sentCase } from '../stages/sent-case.ts'
import { memoryOffice } from './office-desk.specimen.ts'
import type { Person } from './office-desk.ts'
import type { Packed } from './pack-case.ts'
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
    people: [{ ...KNOWN, id: KARLA, name: 'Karla V. Vind', address: ['Ny vej 2'], isProtected: true }],
    documents: [],
  },
  bytes: new Map(),
}

async function take(people: readonly Person[]) {
  const { office } = memoryOffice({ [BOARD.code]: { people } })
  const done = await office.open(BOARD.code, async (desk) => {
    const taken = await takePackage(desk, { user: 'karen', rolesIn: () => ['klagesagsbehandler'] }, packed, {
      today: plainDate('2025-04-11'),
      number: '25-1',
      team: 'Klager',
      command: 'modtag',
    })
    return {
      taken,
      file: foldCase((await desk.cases.read(own.id)).map(({ entry }) => entry)),
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
