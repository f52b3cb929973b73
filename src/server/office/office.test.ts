import { describe, expect, test } from 'vitest'
import { INDKOEB, KARLA, LEDER, POST, RAADGIVER } from '../../stages/case.specimen.ts'
import { ACT_FORMS } from '../../web/act/act-forms.ts'
import { open, start } from './karlas-office.specimen.ts'
import { browserOf } from './office.specimen.ts'

/** Every page of a case, as a route's pattern. */
const PAGES = [
  '',
  '/ansoegning',
  '/oplysninger',
  '/spoergsmaal',
  '/behov',
  `/behov/${POST}`,
  '/hoering',
  '/afgoerelse',
  '/brev',
  '/klage',
  '/parter',
  '/journal',
  ...ACT_FORMS.map(({ path }) => `/goer/${path}`),
]

describe('who sees a case', () => {
  test('whoever is not signed in is sent to sign in, and comes back', async () => {
    const { server } = await start()
    const browser = browserOf(server)
    const answer = await browser.get('/sager/sag-karla')
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/log-ind?videre=%2Fsager%2Fsag-karla'])
    await browser.get(String(answer.headers.location))
    const back = await browser.post('/log-ind', { som: RAADGIVER })
    expect(back.headers.location).toBe('/sager/sag-karla')
  })
  test.each(['https://ond.example/', '//ond.example', '/sager/../../ond', 'javascript:alert(1)'])(
    'signing in never leads to %s',
    async (videre) => {
      const { server } = await start()
      const browser = browserOf(server)
      await browser.get(`/log-ind?videre=${encodeURIComponent(videre)}`)
      expect((await browser.post('/log-ind', { som: RAADGIVER })).headers.location).toBe('/sager')
    },
  )
  test.each(PAGES)('the caseworker sees %s, in both languages', async (page) => {
    const { as } = await start()
    const browser = await as(RAADGIVER)
    for (const lang of ['', '/en']) {
      const answer = await browser.get(`${lang}/sager/sag-karla${page}`)
      expect(answer.statusCode).toBe(200)
      expect(answer.body).toContain('Karla Vind')
      expect(answer.body).not.toContain('0101701234')
      expect(answer.headers['cache-control']).toBe('no-store')
    }
  })
  test.each(PAGES)('neither another municipality nor a role without a part in it sees %s', async (page) => {
    const { as } = await start()
    for (const user of ['nabo', 'analytiker']) {
      const answer = await (await as(user)).get(`/sager/sag-karla${page}`)
      expect(answer.statusCode).toBe(404)
      expect(answer.body).not.toContain('Karla')
    }
  })
  test('another municipality finds it neither in its list nor by searching', async () => {
    const { as } = await start()
    const browser = await as('nabo')
    for (const page of ['/sager?vis=alle', '/soeg?q=Karla', '/soeg?q=post'])
      expect((await browser.get(page)).body).not.toContain('Karla Vind')
  })
  test.each(['sag-karla', 'SAG-KARLA', 'Sagsnummer: sag-karla'])(
    'a case is found by its whole number: %s',
    async (q) => {
      const { as } = await start()
      const found = async (user: string) => (await (await as(user)).get(`/soeg?q=${encodeURIComponent(q)}`)).body
      expect(await found(RAADGIVER)).toContain('href="/sager/sag-karla"')
      expect(await found('nabo')).not.toContain('href="/sager/sag-karla"')
    },
  )
  test('a shielded case is there for its caseworker and those cleared for it, and for no colleague', async () => {
    const [opening, ...rest] = open()
    if (opening?.kind !== 'case-opened') throw new Error('a journal begins with its opening')
    const { as } = await start({ 'sag-karla': [{ ...opening, shielded: true }, ...rest] })
    expect((await (await as(RAADGIVER)).get('/sager/sag-karla')).statusCode).toBe(200)
    expect((await (await as(LEDER)).get('/sager/sag-karla')).statusCode).toBe(200)
    const colleague = await as('kollega')
    expect((await colleague.get('/sager/sag-karla')).statusCode).toBe(404)
    expect((await colleague.get('/sager?vis=alle')).body).not.toContain('Karla Vind')
    for (const q of ['Karla', 'sag-karla'])
      expect((await colleague.get(`/soeg?q=${q}`)).body).not.toContain('Karla Vind')
  })
  test('each look is logged with who, as what, at what and why', async () => {
    const { as, world } = await start()
    await (await as(RAADGIVER)).get('/sager/sag-karla')
    await (await as('kollega')).get('/sager/sag-karla/journal')
    expect(
      world.accesses
        .filter(({ route }) => route.startsWith('/sager/:id'))
        .map(({ user, role, purpose, route, party }) => [user, role, purpose, route, party]),
    ).toEqual([
      [RAADGIVER, 'raadgiver', 'har-sagen', '/sager/:id', KARLA],
      ['kollega', 'raadgiver', 'afloeser', '/sager/:id/journal', KARLA],
    ])
  })
})

test('who wrote and who looked are told by name, and by user where no name is known', async () => {
  const { as } = await start()
  await (await as('kollega')).get('/sager/sag-karla/goer/spoerg')
  const browser = await as(RAADGIVER)
  const body = (await browser.get('/sager/sag-karla/journal')).body.replace(/.*<main/s, '')
  expect(body).toContain('Mette Lund (Rådgiver)')
  expect(body).toContain('<span lang="da">Mette Lund, Voksenteamet</span>')
  expect(body).toContain('<td>kollega (Rådgiver)</td><td>formularen »Stil et målrettet spørgsmål«</td>')
  expect(body.replace(/.*<h1/s, '')).not.toContain(RAADGIVER)
  expect((await browser.get('/sager/sag-karla/parter')).body).toMatch(/<p class="evidence-from">[^<]*, Mette Lund</)
})

