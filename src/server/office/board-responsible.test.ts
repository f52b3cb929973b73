import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { demoAuthorities } from '../../demo/demo-authorities.ts'
import type { CaseId } from '../../stages/00-case/case-id.ts'
import { BOARD } from '../../stages/10-board/board.ts'
import { aUser, browserOf, HERE, officeServer } from './office.specimen.ts'

const CASE = '0190b1c0-0000-7000-8000-000000000022'
const FORM = `/sager/${CASE}/goer/ansvarlig`
const board = { municipality: BOARD.code, municipalityName: BOARD.name, team: 'Klageteam Handicap' }

async function start() {
  const [, , there] = demoAuthorities(plainDate('2025-03-03'))
  const cases = Object.fromEntries((there?.cases ?? []).map(({ id, acts }) => [id, acts.flatMap((act) => act.entries)]))
  const { server, world } = await officeServer({ [HERE]: {}, [BOARD.code]: { cases, setup: there?.setup } }, [
    aUser('karen.ibsen', 'klagesagsbehandler', board),
    aUser('thomas', 'klagesagsbehandler', { ...board, name: 'Thomas Rask' }),
    aUser('lise', 'ankechef', board),
    aUser('mette', 'raadgiver'),
  ])
  const as = async (user: string) => {
    const browser = browserOf(server)
    await browser.signIn(user)
    return browser
  }
  const responsible = async () => {
    const read = await world.office.open(BOARD.code, (desk) => desk.findListed(CASE as CaseId))
    return read.ok ? read.value?.responsible : undefined
  }
  return { as, responsible }
}

test('the board gives a case to another of its own, also while a draft waits for its signature', async () => {
  const { as, responsible } = await start()
  const karen = await as('karen.ibsen')
  expect((await karen.get(`/sager/${CASE}/parter`)).body).toContain('<option value="thomas">Thomas Rask</option>')
  expect((await karen.post(FORM, { hvem: 'Thomas Rask', team: board.team })).statusCode).toBe(303)
  expect(await responsible()).toBe('thomas')
  const lise = await as('lise')
  await lise.get(FORM)
  expect((await lise.post(FORM, { hvem: 'karen.ibsen', team: board.team })).statusCode).toBe(303)
  expect(await responsible()).toBe('karen.ibsen')
})

test('a draft waits to be read by the one who signs, and by no one who wrote it', async () => {
  const { as } = await start()
  const reads = async (user: string) => (await (await as(user)).get('/sager?vis=laesning')).body.includes(CASE)
  expect([await reads('lise'), await reads('karen.ibsen'), await reads('mette')]).toEqual([true, false, false])
})

test('what waits for the one who reads the list is told as theirs, and to others by whose it is', async () => {
  const { as } = await start()
  const list = async (user: string, scope: string) => (await (await as(user)).get(`/sager?vis=${scope}`)).body
  const karens = await list('karen.ibsen', 'mine')
  expect(karens).toContain('Du: afgør klagen')
  expect(karens).not.toContain('Klagesagsbehandleren: afgør klagen')
  expect(await list('thomas', 'alle')).toContain('Klagesagsbehandleren: afgør klagen')
  expect(await list('lise', 'laesning')).toContain('Du: læs udkastet')
  expect(await list('karen.ibsen', 'alle')).toContain('Ankechefen: læs udkastet')
})

test('not to someone of a municipality, and no one of a municipality takes it', async () => {
  const { as, responsible } = await start()
  const before = await responsible()
  const karen = await as('karen.ibsen')
  await karen.get(FORM)
  expect((await karen.post(FORM, { hvem: 'mette', team: board.team })).statusCode).toBe(422)
  const mette = await as('mette')
  expect((await mette.post(FORM, { hvem: 'mette', team: board.team })).statusCode).toBe(404)
  expect(await responsible()).toBe(before)
})
