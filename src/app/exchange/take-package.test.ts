import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentId, OfficialId, PartyId } from '../../stages/00-case/case-id.ts'
import { BOARD } from '../../stages/10-board/board.ts'
import { FILE_ITEMS, type FileLine } from '../../stages/10-board/board-file.ts'
import { aCase, KARLA } from '../../stages/case.specimen.ts'
import { foldCase } from '../../stages/fold-case.ts'
import { anyHoldingCase } from '../../stages/generated/generated-case.specimen.ts'
import { sentCase } from '../../stages/exchange/sent-case.ts'
import {
  at,
  caseIn,
  HERE,
  karla,
  KARLAS,
  LINES,
  PAPERS,
  sendFrom,
  sentOn,
  take,
  TODAY,
  world,
} from '../../../test/exchange.specimen.ts'

describe('a case comes to the board', () => {
  test('as it stood at the municipality, with its people, its documents and a number of the board’s own', async () => {
    const office = await karla()
    const packed = await sendFrom(office, HERE, KARLAS)
    const taken = await take(office, packed)
    expect(taken).toMatchObject({ ok: true, value: { kind: 'ny', caseId: KARLAS } })
    await at(office, BOARD.code, async (desk) => {
      const file = await caseIn(desk, KARLAS)
      expect([file.municipality, file.from, file.responsible, file.team]).toEqual([BOARD.code, HERE, 'karen', 'Klager'])
      expect(file.boardFile?.received).toEqual({ on: TODAY, number: '25-1001' })
      expect((await desk.people([KARLA])).get(KARLA)).toMatchObject({ name: 'Karla Vind', isProtected: true })
      const kept = await desk.readDocument('dok-2' as DocumentId)
      expect(new TextDecoder().decode(kept?.bytes)).toBe('Klage med æøå')
    })
  })
  test('the same package twice is told of, and writes nothing', async () => {
    const office = await karla()
    const packed = await sendFrom(office, HERE, KARLAS)
    await take(office, packed)
    const before = await at(office, BOARD.code, (desk) => desk.cases.read(KARLAS))
    expect(await take(office, packed, { command: 'modtag-2' })).toMatchObject({ ok: true, value: { kind: 'kendt' } })
    expect(await at(office, BOARD.code, (desk) => desk.cases.read(KARLAS))).toEqual(before)
  })
  test('what comes out again is what came in, over any case', async () => {
    const anyLine = fc.constantFrom<FileLine['state']>('mangler', 'findes-ikke', 'med')
    await fc.assert(
      fc.asyncProperty(
        anyHoldingCase,
        fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 4 }),
        fc.array(anyLine, { minLength: FILE_ITEMS.length, maxLength: FILE_ITEMS.length }),
        async (file, contents, states) => {
          const papers = contents.map((bytes, number) => ({ id: `dok-${number}` as DocumentId, bytes }))
          const lines = FILE_ITEMS.map((item, number): FileLine => {
            const state = states[number] ?? 'findes-ikke'
            if (state === 'med')
              return { item, state, documents: papers.map(({ id }) => id).filter((_, n) => n % 2 === number % 2) }
            return state === 'mangler' ? { item, state, why: `Hvorfor ${number}` } : { item, state }
          })
          const office = await world(sentOn(file, papers, lines), papers)
          const packed = await sendFrom(office, HERE, file.id)
          expect(await take(office, packed)).toMatchObject({ ok: true, value: { kind: 'ny' } })
          const again = await sendFrom(office, BOARD.code, file.id, HERE)
          const { received: _, ...boardFile } = again.told.case.boardFile ?? { lines: [], requests: [], contacts: [] }
          expect({ ...again.told.case, boardFile }).toEqual(packed.told.case)
          expect(again.told.people).toEqual(packed.told.people.map((one) => ({ ...one, address: [] })))
          expect(again.told.documents).toEqual(packed.told.documents)
          expect(again.bytes).toEqual(packed.bytes)
        },
      ),
      { numRuns: 40 },
    )
  })
})

test('a case is sent without who has it and what is only drafted', () => {
  const own = foldCase([
    ...sentOn(aCase(), PAPERS, LINES),
    { kind: 'responsible-assigned', official: 'mette' as OfficialId, team: 'Voksenteamet' },
  ])
  if (own === undefined) throw new Error('the specimen folds')
  expect(Object.keys(sentCase(own))).not.toContain('responsible')
  expect(Object.keys(sentCase(own))).not.toContain('team')
  expect(KARLA as PartyId).toBe(sentCase(own).citizen)
})
