import { expect, test } from 'vitest'
import { DEMO_SETUP } from '../../demo/demo-setup.ts'
import type { PartyId } from '../../stages/00-case/case-id.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCase, KARLA } from '../../stages/case.specimen.ts'
import { aUser, browserOf, HERE, officeServer } from '../office/office.specimen.ts'

const NEW = 'part-ny' as PartyId
const MAIL = 'karla.vind@mail.example'

async function start(canTell = true) {
  const { server, world } = await officeServer(
    {
      [HERE]: {
        cases: { 'sag-karla': entriesOf(aCase()) },
        people: [{ id: KARLA, name: 'Karla Vind', cpr: null, address: [], isProtected: false }],
        setup: DEMO_SETUP,
        canTell,
      },
    },
    [
      aUser('karla', 'borger', { team: null, party: KARLA }),
      aUser('ny', 'repraesentant', { team: null, party: NEW }),
      aUser('mette', 'raadgiver'),
    ],
  )
  const as = async (id: string) => {
    const browser = browserOf(server)
    await browser.post('/log-ind', { som: id })
    return browser
  }
  const mailOf = async (party: PartyId) => {
    const opened = await world.office.open(HERE, (desk) => desk.findMail(party))
    return opened.ok ? opened.value : undefined
  }
  return { as, mailOf, world }
}

test('an address is kept when it has been looked at again, and not before; it stands in no address of a page', async () => {
  const { as, mailOf, world } = await start()
  const browser = await as('karla')
  expect((await browser.get('/min-sag')).body).toContain('href="/min-sag/besked"')
  expect((await browser.get('/min-sag/besked')).body).toContain('Din mailadresse')
  const check = await browser.post('/min-sag/besked', { trin: 'skriv', mail: ` ${MAIL} ` })
  expect(check.body).toContain('Er mailadressen rigtig?')
  expect(check.body).toContain(MAIL)
  expect(await mailOf(KARLA)).toBeNull()
  const again = await browser.post('/min-sag/besked', { trin: 'ret', mail: MAIL })
  expect(again.body).toContain(`value="${MAIL}"`)
  expect(await mailOf(KARLA)).toBeNull()
  const kept = await browser.post('/min-sag/besked', { trin: 'bekraeft', mail: MAIL })
  expect([kept.statusCode, kept.headers.location]).toEqual([303, '/min-sag/besked?gjort=ja'])
  expect(await mailOf(KARLA)).toBe(MAIL)
  expect((await browser.get('/min-sag/besked?gjort=ja')).body).toMatch(/Nu får du en mail[\s\S]*karla\.vind@mail/)
  expect(world.accesses.filter(({ what }) => what === 'besked')).toContainEqual(
    expect.objectContaining({ purpose: 'egen-sag', party: KARLA, caseId: null }),
  )
})

test('it is withdrawn as easily, and twice is once', async () => {
  const { as, mailOf } = await start()
  const browser = await as('karla')
  await browser.get('/min-sag/besked')
  await browser.post('/min-sag/besked', { trin: 'bekraeft', mail: MAIL })
  for (const _ of [1, 2]) {
    await browser.get('/min-sag/besked')
    const answer = await browser.post('/min-sag/besked', { trin: 'stop', mail: '' })
    expect(answer.headers.location).toBe('/min-sag/besked?gjort=nej')
    expect(await mailOf(KARLA)).toBeNull()
  }
})

test.each([
  '',
  'karla',
  'a@b.dk, c@d.dk',
  'Karla <a@b.dk>',
  'a@b.dk\r\nBcc: x@y.dk',
  `${'a'.repeat(250)}@b.dk`,
  '<b>@x.dk',
])('%j is no address, said at the top and at the field, and nothing is kept', async (mail) => {
  const { as, mailOf } = await start()
  const browser = await as('karla')
  await browser.get('/min-sag/besked')
  for (const trin of ['skriv', 'bekraeft']) {
    const answer = await browser.post('/min-sag/besked', { trin, mail })
    expect(answer.statusCode).toBe(422)
    expect(answer.body.match(/Skriv en mailadresse, fx navn@eksempel\.dk\./g)).toHaveLength(2)
    expect(answer.body).not.toContain('<b>@')
  }
  expect(await mailOf(KARLA)).toBeNull()
})

test('one who speaks for a citizen, and is not written down as a person yet, can be told too', async () => {
  const { as, mailOf } = await start()
  const browser = await as('ny')
  await browser.get('/min-sag/besked')
  await browser.post('/min-sag/besked', { trin: 'bekraeft', mail: 'ny@mail.example' })
  expect([await mailOf(NEW), await mailOf(KARLA)]).toEqual(['ny@mail.example', null])
})

test('it is not there for those who work with cases, nor where nobody is told by mail', async () => {
  const { as } = await start()
  expect((await (await as('mette')).get('/min-sag/besked')).statusCode).toBe(404)
  const without = await (await start(false)).as('karla')
  expect((await without.get('/min-sag')).body).not.toContain('/min-sag/besked')
  expect((await without.get('/min-sag/besked')).statusCode).toBe(404)
  expect((await without.post('/min-sag/besked', { trin: 'bekraeft', mail: MAIL })).statusCode).toBe(404)
})
