import { expect, test } from 'vitest'
import { openIdOf } from './open-id.ts'
import { SettingError } from './setting-error.ts'

const SET = {
  HOLDBAR_OIDC_ISSUER: 'https://login.example.dk',
  HOLDBAR_OIDC_CLIENT_ID: 'holdbar',
  HOLDBAR_OIDC_CLIENT_SECRET: 'hemmelig',
  HOLDBAR_URL: 'https://holdbar.example.dk',
}

test('what is not set is not guessed, and what stands empty is not set', () => {
  expect(openIdOf({})).toBeUndefined()
  expect(openIdOf({ ...SET, HOLDBAR_OIDC_CPR_CLAIM: '', HOLDBAR_OIDC_BORGER_KOMMUNE: '' })).toMatchObject({
    scope: 'openid profile',
    cprClaim: undefined,
    citizensAt: undefined,
  })
  expect(
    openIdOf({
      ...SET,
      HOLDBAR_OIDC_CPR_CLAIM: 'nin',
      HOLDBAR_OIDC_SCOPE: 'openid nin',
      HOLDBAR_OIDC_BORGER_KOMMUNE: '0461',
    }),
  ).toMatchObject({ scope: 'openid nin', cprClaim: 'nin', citizensAt: '0461' })
})

test('citizens may have a provider of their own, and only beside the other', () => {
  const own = {
    HOLDBAR_BORGER_OIDC_ISSUER: 'https://borger.example.dk',
    HOLDBAR_BORGER_OIDC_CLIENT_ID: 'holdbar-borger',
    HOLDBAR_BORGER_OIDC_CLIENT_SECRET: 'en-anden',
    HOLDBAR_BORGER_OIDC_CPR_CLAIM: 'nin',
  }
  expect(openIdOf(SET)?.citizens).toBeUndefined()
  expect(openIdOf({ ...SET, ...own })).toMatchObject({
    issuer: 'https://login.example.dk',
    cprClaim: undefined,
    citizens: { issuer: 'https://borger.example.dk', clientSecret: 'en-anden', cprClaim: 'nin' },
  })
  expect(() => openIdOf({ ...SET, ...own, HOLDBAR_OIDC_ISSUER: '' })).toThrow('HOLDBAR_OIDC_ISSUER mangler')
  expect(() => openIdOf({ ...SET, ...own, HOLDBAR_BORGER_OIDC_CLIENT_SECRET: '' })).toThrow(
    'HOLDBAR_BORGER_OIDC_CLIENT_SECRET mangler',
  )
})

test.each([
  ['half of it', { HOLDBAR_OIDC_CLIENT_ID: '' }, 'HOLDBAR_OIDC_CLIENT_ID mangler'],
  ['half of it, told in English too,', { HOLDBAR_OIDC_CLIENT_ID: '' }, 'HOLDBAR_OIDC_CLIENT_ID is missing'],
  ['an issuer that is no address', { HOLDBAR_OIDC_ISSUER: 'login.example.dk' }, 'HOLDBAR_OIDC_ISSUER skal være'],
  ['an issuer without TLS', { HOLDBAR_OIDC_ISSUER: 'http://login.example.dk' }, 'HOLDBAR_OIDC_ISSUER skal være'],
  ['an address of ours that is none', { HOLDBAR_URL: 'holdbar.example.dk' }, 'HOLDBAR_URL skal være'],
  ['groups of another shape', { HOLDBAR_OIDC_GROUPS: '{"Team": {}}' }, 'HOLDBAR_OIDC_GROUPS giver ikke'],
  ['a municipality by name', { HOLDBAR_OIDC_BORGER_KOMMUNE: 'Odense' }, 'fire cifre'],
])('%s stops it from starting', (_, change, words) => {
  const read = () => openIdOf({ ...SET, ...change })
  expect(read).toThrow(SettingError)
  expect(read).toThrow(words)
})
