import { describe, expect, test } from 'vitest'
import { LEDER, RAADGIVER } from '../../stages/case.specimen.ts'
import { formSecret } from './form-secret.ts'
import { start } from './karlas-office.specimen.ts'
import { aUser } from './office.specimen.ts'

const FORM = '/sager/sag-karla/goer/notat'
const NOTE = { id: 'notat-1', om: 'andet', dag: '2025-03-03', tekst: 'Skrevet af den første.', _oensk: 'n' }
const tokenIn = (body: string): string => /name="_token" value="([^"]+)"/.exec(body)?.[1] ?? ''

describe('a form that one user opened', () => {
  test.each([
    ['signs out first', true],
    ['does not sign out', false],
  ])('is not taken from the next in the same browser, where the first %s', async (_, signsOut) => {
    const { as, length } = await start()
    const browser = await as(RAADGIVER)
    const token = tokenIn((await browser.get(FORM)).body)
    if (signsOut) expect((await browser.post('/log-ud', {})).statusCode).toBe(303)
    await browser.signIn(LEDER)
    const before = await length()
    const answer = await browser.post(FORM, { ...NOTE, _token: token })
    expect([answer.statusCode, answer.body.includes('Formularen er for gammel')]).toEqual([403, true])
    expect(await length()).toBe(before)
  })
  test('is taken from the same user who signs in again', async () => {
    const { as, length } = await start()
    const browser = await as(RAADGIVER)
    const token = tokenIn((await browser.get(FORM)).body)
    await browser.post('/log-ud', {})
    await browser.signIn(RAADGIVER)
    const before = await length()
    expect((await browser.post(FORM, { ...NOTE, _token: token })).statusCode).toBe(303)
    expect(await length()).toBe(before + 1)
  })
})

test('who signs in over a session that is open, ends it', async () => {
  const { as, server } = await start()
  const browser = await as(RAADGIVER)
  const headers = { cookie: browser.cookies(), host: 'localhost' }
  expect((await server.inject({ url: '/sager', headers })).statusCode).toBe(200)
  await browser.signIn(LEDER)
  expect((await server.inject({ url: '/sager', headers })).headers.location).toMatch(/^\/log-ind/)
  expect((await browser.get('/sager')).statusCode).toBe(200)
})

test('a secret is kept for its own user alone, and only one that was made here', () => {
  const user = aUser('mette', 'raadgiver')
  const held = formSecret(user, undefined, 'key')
  expect(formSecret(user, held, 'key')).toBe(held)
  const others = [
    formSecret(aUser('hanne', 'raadgiver'), held, 'key'),
    formSecret({ ...user, municipality: '0998' as never }, held, 'key'),
    formSecret(user, held, 'another key'),
    formSecret(user, `${held}x`, 'key'),
    formSecret(user, held.slice(0, 36), 'key'),
    formSecret(user, '', 'key'),
    formSecret(user, undefined, 'key'),
  ]
  expect(new Set([held, ...others]).size).toBe(others.length + 1)
})
