import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { err, ok } from '../../base/result.ts'
import type { MunicipalityCode, PartyId } from '../../stages/00-case/case-id.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCase, KARLA } from '../../stages/case.specimen.ts'
import { type CitizenSignIn, numberIn } from './citizen-sign-in.ts'
import { browserOf, HERE, officeServer } from './office.specimen.ts'
import { openIdConfig, signInAt, startProvider } from '../../../test/openid/provider.ts'
import { openIdProvider } from './openid.ts'
import { userOf } from './openid-user.ts'

const CPR = '0101701234'
const [CLAIM, NEWER] = ['dk:gov:saml:attribute:CprNumberIdentifier', 'https://data.gov.dk/model/core/eid/cprNumber']
const ODENSE = '0461' as MunicipalityCode
const SISTER = 'part-soester' as PartyId
const RIGHT = { kommune: '0461', rolle: 'raadgiver' }

let at: Awaited<ReturnType<typeof startProvider>>
beforeAll(async () => {
  at = await startProvider()
})
afterAll(() => at.close())
afterEach(() => vi.restoreAllMocks())

const known: CitizenSignIn['find'] = async (municipality, cpr) =>
  ok(municipality === ODENSE && cpr === CPR ? { party: KARLA, name: 'Karla Vind' } : undefined)
const citizens = (change: Partial<CitizenSignIn> = {}): CitizenSignIn => ({
  claim: undefined,
  municipality: ODENSE,
  find: known,
  ...change,
})
const user = (claims: Readonly<Record<string, unknown>>, change: Partial<CitizenSignIn> = {}) =>
  userOf(openIdConfig('', { citizens: citizens(change) }), { sub: 'en-uuid', ...claims })

describe('the number among the claims', () => {
  test.each<[string, Readonly<Record<string, unknown>>, string | undefined]>([
    ['as the national sign-in calls it', { [CLAIM]: CPR }, undefined],
    ['as the newer profile calls it', { [NEWER]: CPR }, undefined],
    ['with a hyphen', { [CLAIM]: '010170-1234' }, undefined],
    ['in a list of one', { [CLAIM]: [CPR] }, undefined],
    ['as a broker calls it', { nin: CPR }, 'nin'],
  ])('%s', (_, claims, own) => {
    expect(numberIn(claims, own)).toEqual({ kind: 'nummer', cpr: CPR })
  })
  test('is not any ten digits, nor one of two', () => {
    expect(numberIn({ sub: CPR, phone: CPR, nin: CPR }, undefined)).toEqual({ kind: 'ingen' })
    for (const odd of ['', '123', 101701234, [CPR, '0202801234'], `${CPR}0`, { cpr: CPR }])
      expect(numberIn({ [CLAIM]: odd }, undefined)).toEqual({ kind: 'ulaeselig' })
  })
})

describe('a citizen with a number', () => {
  test('comes in as the one the municipality knows by it, whatever the provider calls them', async () => {
    expect(await user({ [CLAIM]: CPR, name: 'Pseudonym' })).toMatchObject({
      ok: true,
      value: { id: 'en-uuid', name: 'Karla Vind', party: KARLA, municipality: ODENSE, role: 'borger' },
    })
  })
  test('may be a citizen in one case and speak in another, and nothing more', async () => {
    const read = await user({ [CLAIM]: CPR, groups: ['alle-borgere'] })
    expect(read.ok && read.value.grants.map(({ role }) => role)).toEqual(['borger', 'repraesentant'])
  })
  test('and the role told outright has that role', async () => {
    const read = await user({ [CLAIM]: CPR, holdbar: [{ kommune: '0461', rolle: 'repraesentant' }] })
    expect(read.ok && [read.value.party, read.value.grants.map(({ role }) => role)]).toEqual([KARLA, ['repraesentant']])
  })
  test('is not called by it, even where the provider does', async () => {
    const read = await user({ sub: `dk-${CPR}`, [CLAIM]: CPR })
    expect(read.ok && read.value.id).toBe(KARLA)
    expect(JSON.stringify(read)).not.toContain(CPR)
  })
  test.each<[string, Readonly<Record<string, unknown>>, Partial<CitizenSignIn>, string]>([
    ['that nobody here has', { [CLAIM]: '0202801234' }, {}, 'Odense Kommune har ingen sag med dit CPR-nummer'],
    ['that can’t be read', { [CLAIM]: 'x' }, {}, 'kunne ikke læse, hvem du er'],
    ['where no municipality was chosen', { [CLAIM]: CPR }, { municipality: undefined }, 'kan ikke ses her endnu'],
    ['that lies elsewhere', { [CLAIM]: CPR }, { municipality: '0751' as MunicipalityCode }, 'ikke oprettet'],
    [
      'while the database is away',
      { [CLAIM]: CPR },
      { find: async () => err({ words: { da: 'Databasen svarer ikke.', en: '' } }) },
      'Databasen svarer ikke.',
    ],
  ])('%s does not come in, and is told what to do', async (_, claims, change, words) => {
    const read = await user(claims, change)
    expect(read).toMatchObject({ ok: false, error: { words: { da: expect.stringContaining(words) } } })
    expect(JSON.stringify(read)).not.toMatch(/\d{10}/)
  })
  test('who works with cases is that alone: the number is not looked up', async () => {
    const find = vi.fn(known)
    const read = await user({ [CLAIM]: CPR, holdbar: [RIGHT] }, { find })
    expect(read.ok && [read.value.role, read.value.party]).toEqual(['raadgiver', undefined])
    expect(find).not.toHaveBeenCalled()
    expect((await user({ sub: CPR, [CLAIM]: CPR, holdbar: [RIGHT] })).ok).toBe(false)
  })
})

