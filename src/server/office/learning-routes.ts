import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Lang } from '../../base/words.ts'
import { viewsFor } from '../../stages/13-learning/figure-view.ts'
import type { LearningCount } from '../../stages/13-learning/learning-count.ts'
import { type AskedChange, readChange } from '../../web/figures/asked-change.ts'
import { learningSheet } from '../../web/figures/learning-sheet.ts'
import { learningPage } from '../../web/office/learning-page.ts'
import { pathTo } from '../../web/paths.ts'
import { sendTrouble } from '../error-pages.ts'
import { sendPage } from '../send-page.ts'
import { sendFile } from './letter-routes.ts'
import type { OfficeSite } from './office-site.ts'
import { ownTeam } from './own-team.ts'
import { atDesk } from './at-desk.ts'
import { type SignedIn, signedIn } from './signed-in.ts'

const LANGS: readonly Lang[] = ['da', 'en']

type Asked = FastifyRequest<{
  Querystring: { fra?: string | string[]; mangel?: string | string[]; af?: string | string[] }
}>

/** The learning package, as a page and on paper. There is no person in what it is counted from. */
export function addLearningRoutes(server: FastifyInstance, site: OfficeSite): void {
  for (const lang of LANGS) {
    server.get(pathTo('/tal/laering', lang), async (request: Asked, reply) =>
      withLearning(site, lang, request, reply, async ({ frame }, count, { asked, errors, whose, shown }) => {
        const texts = await site.office.listPublished({ standing: 'stadfaestet' })
        const held = texts.ok ? texts.value : { found: [], total: 0, provisions: [] }
        return sendPage(
          reply.code(errors.length > 0 ? 422 : 200),
          learningPage(frame, { count, whose, team: shown, handbook: site.handbook, asked, errors, held }),
        )
      }),
    )
    server.get(pathTo('/tal/laering.pdf', lang), async (request: Asked, reply) =>
      withLearning(site, lang, request, reply, async (_, count, { errors, whose }) => {
        if (errors.length > 0) return sendTrouble(site, request, reply, 'not-found')
        const { casePdf } = await import('../../files/print/case-pdf.ts')
        const sheet = learningSheet(count, site.handbook, { whose, day: site.today() })
        return sendFile(reply, 'application/pdf', 'laeringspakke.pdf', casePdf(sheet, []))
      }),
    )
  }
}

async function withLearning(
  site: OfficeSite,
  lang: Lang,
  request: Asked,
  reply: FastifyReply,
  show: (
    who: SignedIn,
    count: LearningCount,
    change: AskedChange & ReturnType<typeof ownTeam>,
  ) => FastifyReply | Promise<FastifyReply>,
): Promise<FastifyReply> {
  const who = await signedIn(site, lang, request, reply)
  if (who === undefined) return reply
  // Whoever may see the figures of the team.
  if (!viewsFor(who.user.grants.map(({ role }) => role)).includes('team'))
    return sendTrouble(site, request, reply, 'not-found')
  const change = readChange(request.query)
  const own = ownTeam(who.user, request.query.af)
  return atDesk(site, who.user, request, reply, async (desk) =>
    show(who, await desk.countLearning(change.ask, own.team), { ...change, ...own }),
  )
}
