import { expect, test } from 'vitest'
import { ok } from '../../base/result.ts'
import { aUser, browserOf, HERE, officeServer } from './office.specimen.ts'

const provider = {
  begin: async () => ok({ url: 'https://login.example.dk/', state: 'tilstand' }),
  finish: async () => ok(aUser('mette', 'raadgiver')),
}

/** Every cookie of a sign-in by the list and one by a provider, and of the pages and the signing out after them. */
async function cookiesOf(isSecure: boolean) {
  const { server } = await officeServer({ [HERE]: {} }, [aUser('mette', 'raadgiver')], undefined, {
    provider,
    citizenProvider: provider,
    isSecure,
  })
  const browser = browserOf(server)
  const answers = [
    await browser.get('/log-ind?videre=%2Fsager%2Fny'),
    await browser.post('/log-ind/udbyder', {}),
    await browser.post('/log-ind/borger', {}),
    await browser.get('/log-ind/tilbage'),
    await browser.post('/log-ind', { som: 'mette' }),
    await browser.get('/sager/ny'),
  ]
  return answers.flatMap(({ cookies }) => cookies).filter(({ value }) => value !== '')
}

test('where people come over TLS, no cookie goes without it, and where they don’t, each can be kept', async () => {
  const names = ['holdbar', 'holdbar-formular', 'holdbar-udbyder', 'holdbar-udbyder-borger', 'holdbar-videre']
  for (const isSecure of [true, false]) {
    const cookies = await cookiesOf(isSecure)
    expect([...new Set(cookies.map(({ name }) => name))].toSorted()).toEqual(names)
    for (const { name, secure = false, httpOnly, sameSite } of cookies)
      expect([name, secure, httpOnly, sameSite]).toEqual([name, isSecure, true, 'Lax'])
  }
})
