import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { OfficeDesk } from '../../app/office-desk.ts'
import { type SelfCheckError, startSelfCheck } from '../../app/self-check.ts'
import type { Lang } from '../../base/words.ts'
import { auditSample, foldSelfCheck } from '../../stages/13-learning/self-check/draw-self-check.ts'
import { roleFor, SELF_CHECK_READERS, whyNotWritten } from '../../stages/13-learning/self-check/self-check-act.ts'
import {
  developmentOf,
  indicatorsOf,
  movedBetween,
  sameProvisions,
  sampleBefore,
} from '../../stages/13-learning/self-check/self-check-figures.ts'
import { sampledState, type SelfCheck } from '../../stages/13-learning/self-check/self-check.ts'
import { surveyMoved, surveyOf } from '../../stages/13-learning/self-check/survey-figures.ts'
import type { FieldError, Values } from '../../web/form/field.ts'
import { readAskedSample, selfCheckListPage } from '../../web/office/self-check/self-check-list-page.ts'
import { selfCheckPage } from '../../web/office/self-check/self-check-page.ts'
import { type Page, pathTo } from '../../web/paths.ts'
import { sendPage } from '../send-page.ts'
import { commandIn, valuesOf } from './form-body.ts'
import type { OfficeSite } from './office-site.ts'
import { atDesk } from './at-desk.ts'
import { type SignedIn, signedInAs } from './signed-in.ts'
import { addSampledRoutes } from './sampled-routes.ts'
import { codingBy, doerOf, withSample } from './self-check-sample.ts'

const LANGS: readonly Lang[] = ['da', 'en']
/** The list is of those one may still want to look at; each is read whole. */
const MOST_SHOWN = 24

type Asked = FastifyRequest<{ Params: { id: string }; Querystring: { efterproev?: string; til?: string } }>

/** A municipality draws a sample of its own decisions, codes it, and sees what moves. */
export function addSelfCheckRoutes(server: FastifyInstance, site: OfficeSite): void {
  for (const lang of LANGS) {
    const list = pathTo('/tal/egenkontrol', lang)
    server.get(list, async (request, reply) => {
      const who = await signedInAs(SELF_CHECK_READERS, site, lang, request, reply)
      if (who === undefined) return reply
      return atDesk(site, who.user, request, reply, (desk) => sendList(site, reply, who, desk, site.newId(), {}, []))
    })
    server.post(list, { preHandler: server.csrfProtection }, async (request, reply) => {
      const who = await signedInAs(SELF_CHECK_READERS, site, lang, request, reply)
      if (who === undefined) return reply
      const values = valuesOf(request.body)
      const wish = commandIn(values, site.newId)
      return atDesk(site, who.user, request, reply, async (desk) => {
        const refuse = (errors: readonly FieldError[]) =>
          sendList(site, reply.status(422), who, desk, wish, values, errors)
        const read = readAskedSample(values, site.today())
        if (!read.ok) return refuse(read.error)
        const { asked, seed = Math.floor(Math.random() * 2 ** 32) } = read.value
        const done = await startSelfCheck(desk.selfChecks, doerOf(who.user), asked, {
          id: wish,
          today: site.today(),
          seed,
        })
        if (!done.ok) return refuse(errorsOf(done.error))
        return reply.redirect(pathTo(`/tal/egenkontrol/${done.value}`, lang), 303)
      })
    })
    server.get(pathTo('/tal/egenkontrol/:id', lang), (request: Asked, reply) =>
      withSample(site, lang, request, reply, async (desk, who, check) => {
        const all = (await listChecks(desk)).map((one) => one.check)
        const before = sampleBefore(check, all)
        const doer = doerOf(who.user)
        const next = check.drawn.find(
          (one) =>
            ['ikke-kodet', 'venter-paa-anden'].includes(sampledState(one)) &&
            !one.readings.some(({ by }) => by === doer.user) &&
            whyNotWritten(check, codingBy(doer, one.nr), doer) === null,
        )?.nr
        const { from, to } = check.sample
        return sendPage(
          reply,
          selfCheckPage(who.frame, {
            id: request.params.id,
            check,
            before,
            moved: before === undefined ? [] : movedBetween(before, check),
            development: developmentOf(sameProvisions(check, all)),
            next,
            audit:
              request.query.efterproev === undefined
                ? undefined
                : auditSample(check.sample, await desk.selfChecks.sent(from, to)),
          }),
        )
      }),
    )
    server.get(pathTo('/tal/egenkontrol/:id/tal.csv' as Page, lang), (request: Asked, reply) =>
      withSample(site, lang, request, reply, async (_, __, check) => {
        const { selfCheckCsv } = await import('../../web/figures/self-check-csv.ts')
        const kind = request.query.til === 'maskine' ? 'maskine' : 'excel'
        return reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', 'attachment; filename="holdbar-egenkontrol.csv"')
          .send(selfCheckCsv(indicatorsOf(check), kind, lang))
      }),
    )
    server.get(pathTo('/tal/egenkontrol/:id/indikatorer.csv' as Page, lang), (request: Asked, reply) =>
      withSample(site, lang, request, reply, async (desk, _, check) => {
        const { surveyCsv } = await import('../../web/figures/survey-csv.ts')
        const kind = request.query.til === 'maskine' ? 'maskine' : 'excel'
        const before = sampleBefore(
          check,
          (await listChecks(desk)).map((one) => one.check),
        )
        return reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', 'attachment; filename="holdbar-indikatorer.csv"')
          .send(
            surveyCsv(
              {
                rows: surveyOf(check),
                before: before === undefined ? [] : surveyOf(before),
                moved: before === undefined ? [] : surveyMoved(before, check),
              },
              kind,
              lang,
            ),
          )
      }),
    )
  }
  addSampledRoutes(server, site)
}

async function listChecks(desk: OfficeDesk): Promise<readonly { readonly id: string; readonly check: SelfCheck }[]> {
  const found: { readonly id: string; readonly check: SelfCheck }[] = []
  for (const id of (await desk.selfChecks.list()).slice(0, MOST_SHOWN)) {
    const check = foldSelfCheck(await desk.selfChecks.read(id))
    if (check !== undefined) found.push({ id, check })
  }
  return found
}

async function sendList(
  site: OfficeSite,
  reply: FastifyReply,
  { frame, user }: SignedIn,
  desk: OfficeDesk,
  wish: string,
  values: Values,
  errors: readonly FieldError[],
): Promise<FastifyReply> {
  const { groups } = await desk.countFacts(site.today())
  const provisions = Object.keys(groups.bestemmelse).filter((name) => name.includes('§'))
  return sendPage(
    reply,
    selfCheckListPage(frame, {
      checks: await listChecks(desk),
      provisions,
      mayDraw: roleFor('sample-drawn', doerOf(user)) !== undefined,
      values,
      errors,
      wish,
    }),
  )
}

function errorsOf(error: SelfCheckError): readonly FieldError[] {
  switch (error.kind) {
    case 'no-such-sample':
      return []
    case 'not-open':
      return [{ field: 'titel', words: error.why }]
    case 'problems':
      return error.problems
  }
}
