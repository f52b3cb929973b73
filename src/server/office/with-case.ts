import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Lang } from '../../base/words.ts'
import type { OfficeFrame } from '../../web/office/case-frame.ts'
import { sendTrouble } from '../error-pages.ts'
import type { SessionUser } from './office-deps.ts'
import type { OfficeSite } from './office-site.ts'
import { type LookTold, openCase, type OpenedCase } from './open-case.ts'
import { atDesk } from './at-desk.ts'
import { signedIn } from './signed-in.ts'

type WithId = FastifyRequest<{ Params: { id: string } }>

/** Signs in, opens the case, logs that it was seen, and shows it. A case one may not see is not there. */
export async function withCase(
  site: OfficeSite,
  lang: Lang,
  request: WithId,
  reply: FastifyReply,
  log: LookTold,
  show: (opened: OpenedCase, frame: OfficeFrame, user: SessionUser) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const who = await signedIn(site, lang, request, reply)
  if (who === undefined) return reply
  return atDesk(site, who.user, request, reply, async (desk) => {
    const opened = await openCase(site, desk, who.user, request.params.id, log)
    return opened === undefined ? sendTrouble(site, request, reply, 'not-found') : show(opened, who.frame, who.user)
  })
}
