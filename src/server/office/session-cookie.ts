import type { FastifyReply, FastifyRequest } from 'fastify'
import type { OfficeTrouble } from '../../app/office-desk.ts'
import { ok, type Result } from '../../base/result.ts'
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

/** Strict would lose the session on the way back from the provider of identity. */
export function setSession(site: OfficeSite, reply: FastifyReply, token: string): void {
  reply.setCookie(NAME, token, { path: '/', httpOnly: true, sameSite: 'lax', secure: site.isSecure })
}

export async function endSession(site: OfficeSite, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const token = request.cookies[NAME]
  if (token !== undefined) await site.sessions.end(token)
  reply.clearCookie(NAME, { path: '/' })
}
