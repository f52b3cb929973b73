import { createHash } from 'node:crypto'
import { plainDate } from '../../base/date.ts'
import type { DocumentId, RecordId } from '../../stages/00-case/case-id.ts'
import { BOARD } from '../../stages/10-board/board.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCase, KARLA, LEDER, RAADGIVER } from '../../stages/case.specimen.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { foldCase } from '../../stages/fold-case.ts'
import { aUser, browserOf, HERE, officeServer, THERE } from './office.specimen.ts'

const day = plainDate
export const PAPER = {
  id: 'dok-1' as DocumentId,
  name: 'Statusnotat.txt',
  bytes: new TextEncoder().encode('Karla køber ind.'),
}
const id = (text: string) => text as RecordId

const AT_BOARD: readonly CaseEntry[] = [
  ...entriesOf(aCase()),
  { kind: 'responsible-assigned', official: RAADGIVER, team: 'Voksenteamet' },
  {
    kind: 'document-recorded',
    id: PAPER.id,
    name: PAPER.name,
    on: day('2025-02-01'),
    hash: createHash('sha256').update(PAPER.bytes).digest('hex'),
  },
  {
    kind: 'complaint-received',
    complaint: { id: id('k'), by: KARLA, channel: 'brev', received: day('2025-02-20'), words: 'Nej.', contested: [] },
  },
  { kind: 'genvurdering-begun', id: id('g'), complaint: id('k'), by: LEDER, on: day('2025-02-21'), newSources: [] },
  ...aCase().needs.map(({ id: need }): CaseEntry => ({
    kind: 'genvurdering-part-judged',
    id: id('g'),
    part: { kind: 'fastholdt', need, replies: [], why: 'Der er intet nyt.' },
  })),
  { kind: 'genvurdering-finished', id: id('g'), on: day('2025-02-25') },
  {
    kind: 'board-file-assembled',
    lines: [
      { item: 'statusnotater', state: 'med', documents: [PAPER.id] },
      { item: 'klage', state: 'med', documents: [] },
      { item: 'laegelige-oplysninger', state: 'mangler', why: 'Lægen er ikke spurgt.' },
    ],
  },
  { kind: 'case-sent-to-board', on: day('2025-02-26') },
]
const people = [{ id: KARLA, name: 'Karla Vind', cpr: '0101701234', address: ['Møllegade 1'], isProtected: false }]
const board = { municipality: BOARD.code, municipalityName: BOARD.name, team: 'Klager' }
const USERS = [
  aUser(RAADGIVER, 'raadgiver'),
  aUser('analytiker', 'analytiker'),
  aUser('nabo', 'raadgiver', { municipality: THERE }),
  aUser('karen', 'klagesagsbehandler', board),
  aUser('lise', 'ankechef', board),
]

export const CASE = '/sager/sag-karla'

/** Karla’s case, sent to the board, in an office of her municipality, another, and the board. */
export async function start(entries: readonly CaseEntry[] = AT_BOARD) {
  const { server, world } = await officeServer(
    { [HERE]: { cases: { 'sag-karla': entries }, people }, [THERE]: {}, [BOARD.code]: {} },
    USERS,
  )
  await world.office.open(HERE, (desk) => desk.addDocument('sag-karla' as never, { ...PAPER, mime: 'text/plain' }))
  const as = async (user: string) => {
    const browser = browserOf(server)
    await browser.signIn(user)
    return browser
  }
  const caseAt = async (code: string) => {
    const read = await world.office.open(code as never, (desk) => desk.cases.read('sag-karla' as never))
    return foldCase(read.ok ? read.value.map(({ entry }) => entry) : [])
  }
  const packageFrom = async (user: string) => {
    const answer = await (await as(user)).get(`${CASE}/pakke.zip`)
    if (answer.statusCode !== 200) throw new Error(`no package: ${answer.statusCode}`)
    return { name: 'pakke.zip', bytes: new Uint8Array(answer.rawPayload) }
  }
  const take = async (user: string, file: { name: string; bytes: Uint8Array }, body: Record<string, string> = {}) => {
    const browser = await as(user)
    await browser.get('/sager/modtag')
    return browser.upload('/sager/modtag', { nummer: '25-1', ...body }, file)
  }
  return { world, as, caseAt, packageFrom, take }
}