describe('from the provider to her own pages', () => {
  const sisterSpeaks: CaseEntry = {
    kind: 'party-recorded',
    party: { id: SISTER, role: 'partsrepraesentant', mandates: ['udtale-sig', 'se-sagen', 'klage'] },
  }
  const person = (id: PartyId, name: string, cpr: string) => ({ id, name, cpr, address: [], isProtected: false })
  const open = async () => {
    const told: unknown[] = []
    const people = [person(KARLA, 'Karla Vind', CPR), person(SISTER, 'Else Vind', '0303651234')]
    const cases = { 'sag-karla': [...entriesOf(aCase()), sisterSpeaks] }
    // Known only when it is running: the desk that the provider asks.
    const running: { world?: Awaited<ReturnType<typeof officeServer>>['world'] } = {}
    const provider = openIdProvider(
      openIdConfig(at.issuer, {
        nameOfMunicipality: () => 'Fjordkøbing Kommune',
        citizens: citizens({
          municipality: HERE,
          async find(municipality, cpr) {
            const found = await running.world?.office.open(municipality, (desk) => desk.findPersonByCpr(cpr))
            if (found?.ok !== true || found.value === undefined) return ok(undefined)
            return ok({ party: found.value.id, name: found.value.name })
          },
        }),
      }),
    )
    const opened = await officeServer({ [HERE]: { cases, people } }, [], undefined, {
      provider,
      onError: (error) => told.push(error),
    })
    running.world = opened.world
    return { ...opened, told, browser: browserOf(opened.server) }
  }
  /** Everything that was sent to the browser on the way. */
  const signIn = async (browser: ReturnType<typeof browserOf>) => {
    const begun = await browser.post('/log-ind/udbyder', {})
    const back = new URL(await signInAt(String(begun.headers.location)))
    const answer = await browser.get(`${back.pathname}${back.search}`)
    return { answer, seen: [begun, answer].map((one) => JSON.stringify(one.headers) + one.body).join('') + back.href }
  }

  test('the number finds her, and is in no address, cookie, page or log', async () => {
    at.tell({ [CLAIM]: CPR, name: 'Karla Vind' })
    const out = vi.spyOn(process.stderr, 'write')
    const { browser, told, world } = await open()
    const { answer, seen } = await signIn(browser)
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/min-sag'])
    const [home, mine] = [await browser.get('/min-sag'), await browser.get('/min-sag/sag-karla')]
    expect([home.body.includes('Karla Vind'), mine.statusCode]).toEqual([true, 200])
    for (const text of [seen, home.body, mine.body, JSON.stringify([told, world.accesses, out.mock.calls])])
      expect(text).not.toMatch(/010170-?1234/)
  })
  test('her sister comes to the case she speaks in, as what she is there', async () => {
    at.tell({ [CLAIM]: '0303651234' })
    const { browser, world } = await open()
    await signIn(browser)
    expect((await browser.get('/min-sag/sag-karla')).body).toContain('Du ser sagen for')
    expect(world.accesses.at(-1)).toMatchObject({ purpose: 'taler-for-borgeren', role: 'repraesentant' })
  })
  test('a number that is not known gives a page that says what to do, and no session', async () => {
    at.tell({ [CLAIM]: '0202801234', name: 'En Anden' })
    const { browser, told } = await open()
    const { answer, seen } = await signIn(browser)
    expect(answer.statusCode).toBe(403)
    expect(answer.body).toContain('ring til kommunen')
    expect(seen).not.toMatch(/020280-?1234/)
    expect(told).toEqual([])
    expect((await browser.get('/min-sag')).headers.location).toMatch(/^\/log-ind/)
  })
})
