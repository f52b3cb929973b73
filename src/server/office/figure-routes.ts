import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Lang } from '../../base/words.ts'
import type { MunicipalityCode } from '../../stages/00-case/case-id.ts'
import { type FactCount, type FactDimension, FACT_DIMENSIONS } from '../../stages/13-learning/fact-count.ts'
import { FIGURE_TABLES } from '../../stages/13-learning/figure-table.ts'
import {
  FIGURE_VIEW,
  FIGURE_VIEWS,
  type FigureViewName,
  partingOf,
  viewsFor,
} from '../../stages/13-learning/figure-view.ts'
import { type Figures, figuresOf } from '../../stages/13-learning/figures.ts'
import { type FiguresShown, figuresIndexPage, figuresPage } from '../../web/office/figures-page.ts'
import { pathTo } from '../../web/paths.ts'
import { sendTrouble } from '../error-pages.ts'
import { sendPage } from '../send-page.ts'
import type { OfficeSite } from './office-site.ts'
import { ownTeam, WHOLE } from './own-team.ts'
import { atDesk } from './at-desk.ts'
import { type SignedIn, signedIn } from './signed-in.ts'

const LANGS: readonly Lang[] = ['da', 'en']

type Asked = FastifyRequest<{
  Params: { view: string; table?: string }
  Querystring: { del?: string; til?: string; af?: string; kommune?: string }
}>

/** The pages of figures, and their tables as files. There is no person in what they are counted from. */
export function addFigureRoutes(server: FastifyInstance, site: OfficeSite): void {
  for (const lang of LANGS) {
    server.get(pathTo('/tal', lang), async (request, reply) => {
      const who = await signedIn(site, lang, request, reply)
      if (who === undefined) return reply
      return sendPage(reply, figuresIndexPage(who.frame, viewsOf(who)))
    })
    server.get(pathTo('/tal/:view', lang), async (request: Asked, reply) =>
      withFigures(site, lang, request, reply, async (who, found) => {
        const national = found.view === 'kommunalbestyrelse' ? await site.nationalFigures() : undefined
        const country =
          national === undefined || national.isMadeUp === true
            ? undefined
            : figuresOf(national.count, 'kommune', 'ud-af-huset').tables.find(({ name }) => name === 'omgoerelse')
        return sendPage(
          reply,
          figuresPage(who.frame, {
            view: found.view,
            on: site.today(),
            views: viewsOf(who),
            figures: found.count === undefined ? undefined : figuresFor(found, found.count),
            whose: found.whose,
            team: found.team,
            ...(found.from === undefined ? {} : { from: found.from }),
            isMadeUp: found.isMadeUp,
            country,
          }),
        )
      }),
    )
    server.get(pathTo('/tal/:view/:table.csv', lang), async (request: Asked, reply) =>
      withFigures(site, lang, request, reply, async (_, found) => {
        const name = FIGURE_TABLES.find((one) => one === request.params.table)
        // What is shown inside alone is no file to be sent on.
        const isOut = FIGURE_VIEW[found.view].audience === 'ud-af-huset' && !found.isMadeUp
        const table =
          found.count === undefined || !isOut
            ? undefined
            : figuresFor(found, found.count).tables.find((one) => one.name === name)
        if (table === undefined) return sendTrouble(site, request, reply, 'not-found')
        const { figuresCsv } = await import('../../web/figures/figures-csv.ts')
        const kind = request.query.til === 'maskine' ? 'maskine' : 'excel'
        return reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', `attachment; filename="holdbar-${table.name}-${found.by}.csv"`)
          .send(figuresCsv(table, found.by, kind, lang))
      }),
    )
  }
}

interface Found {
  readonly view: FigureViewName
  readonly by: FactDimension
  readonly whose: string
  /** Whether they are the own team's; undefined where there is no choice. */
  readonly team: FiguresShown['team']
  readonly from?: FiguresShown['from'] | undefined
  /** Where others' decisions are counted: what they are called here. */
  readonly names?: ReadonlyMap<string, string>
  /** Undefined where there is no file of the country. */
  readonly count: FactCount | undefined
  /** Made up for the demo: for looking at alone. */
  readonly isMadeUp: boolean
}

function figuresFor({ view, by, names }: Found, count: FactCount): Figures {
  const figures = figuresOf(count, by, FIGURE_VIEW[view].audience, partingOf(view))
  return names === undefined ? figures : { ...figures, tables: figures.tables.map((table) => ({ ...table, names })) }
}

const viewsOf = ({ user }: SignedIn) => viewsFor(user.grants.map(({ role }) => role))

async function withFigures(
  site: OfficeSite,
  lang: Lang,
  request: Asked,
  reply: FastifyReply,
  show: (who: SignedIn, found: Found) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const who = await signedIn(site, lang, request, reply)
  if (who === undefined) return reply
  const view = FIGURE_VIEWS.find((one) => one === request.params.view)
  if (view === undefined || !viewsOf(who).includes(view)) return sendTrouble(site, request, reply, 'not-found')
  const { by: ways, of } = FIGURE_VIEW[view]
  const asked = FACT_DIMENSIONS.find((one) => one === request.query.del)
  const by = asked !== undefined && ways.includes(asked) ? asked : ways[0]
  if (of === 'landet') {
    const national = await site.nationalFigures()
    return show(who, {
      view,
      by,
      whose: national?.source ?? '',
      team: undefined,
      count: national?.count,
      isMadeUp: national?.isMadeUp === true,
    })
  }
  if (of === 'styrelsen') {
    const known = await site.office.listMunicipalities()
    const names = new Map<string, string>(known.map(({ code, name }) => [code, name]))
    return atDesk(site, who.user, request, reply, async (desk) => {
      const count = await desk.countFacts(site.today())
      const all = Object.keys(count.groups.kommune) as MunicipalityCode[]
      // What leaves the house is told of all together: parted, small counts could be reckoned.
      const isParted = FIGURE_VIEW[view].audience === 'intern'
      const one = isParted ? all.find((code) => code === request.query.kommune) : undefined
      return show(who, {
        view,
        by,
        whose: one === undefined ? who.user.municipalityName : (names.get(one) ?? one),
        names,
        team: undefined,
        ...(isParted ? { from: { all, one } } : {}),
        count: one === undefined ? count : await desk.countFacts(site.today(), one),
        isMadeUp: false,
      })
    })
  }
  const own = ownTeam(who.user, view === 'team' ? request.query.af : WHOLE)
  return atDesk(site, who.user, request, reply, async (desk) =>
    show(who, {
      view,
      by,
      whose: own.whose,
      team: view === 'team' ? own.shown : undefined,
      count: await desk.countFacts(site.today(), own.team),
      isMadeUp: false,
    }),
  )
}
