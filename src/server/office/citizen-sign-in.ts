import { err, ok, type Result } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import type { MunicipalityCode, PartyId } from '../../stages/00-case/case-id.ts'

/** Who someone is in the cases of a municipality. */
export interface KnownPerson {
  readonly party: PartyId
  readonly name: string
}

/** How citizens come in by their civil registration number (CPR). */
export interface CitizenSignIn {
  /** The claim that holds the number, where the provider calls it something of its own. */
  readonly claim: string | undefined
  /** Where a citizen comes whom the provider gives no right: the one authority here that keeps their cases. Undefined: not chosen. */
  readonly municipality: MunicipalityCode | undefined
  /** Looks the number up among those whom the municipality knows. */
  readonly find: (
    municipality: MunicipalityCode,
    cpr: string,
  ) => Promise<Result<KnownPerson | undefined, { readonly words: Words }>>
}

/** What the national sign-ins call it: OIOSAML 2 and 3. */
const NATIONAL = ['dk:gov:saml:attribute:CprNumberIdentifier', 'https://data.gov.dk/model/core/eid/cprNumber']

export type ToldNumber =
  | { readonly kind: 'ingen' }
  | { readonly kind: 'ulaeselig' }
  /** Ten digits. */
  | { readonly kind: 'nummer'; readonly cpr: string }

/** The number among what the provider told. It leaves this sign-in for the store’s question and nothing else. */
export function numberIn(claims: Readonly<Record<string, unknown>>, own: string | undefined): ToldNumber {
  const names = own === undefined ? NATIONAL : [own, ...NATIONAL]
  const told = names.map((name) => claims[name]).find((one) => one !== undefined && one !== null)
  if (told === undefined) return { kind: 'ingen' }
  const [first, ...more] = Array.isArray(told) ? told : [told]
  const digits = typeof first === 'string' ? /^(\d{6})[- ]?(\d{4})$/.exec(first.trim()) : null
  return digits === null || more.length > 0
    ? { kind: 'ulaeselig' }
    : { kind: 'nummer', cpr: `${digits[1]}${digits[2]}` }
}

/** The citizen’s own identity in the municipality, by the number; otherwise what they can do. */
export async function personOf(
  { find }: CitizenSignIn,
  told: ToldNumber,
  { code, name }: { readonly code: MunicipalityCode; readonly name: string },
): Promise<Result<KnownPerson, { readonly words: Words }>> {
  switch (told.kind) {
    case 'ingen':
      return err({ words: NO_PARTY })
    case 'ulaeselig':
      return err({ words: UNREADABLE })
    case 'nummer': {
      const found = await find(code, told.cpr)
      if (!found.ok) return found
      return found.value === undefined ? err({ words: unknownAt(name) }) : ok(found.value)
    }
  }
}

const NO_PARTY: Words = {
  da: 'Du er logget ind, men vi kan ikke finde din sag. Ring til kommunen, så hjælper de dig.',
  en: 'You are signed in, but we can’t find your case. Call the municipality, and they will help you.',
}
const UNREADABLE: Words = {
  da: 'Du er logget ind, men vi kunne ikke læse, hvem du er. Prøv igen. Bliver det ved, så ring til kommunen.',
  en: 'You are signed in, but we could not read who you are. Try again. If it goes on, call the municipality.',
}
const unknownAt = (municipality: string): Words => ({
  da: `Du er logget ind, men ${municipality} har ingen sag med dit CPR-nummer her. Vil du søge om hjælp, eller mener du, at du har en sag, så ring til kommunen. Taler du for en anden, skal kommunen først have skrevet dig ind i sagen.`,
  en: `You are signed in, but ${municipality} has no case with your CPR number here. If you want to apply for help, or think that you have a case, call the municipality. If you speak for someone else, the municipality must first have written you into the case.`,
})
