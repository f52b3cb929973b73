import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { CaseId, DocumentId } from '../../stages/00-case/case-id.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { RAADGIVER } from '../../stages/case.specimen.ts'
import { HERE } from '../office/office.specimen.ts'
import { MEGABYTE } from '../../base/megabyte.ts'
import { beingInformed, sent, start } from './citizen.specimen.ts'

const TODAY = plainDate('2025-03-03')
const FORM = '/min-sag/sag-karla/goer/papir'
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const PDF = { name: 'scan001.pdf', bytes: bytesOf('%PDF-1.7 brev fra lægen') }
const TITLE = 'Brev fra min læge'
const given = (change: Record<string, string> = {}) => ({ titel: TITLE, _oensk: 'w', ...change })

async function lay(
  journal: readonly CaseEntry[],
  file: { readonly name: string; readonly bytes: Uint8Array } | undefined,
  body: Record<string, string> = {},
  user = 'karla',
) {
  const world = await start(journal)
  const browser = await world.as(user)
  await browser.get(FORM)
  const answer = await browser.upload(FORM, given(body), file)
  return { ...world, browser, answer, added: (await world.read()).slice(journal.length) }
}

describe('a paper of the citizen’s own', () => {
  test('is a source in her own voice, which she and the caseworker can open', async () => {
    const { answer, added, browser, as } = await lay(beingInformed, PDF)
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/min-sag/sag-karla/oplysninger?gjort=papir'])
    const hash = createHash('sha256').update(PDF.bytes).digest('hex')
    expect(added.map(({ entry }) => entry)).toMatchObject([
      { kind: 'document-recorded', id: 'w-dok', name: 'Brev fra min læge.pdf', on: '2025-03-03', hash },
      {
        kind: 'source-recorded',
        source: { kind: 'borger', title: TITLE, document: 'w-dok', obtained: 'fra-borgeren', date: '2025-03-03' },
      },
    ])
    expect(added.every(({ by }) => by.user === 'karla' && by.role === 'borger')).toBe(true)

    const mine = await browser.get('/min-sag/sag-karla/oplysninger?gjort=papir')
    expect(mine.body).toContain('Dit papir ligger nu i sagen')
    expect(mine.body).toContain('/min-sag/sag-karla/papirer/w-dok')
    const opened = await browser.get('/min-sag/sag-karla/papirer/w-dok')
    expect([opened.headers['content-type'], opened.rawPayload]).toEqual(['application/pdf', Buffer.from(PDF.bytes)])

    const staff = await as(RAADGIVER)
    const page = await staff.get('/sager/sag-karla/oplysninger')
    expect(page.body).toContain('Brev fra min læge.pdf</a> (lagt i sagen af borgeren)')
    expect((await staff.get('/sager/sag-karla/dokumenter/w-dok')).rawPayload).toEqual(Buffer.from(PDF.bytes))
  })

  test('lies there as a document alone when the decision has come, and can still be opened', async () => {
    const { answer, added, browser, as } = await lay(sent, PDF)
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/min-sag/sag-karla/papirer?gjort=papir'])
    expect(added.map(({ entry }) => entry.kind)).toEqual(['document-recorded'])
    expect((await browser.get('/min-sag/sag-karla/papirer')).body).toContain('Brev fra min læge.pdf')
    expect((await browser.get('/min-sag/sag-karla/papirer/w-dok')).statusCode).toBe(200)
    expect((await (await as(RAADGIVER)).get('/sager/sag-karla/klage')).body).toContain('(fra borgeren, ')
  })

  test('is not taken where they have laid as many that day as fill a folder, and is told how it can be handed in', async () => {
    const { as, world, read } = await start(beingInformed)
    const lay = (user: string, count: number) =>
      world.office.open(HERE, async (desk) => {
        const id = 'sag-karla' as CaseId
        const expectedSeq = (await desk.cases.read(id)).length
        const paper = (at: number): CaseEntry => ({
          kind: 'document-recorded',
          id: `${user}-${at}` as DocumentId,
          name: 'Papir.pdf',
          on: TODAY,
          hash: 'f'.repeat(64),
        })
        const entries = Array.from({ length: count }, (_, at) => paper(at))
        const by = { user, role: 'borger' } as const
        await desk.cases.append(id, { expectedSeq, entries, by, effectiveOn: TODAY, command: user, tell: [] })
      })
    await lay('en-anden', 30)
    await lay('karla', 59)
    const browser = await as('karla')
    await browser.get(FORM)
    // Also where it is sent twice.
    for (const _ of [1, 2]) expect((await browser.upload(FORM, given(), PDF)).statusCode).toBe(303)
    const before = await read()
    const answer = await browser.upload(FORM, given({ _oensk: 'v' }), PDF)
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('Du har lagt 60 papirer i sagen i dag')
    expect(await read()).toEqual(before)
  })

  test('can be given with a complaint', async () => {
    const { as } = await start(sent)
    const browser = await as('karla')
    expect((await browser.get('/min-sag/sag-karla/klage')).body).not.toContain(FORM)
    await browser.post('/min-sag/sag-karla/goer/klag', { ord: 'Nej.', _oensk: 'k' })
    expect((await browser.get('/min-sag/sag-karla/klage')).body).toContain(FORM)
    await browser.get(FORM)
    expect((await browser.upload(FORM, given(), PDF)).statusCode).toBe(303)
    expect((await (await as(RAADGIVER)).get('/sager/sag-karla/klage')).body).toContain('Brev fra min læge.pdf')
  })

  test.each([
    ['a Word document', 'brev.docx', 'PK\u0003\u0004..word/document.xml', '.docx'],
    ['a picture', 'IMG_1.PNG', '\u0089PNG\r\n\u001A\n', '.png'],
    ['a photograph, whatever it is called', 'foto', '\u00FF\u00D8\u00FF\u00E0', '.jpg'],
    ['a text', 'noter.txt', 'Jeg sover ikke.', '.txt'],
  ])('%s is taken by what it holds', async (_, name, content, ending) => {
    const { answer, added } = await lay(beingInformed, { name, bytes: bytesOf(content) })
    expect(answer.statusCode).toBe(303)
    expect(added[0]?.entry).toMatchObject({ name: `Brev fra min læge${ending}` })
  })

  test('of one who speaks for her is told apart from hers', async () => {
    const { added } = await lay(beingInformed, PDF, {}, 'else')
    expect(added[1]?.entry).toMatchObject({ source: { kind: 'paaroerende', knownToCitizen: false } })
    expect(added[1]?.by.role).toBe('repraesentant')
  })

  test('sent twice is one paper', async () => {
    const { browser, read, answer } = await lay(beingInformed, PDF)
    const again = await browser.upload(FORM, given(), PDF)
    expect([again.statusCode, again.headers.location]).toEqual([answer.statusCode, answer.headers.location])
    expect(await read()).toHaveLength(beingInformed.length + 2)
  })

  test('with a script in its names is a paper with a strange name', async () => {
    const script = '<script>alert(1)</script>'
    const { answer, browser, as } = await lay(beingInformed, { ...PDF, name: `${script}.pdf` }, { titel: script })
    expect(answer.statusCode).toBe(303)
    const staff = await as(RAADGIVER)
    for (const page of [
      await browser.get('/min-sag/sag-karla/oplysninger'),
      await browser.get('/min-sag/sag-karla/papirer'),
      await staff.get('/sager/sag-karla/oplysninger'),
      await staff.get('/sager/sag-karla/klage'),
      await staff.get('/sager/sag-karla/journal'),
    ]) {
      expect(page.body).toContain('&lt;script&gt;')
      expect(page.body).not.toContain(script)
    }
    const opened = await staff.get('/sager/sag-karla/dokumenter/w-dok')
    expect(opened.headers['content-disposition']).not.toMatch(/[<>]/)
  })
})

