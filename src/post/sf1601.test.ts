import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeCertificates } from './certificates.specimen.ts'
import { anEnvelope, SOME_NUMBER } from './envelope.specimen.ts'
import type { PostError } from './post-error.ts'
import { isTransient } from './post-error.ts'
import { type Sf1601Settings, sf1601Adapter } from './sf1601.ts'
import { type Mood, type StandIn, startStandIn } from './sf1601-stand-in.specimen.ts'

const PEM = '-----BEGIN CERTIFICATE-----\nQUJD\nREVG\n-----END CERTIFICATE-----\n'
const PLAIN = { cert: PEM, key: '' }
let now = new Date('2025-03-03T10:20:00Z')
const clock = () => now

function settingsFor({ base }: Pick<StandIn, 'base'>, change: Partial<Sf1601Settings> = {}): Sf1601Settings {
  return {
    cvr: '29189846',
    samlUrl: new URL('/runtime/api/rest/wstrust/v1/issue', base),
    accessUrl: new URL('/service/AccessTokenService_1/token', base),
    sendUrl: new URL('/service/KombiPostAfsend_1/kombi', base),
    askUrl: new URL('/service/PostForespoerg_1/digitalpost', base),
    certificate: () => PLAIN,
    timeoutMillis: 5000,
    ...change,
  }
}

let there: StandIn
beforeEach(async () => {
  now = new Date('2025-03-03T10:20:00Z')
  there = await startStandIn()
})
afterEach(() => there.close())

