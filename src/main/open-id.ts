/** The provider of identity, from the environment; all of it or none. */
export function openIdOf(env: NodeJS.ProcessEnv) {
  const issuer = env['HOLDBAR_OIDC_ISSUER']
  if (issuer === undefined || issuer === '') return undefined
  const get = (name: string): string => {
    const value = env[name]
    if (value === undefined || value === '')
      throw new Error(`${name} mangler: login er ikke sat helt op (docs/operation.md)`)
    return value
  }
  return {
    issuer,
    clientId: get('HOLDBAR_OIDC_CLIENT_ID'),
    clientSecret: get('HOLDBAR_OIDC_CLIENT_SECRET'),
    publicUrl: get('HOLDBAR_URL'),
    groups: JSON.parse(env['HOLDBAR_OIDC_GROUPS'] ?? '{}'),
  }
}
