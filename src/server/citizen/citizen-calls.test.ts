import { expect, test } from 'vitest'
import { KARLA, RAADGIVER } from '../../stages/case.specimen.ts'
import { beingInformed, sent, start } from './citizen.specimen.ts'

test('a wish to be called stands on the case and the list of those who work with it until a call gets through', async () => {
  const { as } = await start(sent)
  const browser = await as('karla')
  await browser.get('/min-sag/sag-karla/goer/ring-op')
  await browser.post('/min-sag/sag-karla/goer/ring-op', { ord: 'Jeg forstår ikke brevet.' })
  const staff = await as(RAADGIVER)
  expect((await staff.get('/sager')).body).toContain('Du: ring borgeren op')
  expect((await staff.get('/sager')).body).toContain('Nyt fra borgeren')
  expect((await staff.get('/sager/sag-karla')).body).toContain('Jeg forstår ikke brevet.')
  const call = {
    id: 'opkald-2',
    dag: '2025-03-03',
    hvornaar: 'efter-brevet',
    traf: 'ja',
    notat: 'Karla forstår det nu.',
  }
  expect((await staff.post('/sager/sag-karla/goer/opkald', call)).statusCode).toBe(303)
  expect((await staff.get('/sager')).body).not.toContain('Du: ring borgeren op')
  expect((await staff.get('/sager')).body).not.toContain('Nyt fra borgeren')
})

test('each wish to be called is shown to the one who made it, with the time and the number, until a call gets through', async () => {
  const { as } = await start(sent)
  const browser = await as('karla')
  await browser.get('/min-sag/sag-karla/goer/ring-op')
  await browser.post('/min-sag/sag-karla/goer/ring-op', { ord: 'Jeg forstår ikke brevet.', _oensk: 'foerste' })
  const again = { ord: 'Det haster nu.', hvornaar: 'Efter kl. 15 på 11 11 11 11', _oensk: 'anden' }
  await browser.post('/min-sag/sag-karla/goer/ring-op', again)
  const { body } = await browser.get('/min-sag/sag-karla')
  for (const told of [again.ord, again.hvornaar, 'Jeg forstår ikke brevet.']) expect(body).toContain(told)
  expect((await (await as('else')).get('/min-sag/sag-karla')).body).not.toContain(again.ord)
})

test('what was said on the phone is written down over the complaint, and waits to be approved', async () => {
  const { as, read } = await start(sent)
  const browser = await as('karla')
  await browser.get('/min-sag/sag-karla/goer/ring-op')
  await browser.post('/min-sag/sag-karla/goer/klag-mundtligt', { ord: 'Ring til mig.', _oensk: 'tlf' })
  const staff = await as(RAADGIVER)
  await staff.get('/sager/sag-karla/klage')
  const written = {
    id: 'tlf-klage',
    af: KARLA,
    kanal: 'mundtlig',
    modtaget: '2025-03-03',
    ord: 'Jeg kan ikke åbne posten alene.',
  }
  expect((await staff.post('/sager/sag-karla/goer/klage-modtaget?om=tlf-klage', written)).statusCode).toBe(303)
  const page = await browser.get('/min-sag/sag-karla/klage')
  expect(page.body).toContain('Jeg kan ikke åbne posten alene.')
  expect(page.body).not.toContain('Ring til mig.')
  expect((await browser.post('/min-sag/sag-karla/goer/godkend-klage?om=tlf-klage', {})).statusCode).toBe(303)
  expect((await read()).at(-1)?.entry).toMatchObject({ kind: 'complaint-approved', id: 'tlf-klage', by: KARLA })
})

test('the citizen sees who speaks for them and what they may, in the same words on both pages; the one who speaks is not told of the others', async () => {
  const { as } = await start(sent)
  const own = await (await as('karla')).get('/min-sag/sag-karla')
  expect(own.body).toContain('Hvem taler for dig?')
  const sister = 'som du har givet fuldmagt (partsrepræsentant): kan udtale sig, kan se sagen, kan klage.'
  expect(own.body).toContain(sister)
  const information = await (await as('karla')).get('/min-sag/sag-karla/oplysninger')
  expect(information.body).toContain(sister)
  const speaker = await (await as('else')).get('/min-sag/sag-karla')
  expect(speaker.body).not.toContain('Hvem taler for dig?')
  expect(speaker.body).toContain('<h1>Sagen</h1>')
})

test('one who speaks for the citizen is asked of the citizen’s doctor, not of their own', async () => {
  const { as } = await start(beingInformed)
  const own = await (await as('karla')).get('/min-sag/sag-karla/goer/samtykke')
  expect(own.body).toContain('Min læge')
  const speaker = await (await as('else')).get('/min-sag/sag-karla/goer/samtykke')
  expect(speaker.body).not.toMatch(/Min læge|om dig\?/)
})
