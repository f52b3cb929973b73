import { expect, test } from 'vitest'
import { officeConfigOf } from './office-config.ts'

const HOME = { HOLDBAR_HOME: '/var/lib/holdbar' }
const SIGN_IN = {
  HOLDBAR_OIDC_ISSUER: 'https://login.example.dk',
  HOLDBAR_OIDC_CLIENT_ID: 'holdbar',
  HOLDBAR_OIDC_CLIENT_SECRET: 'hemmelig',
  HOLDBAR_URL: 'https://holdbar.example.dk',
}
const of = (env: NodeJS.ProcessEnv) => officeConfigOf({ ...HOME, ...env }, '/')

test('whoever sets up sign-in as it is written gets cookies that go over TLS alone, with nothing more to set', () => {
  expect(of(SIGN_IN)).toMatchObject({ isSecure: true, isDemo: false })
  expect(of({ ...SIGN_IN, HOLDBAR_URL: 'http://127.0.0.1:8080' })).toMatchObject({ isSecure: false })
  expect(of({})).toMatchObject({ isSecure: false, openId: undefined, smtp: undefined, sf1601: undefined })
})

test.each([
  ['a word for the demo that is none', { HOLDBAR_DEMO: 'no' }, /HOLDBAR_DEMO skal være ja eller nej/],
  ['a provider without its address', { HOLDBAR_OIDC_CLIENT_ID: 'holdbar' }, /HOLDBAR_OIDC_ISSUER mangler/],
  ['a name that is misspelt', { ...SIGN_IN, HOLDBAR_OIDC_ISUER: 'x' }, /HOLDBAR_OIDC_ISUER kendes ikke/],
  [
    'a path after the address',
    { ...SIGN_IN, HOLDBAR_URL: 'https://holdbar.example.dk/sti?a=b' },
    /uden noget efter værtsnavnet/,
  ],
  ['an owner’s login alone', { DATABASE_OWNER_URL: 'postgresql:///holdbar' }, /DATABASE_URL mangler/],
])('%s is refused by name', (_, env, words) => {
  expect(() => of(env)).toThrow(words)
})

test('what is set to nothing is not set', () => {
  expect(of({ DATABASE_URL: '', HOLDBAR_DEMO: '' })).toMatchObject({ databaseUrl: undefined, isDemo: true })
})

test.each([
  ['nothing', {}, true],
  ['a database', { DATABASE_URL: 'postgresql:///holdbar' }, false],
  ['a database and a wish for it', { DATABASE_URL: 'postgresql:///holdbar', HOLDBAR_DEMO: 'ja' }, true],
  ['a wish to be without it', { HOLDBAR_DEMO: 'nej' }, false],
])('%s set tells whether the made-up people are there', (_, env, isDemo) => {
  expect(of(env).isDemo).toBe(isDemo)
})
