import type { FastifyReply, FastifyRequest } from 'fastify'
import type { OfficeDesk } from '../../app/office-desk.ts'
import type { Lang } from '../../base/words.ts'
import { foldSelfCheck } from '../../stages/13-learning/self-check/draw-self-check.ts'
import { SELF_CHECK_READERS, type SelfCheckDoer } from '../../stages/13-learning/self-check/self-check-act.ts'
import type { SelfCheck } from '../../stages/13-learning/self-check/self-check.ts'
import { sendTrouble } from '../error-pages.ts'
import type { SessionUser } from './office-deps.ts'
import type { OfficeSite } from './office-site.ts'
import { atDesk } from './at-desk.ts'
import { type SignedIn, signedInAs } from './signed-in.ts'

export const doerOf = (user: SessionUser): SelfCheckDoer => ({
  user: user.id,
  roles: user.grants.map(({ role }) => role),
})

/** A coding of nothing in particular: to ask whether one may. */
export const codingBy = ({ user }: SelfCheckDoer, nr: number) =>
  ({ kind: 'decision-coded', nr, by: user, reading: { holds: true, flaws: [] } }) as const

/** A sample of one's own municipality; to others there is none. */
export async function withSample<R extends FastifyRequest<{ Params: { id: string } }>>(
  site: OfficeSite,
  lang: Lang,
  request: R,
  reply: FastifyReply,
  show: (desk: OfficeDesk, who: SignedIn, check: SelfCheck) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const who = await signedInAs(SELF_CHECK_READERS, site, lang, request, reply)
  if (who === undefined) return reply
  return atDesk(site, who.user, request, reply, async (desk) => {
    const check = foldSelfCheck(await desk.selfChecks.read(request.params.id))
    return check === undefined ? sendTrouble(site, request, reply, 'not-found') : show(desk, who, check)
  })
}
