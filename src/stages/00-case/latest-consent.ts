import type { PlainDate } from '../../base/date.ts'
import type { Consent, ConsentTo } from './consent.ts'

/**
 * What the citizen has last said about asking someone, by a day: of what `to` names and of all who were named.
 * A yes that was withdrawn or ran out is no word any more; a no of the same day wins.
 */
export function latestConsent(
  consents: readonly Consent[],
  to: readonly ConsentTo[],
  on: PlainDate,
): Consent | undefined {
  return consents
    .filter((one) => (one.to === 'alle-naevnte' || to.includes(one.to)) && stands(one, on))
    .toSorted((a, b) =>
      a.on === b.on ? Number(a.answer === 'nej') - Number(b.answer === 'nej') : a.on < b.on ? -1 : 1,
    )
    .at(-1)
}

/** The answers that still hold on a day: each that no later one about the same takes back. */
export function standingConsents(consents: readonly Consent[], on: PlainDate): readonly Consent[] {
  return consents.filter((one) => stands(one, on) && !consents.some((other) => takesBack(other, one, on)))
}

const stands = ({ on, until, answer }: Consent, day: PlainDate): boolean =>
  on <= day && (answer === 'nej' || until === undefined || day <= until)

function takesBack(later: Consent, one: Consent, day: PlainDate): boolean {
  const isLater = later.on > one.on || (later.on === one.on && later.answer === 'nej')
  return (
    stands(later, day) && later.answer !== one.answer && isLater && (later.to === one.to || later.to === 'alle-naevnte')
  )
}
