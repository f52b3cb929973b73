import type { FastifyInstance } from 'fastify'
import {
  type Access,
  LISTED,
  REVIEWED_ALWAYS,
  REVIEWED_DAYS,
  REVIEWED_NEVER,
  REVIEWED_ONE_IN,
} from '../../app/access.ts'
import { needsSecondReader } from '../../app/approval-rule.ts'
import type { OfficeDesk } from '../../app/office-desk.ts'
import type { Lang } from '../../base/words.ts'
import type { Role } from '../../stages/00-case/role.ts'
import { lineOf } from '../../stages/case-line.ts'
import { foldCase } from '../../stages/fold-case.ts'
import { type AccessPageGiven, accessPage, readAccessReview } from '../../web/office/access-page.ts'
import { pathTo } from '../../web/paths.ts'
import { sendTrouble } from '../error-pages.ts'
import { sendPage } from '../send-page.ts'
import { first, valuesOf } from './form-body.ts'
import type { SessionUser } from './office-deps.ts'
import type { OfficeSite } from './office-site.ts'
import { nameUsers, accessOf, rolesIn } from './open-case.ts'
import { atDesk } from './at-desk.ts'
import { signedInAs } from './signed-in.ts'

const LANGS: readonly Lang[] = ['da', 'en']
const LEADER: readonly Role[] = ['leder']

/** A leader reads through who has looked at what. */
export function addAccessRoutes(server: FastifyInstance, site: OfficeSite): void {
  for (const lang of LANGS) {
    const path = pathTo('/opslag', lang)
    server.get(path, async (request, reply) => {
      const who = await signedInAs(LEADER, site, lang, request, reply)
      if (who === undefined) return reply
      return atDesk(site, who.user, request, reply, async (desk) =>
        sendPage(reply, accessPage(who.frame, await givenOf(desk, who.user, null))),
      )
    })
    server.post(path, { preHandler: server.csrfProtection }, async (request, reply) => {
      const who = await signedInAs(LEADER, site, lang, request, reply)
      if (who === undefined) return reply
      const values = valuesOf(request.body)
      const id = first(values, 'opslag')
      const read = readAccessReview(values)
      return atDesk(site, who.user, request, reply, async (desk) => {
        if (!read.ok)
          return sendPage(
            reply.status(422),
            accessPage(who.frame, await givenOf(desk, who.user, { id, words: read.error.words })),
          )
        // One may read only what was drawn, so that a made-up id is answered as one that is not there.
        const { sample } = await givenOf(desk, who.user, null)
        if (!sample.some((one) => one.id === id)) return sendTrouble(site, request, reply, 'not-found')
        await desk.reviewAccess(id, { ...read.value, by: who.user.id })
        return reply.redirect(path, 303)
      })
    })
  }
}

/** What the leader may see the case of; the leader's own looks are read by another. */
async function givenOf(desk: OfficeDesk, user: SessionUser, error: AccessPageGiven['error']): Promise<AccessPageGiven> {
  const drawn = await desk.sampleAccess({
    always: REVIEWED_ALWAYS,
    never: REVIEWED_NEVER,
    oneIn: REVIEWED_ONE_IN,
    days: REVIEWED_DAYS,
  })
  const others = drawn.filter((one) => one.user !== user.id)
  const ids = [...new Set(others.flatMap(({ caseId }) => (caseId === null ? [] : [caseId])))]
  const journals = await desk.readCases(ids)
  const titles = new Map<string, string>()
  const seen: Access[] = []
  for (const id of ids) {
    const file = foldCase((journals.get(id) ?? []).map(({ entry }) => entry))
    const [role] = file === undefined ? [] : rolesIn(file, user)
    if (file === undefined || role === undefined) continue
    titles.set(id, lineOf(file, needsSecondReader(file)).title)
    seen.push(accessOf(file, user, role, { what: LISTED, route: '/opslag' }))
  }
  await desk.logListed(seen)
  const sample = others.filter(({ caseId }) => caseId === null || titles.has(caseId))
  return {
    sample,
    nameOfUser: await nameUsers(
      desk,
      sample.flatMap((one) => (one.review === null ? [one.user] : [one.user, one.review.by])),
    ),
    titleOf: ({ caseId }) => titles.get(caseId ?? '') ?? '',
    error,
  }
}
