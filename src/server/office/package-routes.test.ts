import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../base/date.ts'
import type { DocumentId, OfficialId, RecordId } from '../../stages/00-case/case-id.ts'
import { BOARD } from '../../stages/10-board/board.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCase, KARLA, LEDER, RAADGIVER } from '../../stages/case.specimen.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { foldCase } from '../../stages/fold-case.ts'
import { aUser, browserOf, HERE, officeServer, THERE } from './office.specimen.ts'

const day = plainDate
const PAPER = {
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

const CASE = '/sager/sag-karla'

async function start(entries: readonly CaseEntry[] = AT_BOARD) {
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
    expect(answer.statusCode).toBe(200)
    return { name: 'pakke.zip', bytes: new Uint8Array(answer.rawPayload) }
  }
  const take = async (user: string, file: { name: string; bytes: Uint8Array }, body: Record<string, string> = {}) => {
    const browser = await as(user)
    await browser.get('/sager/modtag')
    return browser.upload('/sager/modtag', { nummer: '25-1', ...body }, file)
  }
  return { world, as, caseAt, packageFrom, take }
}

/** Every route that shows or changes something of this case, the board's own and the municipality's. */
const ROUTES = [
  '',
  '/klage',
  '/modtagelse',
  '/pakke.zip',
  `/dokumenter/${PAPER.id}`,
  '/journal',
  '/parter',
  '/oplysninger',
  '/goer/udfald-udkast',
  '/goer/ankestyrelsen-spoerger',
]

describe('who sees what', () => {
  test.each(ROUTES)('before a case was sent, the board has nothing at %s', async (route) => {
    const { as } = await start()
    for (const user of ['karen', 'lise', 'nabo', 'analytiker']) {
      const answer = await (await as(user)).get(`${CASE}${route}`)
      expect(answer.statusCode).toBe(404)
      expect(answer.body).not.toMatch(/Karla|køber ind/)
    }
  })
  test.each(ROUTES)('afterwards the board sees it at %s, and another municipality does not', async (route) => {
    const { as, take, packageFrom } = await start()
    await take('karen', await packageFrom(RAADGIVER))
    for (const user of ['karen', 'lise']) expect((await (await as(user)).get(`${CASE}${route}`)).statusCode).toBe(200)
    for (const user of ['nabo', 'analytiker'])
      expect((await (await as(user)).get(`${CASE}${route}`)).statusCode).toBe(404)
  })
  test('what the municipality writes afterwards is not seen at the board until it is sent', async () => {
    const { as, take, packageFrom } = await start()
    await take('karen', await packageFrom(RAADGIVER))
    const browser = await as(RAADGIVER)
    await browser.get(`${CASE}/klage`)
    await browser.upload(`${CASE}/dokumenter`, { _oensk: 'w1' }, { name: 'Nyt.txt', bytes: Buffer.from('Nyt') })
    expect((await browser.get(`${CASE}/dokumenter/w1-dok`)).body).toBe('Nyt')
    const there = await as('karen')
    expect((await there.get(`${CASE}/dokumenter/w1-dok`)).statusCode).toBe(404)
    expect((await there.get(`${CASE}/klage`)).body).not.toContain('Nyt.txt')
  })
  test('neither list nor search of the board has a case that was not sent', async () => {
    const { as } = await start()
    const browser = await as('karen')
    for (const page of ['/sager?vis=alle', '/soeg?q=Karla', '/soeg?q=post'])
      expect((await browser.get(page)).body).not.toContain('Karla Vind')
  })
  test('taking the case out and in is logged at both ends, with its purpose', async () => {
    const { world, take, packageFrom } = await start()
    await take('karen', await packageFrom(RAADGIVER))
    expect(
      world.accesses
        .filter(({ purpose }) => purpose === 'udveksling')
        .map(({ user, what, party }) => [user, what, party]),
    ).toEqual([
      [RAADGIVER, 'pakke-ud', KARLA],
      ['karen', 'pakke-ind', KARLA],
    ])
  })
  test('a municipality has no intake page, and one who decides nothing takes nothing in', async () => {
    const { as } = await start()
    expect((await (await as(RAADGIVER)).get(`${CASE}/modtagelse`)).statusCode).toBe(404)
    expect((await (await as('analytiker')).get('/sager/modtag')).statusCode).toBe(404)
  })
})

