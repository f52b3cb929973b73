import { describe, expect, test } from 'vitest'
import { addDays, type PlainDate, plainDate } from '../../base/date.ts'
import type { MunicipalityCode, OfficialId, RecordId } from '../../stages/00-case/case-id.ts'
import { BOARD } from '../../stages/10-board/board.ts'
import type { Outcome } from '../../stages/11-outcome/outcome.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { aCase, KARLA } from '../../stages/case.specimen.ts'
import type { Office } from '../office-desk.ts'
import { performAct } from '../perform-act.ts'
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

const day = plainDate

const back = async (office: Office, command: string) => {
  const packed = await sendFrom(office, BOARD.code, KARLAS, HERE)
  return at(office, HERE, (desk) => takePackage(desk, METTE, packed, taking({ command, today: day('2025-08-05') })))
}

describe('and what the board does comes back', () => {
  const outcome: Outcome = {
    id: 'udfald-1' as RecordId,
    decidedOn: day('2025-08-01'),
    number: '25-1001',
    parts: [
      {
        id: 'del-1' as RecordId,
        needs: aCase().needs.map(({ id }) => id),
        grounds: 'Afgørelsen holder.',
        ruling: { kind: 'stadfaestelse', criticism: [] },
      },
    ],
  }
  async function act(
    office: Office,
    code: MunicipalityCode,
    roles: readonly ('raadgiver' | 'ankechef')[],
    entry: CaseEntry,
    on: PlainDate = TODAY,
  ) {
    await at(office, code, async (desk) => {
      const kept = await desk.cases.read(KARLAS)
      const done = await performAct(
        desk.cases,
        { user: roles[0] ?? '', roles },
        { caseId: KARLAS, seenSeq: kept.length, entries: [entry], today: on, command: `${code}-${kept.length}` },
      )
      if (!done.ok) throw new Error(JSON.stringify(done.error))
    })
  }
  const news = (taken: Awaited<ReturnType<typeof back>>) =>
    taken.ok ? taken.value.news.map(({ kind }) => kind) : [taken.error.words.da]

  test('receipt, request and contact; the answer with its document; and the decision', async () => {
    const office = await karla()
    await take(office, await sendFrom(office, HERE, KARLAS))
    const request = {
      id: 'anm-1' as RecordId,
      item: 'laegelige-oplysninger',
      asked: 'Send lægens udtalelse.',
      on: TODAY,
      due: addDays(TODAY, 7),
    } as const
    await act(office, BOARD.code, ['ankechef'], { kind: 'board-asked', request })
    expect(news(await back(office, 'retur-1'))).toEqual(['board-received', 'board-asked'])
    expect(news(await back(office, 'retur-2'))).toEqual([])

    const late = paper('dok-3', 'Lægens udtalelse')
    await act(office, HERE, ['raadgiver'], {
      kind: 'document-recorded',
      id: late.id,
      name: 'Udtalelse.txt',
      on: TODAY,
      hash: sha256(late.bytes),
    })
    await at(office, HERE, (desk) =>
      desk.addDocument(KARLAS, { id: late.id, name: 'Udtalelse.txt', mime: 'text/plain', bytes: late.bytes }),
    )
    await act(office, HERE, ['raadgiver'], {
      kind: 'board-answered',
      id: request.id,
      on: TODAY,
      documents: [late.id],
      words: 'Vedlagt.',
    })
    const answered = await take(office, await sendFrom(office, HERE, KARLAS), { command: 'modtag-2' })
    expect(answered.ok ? answered.value.news.map(({ kind }) => kind) : answered).toEqual([
      'document-recorded',
      'board-answered',
    ])
    await at(office, BOARD.code, async (desk) => {
      expect((await desk.readDocument(late.id))?.bytes).toEqual(late.bytes)
      expect((await caseIn(desk, KARLAS)).boardFile?.requests[0]?.answer?.words).toBe('Vedlagt.')
    })

    const { decidedOn } = outcome
    const drafted: CaseEntry = { kind: 'outcome-drafted', outcome, by: 'karen' as OfficialId }
    await act(office, BOARD.code, ['ankechef'], drafted, decidedOn)
    expect(news(await back(office, 'retur-3'))).toEqual([])
    await act(
      office,
      BOARD.code,
      ['ankechef'],
      {
        kind: 'outcome-signed',
        by: 'ankechef' as OfficialId,
        on: decidedOn,
        answer: 'underskrevet',
        why: 'Enig.',
      },
      decidedOn,
    )
    expect(news(await back(office, 'retur-4'))).toEqual(['outcome-received'])
    expect(news(await back(office, 'retur-5'))).toEqual([])
    await at(office, HERE, async (desk) => expect((await caseIn(desk, KARLAS)).outcome).toMatchObject(outcome))
  })
})

describe('protection that is told of later', () => {
  const protectedNow = async (office: Office, from: MunicipalityCode, isProtected: boolean) =>
    at(office, from, async (desk) => {
      const person = (await desk.people([KARLA])).get(KARLA)
      if (person !== undefined) await desk.putPerson({ ...person, isProtected })
    })
  const isProtectedAt = (office: Office, code: MunicipalityCode) =>
    at(office, code, async (desk) => (await desk.people([KARLA])).get(KARLA)?.isProtected)

  test('is taken where nothing else is new, at either end, and is not taken away so', async () => {
    const office = await karla()
    await protectedNow(office, HERE, false)
    await take(office, await sendFrom(office, HERE, KARLAS))
    expect(await isProtectedAt(office, BOARD.code)).toBe(false)
    await protectedNow(office, HERE, true)
    const told = await take(office, await sendFrom(office, HERE, KARLAS), { command: 'modtag-2' })
    expect(told).toMatchObject({ ok: true, value: { kind: 'nyt', news: [] } })
    expect(await isProtectedAt(office, BOARD.code)).toBe(true)
    expect(await take(office, await sendFrom(office, HERE, KARLAS), { command: 'modtag-3' })).toMatchObject({
      value: { kind: 'kendt' },
    })
    await protectedNow(office, HERE, false)
    await take(office, await sendFrom(office, HERE, KARLAS), { command: 'modtag-4' })
    expect(await isProtectedAt(office, BOARD.code)).toBe(true)
    await back(office, 'retur-1')
    expect(await isProtectedAt(office, HERE)).toBe(true)
  })
})
