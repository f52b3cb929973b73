import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isOwnDecision, OWN_DECISION, writeSelfCheck } from '../../app/self-check.ts'
import type { OfficeDesk } from '../../app/office-desk.ts'
import type { Lang, Words } from '../../base/words.ts'
import { roleFor, whyNotWritten } from '../../stages/13-learning/self-check/self-check-act.ts'
import { type SampledDecision, sampledState, type SelfCheck } from '../../stages/13-learning/self-check/self-check.ts'
import type { FieldError, Values } from '../../web/form/field.ts'
import {
  readReading,
  readSettling,
  sampledPage,
  valuesOfReading,
} from '../../web/office/self-check/self-check-code-page.ts'
import { pathTo } from '../../web/paths.ts'
import { sendTrouble } from '../error-pages.ts'
import { sendPage } from '../send-page.ts'
import { valuesOf } from './form-body.ts'
import type { OfficeSite } from './office-site.ts'
import { nameUsers, openCase } from './open-case.ts'
import type { SignedIn } from './signed-in.ts'
import { codingBy, doerOf, withSample } from './self-check-sample.ts'
import { sentDecision } from './sent-decision.ts'

const LANGS: readonly Lang[] = ['da', 'en']
const ROUTE = '/tal/egenkontrol/:id/:nr'

type WithNr = FastifyRequest<{ Params: { id: string; nr: string } }>

/** One drawn decision: read, coded, and settled where two coded it differently. Each look is logged with its purpose. */
export function addSampledRoutes(server: FastifyInstance, site: OfficeSite): void {
  for (const lang of LANGS) {
    server.get(pathTo(ROUTE, lang), (request: WithNr, reply) =>
      withSampled(site, lang, request, reply, async (sampled) => {
        const mine = sampled.one.readings.find(({ by }) => by === sampled.who.user.id)
        // Whoever settles begins from neither answer, also not from their own.
        const isSettling = sampledState(sampled.one) === 'uenige'
        return show(site, reply, sampled, mine === undefined || isSettling ? {} : valuesOfReading(mine.reading), [])
      }),
    )
    server.post(pathTo(ROUTE, lang), { preHandler: server.csrfProtection }, (request: WithNr, reply) =>
      withSampled(site, lang, request, reply, async (sampled) => {
        const values = valuesOf(request.body)
        const read = readReading(values, sampled.one.decision.decidedOn)
        if (!read.ok) return show(site, reply.status(422), sampled, values, read.error)
        const { who, one, isOwn } = sampled
        const entry = { ...codingBy(doerOf(who.user), one.nr), reading: read.value }
        return write(site, lang, reply, sampled, values, (desk) =>
          writeSelfCheck(desk.selfChecks, doerOf(who.user), request.params.id, entry, isOwn),
        )
      }),
    )
    server.post(pathTo(`${ROUTE}/afgoer`, lang), { preHandler: server.csrfProtection }, (request: WithNr, reply) =>
      withSampled(site, lang, request, reply, async (sampled) => {
        const values = valuesOf(request.body)
        const read = readSettling(values, sampled.one.decision.decidedOn)
        if (!read.ok) return show(site, reply.status(422), sampled, values, read.error)
        const { who, one, isOwn } = sampled
        const entry = { kind: 'reading-settled', nr: one.nr, by: who.user.id, ...read.value } as const
        return write(site, lang, reply, sampled, values, (desk) =>
          writeSelfCheck(desk.selfChecks, doerOf(who.user), request.params.id, entry, isOwn),
        )
      }),
    )
  }
}

interface Sampled {
  readonly id: string
  readonly desk: OfficeDesk
  readonly who: SignedIn
  readonly check: SelfCheck
  readonly one: SampledDecision
  readonly letter: string | Words
  /** Whoever looks had a hand in it. */
  readonly isOwn: boolean
}

/** Opens the case the decision is of, so that the look is logged before anything of it is shown. */
function withSampled(
  site: OfficeSite,
  lang: Lang,
  request: WithNr,
  reply: FastifyReply,
  work: (sampled: Sampled) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  return withSample(site, lang, request, reply, async (desk, who, check) => {
    const { id, nr } = request.params
    const one = check.drawn.find((drawn) => String(drawn.nr) === nr)
    const opened =
      one === undefined
        ? undefined
        : await openCase(site, desk, who.user, one.decision.caseId, {
            what: 'egenkontrol',
            route: ROUTE,
            purpose: 'egenkontrol',
          })
    if (one === undefined || opened === undefined) return sendTrouble(site, request, reply, 'not-found')
    const sent = await sentDecision(desk, opened.kept, one.decision.place, opened.shown.nameOf)
    return work({
      id,
      desk,
      who,
      check,
      one,
      letter: sent.ok ? sent.value.text : sent.error,
      isOwn: isOwnDecision(sent.ok ? sent.value.file : opened.shown.file, who.user.id),
    })
  })
}

async function show(
  site: OfficeSite,
  reply: FastifyReply,
  { id, desk, who, check, one, letter, isOwn }: Sampled,
  values: Values,
  errors: readonly FieldError[],
): Promise<FastifyReply> {
  const doer = doerOf(who.user)
  return sendPage(
    reply,
    sampledPage(who.frame, {
      id,
      check,
      one,
      letter,
      user: doer.user,
      nameOfUser: await nameUsers(
        desk,
        [...one.readings, ...(one.settled === undefined ? [] : [one.settled])].map(({ by }) => by),
      ),
      whyNot: isOwn ? OWN_DECISION : whyNotWritten(check, codingBy(doer, one.nr), doer),
      maySettle: !isOwn && roleFor('reading-settled', doer) !== undefined,
      values,
      errors,
      today: site.today(),
    }),
  )
}

async function write(
  site: OfficeSite,
  lang: Lang,
  reply: FastifyReply,
  sampled: Sampled,
  values: Values,
  work: (desk: OfficeDesk) => ReturnType<typeof writeSelfCheck>,
): Promise<FastifyReply> {
  const done = await work(sampled.desk)
  if (done.ok) return reply.redirect(pathTo(`/tal/egenkontrol/${sampled.id}`, lang), 303)
  const { error } = done
  const errors =
    error.kind === 'problems'
      ? error.problems
      : error.kind === 'not-open'
        ? [{ field: 'holder', words: error.why }]
        : []
  return show(site, reply.status(error.kind === 'problems' ? 422 : 409), sampled, values, errors)
}
