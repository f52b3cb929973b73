import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeCertificates } from '../post/certificates.specimen.ts'
import { sf1601Of } from './sf1601-of.ts'
import { type WatchedCertificate, watchCertificate } from './watched-certificate.ts'

const [made, renewed] = [makeCertificates(), makeCertificates()]
let folder = ''
const told: string[] = []
let watched: WatchedCertificate
const at = (name: string) => join(folder, name)
const put = (name: string, text: string, mode = 0o600) => {
  // As a renewal does it: beside, and then in its place.
  writeFileSync(at('ny'), text, { mode })
  renameSync(at('ny'), at(name))
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdbar-certificate-'))
  told.length = 0
  put('a.crt', made?.cert ?? '')
  put('a.key', made?.key ?? '')
  const service = sf1601Of({
    HOLDBAR_SF1601_SEND: 'https://a.example/kombi',
    HOLDBAR_SF1601_ASK: 'https://a.example/ask',
    HOLDBAR_SF1601_SAML: 'https://a.example/saml',
    HOLDBAR_SF1601_ACCESS: 'https://a.example/access',
    HOLDBAR_SF1601_CERT: at('a.crt'),
    HOLDBAR_SF1601_KEY: at('a.key'),
  })
  if (service === undefined) throw new Error('it is set')
  watched = watchCertificate(service.certificateFiles, service.certificate, (words) => void told.push(words))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const whole = made !== undefined && renewed !== undefined

test.skipIf(!whole)('what lies in the files is used, and written anew as it was it is the same', () => {
  const first = watched.current()
  expect(first).toEqual({ cert: made?.cert, key: made?.key })
  put('a.crt', made?.cert ?? '')
  expect([watched.current() === first, told, watched.trouble()]).toEqual([true, [], undefined])
})

test.skipIf(!whole)('a renewed one is used once both files are there; between them the old is, and it is told', () => {
  const first = watched.current()
  put('a.crt', renewed?.cert ?? '')
  expect(watched.current()).toBe(first)
  expect(watched.trouble()).toMatch(/det gamle bruges stadig.*HOLDBAR_SF1601_KEY er ikke nøglen/)
  put('a.key', renewed?.key ?? '')
  expect(watched.current()).toEqual({ cert: renewed?.cert, key: renewed?.key })
  expect([watched.trouble(), told.at(-1)]).toEqual([undefined, 'SF1601: et nyt certifikat er taget i brug.'])
})

test.skipIf(!whole).each([
  ['no certificate', () => put('a.crt', 'nej')],
  ['one that others may read', () => put('a.key', made?.key ?? '', 0o644)],
  ['a file that is gone', () => rmSync(at('a.crt'))],
])('%s: the old one is used, and it is told once, without what is in the file', (_, spoil) => {
  const first = watched.current()
  spoil()
  expect([watched.current(), watched.current()]).toEqual([first, first])
  expect(told).toEqual([watched.trouble()])
  expect(told.join(' ')).not.toMatch(/BEGIN|holdbar-certificate/)
  put('a.crt', made?.cert ?? '')
  put('a.key', made?.key ?? '')
  expect([watched.current() === first, watched.trouble()]).toEqual([true, undefined])
})
