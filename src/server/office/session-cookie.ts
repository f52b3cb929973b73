import type { FastifyReply, FastifyRequest } from 'fastify'
import type { OfficeTrouble } from '../../app/office-desk.ts'
import { ok, type Result } from '../../base/result.ts'
import { FORM_COOKIE, formSecret } from './form-secret.ts'
import type { SessionUser } from './office-deps.ts'
import type { OfficeSite } from './office-site.ts'

const NAME = 'holdbar'

/** The one who sends the request; undefined where no one is signed in, or was too long ago. */
export async function findUser(
  site: OfficeSite,
  request: FastifyRequest,
): Promise<Result<SessionUser | undefined, OfficeTrouble>> {
  const token = request.cookies[NAME]
  return token === undefined || token.length > 200 ? ok(undefined) : site.sessions.find(token)
}

/**
 * The browser is let in with a session that has begun. One that was open in it is over: nobody would end it later. Its
 * forms are from now on those of the one who came in.
 */
export async function setSession(
  site: OfficeSite,
  request: FastifyRequest,
  reply: FastifyReply,
  { token, user }: { readonly token: string; readonly user: SessionUser },
): Promise<void> {
  const former = request.cookies[NAME]
  if (former !== undefined && former !== token) await site.sessions.end(former)
  reply.setCookie(NAME, token, cookieOf(site))
  reply.setCookie(FORM_COOKIE, formSecret(user, request.cookies[FORM_COOKIE], site.cookieSecret), cookieOf(site))
}

/** Strict would lose the session on the way back from the provider of identity. */
export const cookieOf = ({ isSecure }: Pick<OfficeSite, 'isSecure'>) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure }) as const

export async function endSession(site: OfficeSite, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const token = request.cookies[NAME]
  if (token !== undefined) await site.sessions.end(token)
  reply.clearCookie(NAME, { path: '/' })
}
