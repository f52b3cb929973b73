import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPrivileges } from './bpp.ts'
import { openIdConfig, signInAt, startProvider } from '../../../test/openid/provider.ts'
import { openIdProvider } from './openid.ts'
import { userOf } from './openid-user.ts'
import type { OpenIdConfig } from './openid-config.ts'

const RIGHT = { kommune: '0461', rolle: 'raadgiver', begraensninger: { kle: '27.36', enhed: 'Voksenteamet' } }
let at: Awaited<ReturnType<typeof startProvider>>
beforeAll(async () => {
  at = await startProvider()
})
afterAll(() => at.close())

const config = (change: Partial<OpenIdConfig> = {}) => openIdConfig(at?.issuer ?? '', change)

describe('a citizen, or one who speaks for a citizen', () => {
  const own = { kommune: '0461', rolle: 'borger' }
  const given = config()
  test('comes in as the party that the provider names', async () => {
    const user = await userOf(given, { sub: 'karla', holdbar: [own], holdbar_part: 'part-karla' })
    expect(user).toMatchObject({
      ok: true,
      value: { role: 'borger', party: 'part-karla', grants: [{ role: 'borger' }] },
    })
  })
  test('does not come in without one', async () => {
    expect(await userOf(given, { sub: 'karla', holdbar: [own] })).toMatchObject({
      ok: false,
      error: { words: { da: expect.stringContaining('kan ikke finde din sag') } },
    })
  })
  test('who also works with cases is that alone, and no party', async () => {
    const user = await userOf(given, { sub: 'mette', holdbar: [own, RIGHT], holdbar_part: 'part-mette' })
    expect(user.ok && [user.value.grants.map(({ role }) => role), user.value.party]).toEqual([['raadgiver'], undefined])
  })
})

describe('with a real provider', () => {
  test('someone with a right comes in as what they are', async () => {
    at.tell({ name: 'Mette Lund', team: 'Voksenteamet', holdbar: [RIGHT] })
    const provider = openIdProvider(config())
    const begun = await provider.begin()
    if (!begun.ok) throw new Error(begun.error.words.en)
    const user = await provider.finish({ url: await signInAt(begun.value.url), state: begun.value.state })
    expect(user).toMatchObject({
      ok: true,
      value: {
        id: 'mette',
        name: 'Mette Lund',
        municipality: '0461',
        municipalityName: 'Odense Kommune',
        team: 'Voksenteamet',
        grants: [
          {
            role: 'raadgiver',
            constraints: [
              { kind: 'kle', prefix: '27.36' },
              { kind: 'enhed', team: 'Voksenteamet' },
            ],
          },
        ],
      },
    })
  })
  test('someone without a role is told whom to ask', async () => {
    at.tell({ name: 'Uden Rolle' })
    const provider = openIdProvider(config())
    const begun = await provider.begin()
    if (!begun.ok) throw new Error(begun.error.words.en)
    const user = await provider.finish({ url: await signInAt(begun.value.url), state: begun.value.state })
    expect(user).toMatchObject({
      ok: false,
      error: { words: { da: expect.stringContaining('Bed din administrator') } },
    })
  })
  test('an answer to another sign-in, a code used twice and a made-up code give no way in', async () => {
    at.tell({ holdbar: [RIGHT] })
    const provider = openIdProvider(config())
    const [one, two] = [await provider.begin(), await provider.begin()]
    if (!one.ok || !two.ok) throw new Error('the provider is there')
    const url = await signInAt(one.value.url)
    expect((await provider.finish({ url, state: two.value.state })).ok).toBe(false)
    expect((await provider.finish({ url, state: one.value.state })).ok).toBe(true)
    expect((await provider.finish({ url, state: one.value.state })).ok).toBe(false)
    expect((await provider.finish({ url: url.replace(/code=[^&]+/, 'code=gaet'), state: one.value.state })).ok).toBe(
      false,
    )
    expect((await provider.finish({ url, state: 'noget andet' })).ok).toBe(false)
  })
})

