import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { ok } from '../../src/base/result.ts'
import type { MunicipalityCode } from '../../src/stages/00-case/case-id.ts'
import type { OpenIdConfig } from '../../src/server/office/openid-config.ts'

/** A real provider of identity on this machine, which says what it is told to of whoever signs in as `mette`. */
export async function startProvider() {
  let told: Readonly<Record<string, unknown>> = {}
  const http = createServer()
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'holdbar',
        client_secret: 'hemmelig-nok-til-en-proeve',
        redirect_uris: ['http://127.0.0.1:9/log-ind/tilbage', 'http://127.0.0.1:9/log-ind/borger/tilbage'],
      },
    ],
    claims: {
      openid: ['sub', 'holdbar', 'groups'],
      profile: ['name', 'team', 'dk:gov:saml:attribute:CprNumberIdentifier'],
    },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ['en noegle til proeven'] },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: async () => ({ sub: id, ...told }) }),
  })
  http.on('request', provider.callback())
  return {
    issuer,
    tell: (claims: Readonly<Record<string, unknown>>) => void (told = claims),
    close: () => new Promise((resolve) => http.close(resolve)),
  }
}

/** How Holdbar is set up with it. */
export const openIdConfig = (issuer: string, change: Partial<OpenIdConfig> = {}): OpenIdConfig => ({
  issuer,
  clientId: 'holdbar',
  clientSecret: 'hemmelig-nok-til-en-proeve',
  publicUrl: 'http://127.0.0.1:9',
  scope: 'openid profile',
  groups: {},
  municipalityOfCvr: (cvr) => (cvr === '35209115' ? '0461' : undefined),
  nameOfMunicipality: (code: MunicipalityCode) => (code === '0461' ? 'Odense Kommune' : undefined),
  citizens: { claim: undefined, municipality: undefined, find: async () => ok(undefined) },
  lets: 'alle',
  allowHttp: true,
  ...change,
})

/** Goes through the provider as a browser would, and gives the address that it comes back to. */
export async function signInAt(url: string): Promise<string> {
  const jar = new Map<string, string>()
  let at = url
  let body: URLSearchParams | undefined
  for (let step = 0; step < 15; step++) {
    const answer = await fetch(at, {
      method: body === undefined ? 'GET' : 'POST',
      ...(body === undefined ? {} : { body }),
      redirect: 'manual',
      headers: { cookie: [...jar].map(([k, v]) => `${k}=${v}`).join('; ') },
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    body = undefined
    const location = answer.headers.get('location')
    if (location !== null) {
      at = new URL(location, at).href
      if (at.startsWith('http://127.0.0.1:9/')) return at
      continue
    }
    const page = await answer.text()
    const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1]
    if (action === undefined) throw new Error(`no form at ${at}: ${page.slice(0, 200)}`)
    at = new URL(action, at).href
    body = new URLSearchParams({
      prompt: /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? 'login',
      login: 'mette',
      password: 'x',
    })
  }
  throw new Error('the provider never came back')
}
