import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Lang } from '../../base/words.ts'
import type { Role } from '../../stages/00-case/role.ts'
import { ROLE } from '../../web/case-labels.ts'
import type { Frame } from '../../web/layout.ts'
import type { OfficeFrame } from '../../web/office/case-frame.ts'
import { pathTo } from '../../web/paths.ts'
import { sendAway, sendTrouble } from '../error-pages.ts'
import { homeOf, isCitizen, seesCases, type SessionUser } from './office-deps.ts'
import type { OfficeSite } from './office-site.ts'
import { findUser } from './session-cookie.ts'

export interface SignedIn {
  readonly user: SessionUser
  readonly frame: OfficeFrame
}

/** Whoever is signed in; undefined after the browser was sent to where one signs in, or told that nobody can now. */
export async function userOrSignIn(
  site: OfficeSite,
  lang: Lang,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<SessionUser | undefined> {
  const found = await findUser(site, request)
  if (!found.ok) {
    await sendAway(site, request, reply, found.error)
    return undefined
  }
  if (found.value !== undefined) return found.value
  const next = request.method === 'GET' ? `?videre=${encodeURIComponent(request.url)}` : ''
  await reply.redirect(`${pathTo('/log-ind', lang)}${next}`, 303)
  return undefined
}

/** Someone who works with cases, with the frame of their pages; undefined after the browser got another answer. */
export async function signedIn(
  site: OfficeSite,
  lang: Lang,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<SignedIn | undefined> {
  const user = await userOrSignIn(site, lang, request, reply)
  if (user === undefined) return undefined
  if (isCitizen(user)) {
    // The pages for everyone don't know who reads them: their menu leads all who have cases to one door.
    if (request.routeOptions.url === pathTo('/sager', lang)) await reply.redirect(pathTo('/min-sag', lang), 303)
    else await sendTrouble(site, request, reply, 'not-found')
    return undefined
  }
  return { user, frame: frameOf(site, lang, user, reply.generateCsrf()) }
}

/** As `signedIn`, for the lists of cases and whom they are about; whoever has a part in none is led to the figures. */
export async function signedInToCases(
  site: OfficeSite,
  lang: Lang,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<SignedIn | undefined> {
  const who = await signedIn(site, lang, request, reply)
  if (who === undefined || seesCases(who.user)) return who
  // The menu of the pages for everyone leads here.
  if (request.routeOptions.url === pathTo('/sager', lang)) await reply.redirect(pathTo(homeOf(who.user), lang), 303)
  else await sendTrouble(site, request, reply, 'not-found')
  return undefined
}

/** As `signedIn`, for pages that only some roles have; to others there is no such page. */
export async function signedInAs(
  roles: readonly Role[],
  site: OfficeSite,
  lang: Lang,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<SignedIn | undefined> {
  const who = await signedIn(site, lang, request, reply)
  if (who === undefined) return undefined
  if (who.user.grants.some(({ role }) => roles.includes(role))) return who
  await sendTrouble(site, request, reply, 'not-found')
  return undefined
}

export function frameOf(site: OfficeSite, lang: Lang, user: SessionUser, token: string): OfficeFrame {
  const frame: Frame = { lang, assets: site.assets, version: site.version }
  return {
    ...frame,
    who: {
      name: user.name,
      role: ROLE[user.role],
      municipality: user.municipalityName,
      token,
      isDemo: user.isDemo,
      isCitizen: isCitizen(user),
      seesCases: seesCases(user),
      maySetUp: user.grants.some(({ role }) => role === 'administrator' || role === 'leder'),
      mayReview: user.grants.some(({ role }) => role === 'leder'),
    },
  }
}
