import type { PlainDate } from '../../base/date.ts'
import type { Consent, ConsentTo } from '../00-case/consent.ts'
import { latestConsent, standingConsents } from '../00-case/latest-consent.ts'
import type { Asked } from './asked-by-letter.ts'

/** Which consent lets us ask whom; none is needed to ask the citizen. */
const NEEDED: Readonly<Record<Asked, readonly ConsentTo[] | null>> = {
  borger: null,
  paaroerende: ['netvaerk'],
  fagperson: ['udfoerer', 'laege-og-sundhed'],
  udfoerer: ['udfoerer'],
  hjaelper: ['udfoerer'],
  speciallaege: ['laege-og-sundhed'],
  'praktiserende-laege': ['laege-og-sundhed'],
  sundhedsfaglig: ['laege-og-sundhed'],
  'anden-sagkyndig': ['laege-og-sundhed'],
  'anden-myndighed': ['anden-myndighed'],
  'dagtilbud-skole': ['arbejdsgiver-eller-uddannelse'],
  andet: [],
}

/** What the citizen has last said about asking a source; null where nobody need be asked, undefined where nothing was said. */
export function consentToAsk(consents: readonly Consent[], to: Asked, on: PlainDate): Consent | null | undefined {
  const needed = NEEDED[to]
  return needed === null ? null : latestConsent(consents, needed, on)
}

/** Each yes that lets us ask a source now, the newest first; none after a later no. */
export function yesesToAsk(consents: readonly Consent[], to: Asked, on: PlainDate): readonly Consent[] {
  const needed = NEEDED[to]
  if (needed === null || consentToAsk(consents, to, on)?.answer !== 'ja') return []
  return standingConsents(consents, on)
    .filter((one) => one.answer === 'ja' && (one.to === 'alle-naevnte' || needed.includes(one.to)))
    .toSorted((one, other) => (one.on < other.on ? 1 : -1))
}