describe('at the board', () => {
  test('the intake tells at once what is there, what lacks and why', async () => {
    const { as, take, packageFrom } = await start()
    const taken = await take('karen', await packageFrom(RAADGIVER))
    expect([taken.statusCode, taken.headers.location]).toEqual([303, `${CASE}/modtagelse`])
    const { body } = await (await as('karen')).get(`${CASE}/modtagelse`)
    expect(body).toContain('Statusnotat.txt')
    expect(body).toContain('Lægen er ikke spurgt.')
    expect(body).toContain('Står som med, men intet dokument er her')
    expect(body).toContain('Kommunen har ikke taget stilling')
    expect(body).not.toContain('0101701234')
  })
  test('the same package again says that it is there, and changes nothing', async () => {
    const { caseAt, take, packageFrom } = await start()
    const file = await packageFrom(RAADGIVER)
    await take('karen', file)
    const before = await caseAt(BOARD.code)
    const again = await take('lise', file, { nummer: '25-2' })
    expect(again.statusCode).toBe(200)
    expect(again.body).toContain('Pakken er hentet ind før')
    expect(await caseAt(BOARD.code)).toEqual(before)
  })
  test.each<
    [string, (zip: Uint8Array) => { name: string; bytes: Uint8Array } | undefined, Record<string, string>, string]
  >([
    ['no file', () => undefined, {}, 'Vælg en sagspakke.'],
    ['something else', () => ({ name: 'x.zip', bytes: Buffer.from('Hej') }), {}, 'Filen er ikke en sagspakke.'],
    ['half of it', (zip) => ({ name: 'x.zip', bytes: zip.subarray(0, 900) }), {}, 'beskadiget'],
    ['no number', (bytes) => ({ name: 'x.zip', bytes }), { nummer: '' }, 'Skriv jeres sagsnummer.'],
  ])(
    '%s is answered at the top and at the field in the same words, and nothing is kept',
    async (_, change, body, words) => {
      const { as, caseAt, packageFrom } = await start()
      const { bytes } = await packageFrom(RAADGIVER)
      const browser = await as('karen')
      await browser.get('/sager/modtag')
      const answer = await browser.upload('/sager/modtag', { nummer: '25-1', ...body }, change(bytes))
      expect(answer.statusCode).toBe(422)
      expect(answer.body.split(words).length - 1).toBe(2)
      expect(answer.body).toContain('<title>Fejl: ')
      expect(await caseAt(BOARD.code)).toBeUndefined()
    },
  )
  test('more than a package may be is turned away before it is read', async () => {
    const { as } = await start()
    const browser = await as('karen')
    await browser.get('/sager/modtag')
    const answer = await browser.upload('/sager/modtag', {}, undefined, { 'content-length': '300000000' })
    expect(answer.statusCode).toBe(413)
    expect(answer.body).toContain('100 MB')
  })
  test('without its token it is turned away, and nothing is kept', async () => {
    const { as, caseAt, packageFrom } = await start()
    const file = await packageFrom(RAADGIVER)
    const browser = await as('karen')
    await browser.get('/sager/modtag')
    expect((await browser.upload('/sager/modtag', { _token: 'x', nummer: '1' }, file)).statusCode).toBe(403)
    expect(await caseAt(BOARD.code)).toBeUndefined()
  })
})

