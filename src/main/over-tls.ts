import { SettingError } from './setting-error.ts'

/** Whether people come over TLS, which the proxy in front ends: told by the address they use, from the environment. */
export function isOverTls(env: NodeJS.ProcessEnv): boolean {
  const text = env['HOLDBAR_URL'] ?? ''
  // Guessed at, it would leave a session open to whoever listens.
  return text !== '' && new URL(readPublicUrl(text)).protocol === 'https:'
}

/** The address people use, as it was set. */
export function readPublicUrl(text: string): string {
  if (URL.canParse(text)) {
    const { protocol, pathname, search, hash, origin } = new URL(text)
    // Holdbar's own paths are put after it.
    if (['https:', 'http:'].includes(protocol) && pathname === '/' && search === '' && hash === '') return origin
  }
  throw new SettingError({
    da: 'HOLDBAR_URL skal være den adresse, folk bruger, fx https://holdbar.example.dk, uden noget efter værtsnavnet.',
    en: 'HOLDBAR_URL must be the address that people use, such as https://holdbar.example.dk, with nothing after the host.',
  })
}
