import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createServer } from './server.ts'
import { serverDeps } from './server.specimen.ts'

let server: FastifyInstance
beforeAll(async () => {
  server = await createServer(serverDeps())
})
afterAll(() => server.close())

const PAGES = ['/', '/regler', '/regler/klagevejledning', '/regler/fast-loft', '/kodebog', '/om', '/tilgaengelighed']
const ALL = PAGES.flatMap((page) => [page, page === '/' ? '/en' : `/en${page}`])

describe.each(ALL)('%s', (url) => {
  test('is a page in its language, kept by nobody', async () => {
    const answer = await server.inject(url)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.body).toContain(`<html lang="${url.startsWith('/en') ? 'en' : 'da'}">`)
  })

  test('runs and styles nothing but the site’s own files', async () => {
    const { headers, body } = await server.inject(url)
    expect(headers['content-security-policy']).toBe(
      "default-src 'self';base-uri 'none';object-src 'none';form-action 'self';frame-ancestors 'none'",
    )
    expect(body).not.toMatch(/<script>|<style| style="| on[a-z]+="/)
    expect([...body.matchAll(/(?:src|href)="(https?:[^"]*)"/g)].map((m) => m[1])).toEqual(
      url.endsWith('klagevejledning') ? ['https://www.retsinformation.dk/'] : [],
    )
  })

  test('leads only to what is there', async () => {
    const { body } = await server.inject(url)
    for (const [, href] of body.matchAll(/(?:src|href)="(\/[^"]*)"/g)) {
      expect([href, (await server.inject(href ?? '')).statusCode]).toEqual([href, 200])
    }
  })
})

test('the language link leads to the same page', async () => {
  expect((await server.inject('/regler/fast-loft')).body).toContain('href="/en/regler/fast-loft" lang="en"')
  expect((await server.inject('/en')).body).toContain('href="/" lang="da"')
})

test('says of cookies and of what is kept what is so where cases are kept too', async () => {
  const [danish, english] = [(await server.inject('/om')).body, (await server.inject('/en/om')).body]
  expect(danish).toContain('Det kræver ingen cookies')
  expect(danish).toContain('de cookies, login kræver')
  expect(danish).not.toMatch(/Der er ingen cookies|Gemmer ikke noget/)
  expect(english).toContain('the cookies that signing in needs')
  expect(english).not.toMatch(/There are no cookies|Keeps nothing/)
  expect((await server.inject('/')).cookies).toEqual([])
})

test('says that it lives also where there is something to mend, and what', async () => {
  const other = await createServer(serverDeps({ troubles: () => ['SF1601: det nye certifikat bruges ikke.'] }))
  expect((await other.inject('/sundhed')).body).toBe('ok 1.2.3\nadvarsel: SF1601: det nye certifikat bruges ikke.\n')
  await other.close()
})

test('says whether it lives', async () => {
  const answer = await server.inject('/sundhed')
  expect([answer.statusCode, answer.headers['content-type'], answer.body]).toEqual([
    200,
    'text/plain; charset=utf-8',
    'ok 1.2.3\n',
  ])
})

test('the handbook is searched', async () => {
  const { body } = await server.inject('/regler?q=loft')
  expect(body).toContain('/regler/fast-loft')
  expect(body).not.toContain('href="/regler/klagevejledning"')
  expect(body).toContain('1 regel')
})

test('what was searched for is shown as it was written', async () => {
  const { body } = await server.inject('/regler?q=%3Cscript%3E%22')
  expect(body).toContain('value="&lt;script&gt;&quot;"')
  expect(body).not.toContain('<script>')
})

test.each([
  ['/findes-ikke', 404, 'Siden findes ikke'],
  ['/en/nowhere', 404, 'The page does not exist'],
  ['/regler/findes-ikke', 404, 'Siden findes ikke'],
  ['/regler/..%2f..%2fetc%2fpasswd', 404, 'Siden findes ikke'],
  ['/assets/x/../../package.json', 404, 'Siden findes ikke'],
  ['/assets/x/js/server.ts', 404, 'Siden findes ikke'],
  [`/regler?q=${'a'.repeat(201)}`, 400, 'Forespørgslen kunne ikke læses'],
  ['/regler?q=a&q=b', 400, 'Forespørgslen kunne ikke læses'],
  ['/%E0%A4%A', 400, 'Forespørgslen kunne ikke læses'],
  ['/regler?q=a%00b', 400, 'Forespørgslen kunne ikke læses'],
  ['/regler/%00', 400, 'Forespørgslen kunne ikke læses'],
])('%s answers in the house’s words', async (url, status, words) => {
  const answer = await server.inject(url)
  expect(answer.statusCode).toBe(status)
  expect(answer.body).toContain(words)
})

test('assets may be kept for a year under their own name, and packed small', async () => {
  const [, css = ''] = /href="([^"]*page\.css)"/.exec((await server.inject('/')).body) ?? []
  const plain = await server.inject(css)
  const packed = await server.inject({ url: css, headers: { 'accept-encoding': 'gzip, br' } })
  expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(packed.headers['content-encoding']).toBe('gzip')
  expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 4)
  expect((await server.inject('/assets/gammel/css/page.css')).headers['cache-control']).toBe('public, max-age=3600')
})

test('every file that a style sheet asks for is there', async () => {
  for (const name of ['page', 'office', 'citizen', 'figures']) {
    const { body } = await server.inject(`/assets/x/css/${name}.css`)
    const asked = [
      ...new Set([...body.matchAll(/url\("?\.\.\/((?:fonts|img\/svg-icons)\/[^")]+)"?\)/g)].map((m) => m[1])),
    ]
    if (name === 'page') expect(asked.length).toBeGreaterThan(2)
    for (const file of asked) expect([file, (await server.inject(`/assets/x/${file}`)).statusCode]).toEqual([file, 200])
  }
})

test('the script stays small', async () => {
  expect((await server.inject('/assets/x/js/app.js')).rawPayload.length).toBeLessThan(4096)
})

test('too many requests from one address are told to wait', async () => {
  const strict = await createServer(serverDeps({ limits: { pages: 2, checks: 1 } }))
  const codes = [await strict.inject('/'), await strict.inject('/'), await strict.inject('/om')]
  expect(codes.map((answer) => answer.statusCode)).toEqual([200, 200, 429])
  expect(codes[2]?.body).toContain('Vent et øjeblik')
  await strict.close()
})

describe('behind a proxy, the limit is', () => {
  const askAs = async (proxies: readonly string[], told: readonly string[]) => {
    const strict = await createServer(serverDeps({ limits: { pages: 1, checks: 1 }, proxies }))
    const codes: number[] = []
    for (const from of told) {
      const headers = { 'x-forwarded-for': from }
      codes.push((await strict.inject({ url: '/', remoteAddress: '10.0.0.7', headers })).statusCode)
    }
    await strict.close()
    return codes
  }
  test('for each address, where the proxy is named', async () => {
    for (const proxies of [['10.0.0.7'], ['127.0.0.1', '10.0.0.0/24']])
      expect(await askAs(proxies, ['192.0.2.1', '192.0.2.2', '192.0.2.1'])).toEqual([200, 200, 429])
  })
  test('for the one that came to the proxy, whatever it said before', async () => {
    expect(await askAs(['10.0.0.7'], ['192.0.2.8, 192.0.2.1', '192.0.2.9, 192.0.2.1'])).toEqual([200, 429])
  })
  test('for all of them together, where it is not', async () => {
    for (const proxies of [[], ['10.0.0.8']])
      expect(await askAs(proxies, ['192.0.2.1', '192.0.2.2'])).toEqual([200, 429])
  })
})
