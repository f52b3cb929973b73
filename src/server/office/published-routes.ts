import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { OfficeTrouble } from '../../app/office-desk.ts'
import { oneOf } from '../../base/list.ts'
import type { Result } from '../../base/result.ts'
import type { Lang } from '../../base/words.ts'
import { THEMES } from '../../stages/03-needs/need.ts'
import { type PublishedQuery, STANDINGS } from '../../stages/13-learning/publish/publication.ts'
import type { Frame } from '../../web/layout.ts'
import { pathTo } from '../../web/paths.ts'
import { ANSWERS, publishedListPage, publishedPage } from '../../web/published-page.ts'
import { sendAway, sendTrouble } from '../error-pages.ts'
import { sendPage } from '../send-page.ts'
import type { OfficeSite } from './office-site.ts'

const LANGS: readonly Lang[] = ['da', 'en']

type Asked = FastifyRequest<{ Querystring: Readonly<Record<string, string | string[] | undefined>> }>

/** Decisions that were approved for everyone: no one signs in, and nothing of whom they are about is there to show. */
export function addPublishedRoutes(server: FastifyInstance, site: OfficeSite): void {
  const { assets, version } = site
  for (const lang of LANGS) {
    const frame: Frame = { lang, assets, version, hasCases: true }
    server.get(pathTo('/afgoerelser', lang), async (request: Asked, reply) => {
      const query = queryOf(request.query)
      return told(site, request, reply, await site.office.listPublished(query), (page) =>
        sendPage(reply, publishedListPage(frame, query, page)),
      )
    })
    server.get(pathTo('/afgoerelser/:id', lang), async (request: FastifyRequest<{ Params: { id: string } }>, reply) =>
      told(site, request, reply, await site.office.findPublished(request.params.id), (one) =>
        one === undefined ? sendTrouble(site, request, reply, 'not-found') : sendPage(reply, publishedPage(frame, one)),
      ),
    )
  }
}

function told<T>(
  site: OfficeSite,
  request: FastifyRequest,
  reply: FastifyReply,
  found: Result<T, OfficeTrouble>,
  show: (value: T) => FastifyReply,
): FastifyReply {
  return found.ok ? show(found.value) : sendAway(site, request, reply, found.error)
}

const MOST_PAGES = 10_000

/** What is not on the lists is not asked for. */
function queryOf(given: Asked['query']): PublishedQuery {
  const text = (name: string) => {
    const value = given[name]
    return typeof value === 'string' ? value.trim().slice(0, 200) : ''
  }
  const [theme, result, standing] = [
    oneOf(THEMES, text('tema')),
    oneOf(ANSWERS, text('svar')),
    oneOf(STANDINGS, text('resultat')),
  ]
  const page = /^\d{1,4}$/.test(text('side')) ? Math.max(0, Number(text('side')) - 1) : 0
  return {
    words: text('q'),
    page: Math.min(page, MOST_PAGES),
    ...(theme === undefined ? {} : { theme }),
    ...(result === undefined ? {} : { result }),
    ...(standing === undefined ? {} : { standing }),
    ...(/^[A-ZÆØÅ]{2,4} § \d+\s?[a-zæøå]?$/.test(text('bestemmelse')) ? { provision: text('bestemmelse') } : {}),
  }
}
