import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeCertificates } from '../post/certificates.specimen.ts'
import { officeConfigOf } from './office-config.ts'
import { SettingError } from './setting-error.ts'
import { sf1601Of, statusSecretOf } from './sf1601-of.ts'

const ADDRESSES = {
  HOLDBAR_SF1601_SEND: 'https://prod.example.dk/service/KombiPostAfsend_1/kombi',
  HOLDBAR_SF1601_ASK: 'https://prod.example.dk/service/PostForespoerg_1/digitalpost',
  HOLDBAR_SF1601_SAML: 'https://saml.example.dk/runtime/api/rest/wstrust/v1/issue',
  HOLDBAR_SF1601_ACCESS: 'https://prod.example.dk/service/AccessTokenService_1/token',
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdbar-sf1601-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function keep(name: string, text: string, mode = 0o600): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  chmodSync(path, mode)
  return path
}

test('nothing is set, and letters are laid out in folders', () => {
  expect(sf1601Of({})).toBeUndefined()
  expect(sf1601Of({ HOLDBAR_SF1601_SEND: '' })).toBeUndefined()
})

test('some of it set is told with the names of what is missing', () => {
  const read = () => sf1601Of({ ...ADDRESSES, HOLDBAR_SF1601_KEY: '/x' })
  expect(read).toThrow(SettingError)
  expect(read).toThrow(/^HOLDBAR_SF1601_CERT mangler: /)
})

test('what Beskedfordeler shows is long, and belongs to the rest', () => {
  expect(statusSecretOf({})).toBeUndefined()
  expect(statusSecretOf({ HOLDBAR_SF1601_STATUS: 'x'.repeat(32) })).toBe('x'.repeat(32))
  for (const secret of ['hemmelig', `${'x'.repeat(31)} x`, `${'x'.repeat(40)}å`]) {
    expect(() => statusSecretOf({ HOLDBAR_SF1601_STATUS: secret })).toThrow(
      /^HOLDBAR_SF1601_STATUS skal være mindst 32/,
    )
    expect(() => statusSecretOf({ HOLDBAR_SF1601_STATUS: secret })).not.toThrow(secret)
  }
  expect(() => sf1601Of({ HOLDBAR_SF1601_STATUS: 'x'.repeat(32) })).toThrow(/^HOLDBAR_SF1601_SEND, .* mangler/)
})

const made = makeCertificates()
const other = makeCertificates()
describe.skipIf(made === undefined || other === undefined)('with a certificate (skipped without openssl)', () => {
  const { cert, key } = made ?? { cert: '', key: '' }
  const whole = (change: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
    ...ADDRESSES,
    HOLDBAR_SF1601_CERT: keep('a.crt', cert),
    HOLDBAR_SF1601_KEY: keep('a.key', key),
    ...change,
  })

  test('all of it set is the service, with what stands in the files', () => {
    expect(sf1601Of(whole())).toMatchObject({
      sendUrl: new URL(ADDRESSES.HOLDBAR_SF1601_SEND),
      askUrl: new URL(ADDRESSES.HOLDBAR_SF1601_ASK),
      samlUrl: new URL(ADDRESSES.HOLDBAR_SF1601_SAML),
      accessUrl: new URL(ADDRESSES.HOLDBAR_SF1601_ACCESS),
      certificate: { cert, key },
      timeoutMillis: 20_000,
    })
  })

  test.each([
    'http://prod.example.dk/x',
    'https://bruger:hemmelig@prod.example.dk/x',
    'https://prod.example.dk/x?cprNumber=hemmelig',
    'ftp://prod.example.dk/hemmelig',
    'hemmelig',
  ])('%s is no address, and is not repeated', (HOLDBAR_SF1601_ASK) => {
    const read = () => sf1601Of(whole({ HOLDBAR_SF1601_ASK }))
    expect(read).toThrow(/^HOLDBAR_SF1601_ASK er ingen adresse/)
    expect(read).not.toThrow(/hemmelig|prod\.example/)
  })

  test('to this machine it may go without TLS', () => {
    const HOLDBAR_SF1601_SEND = 'http://127.0.0.1:9000/kombi'
    expect(sf1601Of(whole({ HOLDBAR_SF1601_SEND }))?.sendUrl.href).toBe(HOLDBAR_SF1601_SEND)
  })

  test.each<[string, () => NodeJS.ProcessEnv, RegExp]>([
    ['not there', () => ({ HOLDBAR_SF1601_KEY: join(folder, 'x') }), /^HOLDBAR_SF1601_KEY fører ikke til en fil/],
    ['a folder', () => ({ HOLDBAR_SF1601_KEY: folder }), /^HOLDBAR_SF1601_KEY fører ikke til en fil/],
    [
      'a key that others may read',
      () => ({ HOLDBAR_SF1601_KEY: keep('b.key', key, 0o640) }),
      /^Filen i HOLDBAR_SF1601_KEY kan læses af andre/,
    ],
    [
      'a certificate that others may change',
      () => ({ HOLDBAR_SF1601_CERT: keep('b.crt', cert, 0o602) }),
      /^Filen i HOLDBAR_SF1601_CERT kan læses af andre/,
    ],
    ['no certificate', () => ({ HOLDBAR_SF1601_CERT: keep('b.crt', key) }), /SF1601_CERT er der intet certifikat/],
    ['no key', () => ({ HOLDBAR_SF1601_KEY: keep('b.key', 'x') }), /SF1601_KEY er der ingen privat nøgle/],
    [
      'another’s key',
      () => ({ HOLDBAR_SF1601_KEY: keep('b.key', other?.key ?? '') }),
      /^HOLDBAR_SF1601_KEY er ikke nøglen/,
    ],
  ])('a file that is %s is refused by name, and nothing of it is told', (_, change, words) => {
    const read = () => sf1601Of(whole(change()))
    expect(read).toThrow(SettingError)
    expect(read).toThrow(words)
    expect(read).not.toThrow(/BEGIN|holdbar-sf1601-/)
  })

  test('where the made-up municipalities are, letters go to this machine alone', () => {
    const of = (env: NodeJS.ProcessEnv) => officeConfigOf({ HOLDBAR_HOME: '/x', ...env }, '/')
    expect(() => of(whole())).toThrow(/HOLDBAR_SF1601_SEND er sat, mens de opdigtede kommuner er her/)
    expect(of(whole({ HOLDBAR_DEMO: 'nej' })).sf1601).toBeDefined()
    const here = {
      HOLDBAR_SF1601_SEND: 'http://127.0.0.1:9000/kombi',
      HOLDBAR_SF1601_ASK: 'http://127.0.0.1:9000/ask',
    }
    expect(of(whole(here)).sf1601).toBeDefined()
  })
})