describe('doing an act', () => {
  test('writes it, and goes back to where it was done', async () => {
    const { as, length } = await start()
    const browser = await as(RAADGIVER)
    const before = await length()
    await browser.get(`/sager/sag-karla/behov/${POST}`)
    const answer = await browser.post(`/sager/sag-karla/goer/nok?om=${POST}`, {
      behov: POST,
      svar: 'ja',
      hvorfor: 'Lægen har svaret.',
      _oensk: 'w1',
      _seq: String(before),
      _videre: `/sager/sag-karla/behov/${POST}#nok`,
    })
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `/sager/sag-karla/behov/${POST}#nok`])
    expect((await browser.get('/sager/sag-karla/journal')).body).toContain('Lægen har svaret.')
  })
  test.each(['https://ond.example', '/log-ud', '/sager/en-anden', '/sager/sag-karla/../x'])(
    'never goes on to %s',
    async (next) => {
      const { as } = await start()
      const browser = await as(RAADGIVER)
      const answer = await browser.post(`/sager/sag-karla/goer/nok?om=${POST}`, {
        behov: POST,
        svar: 'ja',
        hvorfor: 'x',
        _oensk: 'w1',
        _videre: next,
      })
      expect(answer.headers.location).toBe(`/sager/sag-karla/behov/${POST}`)
    },
  )
  test('an error stands at the top and at the field in the same words, the title says so, and what was written is kept', async () => {
    const { as, length } = await start()
    const browser = await as(RAADGIVER)
    const before = await length()
    const answer = await browser.post(`/sager/sag-karla/goer/nok?om=${POST}`, {
      behov: POST,
      svar: 'måske',
      hvorfor: 'Min <b>tekst</b>',
    })
    expect(answer.statusCode).toBe(422)
    expect(answer.body.match(/Vælg en af mulighederne\./g)).toHaveLength(2)
    expect(answer.body).toContain('<title>Fejl: ')
    expect(answer.body).toContain('Min &lt;b&gt;tekst&lt;/b&gt;')
    expect(await length()).toBe(before)
  })
  test('two people on one need: the second sees what the first wrote beside their own, and nothing is overwritten', async () => {
    const { as, length } = await start()
    const [one, two] = [await as(RAADGIVER), await as('kollega')]
    const seq = String(await length())
    const enough = (hvorfor: string, _oensk: string) => ({ behov: POST, svar: 'ja', hvorfor, _seq: seq, _oensk })
    expect((await one.post(`/sager/sag-karla/goer/nok?om=${POST}`, enough('Lægen har svaret.', 'a'))).statusCode).toBe(
      303,
    )
    const second = await two.post(`/sager/sag-karla/goer/nok?om=${POST}`, enough('Det er nok for mig.', 'b'))
    expect(second.statusCode).toBe(409)
    expect(second.body).toContain('Lægen har svaret.')
    expect(second.body).toContain('Det er nok for mig.')
    expect(await length()).toBe(Number(seq) + 1)
  })
  test('two people on one need: each field that differs stands with what the other wrote and one’s own', async () => {
    const { as, length } = await start()
    const [one, two] = [await as(RAADGIVER), await as('kollega')]
    const seq = String(await length())
    const at = `/sager/sag-karla/goer/behov?om=${INDKOEB}`
    const need = {
      id: INDKOEB,
      aktivitet: 'at købe ind',
      tema: 'praktiske-opgaver-i-hjemmet',
      fra: 'kommunen',
      _seq: seq,
    }
    expect((await one.post(at, { ...need, maal: 'At hun handler selv.', _oensk: 'a' })).statusCode).toBe(303)
    const second = await two.post(at, { ...need, maal: 'At hun møder andre.', fra: 'hidtidig-hjaelp', _oensk: 'b' })
    expect(second.statusCode).toBe(409)
    const alert = second.body.match(/<div class="alert alert-warning".*?<div class="act-alone">/s)?.[0] ?? ''
    expect(alert).toContain('Mette Lund (Rådgiver): <span lang="da">at købe ind</span>')
    expect(alert).toContain(
      '<li><strong>Mål</strong><br>Den anden skrev: <span lang="da">At hun handler selv.</span><br>Du skrev: <span lang="da">At hun møder andre.</span></li>',
    )
    expect(alert).toContain('Den anden skrev: Kommunen har set det<br>')
    expect(alert).not.toContain('<strong>Aktivitet</strong>')
  })
  test.each([
    ['without its token', {}, { _token: 'forkert' }],
    ['from another site', { origin: 'https://ond.example' }, {}],
  ])('a form %s is turned away, and changes nothing', async (_, headers, body) => {
    const { as, length } = await start()
    const browser = await as(RAADGIVER)
    const before = await length()
    const answer = await browser.post(
      `/sager/sag-karla/goer/nok?om=${POST}`,
      { behov: POST, svar: 'ja', hvorfor: 'x', ...body },
      headers as never,
    )
    expect(answer.statusCode).toBe(403)
    expect(answer.body).toContain('Formularen er for gammel')
    expect(await length()).toBe(before)
  })
  test('a form of two megabytes is turned away', async () => {
    const { as } = await start()
    const browser = await as(RAADGIVER)
    expect(
      (await browser.post(`/sager/sag-karla/goer/nok?om=${POST}`, { hvorfor: 'x'.repeat(2_000_000) })).statusCode,
    ).toBe(413)
  })
  test('signed out, the session is gone', async () => {
    const { as } = await start()
    const browser = await as(RAADGIVER)
    expect((await browser.post('/log-ud', {})).statusCode).toBe(303)
    expect((await browser.get('/sager')).statusCode).toBe(303)
  })
})
