/** Whether people come over TLS, which the proxy in front ends: told by the address they use, from the environment. */
export function isOverTls(env: NodeJS.ProcessEnv): boolean {
  const text = env['HOLDBAR_URL'] ?? ''
  if (text === '') return false
  const protocol = URL.canParse(text) ? new URL(text).protocol : ''
  // Guessed at, it would leave a session open to whoever listens.
  if (protocol !== 'https:' && protocol !== 'http:')
    throw new Error('HOLDBAR_URL er ingen adresse: skriv https://holdbar.example.dk (docs/operation.md)')
  return protocol === 'https:'
}
