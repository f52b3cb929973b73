import { describe, expect, test } from 'vitest'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCase, LEDER, RAADGIVER } from '../../stages/case.specimen.ts'
import { aUser, browserOf, HERE, officeServer } from './office.specimen.ts'

const USERS = [
  aUser(RAADGIVER, 'raadgiver'),
  aUser(LEDER, 'leder', { constraints: [{ kind: 'foelsomhed', upTo: 'skaermet' }] }),
  aUser('anden', 'raadgiver', { team: 'Børneteamet' }),
]

async function start() {
  const cases = {
    'sag-karla': [
      ...entriesOf(aCase()),
      { kind: 'responsible-assigned', official: RAADGIVER, team: 'Voksenteamet' } as const,
    ],
  }
  const { server, world } = await officeServer(
    { [HERE]: { cases, userNames: { anden: 'Anna Friis', [LEDER]: 'Hanne Krogh' } } },
    USERS,
  )
  const as = async (id: string) => {
    const browser = browserOf(server)
    await browser.signIn(id)
    return browser
  }
  return { world, as }
}

describe('looks to read through', () => {
  test('are for a leader, who finds each in order or says what is not', async () => {
    const { as, world } = await start()
    await (await as('anden')).get('/sager/sag-karla')
    const leader = await as(LEDER)
    const page = await leader.get('/opslag')
    const look = world.accesses.find(({ user, what }) => user === 'anden' && what === 'sagen')
    expect(look?.purpose).toBe('uden-for-teamet')
    expect(page.body).toContain(`id="opslag-${look?.id}"`)
    const silent = await leader.post('/opslag', { opslag: look?.id ?? '', vurdering: 'ikke-i-orden', bemaerkning: ' ' })
    expect([silent.statusCode, silent.body.includes('Skriv, hvad der ikke er i orden')]).toEqual([422, true])
    expect((await leader.post('/opslag', { opslag: look?.id ?? '' })).statusCode).toBe(422)
    expect((await leader.post('/opslag', { opslag: 'opslag-999', vurdering: 'i-orden' })).statusCode).toBe(404)
    const saved = await leader.post('/opslag', {
      opslag: look?.id ?? '',
      vurdering: 'ikke-i-orden',
      bemaerkning: 'Talt med medarbejderen.',
    })
    expect(saved.statusCode).toBe(303)
    expect((await leader.get('/opslag')).body).toContain('Talt med medarbejderen.')
    expect((await leader.get('/opslag')).body).toMatch(/<dd>Anna Friis \(.*\(Hanne Krogh\): /s)
    expect((await leader.get('/en/opslag')).body).toContain('looks at a case outside the team')
  })
  test('are not there for others', async () => {
    const { as } = await start()
    expect((await (await as(RAADGIVER)).get('/opslag')).statusCode).toBe(404)
    expect((await (await as(RAADGIVER)).post('/opslag', { opslag: 'x', vurdering: 'i-orden' })).statusCode).toBe(404)
  })
})
