import { expect, test } from 'vitest'
import { KARLA, RAADGIVER } from '../../stages/case.specimen.ts'
import { sent, SISTER, start } from './citizen.specimen.ts'

const MINE = '/min-sag/sag-karla'
const CASE = '/sager/sag-karla'

async function withDeath() {
  const { as, read } = await start(sent)
  const [karla, sister, office] = [await as('karla'), await as('else'), await as(RAADGIVER)]
  await karla.get(MINE)
  await office.get(CASE)
  const does = async (form: string, body: Record<string, string | string[]>) =>
    (await office.post(`${CASE}/goer/${form}`, { ...body, _oensk: form })).statusCode
  const died = await does('doedsfald', { dag: '2025-03-02', hvordan: 'Søsteren ringede.' })
  const seen = async () => (await Promise.all([karla.get(MINE), sister.get(MINE)])).map((one) => one.statusCode)
  return { karla, sister, office, does, died, seen, read }
}

test('once the death is written, the citizen’s own access is closed, and so is that of who spoke for them, until it is said what they may', async () => {
  const { karla, sister, office, does, died, seen } = await withDeath()
  expect([died, await seen()]).toEqual([303, [404, 404]])
  expect((await karla.post(`${MINE}/goer/klag`, { ord: 'Nej.', behov: 'behov-post' })).statusCode).toBe(404)

  const { body } = await office.get(CASE)
  expect(body).toContain('Borgeren er død, 2. marts 2025')
  expect(body).toContain('Holdbar ved ikke, hvad loven siger')
  expect(body).toContain('Disse får hverken breve eller adgang')
  expect((await office.get('/sager?vis=alle')).body).toContain('tag stilling efter dødsfaldet')

  const maa = ['udtale-sig', 'se-sagen', 'klage']
  expect(await does(`part-aendret?om=${SISTER}`, { id: SISTER, hvad: 'andet', maa })).toBe(303)
  expect(await seen()).toEqual([404, 200])
  const after = (await office.get(CASE)).body
  expect([after.includes('partsrepræsentant</li>'), after.includes('bisidder</li>')]).toEqual([false, true])
  expect(await does('efter-doedsfald', { hvad: 'stopper', hvorfor: 'Juristen har set på det.' })).toBe(303)
  expect((await sister.get(MINE)).body).toContain('Sagen er stoppet efter dødsfaldet')
  expect((await office.get(`${CASE}/goer/genaabn`)).body).toContain('stopper efter dødsfaldet')
})

test('written by mistake, all is open again', async () => {
  const { does, seen } = await withDeath()
  expect(await does('doedsfald-fejl', { hvorfor: 'Det var en anden.' })).toBe(303)
  expect(await seen()).toEqual([200, 200])
})

test('one who is dead by any case can apply for nothing, and nothing is stored; a new case that the office opens says so', async () => {
  const { karla, office, does, read } = await withDeath()
  const form = { hvem: 'mig', ord: 'Jeg vil have mere hjælp.', _oensk: 'ny-sag' }
  const page = (await karla.get('/min-sag/soeg')).body
  expect([page.includes('den, du er logget ind som, er død'), page.includes('name="ord"')]).toEqual([true, false])
  for (const whom of [form, { ...form, hvem: 'barn', barn: 'Mia Vind' }]) {
    const answer = await karla.post('/min-sag/soeg', whom)
    expect([answer.statusCode, await read('ny-sag')]).toEqual([409, []])
    expect(answer.body).toContain('intet er sendt')
    expect(answer.body).toContain('Jeg vil have mere hjælp.')
  }

  const opened = { omraade: 'voksen', procedure: 'ansoegning', kendt: KARLA, _oensk: 'sag-2' }
  expect((await office.post('/sager/ny', opened)).statusCode).toBe(303)
  const { body } = await office.get('/sager/sag-2')
  expect(body).toContain('Borgeren er død, 2. marts 2025')
  expect(body).toMatch(/Det er skrevet i en anden af borgerens sager her\..*href="\/sager\/sag-karla">Se sagen/)

  expect(await does('doedsfald-fejl', { hvorfor: 'Det var en anden.' })).toBe(303)
  expect((await office.get('/sager/sag-2')).body).not.toContain('Borgeren er død, ')
  expect((await karla.post('/min-sag/soeg', form)).statusCode).toBe(303)
})
