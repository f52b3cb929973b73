import { describe, expect, test } from 'vitest'
import {
  arrive,
  type Browser,
  caseNo,
  differences,
  everyForm,
  type Place,
  SENT_OTHERWISE,
  TODAY,
} from './every-form.ts'
import { fill, formsIn } from './filled-form.ts'
import { routesOf } from '../../src/server/routes.specimen.ts'

const PAPER = { name: 'Statusnotat.txt', bytes: Buffer.from('Karla køber ind om torsdagen.') }

interface Sender {
  readonly browser: Browser
  /** Sends it, and says with which status it was answered; `to` in place of where it belongs. */
  send(to?: string, headers?: Readonly<Record<string, string>>): Promise<number>
  /** Where it would be another's. */
  readonly strange: readonly string[]
}

async function withPaper(place: Place, user: string, page: string, to: string): Promise<Sender> {
  const browser = await place.as(user)
  await browser.get(page)
  return {
    browser,
    strange: [to.replace(caseNo(1), caseNo(31)), to.replace(caseNo(1), 'findes-ikke')],
    send: async (at = to, headers = {}) =>
      (await browser.upload(at, { _oensk: 'w-1', titel: 'Et papir' }, PAPER, headers)).statusCode,
  }
}

const SENDERS: Readonly<Record<(typeof SENT_OTHERWISE)[number], (place: Place) => Promise<Sender>>> = {
  '/sager/:id/dokumenter': (place) =>
    withPaper(place, 'mette.lund', `/sager/${caseNo(1)}`, `/sager/${caseNo(1)}/dokumenter`),
  '/sager/:id/brev/papir': async (place) => {
    const page = `/sager/${caseNo(9)}/brev`
    for (const at of [`/sager/${caseNo(9)}/goer/foreslaa`, `${page}/send`]) {
      const there = await arrive(place, { user: 'mette.lund', page: at.endsWith('/send') ? page : at, action: at })
      if (there !== undefined)
        await there.browser.post(at, fill(there.form, { choice: 0, day: TODAY, isThorough: true }))
    }
    for (const { id } of place.world.dispatches) place.world.failures.set(id, 'Postvejen har afvist brevet.')
    const browser = await place.as('mette.lund')
    const to = `${page}/papir`
    const found = formsIn((await browser.get(page)).body).find(({ action }) => action === to)
    const body = Object.fromEntries(found?.fields.map(({ name, given }) => [name, given[0] ?? '']) ?? [])
    return {
      browser,
      strange: [to.replace(caseNo(9), caseNo(31)), to.replace(caseNo(9), 'findes-ikke')],
      send: async (at = to, headers = {}) => (await browser.post(at, body, headers)).statusCode,
    }
  },
  '/min-sag/:id/goer/papir': (place) =>
    withPaper(place, 'borger-1', `/min-sag/${caseNo(1)}/goer/papir`, `/min-sag/${caseNo(1)}/goer/papir`),
  '/sager/modtag': async (place) => {
    for (const path of ['akter', 'send-til-ankestyrelsen']) {
      const at = `/sager/${caseNo(18)}/goer/${path}`
      const there = await arrive(place, { user: 'mette.lund', page: at, action: at })
      const lines = there?.form.fields.filter(({ kind }) => kind === 'radio') ?? []
      // What stands in the case can't be said not to be there; what was on paper is not ticked beforehand.
      const all = Object.fromEntries(
        lines.map(({ name, given }) => [name, /ansoegning|klage/.test(name) ? 'med' : (given[0] ?? 'findes-ikke')]),
      )
      await there?.browser.post(at, { dag: '2025-03-03', ...all })
    }
    const zip = await (await place.as('mette.lund')).get(`/sager/${caseNo(18)}/pakke.zip`)
    const browser = await place.as('karen.ibsen')
    await browser.get('/sager/modtag')
    const file = { name: 'sagspakke.zip', bytes: zip.rawPayload }
    return {
      browser,
      strange: [],
      send: async (at = '/sager/modtag', headers = {}) =>
        (await browser.upload(at, { _oensk: 'w-1', nummer: '25-9' }, file, headers)).statusCode,
    }
  },
  '/opslag': async (place) => {
    for (let look = 0; look < 21; look++) await (await place.as('mette.lund')).get(`/sager/${caseNo(1)}`)
    const browser = await place.as('hanne.krogh')
    const found = formsIn((await browser.get('/opslag')).body).find(({ action }) => action === '/opslag')
    const opslag = found?.fields.find(({ name }) => name === 'opslag')?.given[0] ?? ''
    return {
      browser,
      strange: ['opslag-findes-ikke'],
      send: async (at = opslag, headers = {}) =>
        (await browser.post('/opslag', { opslag: at, vurdering: 'i-orden', bemaerkning: 'Set.' }, headers)).statusCode,
    }
  },
}
const reviewed = async ({ as }: Place) =>
  (await (await as('hanne.krogh')).get('/opslag')).body.match(/Set\./g)?.length ?? 0

test('they are all there', async () => {
  const { server } = await everyForm()
  const urls = (await routesOf(server)).flatMap(({ method, url }) => (method === 'POST' ? [url] : []))
  for (const url of SENT_OTHERWISE) expect(urls).toContain(url)
})

describe.each(SENT_OTHERWISE)('%s', (url) => {
  test('sent twice is one act', async () => {
    const place = await everyForm()
    const { send } = await SENDERS[url](place)
    const before = await place.kept()
    expect(await send()).toBe(303)
    const after = await place.kept()
    if (url === '/opslag') expect(await reviewed(place)).toBe(1)
    else expect(differences(before, after).length).toBeGreaterThan(0)
    // A package that is known already is shown as such.
    expect(await send()).toBe(url === '/sager/modtag' ? 200 : 303)
    expect(differences(after, await place.kept())).toEqual([])
    if (url === '/opslag') expect(await reviewed(place)).toBe(1)
  })
  test('sent where it is another’s, or after signing out, it changes nothing', async () => {
    const place = await everyForm()
    const { send, strange, browser } = await SENDERS[url](place)
    const before = await place.kept()
    for (const to of strange) expect([to, await send(to)]).toEqual([to, 404])
    const cookie = browser.cookies()
    await browser.post('/log-ud', {})
    expect(await send(undefined, { cookie })).toBe(303)
    expect(differences(before, await place.kept())).toEqual([])
    if (url === '/opslag') expect(await reviewed(place)).toBe(0)
  })
})
