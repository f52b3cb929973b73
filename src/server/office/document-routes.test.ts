import { describe, expect, test } from 'vitest'
import type { CaseId, DocumentId } from '../../stages/00-case/case-id.ts'
import { RAADGIVER } from '../../stages/case.specimen.ts'
import { HERE } from './office.specimen.ts'
import { CASE, PAPER, start } from './karlas-package.specimen.ts'

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
  test('that is made to be named as one of another case is laid there by another name, and tells nothing of it', async () => {
    const { as, caseAt, world } = await start()
    const other = { id: 'w-dok' as DocumentId, name: 'Andet.txt', mime: 'text/plain', bytes: Buffer.from('Andet') }
    await world.office.open(HERE, (desk) => desk.addDocument('sag-anden' as CaseId, other))
    const browser = await as(RAADGIVER)
    await browser.get(`${CASE}/klage`)
    const answer = await browser.upload(
      `${CASE}/dokumenter`,
      { _oensk: 'w' },
      { name: 'Nyt.txt', bytes: Buffer.from('Nyt') },
    )
    expect(answer.statusCode).toBe(303)
    const added = (await caseAt(HERE))?.documents.at(-1)
    expect(added?.id).not.toBe('w-dok')
    expect((await browser.get(`${CASE}/dokumenter/${added?.id}`)).body).toBe('Nyt')
    expect((await browser.get(`${CASE}/dokumenter/w-dok`)).statusCode).toBe(404)
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
