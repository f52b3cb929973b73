import { describe, expect, test } from 'vitest'
import { packageFileName } from '../../files/package/package-file.ts'
import type { CaseId, DocumentId, MunicipalityCode } from '../../stages/00-case/case-id.ts'
import { BOARD } from '../../stages/10-board/board.ts'
import { KARLA } from '../../stages/case.specimen.ts'
import { readCaseDocument } from '../case-document.ts'
import { packCase, type Packed } from './pack-case.ts'
import { takePackage } from './take-package.ts'
import {
  at,
  caseIn,
  HERE,
  karla,
  KARLAS,
  METTE,
  paper,
  sendFrom,
  sha256,
  take,
  taking,
  TODAY,
} from '../../../test/exchange.specimen.ts'

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
  describe('a document that lies in another case of the house', () => {
    const SECRET = paper('hemmelig-dok', 'Om en anden')
    const named = { id: SECRET.id, name: 'Brev.txt', on: TODAY, hash: 'a'.repeat(64) }
    const withSecret = async (code: MunicipalityCode) => {
      const office = await karla()
      await at(office, code, (desk) =>
        desk.addDocument('skaermet' as CaseId, { ...SECRET, name: 'Brev.txt', mime: 'text/plain' }),
      )
      return office
    }
    const naming = (packed: Packed) => otherCase(packed, { documents: [...packed.told.case.documents, named] })

    test('is not had by a new case that names it, though the package does not hold it', async () => {
      const office = await withSecret(BOARD.code)
      const taken = await take(office, naming(await sendFrom(office, HERE, KARLAS)))
      expect(taken.ok ? '' : taken.error.words.da).toContain('allerede hører til noget andet')
      await at(office, BOARD.code, async (desk) => expect(await desk.cases.read(KARLAS)).toEqual([]))
    })
    test('is not had by a case that is there and is told to have it', async () => {
      const office = await withSecret(HERE)
      await take(office, await sendFrom(office, HERE, KARLAS))
      const packed = naming(await sendFrom(office, BOARD.code, KARLAS, HERE))
      const taken = await at(office, HERE, (desk) => takePackage(desk, METTE, packed, taking({ command: 'x' })))
      expect(taken.ok ? '' : taken.error.words.da).toContain('allerede hører til noget andet')
    })
    test.each([
      ['by another case', 'skaermet', sha256(SECRET.bytes)],
      ['with other bytes', KARLAS, named.hash],
    ])('is neither read nor sent where it is kept %s', async (_, lies, hash) => {
      const office = await karla()
      await at(office, HERE, async (desk) => {
        await desk.addDocument(lies as CaseId, { ...SECRET, name: 'Brev.txt', mime: 'text/plain' })
        const file = await caseIn(desk, KARLAS)
        const told = { ...file, documents: [...file.documents, { ...named, hash }] }
        expect(await readCaseDocument(desk, told, SECRET.id)).toBeUndefined()
        const { bytes } = await packCase(desk, told, BOARD.code, TODAY, packageFileName)
        expect([...bytes.keys()]).toEqual(['dok-1', 'dok-2'])
      })
    })
  })
})
