import { describe, expect, test } from 'vitest'
import { KARLA, RAADGIVER } from '../../stages/case.specimen.ts'
import { CASE, PAPER, start } from './karlas-package.specimen.ts'

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
