import { isOwnRole } from '../../app/own-voice.ts'
import { grantsOf, type ToldRight } from '../../app/grants-of-claims.ts'
import { err, ok, type Result } from '../../base/result.ts'
import { withoutUnseen } from '../../base/unseen.ts'
import type { Words } from '../../base/words.ts'
import type { PartyId } from '../../stages/00-case/case-id.ts'
import { readPrivileges } from './bpp.ts'
import { numberIn, personOf, type ToldNumber } from './citizen-sign-in.ts'
import type { SessionUser } from './office-deps.ts'
import type { OpenIdConfig } from './openid-config.ts'

/** Who someone is here, and what they may, by what the provider told of them; why they are not let in, in words for them. */
export async function userOf(
  config: Pick<OpenIdConfig, 'groups' | 'municipalityOfCvr' | 'nameOfMunicipality' | 'citizens' | 'lets'>,
  claims: Readonly<Record<string, unknown>>,
): Promise<Result<SessionUser, { readonly words: Words }>> {
  const number = numberIn(claims, config.citizens.claim)
  const { lets } = config
  const told = rightsIn(config, claims)
  // What the citizens' provider tells of work, and the staff's of a number, is not asked for, and is worth nothing.
  const rights = lets === 'borgere' ? told.filter(({ role }) => isOwnRole(role)) : told
  if (lets === 'medarbejdere' && !rights.some(({ role }) => !isOwnRole(role))) return err({ words: CITIZENS_ELSEWHERE })
  const isCitizen = rights.length === 0 && number.kind !== 'ingen'
  const { municipality: home } = config.citizens
  if (isCitizen && home === undefined) return err({ words: NOT_FOR_CITIZENS })
  const grants = grantsOf(isCitizen && home !== undefined ? ownRights(home) : rights)
  if (!grants.ok) return err({ words: grants.error })
  const [first] = grants.value
  const municipalityName = config.nameOfMunicipality(first.municipality)
  if (municipalityName === undefined) return err({ words: UNKNOWN_MUNICIPALITY })
  const { sub, name, team, holdbar_part: party } = claims
  if (typeof sub !== 'string' || sub === '') return err({ words: NOT_OURS })
  const session = {
    id: sub,
    name:
      (typeof name === 'string' &&
        withoutUnseen(name)
          .replaceAll(/[\p{Cc}\s]+/gu, ' ')
          .trim()) ||
      sub,
    municipality: first.municipality,
    municipalityName,
    team: typeof team === 'string' && team !== '' ? team : null,
    isDemo: false,
  }
  // Who works with cases has another sign-in for a case of their own, so that the two are never mixed.
  const here = grants.value.filter(({ municipality }) => municipality === first.municipality)
  const working = here.filter(({ role }) => !isOwnRole(role))
  const [work] = working
  // One session is for one municipality: rights in another take another sign-in there.
  if (work !== undefined)
    return holds(sub, number) ? err({ words: NUMBER_AS_NAME }) : ok({ ...session, grants: working, role: work.role })
  const own = { ...session, grants: here, role: first.role }
  if (typeof party === 'string' && party !== '')
    return holds(sub, number) ? err({ words: NUMBER_AS_NAME }) : ok({ ...own, party: party as PartyId })
  const person = await personOf(config.citizens, number, { code: first.municipality, name: municipalityName })
  if (!person.ok) return person
  // What a user is called goes into the journal: there the number may not go, whatever the provider calls its users.
  const id = holds(sub, number) ? person.value.party : sub
  return ok({ ...own, id, name: person.value.name, party: person.value.party })
}

const holds = (sub: string, number: ToldNumber): boolean =>
  number.kind === 'nummer' && sub.replaceAll(/\D/g, '').includes(number.cpr)

/** Whoever is known by their number may be the citizen of one case and speak in another: what they may, each case tells. */
const ownRights = (municipality: string): readonly ToldRight[] =>
  (['borger', 'repraesentant'] as const).map((role) => ({ municipality, role, constraints: [] }))

/** Rights as they are told: outright, as KOMBIT's privileges, or by the groups the municipality has named. */
function rightsIn(
  { groups, municipalityOfCvr }: Pick<OpenIdConfig, 'groups' | 'municipalityOfCvr'>,
  claims: Readonly<Record<string, unknown>>,
): readonly ToldRight[] {
  const outright = listOf(claims['holdbar']).flatMap((one): ToldRight[] => {
    if (typeof one !== 'object' || one === null) return []
    const { kommune, rolle, begraensninger } = one as Readonly<Record<string, unknown>>
    if (typeof kommune !== 'string' || typeof rolle !== 'string') return []
    const limits = typeof begraensninger === 'object' && begraensninger !== null ? Object.entries(begraensninger) : []
    return [
      {
        municipality: kommune,
        role: rolle,
        constraints: limits.map(([limit, value]) => [limit, String(value)] as const),
      },
    ]
  })
  const privileges = claims['privileges_b64'] ?? claims['dk:gov:saml:attribute:Privileges_intermediate']
  const named = [...listOf(claims['groups']), ...listOf(claims['roles'])].flatMap((group) =>
    typeof group === 'string' ? (groups[group] ?? []) : [],
  )
  return [
    ...outright,
    ...(typeof privileges === 'string' ? readPrivileges(privileges, municipalityOfCvr) : []),
    ...named,
  ]
}

/** One group may come as a string, more as a list. */
const listOf = (claim: unknown): readonly unknown[] =>
  claim === undefined ? [] : Array.isArray(claim) ? claim : [claim]

export const NOT_OURS: Words = {
  da: 'Login lykkedes ikke. Begynd forfra.',
  en: 'Signing in did not succeed. Begin anew.',
}

const NOT_FOR_CITIZENS: Words = {
  da: 'Du er logget ind, men din sag kan ikke ses her endnu. Ring til kommunen, så hjælper de dig.',
  en: 'You are signed in, but your case can’t be seen here yet. Call the municipality, and they will help you.',
}

const CITIZENS_ELSEWHERE: Words = {
  da: 'Her logger de ind, som arbejder med sager. Er det din egen sag, så vælg »Log ind som borger«.',
  en: 'This is the sign-in for those who work with cases. If it is about your own case, choose “Sign in as a citizen”.',
}

const NUMBER_AS_NAME: Words = {
  da: 'Login-tjenesten bruger dit CPR-nummer som brugernavn. Det må ikke stå i sagerne. Bed dem, der driver systemet, om at give brugerne et andet navn.',
  en: 'The sign-in service uses your CPR number as user name. It may not stand in the cases. Ask those who run the system to give users another name.',
}

const UNKNOWN_MUNICIPALITY: Words = {
  da: 'Din kommune er ikke oprettet i denne Holdbar. Bed dem, der driver systemet, om at gøre det.',
  en: 'Your municipality is not registered in this Holdbar. Ask those who run the system to do it.',
}
