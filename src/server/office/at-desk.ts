import type { FastifyReply, FastifyRequest } from 'fastify'
import type { OfficeDesk } from '../../app/office-desk.ts'
import { sendAway } from '../error-pages.ts'
import { holdReply } from '../hold-reply.ts'
import type { SessionUser } from './office-deps.ts'
import type { OfficeSite } from './office-site.ts'

/** The answer leaves once the work is kept. The database may be away: then the page says so, and whether anything was saved. */
export async function atDesk<T>(
  site: OfficeSite,
  user: SessionUser,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (desk: OfficeDesk) => Promise<T>,
): Promise<T | FastifyReply> {
  const held = holdReply(reply)
  try {
    const done = await site.office.open(user.municipality, work)
    if (done.ok) {
      held.release()
      return done.value
    }
    held.drop()
    return sendAway(site, request, reply, done.error)
  } catch (cause) {
    held.drop()
    throw cause
  }
}
