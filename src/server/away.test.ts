import { describe, expect, test } from 'vitest'
import type { OfficeTrouble } from '../app/office-desk.ts'
import { err } from '../base/result.ts'
import { RAADGIVER } from '../stages/case.specimen.ts'
import { sent, start } from './citizen/citizen.specimen.ts'

const LOST: OfficeTrouble = {
  kind: 'lost-at-commit',
  words: { da: 'Forbindelsen blev afbrudt. Se efter i sagen.', en: 'The connection broke. Look in the case.' },
}
const BUSY: OfficeTrouble = {
  kind: 'busy',
  words: { da: 'Databasen er optaget. Intet er gemt.', en: 'The database is busy. Nothing was saved.' },
}

describe.each([
  ['who works with cases', RAADGIVER, '/sager/sag-karla', 'Sagerne kan ikke nås lige nu', 'jeres it-afdeling'],
  ['a citizen', 'karla', '/min-sag/sag-karla', 'Din sag kan ikke nås lige nu', 'ring til kommunen'],
])('to %s', (_, who, page, title, whom) => {
  test('what came in the way is told in its own words, with what can be done', async () => {
    const { as, world } = await start(sent)
    const browser = await as(who)
    world.trouble = BUSY
    const answer = await browser.get(page)
    expect(answer.statusCode).toBe(503)
    for (const words of [title, BUSY.words.da, whom]) expect(answer.body).toContain(words)
    expect((await browser.get(`/en${page}`)).body).toContain(BUSY.words.en)
  })

  test('where nobody knows whether it was saved, the page does not say that it was not', async () => {
    const { as, world } = await start(sent)
    const browser = await as(who)
    world.trouble = LOST
    const answer = await browser.get(page)
    expect(answer.statusCode).toBe(503)
    for (const words of ['Vi ved ikke, om det blev gemt', LOST.words.da, 'tæller kun én gang'])
      expect(answer.body).toContain(words)
    expect(answer.body).not.toMatch(/Intet er/)
  })
})

test('what a citizen sent when nobody knew is there once, though it is sent again', async () => {
  const { as, read, world } = await start(sent)
  const browser = await as('karla')
  await browser.get('/min-sag/sag-karla/goer/klag')
  const send = () => browser.post('/min-sag/sag-karla/goer/klag', { ord: 'Nej.', _oensk: 'w' })
  world.trouble = LOST
  expect((await send()).body).toContain(LOST.words.da)
  world.trouble = undefined
  expect((await send()).statusCode).toBe(303)
  expect(await read()).toHaveLength(sent.length + 1)
})

describe('while nobody can see who is signed in', () => {
  const startAway = async () => {
    let isAway = false
    const { as, server } = await start(sent, {
      aroundSessions: (sessions) => ({
        ...sessions,
        start: async (user) => (isAway ? err(BUSY) : sessions.start(user)),
        find: async (token) => (isAway ? err(BUSY) : sessions.find(token)),
      }),
    })
    return { as, server, goAway: () => void (isAway = true) }
  }
  test.each([
    [RAADGIVER, '/sager/sag-karla'],
    ['karla', '/min-sag/sag-karla'],
  ])('%s is told so, and is not asked to sign in again', async (who, page) => {
    const { as, goAway } = await startAway()
    const browser = await as(who)
    goAway()
    const answer = await browser.get(page)
    expect([answer.statusCode, answer.headers.location]).toEqual([503, undefined])
    expect(answer.body).toContain(BUSY.words.da)
  })
  test('whoever signs in is told so on the page to sign in', async () => {
    const { server, goAway } = await startAway()
    goAway()
    const answer = await server.inject({ method: 'POST', url: '/log-ind', payload: { som: 'karla' } })
    expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([503, undefined])
    expect(answer.body).toContain(BUSY.words.da)
  })
})

test('who reads what is published is told it too', async () => {
  const { server, world } = await start(sent)
  world.trouble = BUSY
  const answer = await server.inject('/afgoerelser')
  expect(answer.statusCode).toBe(503)
  expect(answer.body).toContain(BUSY.words.da)
})
