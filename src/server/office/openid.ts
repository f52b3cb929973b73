import * as client from 'openid-client'
import { err, ok, type Result } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import type { IdentityProvider } from './office-deps.ts'
import type { OpenIdConfig } from './openid-config.ts'
import { NOT_OURS, userOf } from './openid-user.ts'

/** Where a provider sends the browser back to; each its own, so that neither can answer for the other. */
export const [BACK, CITIZENS_BACK] = ['/log-ind/tilbage', '/log-ind/borger/tilbage'] as const

/** Sign-in by OpenID Connect: authorisation code with PKCE, and what someone may from the provider's claims. */
export function openIdProvider(config: OpenIdConfig): IdentityProvider {
  const redirect = `${config.publicUrl.replace(/\/$/, '')}${config.lets === 'borgere' ? CITIZENS_BACK : BACK}`
  let found: client.Configuration | undefined
  const discover = async () => {
    found ??= await client.discovery(
      new URL(config.issuer),
      config.clientId,
      config.clientSecret,
      undefined,
      config.allowHttp === true ? { execute: [client.allowInsecureRequests] } : {},
    )
    return found
  }

  return {
    async begin() {
      try {
        const provider = await discover()
        const [verifier, state, nonce] = [client.randomPKCECodeVerifier(), client.randomState(), client.randomNonce()]
        const url = client.buildAuthorizationUrl(provider, {
          redirect_uri: redirect,
          scope: config.scope,
          code_challenge: await client.calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
          state,
          nonce,
        })
        return ok({ url: url.href, state: JSON.stringify({ verifier, state, nonce }) })
      } catch {
        return err({ words: AWAY })
      }
    },
    async finish({ url, state: kept }) {
      const expected = readState(kept)
      if (expected === undefined) return err({ words: NOT_OURS })
      const claims = await claimsFrom(discover, new URL(url, redirect), expected)
      // What is wrong from here on is ours, and is thrown as such.
      return claims.ok ? userOf(config, claims.value) : claims
    },
  }
}

/** What the provider tells of whoever comes back from it. */
async function claimsFrom(
  discover: () => Promise<client.Configuration>,
  back: URL,
  { verifier, state, nonce }: ExpectedState,
): Promise<Result<Readonly<Record<string, unknown>>, { readonly words: Words }>> {
  try {
    const provider = await discover()
    const tokens = await client.authorizationCodeGrant(provider, back, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    if (claims === undefined) return err({ words: NOT_OURS })
    const more =
      provider.serverMetadata().userinfo_endpoint === undefined
        ? {}
        : await client.fetchUserInfo(provider, tokens.access_token, claims.sub)
    return ok({ ...more, ...claims })
  } catch (cause) {
    return err({
      words:
        cause instanceof client.ResponseBodyError || cause instanceof client.AuthorizationResponseError
          ? NOT_OURS
          : AWAY,
    })
  }
}

/** What was remembered of a sign-in until the browser comes back. */
interface ExpectedState {
  readonly verifier: string
  readonly state: string
  readonly nonce: string
}

function readState(text: string): ExpectedState | undefined {
  try {
    const { verifier, state, nonce } = JSON.parse(text)
    return [verifier, state, nonce].every((one) => typeof one === 'string') ? { verifier, state, nonce } : undefined
  } catch {
    return undefined
  }
}

const AWAY: Words = {
  da: 'Login-tjenesten svarer ikke. Prøv igen om lidt.',
  en: 'The sign-in service does not answer. Try again soon.',
}