test('the board asks, the municipality answers with a document, and the board has it', async () => {
  const { as, caseAt, take, packageFrom } = await start()
  await take('karen', await packageFrom(RAADGIVER))
  const there = await as('karen')
  await there.get(`${CASE}/modtagelse`)
  const today = '2025-03-03'
  const asked = await there.post(`${CASE}/goer/ankestyrelsen-spoerger?om=laegelige-oplysninger`, {
    id: 'anm-1',
    hvad: 'laegelige-oplysninger',
    ord: 'Send lægens udtalelse.',
    dag: today,
    frist: addDays(day(today), 7),
    _oensk: 'a1',
    _videre: `${CASE}/modtagelse`,
  })
  expect([asked.statusCode, asked.headers.location]).toEqual([303, `${CASE}/modtagelse`])

  const back = await take(RAADGIVER, await packageFrom('karen'), { _oensk: 'b1' })
  expect([back.statusCode, back.headers.location]).toEqual([303, `${CASE}/klage`])
  const here = await as(RAADGIVER)
  expect((await here.get(`${CASE}/klage`)).body).toContain('Send lægens udtalelse.')
  await here.upload(`${CASE}/dokumenter`, { _oensk: 'laege' }, { name: 'Læge.txt', bytes: Buffer.from('Angst.') })
  const answered = await here.post(`${CASE}/goer/ankestyrelsen-besvaret?om=anm-1`, {
    id: 'anm-1',
    dag: today,
    ord: 'Vedlagt.',
    dokumenter: 'laege-dok',
    _oensk: 'c1',
  })
  expect(answered.statusCode).toBe(303)

  await take('karen', await packageFrom(RAADGIVER), { _oensk: 'd1' })
  expect((await there.get(`${CASE}/dokumenter/laege-dok`)).body).toBe('Angst.')
  expect((await there.get(`${CASE}/modtagelse`)).body).toContain('Vedlagt.')
  expect((await caseAt(BOARD.code))?.boardFile?.requests[0]?.answer?.documents).toEqual(['laege-dok'])
  expect((await caseAt(HERE))?.boardFile?.received?.number).toBe('25-1')
})

describe('a document', () => {
  test.each<[string, string, Uint8Array, string?]>([
    ['a program', 'x.pdf', Buffer.from('MZ\u0000\u0001')],
    ['a page with a script', 'x.txt', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['an archive', 'x.zip', Buffer.from('PK\u0003\u0004')],
    ['nothing', 'x.txt', Buffer.alloc(0), 'Filen er tom.'],
  ])('%s is not added', async (_, name, bytes, why = 'Filen kan ikke lægges i sagen.') => {
    const { as, caseAt } = await start()
    const browser = await as(RAADGIVER)
    await browser.get(`${CASE}/klage`)
    const answer = await browser.upload(`${CASE}/dokumenter`, { _oensk: 'w' }, { name, bytes })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(why)
    expect((await caseAt(HERE))?.documents).toHaveLength(1)
  })
  test('sent twice it is one, and its name leads nowhere', async () => {
    const { as, caseAt } = await start()
    const browser = await as(RAADGIVER)
    await browser.get(`${CASE}/klage`)
    const send = () =>
      browser.upload(`${CASE}/dokumenter`, { _oensk: 'w' }, { name: '../../<b>.txt', bytes: Buffer.from('Hej') })
    expect([(await send()).statusCode, (await send()).statusCode]).toEqual([303, 303])
    expect((await caseAt(HERE))?.documents.map(({ name }) => name)).toEqual([PAPER.name, '<b>.txt'])
    expect((await browser.get(`${CASE}/klage`)).body).toContain('&lt;b&gt;.txt')
  })
  test('a Word document is saved and not shown, and a text is shown as text', async () => {
    const { as } = await start()
    const browser = await as(RAADGIVER)
    const text = await browser.get(`${CASE}/dokumenter/${PAPER.id}`)
    expect([text.headers['content-type'], text.headers['content-disposition']]).toEqual([
      'text/plain; charset=utf-8',
      "inline; filename*=UTF-8''Statusnotat.txt",
    ])
    await browser.get(`${CASE}/klage`)
    await browser.upload(
      `${CASE}/dokumenter`,
      { _oensk: 'w' },
      { name: 'a.docx', bytes: Buffer.from('PK\u0003\u0004 word/document.xml') },
    )
    expect((await browser.get(`${CASE}/dokumenter/w-dok`)).headers['content-disposition']).toMatch(/^attachment/)
  })
})

test('before the file is assembled there is no package', async () => {
  const { as } = await start([
    ...entriesOf(aCase()),
    { kind: 'responsible-assigned', official: RAADGIVER as OfficialId, team: 'x' },
  ])
  expect((await (await as(RAADGIVER)).get(`${CASE}/pakke.zip`)).statusCode).toBe(404)
})
