import type { FastifyInstance, FastifyReply } from 'fastify'
import { type ActError, performAct } from '../../app/perform-act.ts'
import { tellOfDeath } from '../../app/tell-of-death.ts'
import { never, ok } from '../../base/result.ts'
import type { Lang } from '../../base/words.ts'
import type { ActContext, ActForm } from '../../web/act/act-form.ts'
import { findActForm } from '../../web/act/act-forms.ts'
import type { Values } from '../../web/form/field.ts'
import { pathTo } from '../../web/paths.ts'
import { actPage, type ActPageGiven } from '../../web/office/act-page.ts'
import { PREVIEW } from '../../web/office/act-view.ts'
import { type CaseShown, draftKey, type OfficeFrame, pageOfAct } from '../../web/office/case-frame.ts'
import { sendTrouble } from '../error-pages.ts'
import { sendPage } from '../send-page.ts'
import { findKnownParty, namesSomeoneElse, nameParty, SOMEONE_ELSE, THERE } from './added-party.ts'
import { withCase } from './with-case.ts'
import { commandIn, first, nextWithin, targetOf, valuesOf } from './form-body.ts'
import type { SessionUser } from './office-deps.ts'
import type { OfficeSite } from './office-site.ts'
import type { OpenedCase } from './open-case.ts'
import { opensFor } from './opens-for.ts'

const LANGS: readonly Lang[] = ['da', 'en']
const ROUTE = '/sager/:id/goer/:form'

interface ActParams {
  readonly Params: { id: string; form: string }
}

/** Every act in a case, each by its form: shown filled in, and done when it is sent. */
export function addActRoutes(server: FastifyInstance, site: OfficeSite): void {
  for (const lang of LANGS) {
    server.get<ActParams>(pathTo(ROUTE, lang), (request, reply) =>
      withCase(site, lang, request, reply, { what: request.params.form, route: ROUTE }, async (opened, frame) => {
        const form = findActForm(request.params.form)
        if (form === undefined) return sendTrouble(site, request, reply, 'not-found')
        const { shown } = await opensFor(opened, form)
        const { om: _, ...suggested } = valuesOf(request.query)
        const target = targetOf(request.query)
        const context = { ...shown.context, suggested, target }
        return sendPage(
          reply,
          actPage(frame, shown, form, { target, values: form.values(context), isSuggestion: true }),
        )
      }),
    )

    server.post<ActParams>(pathTo(ROUTE, lang), { preHandler: server.csrfProtection }, (request, reply) =>
      withCase(site, lang, request, reply, { what: request.params.form, route: ROUTE }, async (opened, frame, user) => {
        const form = findActForm(request.params.form)
        if (form === undefined) return sendTrouble(site, request, reply, 'not-found')
        return perform(site, lang, reply, {
          opened: await opensFor(opened, form, valuesOf(request.body)),
          frame,
          user,
          form,
          target: targetOf(request.query),
          values: valuesOf(request.body),
        })
      }),
    )
  }
}

interface Sent {
  readonly opened: OpenedCase
  readonly frame: OfficeFrame
  readonly user: SessionUser
  readonly form: ActForm
  readonly target: string | null
  readonly values: Values
}

async function perform(site: OfficeSite, lang: Lang, reply: FastifyReply, sent: Sent): Promise<FastifyReply> {
  const { opened, frame, user, form, target, values } = sent
  const { desk, shown } = opened
  const context: ActContext = { ...shown.context, target }
  const again = (status: number, given: ActPageGiven, of: CaseShown = shown) =>
    sendPage(reply.status(status), actPage(frame, of, form, { target, values, ...given }))

  if (form.preview !== undefined && first(values, PREVIEW) !== '') return again(200, {})
  const command = commandIn(values, site.newId)
  const isNew = (await desk.cases.findDone(shown.file.id, command)) === undefined
  const known = form.act === 'party-recorded' ? await findKnownParty(opened, values) : ok(undefined)
  if (!known.ok) return again(422, { errors: [known.error] })
  if (isNew && shown.file.parties.some(({ id }) => id === known.value?.id)) return again(422, { errors: [THERE] })
  const read = form.read(known.value === undefined ? values : { ...values, id: [known.value.id] }, context)
  if (!read.ok) return again(422, { errors: read.error })
  if (isNew && known.value === undefined && (await namesSomeoneElse(opened, read.value)))
    return again(422, { errors: [SOMEONE_ELSE] })
  const seen = Number(first(values, '_seq'))
  const today = site.today()
  const doer = { user: user.id, roles: shown.roles }
  const done = await performAct(desk.cases, doer, {
    caseId: shown.file.id,
    seenSeq: Number.isInteger(seen) && seen > 0 ? seen : shown.seq,
    entries: read.value,
    today,
    command,
  })
  if (!done.ok) return refused(done.error, again, shown)
  if (!done.value.isAgain) await tellOfDeath(desk, doer, { before: shown.file, after: done.value.file, today, command })

  const [entry] = read.value
  if (entry.kind === 'party-recorded' && !done.value.isAgain && known.value === undefined)
    await nameParty(opened, entry.party.id, values)
  await desk.discardDraft({ user: user.id, caseId: shown.file.id, form: draftKey(form.path, target) })
  const page =
    form.letter === undefined
      ? pageOfAct(shown, form, target)
      : `/sager/${shown.file.id}/brevet/${form.letter}/${first(values, 'id')}`
  return reply.redirect(pathTo(nextWithin(values, shown.file.id, page) as `/sager/${string}`, lang), 303)
}

function refused(
  error: ActError,
  again: (status: number, given: ActPageGiven, of?: CaseShown) => FastifyReply,
  shown: CaseShown,
): FastifyReply {
  switch (error.kind) {
    case 'no-such-case':
      return again(404, { refusal: { da: 'Sagen findes ikke.', en: 'There is no such case.' } })
    case 'not-open':
      return again(409, { refusal: error.why })
    case 'problems':
      return again(422, { errors: error.problems })
    case 'conflict':
      return again(
        409,
        { theirs: error.theirs },
        {
          ...shown,
          file: error.file,
          seq: error.seq,
          context: { ...shown.context, file: error.file },
        },
      )
    default:
      return never(error)
  }
}
