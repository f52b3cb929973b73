import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Lang } from '../base/words.ts'
import { aboutPage } from '../web/about-page.ts'
import { accessibilityPage } from '../web/accessibility-page.ts'
import { findPlainDate } from '../base/date.ts'
import { codebookPage } from '../web/study/codebook-page.ts'
import { checkPage, EMPTY_INPUT } from '../web/check/check-page.ts'
import { handbookPage } from '../web/handbook-page.ts'
import type { Frame } from '../web/layout.ts'
import { pathTo } from '../web/paths.ts'
import { rulePage } from '../web/rule-page.ts'
import { sendTrouble } from './error-pages.ts'
import { sendPage } from './send-page.ts'
import type { Site } from './site.ts'

const LANGS: readonly Lang[] = ['da', 'en']

const SearchQuery = Type.Object({ q: Type.Optional(Type.String({ maxLength: 200 })) })
const DayQuery = Type.Object({ dag: Type.Optional(Type.String({ maxLength: 20 })) })
const RuleParams = Type.Object({ id: Type.String({ maxLength: 100 }) })

export function addPageRoutes(server: FastifyInstance, site: Site): void {
  const { handbook, assets, version, hasCases } = site

  for (const lang of LANGS) {
    const frame: Frame = { lang, assets, version, hasCases }
    server.get(pathTo('/', lang), (_, reply) => sendPage(reply, checkPage(frame, EMPTY_INPUT, [])))
    server.get(pathTo('/om', lang), (_, reply) => sendPage(reply, aboutPage(frame)))
    server.get(pathTo('/tilgaengelighed', lang), (_, reply) => sendPage(reply, accessibilityPage(frame)))

    server.get<{ Querystring: Type.Static<typeof SearchQuery> }>(
      pathTo('/regler', lang),
      { schema: { querystring: SearchQuery } },
      (request, reply) => sendPage(reply, handbookPage(frame, handbook, request.query.q ?? '')),
    )
    server.get<{ Querystring: Type.Static<typeof DayQuery> }>(
      pathTo('/kodebog', lang),
      { schema: { querystring: DayQuery } },
      (request, reply) => sendPage(reply, codebookPage(frame, findPlainDate(request.query.dag ?? '') ?? site.today())),
    )
    server.get<{ Params: Type.Static<typeof RuleParams> }>(
      pathTo('/regler/:id', lang),
      { schema: { params: RuleParams } },
      (request, reply) => {
        const entry = handbook.find(({ rule }) => rule.id === request.params.id)
        return entry === undefined
          ? sendTrouble(site, request, reply, 'not-found')
          : sendPage(reply, rulePage(frame, entry))
      },
    )
  }

  server.get('/sundhed', { config: { rateLimit: false } }, (_, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(healthOf(version, site.troubles?.() ?? [])),
  )
}

/** That it serves comes first, whatever else there is to mend: a watch reads the first word, a person the rest. */
const healthOf = (version: string, troubles: readonly string[]): string =>
  [`ok ${version}`, ...troubles.map((one) => `advarsel: ${one}`), ''].join('\n')
