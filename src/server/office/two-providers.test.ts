import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ok } from '../../base/result.ts'
import type { MunicipalityCode } from '../../stages/00-case/case-id.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCase, KARLA } from '../../stages/case.specimen.ts'
import { openIdConfig, signInAt, startProvider } from '../../../test/openid/provider.ts'
import type { CitizenSignIn } from './citizen-sign-in.ts'
import { browserOf, HERE, officeServer } from './office.specimen.ts'
import { openIdProvider } from './openid.ts'
import { userOf } from './openid-user.ts'

const CPR = '0101701234'
const CLAIM = 'dk:gov:saml:attribute:CprNumberIdentifier'
const WORKS = { kommune: '0461', rolle: 'raadgiver' }
const citizens = (municipality: MunicipalityCode): CitizenSignIn => ({
  claim: undefined,
  municipality,
  find: async (_, cpr) => ok(cpr === CPR ? { party: KARLA, name: 'Karla Vind' } : undefined),
})
const userAt = (lets: 'medarbejdere' | 'borgere', claims: Readonly<Record<string, unknown>>) =>
  userOf(openIdConfig('', { lets, citizens: citizens('0461' as MunicipalityCode) }), { sub: 'en-uuid', ...claims })

let at: Awaited<ReturnType<typeof startProvider>>
beforeAll(async () => {
  at = await startProvider()
})
afterAll(() => at.close())

describe('where citizens have a provider of their own', () => {
  test('it lets in nobody to work, whatever it says they may', async () => {
    expect(await userAt('borgere', { [CLAIM]: CPR, holdbar: [WORKS] })).toMatchObject({
      ok: true,
      value: { role: 'borger', party: KARLA, grants: [{ role: 'borger' }, { role: 'repraesentant' }] },
    })
    expect((await userAt('borgere', { holdbar: [WORKS] })).ok).toBe(false)
  })

  test('the staff’s lets in no citizen, by number or by name', async () => {
    for (const claims of [
      { [CLAIM]: CPR },
      { holdbar: [{ kommune: '0461', rolle: 'borger' }], holdbar_part: KARLA },
      {},
    ]) {
      const read = await userAt('medarbejdere', claims)
      expect(read.ok ? read.value : read.error.words.da).toContain('Log ind som borger')
    }
    expect(await userAt('medarbejdere', { [CLAIM]: CPR, holdbar: [WORKS] })).toMatchObject({
      ok: true,
      value: { role: 'raadgiver', grants: [{ role: 'raadgiver' }] },
    })
  })

  const open = async () => {
    const config = { nameOfMunicipality: () => 'Fjordkøbing Kommune', citizens: citizens(HERE) }
    const opened = await officeServer({ [HERE]: { cases: { 'sag-karla': entriesOf(aCase()) } } }, [], undefined, {
      provider: openIdProvider(openIdConfig(at.issuer, { ...config, lets: 'medarbejdere' })),
      citizenProvider: openIdProvider(openIdConfig(at.issuer, { ...config, lets: 'borgere' })),
    })
    return browserOf(opened.server)
  }
  const goThrough = async (browser: Awaited<ReturnType<typeof open>>, path: string) => {
    const begun = await browser.post(path, {})
    return new URL(await signInAt(String(begun.headers.location)))
  }

  test('the page has two ways in, and each leads to its own', async () => {
    const browser = await open()
    const page = (await browser.get('/log-ind')).body
    expect(page).toContain('Log ind som medarbejder')
    expect(page).toContain('Log ind som borger')
    at.tell({ [CLAIM]: CPR })
    const back = await goThrough(browser, '/log-ind/borger')
    expect(back.pathname).toBe('/log-ind/borger/tilbage')
    expect((await browser.get(`${back.pathname}${back.search}`)).headers.location).toBe('/min-sag')
    const other = await open()
    at.tell({ holdbar: [{ ...WORKS, kommune: HERE }] })
    const staff = await goThrough(other, '/log-ind/udbyder')
    expect(staff.pathname).toBe('/log-ind/tilbage')
    expect((await other.get(`${staff.pathname}${staff.search}`)).headers.location).toBe('/sager')
  })

  test('what one began the other can’t end', async () => {
    const browser = await open()
    at.tell({ holdbar: [{ ...WORKS, kommune: HERE }] })
    const back = await goThrough(browser, '/log-ind/borger')
    const answer = await browser.get(`/log-ind/tilbage${back.search}`)
    expect(answer.statusCode).toBe(400)
    expect((await browser.get('/sager')).headers.location).toMatch(/^\/log-ind/)
  })
})

test('with one provider, or none, there is no other way in', async () => {
  const { server } = await officeServer({ [HERE]: {} }, [], undefined, {
    provider: openIdProvider(openIdConfig(at.issuer)),
  })
  const browser = browserOf(server)
  const page = (await browser.get('/log-ind')).body
  expect(page).toContain('Gå til login')
  expect(page).not.toContain('Log ind som')
  expect((await browser.post('/log-ind/borger', {})).statusCode).toBe(404)
})
