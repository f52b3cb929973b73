import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { addDays, type PlainDate, plainDate } from '../base/date.ts'
import { packageFileName, readPackage, writePackage } from '../files/package-file.ts'
import type { CaseId, DocumentId, MunicipalityCode, OfficialId, PartyId, RecordId } from '../stages/00-case/case-id.ts'
import { BOARD } from '../stages/10-board/board.ts'
import { FILE_ITEMS, type FileLine } from '../stages/10-board/board-file.ts'
import type { Outcome } from '../stages/11-outcome/outcome.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import { entriesOf } from '../stages/case-journal.specimen.ts'
import type { CaseFile } from '../stages/case-file.ts'
import { aCase, KARLA } from '../stages/case.specimen.ts'
import { foldCase } from '../stages/fold-case.ts'
import { anyHoldingCase } from '../stages/generated-case.specimen.ts'
import type { OwnCaseFile } from '../stages/own-case.ts'
import { sentCase } from '../stages/sent-case.ts'
import { memoryOffice } from './office-desk.specimen.ts'
import type { Office, OfficeDesk } from './office-desk.ts'
import { packCase, type Packed } from './pack-case.ts'
import { performAct } from './perform-act.ts'
import { takePackage } from './take-package.ts'

const HERE = '0999' as MunicipalityCode
const KAREN = { user: 'karen', rolesIn: () => ['klagesagsbehandler'] as const }
const METTE = { user: 'mette', rolesIn: () => ['raadgiver'] as const }
const day = plainDate

interface Paper {
  readonly id: DocumentId
  readonly bytes: Uint8Array
}

/** What lies between the letter and the board: a complaint, upheld, the checklist with its papers, and that it was sent. */
function sentOn(file: CaseFile, papers: readonly Paper[], lines: readonly FileLine[]): readonly CaseEntry[] {
  const needs = file.needs.map(({ id }) => id)
  return [
    ...entriesOf(file),
    ...papers.map(({ id, bytes }): CaseEntry => ({
      kind: 'document-recorded',
      id,
      name: `${id}.txt`,
      on: day('2025-03-01'),
      hash: sha256(bytes),
    })),
    {
      kind: 'complaint-received',
      complaint: {
        id: 'klage-1' as RecordId,
        by: file.parties[0]?.id ?? KARLA,
        channel: 'brev',
        received: day('2025-03-20'),
        words: 'Jeg klager.',
        contested: [],
      },
    },
    {
      kind: 'genvurdering-begun',
      id: 'gen-1' as RecordId,
      complaint: 'klage-1' as RecordId,
      by: 'leder' as OfficialId,
      on: day('2025-03-24'),
      newSources: [],
    },
    ...needs.map((need): CaseEntry => ({
      kind: 'genvurdering-part-judged',
      id: 'gen-1' as RecordId,
      part: { kind: 'fastholdt', need, replies: [], why: 'Der er intet nyt.' },
    })),
    { kind: 'genvurdering-finished', id: 'gen-1' as RecordId, on: day('2025-04-01') },
    { kind: 'board-file-assembled', lines },
    { kind: 'case-sent-to-board', on: day('2025-04-02') },
  ]
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const paper = (id: string, text: string): Paper => ({ id: id as DocumentId, bytes: new TextEncoder().encode(text) })
const PAPERS = [paper('dok-1', 'Statusnotat'), paper('dok-2', 'Klage med æøå')]
const LINES: readonly FileLine[] = [
  { item: 'klage', state: 'med', documents: ['dok-2' as DocumentId] },
  { item: 'laegelige-oplysninger', state: 'mangler', why: 'Lægen er ikke spurgt.' },
]

async function world(entries: readonly CaseEntry[], papers: readonly Paper[]) {
  const { office } = memoryOffice({
    [HERE]: {
      cases: { [String(foldCase(entries)?.id)]: entries },
      people: [{ id: KARLA, name: 'Karla Vind', cpr: '0101701234', address: ['Møllegade 1'], isProtected: true }],
    },
    [BOARD.code]: {},
    '0998': {},
  })
  await at(office, HERE, async (desk) => {
    for (const { id, bytes } of papers)
      await desk.addDocument('x' as CaseId, { id, name: `${id}.txt`, mime: 'text/plain', bytes })
  })
  return office
}

async function at<T>(office: Office, code: MunicipalityCode, work: (desk: OfficeDesk) => Promise<T>): Promise<T> {
  const done = await office.open(code, work)
  if (!done.ok) throw new Error(done.error.kind)
  return done.value
}

async function caseIn(desk: OfficeDesk, id: CaseId): Promise<OwnCaseFile> {
  const file = foldCase((await desk.cases.read(id)).map(({ entry }) => entry))
  if (file === undefined) throw new Error('no such case')
  return file
}

const TODAY = day('2025-04-03')
const taking = (change: object = {}) => ({
  today: TODAY,
  number: '25-1001',
  team: 'Klager',
  command: 'modtag-1',
  ...change,
})

/** As it goes: made, written to a zip, and read from it by the other. */
async function sendFrom(office: Office, code: MunicipalityCode, id: CaseId, to = BOARD.code): Promise<Packed> {
  const packed = await at(office, code, async (desk) =>
    packCase(desk, await caseIn(desk, id), to, TODAY, packageFileName),
  )
  const read = await readPackage(writePackage(packed, new Uint8Array()))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  expect(read.value).toEqual(packed)
  return read.value
}

const KARLAS = aCase().id
const karla = () => world(sentOn(aCase(), PAPERS, LINES), PAPERS)
const take = (office: Office, packed: Packed, change: object = {}) =>
  at(office, BOARD.code, (desk) => takePackage(desk, KAREN, packed, taking(change)))

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
          expect(again.told.people).toEqual(packed.told.people)
          expect(again.told.documents).toEqual(packed.told.documents)
          expect(again.bytes).toEqual(packed.bytes)
        },
      ),
      { numRuns: 40 },
    )
  })
})

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
  const back = async (office: Office, command: string) => {
    const packed = await sendFrom(office, BOARD.code, KARLAS, HERE)
    return at(office, HERE, (desk) => takePackage(desk, METTE, packed, taking({ command, today: day('2025-08-05') })))
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
    await at(office, HERE, async (desk) => expect((await caseIn(desk, KARLAS)).outcome).toEqual(outcome))
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
