import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { err } from '../base/result.ts'
import type { Office } from '../app/office-desk.ts'
import { aUser, browserOf, HERE, officeServer } from './office/office.specimen.ts'

const METTE = aUser('mette', 'raadgiver')
const AWAY = {
  kind: 'database-away',
  words: { da: 'Databasen svarer ikke.', en: 'The database does not answer.' },
} as const
const NEW_CASE = { omraade: 'voksen', procedure: 'ansoegning', navn: 'Karla Vind', _oensk: 'sag-1' }

/** An office whose transactions end as the test says. */
async function officeThat(end: (office: Office) => Office['open']) {
  const { server } = await officeServer({ [HERE]: {} }, [METTE], undefined, {
    around: (office) => ({ ...office, open: end(office) }),
  })
  const browser = browserOf(server)
  await browser.signIn('mette')
  return browser
}

describe('what is done in a transaction is told of', () => {
  test('once it is kept', async () => {
    const events: string[] = []
    const browser = await officeThat((office) => async (municipality, work) => {
      const done = await office.open(municipality, work)
      await sleep(50)
      events.push('kept')
      return done
    })
    await browser.get('/sager/ny')
    events.length = 0
    const answer = await browser.post('/sager/ny', NEW_CASE)
    events.push('told')
    expect(answer.statusCode).toBe(303)
    expect(events).toEqual(['kept', 'told'])
  })

  test('not where it could not be kept: the page says so, and leads nowhere', async () => {
    let isAway = false
    const browser = await officeThat((office) => async (municipality, work) => {
      const done = await office.open(municipality, work)
      return isAway ? err(AWAY) : done
    })
    await browser.get('/sager/ny')
    isAway = true
    const answer = await browser.post('/sager/ny', NEW_CASE)
    expect([answer.statusCode, answer.headers.location]).toEqual([503, undefined])
    expect(answer.body).toContain('<html lang="da">')
  })

  test('as a fault, where the work broke off after its answer', async () => {
    let isBroken = false
    const browser = await officeThat((office) => async (municipality, work) => {
      const done = await office.open(municipality, work)
      if (isBroken) throw new Error('broke off')
      return done
    })
    await browser.get('/sager/ny')
    isBroken = true
    const answer = await browser.post('/sager/ny', NEW_CASE)
    expect([answer.statusCode, answer.headers.location]).toEqual([500, undefined])
  })
})