test('what is wrong with us is thrown, and not told as a provider that is away', async () => {
  at.tell({ holdbar: [RIGHT] })
  const nameOfMunicipality = () => {
    throw new TypeError('our fault')
  }
  const provider = openIdProvider(config({ nameOfMunicipality }))
  const begun = await provider.begin()
  if (!begun.ok) throw new Error(begun.error.words.en)
  const url = await signInAt(begun.value.url)
  await expect(provider.finish({ url, state: begun.value.state })).rejects.toThrow('our fault')
})

test('a provider that is away is told so', async () => {
  const begun = await openIdProvider(config({ issuer: 'http://127.0.0.1:9' })).begin()
  expect(begun).toMatchObject({
    ok: false,
    error: { words: { da: 'Login-tjenesten svarer ikke. Prøv igen om lidt.' } },
  })
})

describe('claims', () => {
  const user = (claims: Readonly<Record<string, unknown>>, change: Partial<OpenIdConfig> = {}) =>
    userOf(config(change), { sub: 'mette', ...claims })
  test('groups mean what the municipality has said, one or several', async () => {
    const groups = {
      'sg-holdbar-leder': [{ municipality: '0461', role: 'leder', constraints: [['foelsomhed', 'skaermet']] as const }],
    }
    for (const claim of ['sg-holdbar-leder', ['andet', 'sg-holdbar-leder']])
      expect(await user({ groups: claim }, { groups })).toMatchObject({ ok: true, value: { role: 'leder' } })
    expect((await user({ groups: ['andet'] }, { groups })).ok).toBe(false)
  })
  test('a session is for one municipality', async () => {
    const read = await user({ holdbar: [RIGHT, { kommune: '0751', rolle: 'leder' }] })
    expect(read.ok && read.value.grants.map(({ municipality }) => municipality)).toEqual(['0461'])
  })
  test('a municipality that keeps no cases here gives no way in', async () => {
    expect(await user({ holdbar: [{ kommune: '0751', rolle: 'leder' }] })).toMatchObject({
      ok: false,
      error: { words: { da: expect.stringContaining('ikke oprettet') } },
    })
  })
})

describe('KOMBIT’s privileges', () => {
  const privileges = (group: string, namespace = 'http://digst.dk/oiosaml/basic_privilege_profile') =>
    Buffer.from(
      `<?xml version="1.0"?><bpp:PrivilegeList xmlns:bpp="${namespace}">${group}</bpp:PrivilegeList>`,
    ).toString('base64')
  const GROUP =
    '<PrivilegeGroup Scope="urn:dk:gov:saml:CvrNumberIdentifier:35209115"><Constraint Name="http://sts.kombit.dk/constraints/KLE/1">27.36.*</Constraint><Privilege>http://holdbar.example/roles/usersystemrole/raadgiver/1</Privilege></PrivilegeGroup>'
  const of = (base64: string) => readPrivileges(base64, (cvr) => (cvr === '35209115' ? '0461' : undefined))
  test.each(['http://digst.dk/oiosaml/basic_privilege_profile', 'http://itst.dk/oiosaml/basic_privilege_profile'])(
    'are read in %s',
    (namespace) => {
      expect(of(privileges(GROUP, namespace))).toEqual([
        { municipality: '0461', role: 'raadgiver', constraints: [['KLE', '27.36.*']] },
      ])
    },
  )
  test('two groups, one of them another municipality’s, give one right', () => {
    expect(of(privileges(`${GROUP}${GROUP.replace('35209115', '12345678')}`))).toHaveLength(1)
  })
  test.each([
    ['no XML', Buffer.from('ikke xml').toString('base64')],
    ['an empty list', privileges('')],
    ['a document type', Buffer.from('<!DOCTYPE x [<!ENTITY a "b">]><PrivilegeList/>').toString('base64')],
    ['no Base64', '%%%'],
  ])('%s gives no right', (_, base64) => {
    expect(of(base64)).toEqual([])
  })
})