describe('what can’t be taken gets a clear answer, changes nothing, and is logged without what it was', () => {
  const large = new Uint8Array(25 * MEGABYTE + 1)
  large.set(PDF.bytes)
  const CPR = '0101701234'
  test.each<
    [string, { readonly name: string; readonly bytes: Uint8Array } | undefined, Record<string, string>, number, string]
  >([
    ['no file', undefined, {}, 422, 'Vælg en fil.'],
    ['an empty file', { name: `${CPR}.pdf`, bytes: new Uint8Array() }, {}, 422, 'Filen er tom.'],
    ['a program', { name: 'brev.pdf', bytes: bytesOf('MZ\u0000\u0000') }, {}, 422, 'Brug PDF, Word'],
    ['a web page', { name: 'brev.txt', bytes: bytesOf('<!doctype html><script>') }, {}, 422, 'Brug PDF, Word'],
    ['a zip', { name: 'alt.zip', bytes: bytesOf('PK\u0003\u0004') }, {}, 422, 'Brug PDF, Word'],
    ['a zip called Word', { name: 'a.docx', bytes: bytesOf('PK\u0003\u0004 xl/') }, {}, 422, 'Brug PDF, Word'],
    ['sound', { name: 'tale.txt', bytes: bytesOf('ID3\u0004\u0000\u0000\u0000') }, {}, 422, 'Brug PDF, Word'],
    ['a little too much', { name: 'brev.pdf', bytes: large }, {}, 413, 'højst fylde 25 MB'],
    ['much too much', { name: 'brev.pdf', bytes: new Uint8Array(27 * MEGABYTE) }, {}, 413, 'højst fylde 25 MB'],
    ['no word of what it is', PDF, { titel: ' ' }, 422, 'Vælg filen igen.'],
    ['a novel for a title', PDF, { titel: 'x'.repeat(301) }, 422, 'Skriv højst 300 tegn.'],
    ['a form from before signing in', PDF, { _token: 'gammel' }, 403, 'Formularen er for gammel'],
  ])('%s', async (_, file, body, status, words) => {
    const { answer, added, world, refused } = await lay(beingInformed, file, body)
    expect([answer.statusCode, added]).toEqual([status, []])
    expect(answer.body).toContain(words)
    expect(answer.body).toContain('<h1')
    const kept = await world.office.open(HERE, (desk) => desk.listDocuments('sag-karla' as never))
    expect(kept.ok && kept.value).toEqual([])
    expect(refused).toMatchObject([{ route: '/min-sag/:id/goer/papir', status }])
    expect(refused[0]?.bytes === null || Number.isSafeInteger(refused[0]?.bytes)).toBe(true)
    expect(Object.keys(refused[0] ?? {}).toSorted()).toEqual(['bytes', 'route', 'status'])
  })

  test('a name that another’s paper has: nothing is told of it', async () => {
    const { as, world, read, refused } = await start(beingInformed)
    await world.office.open(HERE, (desk) =>
      desk.addDocument('sag-bo' as never, { id: 'w-dok' as never, name: 'a', mime: 'text/plain', bytes: PDF.bytes }),
    )
    const browser = await as('karla')
    await browser.get(FORM)
    const answer = await browser.upload(FORM, given(), PDF)
    expect(answer.statusCode).toBe(409)
    expect(await read()).toHaveLength(beingInformed.length)
    expect(refused).toMatchObject([{ status: 409 }])
  })

  test('someone else’s case is not there', async () => {
    const { as, read, refused } = await start(beingInformed)
    for (const user of ['bo', 'bisidder', RAADGIVER]) {
      const browser = await as(user)
      await browser.get(user === RAADGIVER ? '/sager' : '/min-sag/hjaelp')
      expect((await browser.upload(FORM, given(), PDF)).statusCode).toBe(404)
    }
    expect(await read()).toHaveLength(beingInformed.length)
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404])
  })

  test('at the caseworker’s form and at the intake of a package too', async () => {
    const { as, refused } = await start(beingInformed)
    const staff = await as(RAADGIVER)
    await staff.get('/sager/sag-karla/klage')
    const empty = { name: 'brev.pdf', bytes: new Uint8Array() }
    const answer = await staff.upload('/sager/sag-karla/dokumenter', {}, empty)
    expect([answer.statusCode, answer.body.includes('Filen er tom.')]).toEqual([422, true])
    expect((await staff.upload('/sager/sag-karla/dokumenter', {}, { ...empty, bytes: large })).statusCode).toBe(413)
    expect((await staff.upload('/sager/modtag', {}, PDF)).statusCode).toBe(422)
    expect(refused.map(({ route, status }) => [route, status])).toEqual([
      ['/sager/:id/dokumenter', 422],
      ['/sager/:id/dokumenter', 413],
      ['/sager/modtag', 422],
    ])
  })

  test('what is taken is not logged as refused', async () => {
    expect((await lay(beingInformed, PDF)).refused).toEqual([])
  })
})
