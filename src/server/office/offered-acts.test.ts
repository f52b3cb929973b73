import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { demoAuthorities } from '../../demo/demo-authorities.ts'
import { BOARD } from '../../stages/10-board/board.ts'
import { aCase, aCaseWithout, LEDER, POST, RAADGIVER } from '../../stages/case.specimen.ts'
import { open, start } from './karlas-office.specimen.ts'
import { aUser, browserOf, HERE, officeServer } from './office.specimen.ts'

const PAGES = ['', 'ansoegning', 'oplysninger', 'spoergsmaal', 'behov', 'hoering', 'afgoerelse', 'klage', 'parter']
const NOT_YOURS = 'Det kan du ikke gøre i din rolle.'
const SENT = /Afgørelsen er sendt\. Nye oplysninger/g
const AT_BOARD = '0190b1c0-0000-7000-8000-000000000022'

test('one at the board is offered nothing in the municipality’s work', async () => {
  const [, , there] = demoAuthorities(plainDate('2025-03-03'))
  const cases = Object.fromEntries((there?.cases ?? []).map(({ id, acts }) => [id, acts.flatMap((act) => act.entries)]))
  const { server } = await officeServer({ [HERE]: {}, [BOARD.code]: { cases, setup: there?.setup } }, [
    aUser('karen', 'klagesagsbehandler', { municipality: BOARD.code, municipalityName: BOARD.name }),
  ])
  const karen = browserOf(server)
  await karen.signIn('karen')
  for (const page of PAGES) {
    const { statusCode, body } = await karen.get(`/sager/${AT_BOARD}/${page}`.replace(/\/$/, ''))
    expect(statusCode).toBe(200)
    expect(body).not.toContain(NOT_YOURS)
    expect(body).not.toContain('Stil spørgsmålet')
  }
  expect((await karen.get(`/sager/${AT_BOARD}/klage`)).body).toContain('id="goer-ankestyrelsen-kontakt"')
  // Whoever comes by a link is told why.
  expect((await karen.get(`/sager/${AT_BOARD}/goer/spoerg`)).body).toContain(NOT_YOURS)
})

test('a case without an application says so', async () => {
  const { as } = await start({
    'sag-karla': open({ ...aCaseWithout('decision', 'letters', 'calls'), applications: [] }),
  })
  const browser = await as('visitator')
  expect((await browser.get('/sager/sag-karla/ansoegning')).body).toContain('Der er ingen ansøgning i sagen.')
})

test('one of the committee is offered the committee’s acts and reads the rest', async () => {
  const { as } = await start()
  const browser = await as('visitator')
  for (const page of [...PAGES, `behov/${POST}`])
    expect((await browser.get(`/sager/sag-karla/${page}`.replace(/\/$/, ''))).body).not.toContain(NOT_YOURS)
  expect((await browser.get('/sager/sag-karla/hoering')).body).toContain('id="goer-udvalg"')
  expect((await browser.get('/sager/sag-karla/hoering')).body).not.toContain('id="goer-partshoering"')
  const need = (await browser.get(`/sager/sag-karla/behov/${POST}`)).body
  expect(need).toContain('Vi lægger vægt på, at Karla ikke kan åbne post')
  expect(need).not.toContain('<form class="act-form"')
})

test('whoever made the decision is not asked whether it holds; another is', async () => {
  const { decision } = aCase()
  if (decision === undefined) throw new Error('the specimen is decided')
  const proposed = { ...aCaseWithout('letters', 'calls'), decision: { ...decision, approvals: [] } }
  const { as } = await start({ 'sag-karla': open(proposed) })
  const own = (await (await as(RAADGIVER)).get('/sager/sag-karla/afgoerelse')).body
  expect(own).toContain('Du kan ikke godkende din egen afgørelse. En anden skal læse den.')
  expect(own).not.toContain('Ja, brevet kan sendes')
  expect((await (await as(LEDER)).get('/sager/sag-karla/afgoerelse')).body).toContain('Ja, brevet kan sendes')
})

test('what stops the work is said once on a page, with the way on', async () => {
  const { as } = await start({ 'sag-karla': open(aCase()) })
  const browser = await as(RAADGIVER)
  const pages = ['oplysninger', 'spoergsmaal', 'behov', `behov/${POST}`, 'hoering']
  const told = await Promise.all(
    pages.map(async (page) => [page, [...(await browser.get(`/sager/sag-karla/${page}`)).body.matchAll(SENT)].length]),
  )
  expect(told).toEqual(pages.map((page) => [page, 1]))
  const need = (await browser.get(`/sager/sag-karla/behov/${POST}`)).body
  expect(need).toContain('href="/sager/sag-karla/goer/ny-runde"')
  expect(need).toContain('Vi lægger vægt på, at Karla ikke kan åbne post')
  expect(need).not.toContain('<form class="act-form"')
})

test('a question that waits for its answer is not offered anew: its reminder is', async () => {
  const asked = {
    kind: 'question-asked',
    id: 'sp-1' as never,
    question: { to: 'fagperson', need: POST, matter: 'Hvad sker der med posten?', why: 'Hun har søgt om det.' },
    sent: plainDate('2025-01-20'),
    due: plainDate('2025-02-03'),
  } as const
  const { as } = await start({
    'sag-karla': [...open(aCaseWithout('decision', 'letters', 'calls')), asked],
  })
  const { body } = await (await as(RAADGIVER)).get('/sager/sag-karla')
  expect(body).toContain('og er ikke rykket')
  expect(body).toContain('href="/sager/sag-karla/goer/rykker?om=sp-1">Ryk for svar</a>')
  expect(body).not.toContain('Stil spørgsmålet')
})
