import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../base/date.ts'
import type { OfficialId, PartyId } from '../../stages/00-case/case-id.ts'
import { BOARD } from '../../stages/10-board/board.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCase, KARLA, RAADGIVER } from '../../stages/case.specimen.ts'
import { HERE } from './office.specimen.ts'
import { CASE, start } from './karlas-package.specimen.ts'

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
  test('a number that is someone else’s by name is asked about, and the answer is given beside the package', async () => {
    const { world, as, take, caseAt, packageFrom } = await start()
    const known = { id: 'vores' as PartyId, name: 'Ellen Hemmelig', cpr: '0101701234', address: [], isProtected: true }
    await world.office.open(BOARD.code, (desk) => desk.putPerson(known))
    const file = await packageFrom(RAADGIVER)
    const asked = await take('karen', file)
    expect([asked.statusCode, asked.body.includes('Hemmelig'), asked.body.includes('0101701234')]).toEqual([
      422,
      false,
      false,
    ])
    expect(asked.body).toContain(`name="samme" value="${KARLA}"`)
    expect(asked.body).toContain('Karla Vind: Nummeret er rigtigt')
    expect(await caseAt(BOARD.code)).toBeUndefined()
    expect((await take('karen', file, { samme: KARLA })).statusCode).toBe(303)
    expect((await (await as('karen')).get(CASE)).body).toContain('Ellen Hemmelig')
  })
  test.each<
    [string, (zip: Uint8Array) => { name: string; bytes: Uint8Array } | undefined, Record<string, string>, string]
  >([
    ['no file', () => undefined, {}, 'Vælg en sagspakke.'],
    ['something else', () => ({ name: 'x.zip', bytes: Buffer.from('Hej') }), {}, 'Filen er ikke en sagspakke.'],
    ['half of it', (zip) => ({ name: 'x.zip', bytes: zip.subarray(0, 900) }), {}, 'Hent den igen dér, hvor du fik den'],
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
    frist: addDays(plainDate(today), 7),
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

test('before the file is assembled there is no package', async () => {
  const { as } = await start([
    ...entriesOf(aCase()),
    { kind: 'responsible-assigned', official: RAADGIVER as OfficialId, team: 'x' },
  ])
  expect((await (await as(RAADGIVER)).get(`${CASE}/pakke.zip`)).statusCode).toBe(404)
})
