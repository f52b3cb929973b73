import { isIP } from 'node:net'
import { SettingError } from './setting-error.ts'

/**
 * The proxies whose word is taken for where a request came from, from the environment: addresses, or networks such as
 * 10.0.0.0/24. None unless they are named, since anyone may write the header that tells it.
 */
export function proxiesOf(env: NodeJS.ProcessEnv): readonly string[] {
  const named = (env['HOLDBAR_PROXY'] ?? '').split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]))
  if (!named.every(isNetwork))
    throw new SettingError({
      da: 'HOLDBAR_PROXY skal være proxyens egen adresse eller dens netværk, fx 127.0.0.1 eller 10.0.0.0/24.',
      en: 'HOLDBAR_PROXY must be the proxy’s own address or its network, such as 127.0.0.1 or 10.0.0.0/24.',
    })
  return named
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  const most = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0
  // A network of no bits is everybody.
  const isSize = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= most)
  return most > 0 && isSize && more.length === 0
}
