import { describe, expect, test } from 'vitest'
import type { DocumentId, MunicipalityCode } from '../stages/00-case/case-id.ts'
import { BOARD } from '../stages/10-board/board.ts'
import { KARLA } from '../stages/case.specimen.ts'
import type { Packed } from './pack-case.ts'
import { takePackage } from './take-package.ts'
import { at, HERE, karla, KARLAS, METTE, sendFrom, take, taking } from '../../test/exchange.specimen.ts'

describe('what is not taken, and why', () => {
  const told = (packed: Packed, change: object): Packed => ({ ...packed, told: { ...packed.told, ...change } })
  const otherCase = (packed: Packed, change: object) => told(packed, { case: { ...packed.told.case, ...change } })
  test.each<[string, (packed: Packed) => Packed, object, string]>([
    ['for another authority', (one) => told(one, { to: '0998' }), {}, 'anden myndighed'],
    ['from one that does not have the case', (one) => told(one, { from: '0998' }), {}, 'ikke fra den myndighed'],
    [
      'not sent',
      (one) => otherCase(one, { boardFile: { ...one.told.case.boardFile, sent: undefined } }),
      {},
      'kun et udkast',
    ],
    ['without a number', (one) => one, { number: ' ' }, 'sagsnummer'],
  ])('%s', async (_, change, how, words) => {
    const office = await karla()
    const packed = change(await sendFrom(office, HERE, KARLAS))
    const taken = await take(office, packed, how)
    expect(taken.ok ? '' : taken.error.words.da).toContain(words)
    await at(office, BOARD.code, async (desk) => {
      expect(await desk.cases.read(KARLAS)).toEqual([])
      expect(await desk.people([KARLA])).toEqual(new Map())
      expect(await desk.readDocument('dok-1' as DocumentId)).toBeUndefined()
    })
  })
  test('one whose person is someone else here does not write over that person', async () => {
    const office = await karla()
    const packed = await sendFrom(office, HERE, KARLAS)
    const stranger = { id: KARLA, name: 'En Anden', cpr: '0202801234', address: [], isProtected: false }
    await at(office, BOARD.code, (desk) => desk.putPerson(stranger))
    const taken = await take(office, packed)
    expect(taken.ok ? '' : taken.error.words.da).toContain('allerede hører til noget andet')
    expect(await at(office, BOARD.code, (desk) => desk.people([KARLA]))).toEqual(new Map([[KARLA, stranger]]))
  })
  test('one that names a case of another municipality', async () => {
    const office = await karla()
    await take(office, await sendFrom(office, HERE, KARLAS))
    const packed = await sendFrom(office, HERE, KARLAS)
    const forged = otherCase(told(packed, { from: '0998' }), { municipality: '0998' })
    const taken = await take(office, forged, { command: 'modtag-2' })
    expect(taken.ok ? '' : taken.error.words.da).toContain('allerede hører til noget andet')
  })
  test('a municipality takes no case that is not its own', async () => {
    const office = await karla()
    const packed = told(await sendFrom(office, HERE, KARLAS), { from: BOARD.code, to: '0998' })
    const taken = await at(office, '0998' as MunicipalityCode, (desk) => takePackage(desk, METTE, packed, taking()))
    expect(taken.ok ? '' : taken.error.words.da).toContain('findes ikke her')
  })
  test('one about a case that whoever brings it may not see', async () => {
    const office = await karla()
    await take(office, await sendFrom(office, HERE, KARLAS))
    const packed = await sendFrom(office, BOARD.code, KARLAS, HERE)
    const nobody = { user: 'nabo', rolesIn: () => [] }
    const taken = await at(office, HERE, (desk) => takePackage(desk, nobody, packed, taking({ command: 'x' })))
    expect(taken.ok ? '' : taken.error.words.da).toContain('findes ikke her')
  })
  test('someone without a part in the board takes nothing', async () => {
    const office = await karla()
    const packed = await sendFrom(office, HERE, KARLAS)
    const taken = await at(office, BOARD.code, (desk) => takePackage(desk, METTE, packed, taking()))
    expect(taken.ok).toBe(false)
  })
})
