import { describe, expect, test } from 'vitest'
import { ok } from '../../base/result.ts'
import { isForeignForm } from './foreign-form.ts'
import { aUser, browserOf, HERE, officeServer } from './office.specimen.ts'

const host = 'holdbar.example.dk'

test.each([
  ['our own page, which tells no origin', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
  ['our own script', { origin: `https://${host}`, 'sec-fetch-site': 'same-origin' }],
  ['a person, by no page', { 'sec-fetch-site': 'none' }],
  ['an older browser', { origin: 'null' }],
  ['another older browser', { origin: `https://${host}` }],
  ['a program', {}],
])('a form that %s sends is none of another site', (_, headers) => {
  expect(isForeignForm({ host, ...headers })).toBe(false)
})

test.each([
  ['a foreign page that tells no origin', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ['a page of a neighbouring host that tells none', { origin: 'null', 'sec-fetch-site': 'same-site' }],
  ['a page that leaves it out', { 'sec-fetch-site': 'cross-site' }],
  ['a foreign page in an older browser', { origin: 'https://ond.example' }],
  ['a page on another port', { origin: `https://${host}:8443` }],
  ['what is no address', { origin: 'ikke en adresse' }],
])('a form that %s sends is', (_, headers) => {
  expect(isForeignForm({ host, ...headers })).toBe(true)
})

describe('what another site leads to', () => {
  const foreign = { origin: 'null', 'sec-fetch-site': 'cross-site' }
  const provider = {
    begin: async () => ok({ url: 'https://login.example.dk/', state: 'tilstand' }),
    finish: async () => ok(aUser('mette', 'raadgiver')),
  }
  const start = async () => {
    const { server } = await officeServer({ [HERE]: {} }, [aUser('mette', 'raadgiver')], undefined, { provider })
    return { server, browser: browserOf(server) }
  }

  test('by a form is turned away, signing in too, though its form has no token', async () => {
    const { browser } = await start()
    for (const url of ['/log-ind', '/en/log-ind', '/log-ind/udbyder', '/log-ud', '/sager/ny']) {
      const answer = await browser.post(url, { som: 'mette' }, foreign)
      expect([url, answer.statusCode, answer.cookies]).toEqual([url, 403, []])
    }
    expect(
      (await browser.post('/log-ind', { som: 'mette' }, { ...foreign, 'sec-fetch-site': 'same-origin' })).statusCode,
    ).toBe(303)
  })

  test('by a link is shown, and whoever comes back from the provider of identity comes in', async () => {
    const { server, browser } = await start()
    const linked = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    expect((await server.inject({ url: '/log-ind', headers: linked })).statusCode).toBe(200)
    await browser.post('/log-ind/udbyder', {})
    const back = await server.inject({ url: '/log-ind/tilbage', headers: { ...linked, cookie: browser.cookies() } })
    expect([back.statusCode, back.headers.location]).toEqual([303, '/sager'])
  })
})
