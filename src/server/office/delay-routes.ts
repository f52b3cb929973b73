import type { FastifyInstance, FastifyReply } from 'fastify'
import { endOfDeadline } from '../../base/calendar.ts'
import { addWeeks, findPlainDate } from '../../base/date.ts'
import { err, type Result } from '../../base/result.ts'
import type { Lang, Words } from '../../base/words.ts'
import { listReplyReceivers } from '../../stages/08-complaint/reply-receivers.ts'
import type { VoicedLetter } from '../../stages/07-letter/voiced-letter.ts'
import { composeReassessmentDelay, type DelayTold } from '../../stages/09-reassessment/compose-reassessment-delay.ts'
import { whyNotOpen } from '../../stages/act/open-acts.ts'
import { type ComplaintClock, complaintClocks } from '../../stages/complaint-clock.ts'
import { letterheadOn } from './letterhead.ts'
import type { Values } from '../../web/form/field.ts'
import { PREVIEW } from '../../web/office/act-view.ts'
import { caseUrl, type OfficeFrame } from '../../web/office/case-frame.ts'
import { delayPage } from '../../web/office/letter/delay-page.ts'
import { pathTo } from '../../web/paths.ts'
import { sendTrouble } from '../error-pages.ts'
import { sendPage } from '../send-page.ts'
import { commandIn, first, valuesOf } from './form-body.ts'
import type { OfficeSite } from './office-site.ts'
import type { OpenedCase } from './open-case.ts'
import { sendLetter } from './send-letter.ts'
import { composeVoiced, voicedPdf } from './voiced.ts'
import { withCase } from './with-case.ts'

const LANGS: readonly Lang[] = ['da', 'en']
const ROUTE = '/sager/:id/klage/forsinket/:om'
/** What a page suggests where nobody has said. */
const WEEKS_MORE = 3

interface Asked {
  readonly Params: { id: string; om: string }
}

/** The complaint whose reassessment it is; undefined where it is not in the case, or was withdrawn. */
const clockOf = ({ shown: { file } }: OpenedCase, id: string): ComplaintClock | undefined =>
  complaintClocks(file).find(({ genvurdering }) => genvurdering?.id === id)

const toldIn = ({ shown: { today } }: OpenedCase, values: Values): DelayTold => ({
  sent: today,
  expected: findPlainDate(first(values, 'frist')) ?? today,
  why: first(values, 'hvad').trim().slice(0, 5000),
})

/** As it will be read; or what it lacks, or why it can't leave now. */
async function composed(
  opened: OpenedCase,
  clock: ComplaintClock,
  values: Values,
): Promise<Result<VoicedLetter, { readonly words: Words }>> {
  const { desk, shown } = opened
  const closed = whyNotOpen('genvurdering-delayed', shown)
  if (closed !== null) return err({ words: closed })
  const head = await letterheadOn(desk, shown.file, shown.today)
  if (!head.ok) return head
  const reader = clock.genvurdering === undefined ? undefined : await desk.findUserName(clock.genvurdering.by)
  const set = {
    ...head.value,
    ...(reader === undefined ? {} : { caseworker: reader }),
    caseworkerTitle: 'sagsbehandler',
  }
  const to = listReplyReceivers(shown.file, shown.today, clock.complaint.id)
  return composeVoiced(shown.file, shown.nameOf, to, (names) =>
    composeReassessmentDelay(shown.file, clock, toldIn(opened, values), set, names),
  )
}

/** That a reassessment takes longer: written with a reason and a new day, read as it will be, and sent. */
export function addDelayRoutes(server: FastifyInstance, site: OfficeSite): void {
  const show = async (
    reply: FastifyReply,
    { shown }: OpenedCase,
    frame: OfficeFrame,
    id: string,
    values: Values,
    letter: Result<VoicedLetter, { readonly words: Words }> | null,
    problem: Words | null = null,
    status = 200,
  ) => {
    const pdf = letter?.ok === true ? voicedPdf(site, letter.value) : null
    return sendPage(
      reply.status(status),
      delayPage(frame, shown, {
        id,
        what: first(values, 'hvad'),
        due: first(values, 'frist'),
        letter: letter?.ok === true ? letter.value : null,
        hash: pdf?.ok === true ? pdf.value.seal : null,
        problem: problem ?? (letter?.ok === false ? letter.error.words : pdf?.ok === false ? pdf.error.words : null),
      }),
    )
  }
  for (const lang of LANGS) {
    server.get<Asked>(pathTo(ROUTE, lang), (request, reply) =>
      withCase(site, lang, request, reply, { what: 'brev', route: ROUTE }, async (opened, frame) => {
        const clock = clockOf(opened, request.params.om)
        if (clock === undefined) return sendTrouble(site, request, reply, 'not-found')
        const from = clock.due > opened.shown.today ? clock.due : opened.shown.today
        return show(
          reply,
          opened,
          frame,
          request.params.om,
          { frist: [endOfDeadline(addWeeks(from, WEEKS_MORE), 'wide')] },
          null,
        )
      }),
    )
    server.post<Asked>(pathTo(ROUTE, lang), { preHandler: server.csrfProtection }, (request, reply) =>
      withCase(site, lang, request, reply, { what: 'brev', route: ROUTE }, async (opened, frame, user) => {
        const { om } = request.params
        const clock = clockOf(opened, om)
        const { genvurdering } = clock ?? {}
        if (clock === undefined || genvurdering === undefined) return sendTrouble(site, request, reply, 'not-found')
        const sentIn = valuesOf(request.body)
        const values = { ...sentIn, _oensk: [commandIn(sentIn, site.newId)] }
        const back = pathTo(caseUrl(opened.shown, 'klage'), lang)
        // The first of two clicks has moved the day, so that the letter could not be written again.
        if ((await opened.desk.cases.findDone(opened.shown.file.id, first(values, '_oensk'))) !== undefined)
          return reply.redirect(back, 303)
        const letter = await composed(opened, clock, values)
        if (!letter.ok || first(values, PREVIEW) !== '')
          return show(reply, opened, frame, om, values, letter, null, letter.ok ? 200 : 422)
        const { sent, expected } = toldIn(opened, values)
        const done = await sendLetter(site, opened, user, values, {
          ...letter.value,
          about: 'frist',
          to: listReplyReceivers(opened.shown.file, opened.shown.today, genvurdering.complaint),
          first: [{ kind: 'genvurdering-delayed', id: genvurdering.id, delay: { sent, expected } }],
        })
        return done.ok
          ? reply.redirect(back, 303)
          : show(reply, opened, frame, om, values, letter, done.error.words, done.error.status)
      }),
    )
  }
}
