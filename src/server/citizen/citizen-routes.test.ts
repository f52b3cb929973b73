import { describe, expect, test } from 'vitest'
import { LEDER, RAADGIVER } from '../../stages/case.specimen.ts'
import { CITIZEN_FORMS } from '../../web/citizen/citizen-forms.ts'
import { browserOf } from '../office/office.specimen.ts'
import { routesOf } from '../routes.specimen.ts'
import { FILLED, filled, sent, start } from './citizen.specimen.ts'

const OPEN =
  /^(?:\/en)?\/(?:$|tjek|regler|kodebog|afgoerelser(?:\/|$)|om$|tilgaengelighed|sundhed|assets|log-ind|log-ud)/
/** The door of all who have cases. */
const CASES = /^(?:\/en)?\/sager$/
/** Where those come to who have work here. */
const HOME: Readonly<Record<string, string>> = {
  [RAADGIVER]: '/sager',
  [LEDER]: '/sager',
  administrator: '/opsaetning',
}

describe('over every route there is', () => {
  test('what works with cases is not there for a citizen or a representative', async () => {
    const { server, as, read } = await start(sent)
    const routes = (await routesOf(server)).filter(
      ({ url }) => !OPEN.test(url) && url !== '/en' && !url.includes('/min-sag') && !CASES.test(url),
    )
    expect(routes.length).toBeGreaterThan(40)
    for (const user of ['karla', 'else']) {
      const browser = await as(user)
      await browser.get('/min-sag')
      for (const { method, url } of routes) {
        const at = filled(url, FILLED('notat'))
        const answer = method === 'GET' ? await browser.get(at) : await browser.post(at, { tekst: 'x' })
        expect([user, method, url, answer.statusCode]).toEqual([user, method, url, 404])
        expect(answer.body).not.toContain('Karla Vind')
      }
    }
    expect(await read()).toHaveLength(sent.length)
  })
  test('the menu of the pages for everyone leads them to their own case', async () => {
    const { as } = await start(sent)
    for (const user of ['karla', 'else']) {
      const browser = await as(user)
      for (const [lang, home] of [
        ['', '/'],
        ['/en', '/en'],
      ] as const) {
        expect((await browser.get(home)).body).toContain(`href="${lang}/sager"`)
        const answer = await browser.get(`${lang}/sager`)
        expect([answer.statusCode, answer.headers.location]).toEqual([303, `${lang}/min-sag`])
      }
    }
  })

  test('one’s own pages are there for no one else, and say the same of another’s case as of none', async () => {
    const { server, as, read } = await start(sent)
    const routes = (await routesOf(server)).filter(({ url }) => url.includes('/min-sag/:id'))
    expect(routes.length).toBeGreaterThanOrEqual(20)
    for (const user of [RAADGIVER, LEDER, 'administrator', 'bo', 'ny', 'bisidder', 'udenbys']) {
      const browser = await as(user)
      await browser.get(HOME[user] ?? '/min-sag/hjaelp')
      for (const { method, url } of routes)
        for (const form of url.includes(':form') ? CITIZEN_FORMS.map(({ path }) => path) : ['']) {
          const send = (at: string) => (method === 'GET' ? browser.get(at) : browser.post(at, { ord: 'x' }))
          const theirs = await send(filled(url, FILLED(form)))
          const none = await send(filled(url, { ...FILLED(form), id: 'sag-findes-ikke' }))
          expect([user, method, url, theirs.statusCode]).toEqual([user, method, url, 404])
          expect(theirs.body.replaceAll('sag-karla', '')).toBe(none.body.replaceAll('sag-findes-ikke', ''))
        }
    }
    expect(await read()).toHaveLength(sent.length)
  })

  test('whoever is not signed in is sent to sign in, and comes back', async () => {
    const { server } = await start()
    for (const { method, url } of (await routesOf(server)).filter((route) => route.url.includes('/min-sag'))) {
      if (method !== 'GET') continue
      const answer = await browserOf(server).get(filled(url, FILLED('ret')))
      expect([url, answer.statusCode]).toEqual([url, 303])
      expect(answer.headers.location).toMatch(/^\/(?:en\/)?log-ind\?videre=/)
    }
    const browser = browserOf(server)
    await browser.get('/log-ind?videre=%2Fmin-sag%2Fsag-karla%2Fklage')
    expect((await browser.post('/log-ind', { som: 'karla' })).headers.location).toBe('/min-sag/sag-karla/klage')
    await browser.get('/log-ind?videre=%2Fmin-sag%2Fsag-karla')
    expect((await browser.post('/log-ind', { som: RAADGIVER })).headers.location).toBe('/sager')
  })

  test('every look at one’s own case is logged with why', async () => {
    const { server, as, world } = await start(sent)
    for (const [user, purpose] of [
      ['karla', 'egen-sag'],
      ['else', 'taler-for-borgeren'],
    ] as const) {
      const browser = await as(user)
      for (const { method, url } of await routesOf(server)) {
        if (method !== 'GET' || !url.startsWith('/min-sag/:id')) continue
        world.accesses.length = 0
        await browser.get(filled(url, FILLED('ring-op')))
        expect(world.accesses.map((one) => [one.user, one.purpose, one.caseId, one.route])).toEqual([
          [user, purpose, 'sag-karla', url],
        ])
      }
    }
  })
})
