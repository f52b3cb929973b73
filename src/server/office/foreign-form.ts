import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a form was sent from another site than ours, by what the browser tells and no page can write. `Origin` alone
 * does not do: our pages tell nobody where one came from, so their own forms come with `null`, as those of a foreign page
 * that does the same. A browser that is too old for `Sec-Fetch-Site`, or that comes without TLS, leaves the form's token.
 */
export function isForeignForm({ 'sec-fetch-site': site, origin, host }: IncomingHttpHeaders): boolean {
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  if (origin === undefined || origin === 'null') return false
  return !URL.canParse(origin) || new URL(origin).host !== host
}