describe('a letter through SF1601', () => {
  test('gets a token, asks whether the receiver can be reached, and is taken', async () => {
    const sent = await sf1601Adapter(settingsFor(there), clock).send(anEnvelope())
    expect(sent).toEqual({ ok: true, value: { state: 'accepted', reference: 'transmission-1', at: now } })
    expect(there.calls).toEqual(['saml', 'access', 'ask', 'saml', 'access', 'send'])
    expect(there.samlRequests[0]).toEqual({
      TokenType: 'http://docs.oasis-open.org/wss/oasis-wss-saml-token-profile-1.1#SAMLV2.0',
      RequestType: 'http://docs.oasis-open.org/ws-sx/ws-trust/200512/Issue',
      KeyType: 'http://docs.oasis-open.org/ws-sx/ws-trust/200512/PublicKey',
      AnvenderKontekst: { Cvr: '29189846' },
      UseKey: 'QUJDREVG',
      AppliesTo: { EndpointReference: { Address: 'http://entityid.kombit.dk/service/postforespoerg/1' } },
      OnBehalfOf: null,
    })
    const [{ headers, body } = { headers: {}, body: '' }] = there.sent
    expect(headers).toMatchObject({
      'content-type': 'application/xml',
      'x-transaktionsid': anEnvelope().uuid,
      'x-transaktionstid': '2025-03-03T10:20:00.000Z',
    })
    expect(body).toContain('<KombiValgKode>Digital Post</KombiValgKode>')
  })

  test('asks for tokens anew when its certificate was renewed, and calls with that', async () => {
    let certificate = PLAIN
    const adapter = sf1601Adapter(settingsFor(there, { certificate: () => certificate }), clock)
    await adapter.send(anEnvelope())
    certificate = { cert: PEM.replace('QUJD', 'R0hJ'), key: '' }
    await adapter.send(anEnvelope())
    await adapter.send(anEnvelope())
    expect(there.samlRequests.map((one) => (one as { UseKey: string }).UseKey)).toEqual([
      'QUJDREVG',
      'QUJDREVG',
      'R0hJREVG',
      'R0hJREVG',
    ])
    expect(there.sent).toHaveLength(3)
  })

  test('keeps its tokens while they are good, and asks for new ones when they run out or are taken back', async () => {
    const adapter = sf1601Adapter(settingsFor(there), clock)
    await adapter.send(anEnvelope())
    await adapter.send(anEnvelope())
    expect(there.calls.filter((call) => call === 'saml')).toHaveLength(2)
    now = new Date(now.getTime() + 3600_000)
    await adapter.send(anEnvelope())
    expect(there.calls.filter((call) => call === 'saml')).toHaveLength(4)
    there.revokeTokens()
    expect((await adapter.send(anEnvelope())).ok).toBe(true)
    expect(there.calls.filter((call) => call === 'saml')).toHaveLength(6)
  })

  test('many at once ask for a token once', async () => {
    const adapter = sf1601Adapter(settingsFor(there), clock)
    const sent = await Promise.all(Array.from({ length: 10 }, () => adapter.send(anEnvelope())))
    expect(sent.every(({ ok }) => ok)).toBe(true)
    expect(there.calls.filter((call) => call === 'access')).toHaveLength(2)
  })

  test('is one letter, however often it is sent', async () => {
    const adapter = sf1601Adapter(settingsFor(there), clock)
    const references = await Promise.all([1, 2, 3].map(() => adapter.send(anEnvelope())))
    expect(there.taken.size).toBe(1)
    expect(new Set(references.map((sent) => (sent.ok ? sent.value.reference : '')))).toEqual(
      new Set(['transmission-1']),
    )
  })

  test('does not go to one who gets no digital post', async () => {
    there.exempt(SOME_NUMBER)
    const sent = await sf1601Adapter(settingsFor(there), clock).send(anEnvelope())
    expect(sent).toMatchObject({ ok: false, error: { kind: 'fritaget' } })
    expect(there.calls).not.toContain('send')
  })

  const FAULTS: [Mood, PostError['kind'], boolean][] = [
    ['haenger-op', 'utilgaengelig', true],
    ['tager-og-haenger-op', 'utilgaengelig', true],
    ['tager-og-afbryder', 'utilgaengelig', true],
    ['svarer-aldrig', 'tidsudloeb', true],
    ['fejl-500', 'utilgaengelig', true],
    ['vroevl', 'uforstaaeligt-svar', true],
    ['for-meget', 'uforstaaeligt-svar', true],
    ['afviser', 'afvist', false],
    ['http-400', 'afvist', false],
  ]
  test.each(FAULTS)(
    'when the service %s it is %s (again later: %s), and no number is told',
    async (mood, kind, again) => {
      there.next(mood)
      const adapter = sf1601Adapter(settingsFor(there, kind === 'tidsudloeb' ? { timeoutMillis: 300 } : {}), clock)
      const sent = await adapter.send(anEnvelope())
      if (sent.ok) throw new Error('it should not go')
      expect(sent.error.kind).toBe(kind)
      expect(isTransient(sent.error)).toBe(again)
      expect(JSON.stringify(sent)).not.toMatch(/6101651234|Karla|cprNumber/)
      // The next try goes, and it is still one letter.
      expect((await adapter.send(anEnvelope())).ok).toBe(true)
      expect(there.taken.size).toBe(1)
    },
  )

  test('what the service says of a refusal is kept, the number masked', async () => {
    there.next('afviser')
    expect(await sf1601Adapter(settingsFor(there), clock).send(anEnvelope())).toMatchObject({
      error: { code: '4711', detail: 'Modtager 610165-xxxx findes ikke & er ukendt' },
    })
  })

  test('a service that is not there is tried again later', async () => {
    await there.close()
    const sent = await sf1601Adapter(settingsFor(there), clock).send(anEnvelope())
    expect(sent).toMatchObject({ error: { kind: 'utilgaengelig', detail: 'saml token: ECONNREFUSED' } })
  })

  test('an agreement that is refused is for the administrator', async () => {
    const sent = await sf1601Adapter(settingsFor(there, { cvr: 'x' }), clock).send(anEnvelope())
    expect(sent).toMatchObject({ error: { kind: 'ingen-adgang' } })
  })

  test('a letter that is not in order is not sent', async () => {
    expect(await sf1601Adapter(settingsFor(there), clock).send(anEnvelope({ label: '' }))).toMatchObject({
      error: { kind: 'ugyldig', field: 'label' },
    })
    expect(there.calls).toEqual([])
  })
})

const made = makeCertificates()
describe.skipIf(made === undefined)('with certificates (skipped where openssl is not there to make them)', () => {
  const { ca, cert, key } = made ?? { ca: '', cert: '', key: '' }
  test('the service sees who we are, and we see who it is', async () => {
    const secure = await startStandIn({ key, cert, ca, requestCert: true, rejectUnauthorized: true })
    const vouched = { cert, key, ca }
    const adapter = sf1601Adapter(settingsFor(secure, { certificate: () => vouched }), clock)
    expect((await adapter.send(anEnvelope())).ok).toBe(true)
    expect(secure.authorized.every(Boolean)).toBe(true)
    await secure.close()
  })
  test('a service that nobody vouches for gets no letter', async () => {
    const unknown = await startStandIn({ key, cert })
    const sent = await sf1601Adapter(settingsFor(unknown, { certificate: () => ({ cert, key }) }), clock).send(
      anEnvelope(),
    )
    expect(sent).toMatchObject({ error: { kind: 'ingen-adgang' } })
    expect(unknown.calls).toEqual([])
    await unknown.close()
  })
})
