import type { FastifyInstance, FastifyReply } from 'fastify'
import { performAct } from '../../app/perform-act.ts'
import type { Lang, Words } from '../../base/words.ts'
import type { CitizenContext, CitizenForm } from '../../web/citizen/citizen-form.ts'
import { citizenFormPage } from '../../web/citizen/citizen-form-page.ts'
import { findCitizenForm, formDone } from '../../web/citizen/citizen-forms.ts'
import { type CitizenFrame, myUrl } from '../../web/citizen/citizen-frame.ts'
import type { Values } from '../../web/form/field.ts'
import { pathTo } from '../../web/paths.ts'
import { sendTrouble } from '../error-pages.ts'
import { commandIn, first, valuesOf } from '../office/form-body.ts'
import type { OfficeSite } from '../office/office-site.ts'
import { sendPage } from '../send-page.ts'
import { type OwnCase, withOwnCase } from './own-case.ts'

const LANGS: readonly Lang[] = ['da', 'en']
const ROUTE = '/min-sag/:id/goer/:form'

interface ActParams {
  readonly Params: { id: string; form: string }
  readonly Querystring: { om?: string }
}

export function addCitizenActs(server: FastifyInstance, site: OfficeSite): void {
  for (const lang of LANGS) {
    server.get<ActParams>(pathTo(ROUTE, lang), (request, reply) =>
      withOwnCase(site, lang, request, reply, { what: request.params.form, route: ROUTE }, async (own, frame) => {
        const form = findCitizenForm(request.params.form)
        const context = contextOf(own, targetOf(request.query.om), site.newId())
        if (form === undefined || form.isAbout?.(context) === false)
          return sendTrouble(site, request, reply, 'not-found')
        const refusal = own.shown.can.has(form.act) ? {} : { refusal: CLOSED, isClosed: true }
        return sendPage(
          reply.status('refusal' in refusal ? 409 : 200),
          citizenFormPage(frame, own.shown, form, context, {
            values: form.values?.(context) ?? {},
            errors: [],
            ...refusal,
          }),
        )
      }),
    )
    server.post<ActParams>(pathTo(ROUTE, lang), { preHandler: server.csrfProtection }, (request, reply) =>
      withOwnCase(site, lang, request, reply, { what: request.params.form, route: ROUTE }, async (own, frame) => {
        const form = findCitizenForm(request.params.form)
        if (form === undefined) return sendTrouble(site, request, reply, 'not-found')
        const values = valuesOf(request.body)
        return perform(site, lang, reply, { own, frame, form, values, target: targetOf(request.query.om) })
      }),
    )
  }
}

const targetOf = (om: unknown): string | null => (typeof om === 'string' && om !== '' ? om : null)

export function contextOf({ shown, setup, file }: OwnCase, target: string | null, command: string): CitizenContext {
  const { mine, today, nameOf } = shown
  return { mine, today, nameOf, target, command, publishedWeeks: setup?.publishedWeeks[file.area] ?? null }
}

interface Sent {
  readonly own: OwnCase
  readonly frame: CitizenFrame
  readonly form: CitizenForm
  readonly values: Values
  readonly target: string | null
}

async function perform(
  site: OfficeSite,
  lang: Lang,
  reply: FastifyReply,
  { own, frame, form, values, target }: Sent,
): Promise<FastifyReply> {
  const { shown, desk, user, voice } = own
  const context = contextOf(own, target, commandIn(values, site.newId))
  const again = (status: number, refusal?: Words, errors: Parameters<typeof citizenFormPage>[4]['errors'] = []) =>
    sendPage(
      reply.status(status),
      citizenFormPage(frame, shown, form, context, { values, errors, ...(refusal === undefined ? {} : { refusal }) }),
    )
  const read = form.read(values, context)
  if (!read.ok) return again(422, undefined, read.error)
  const seen = Number(first(values, '_seq'))
  const done = await performAct(
    desk.cases,
    { user: user.id, roles: [voice.kind], party: user.party },
    {
      caseId: own.file.id,
      seenSeq: Number.isInteger(seen) && seen > 0 ? seen : shown.seq,
      entries: read.value,
      today: site.today(),
      command: context.command,
    },
  )
  if (done.ok)
    return reply.redirect(pathTo(myUrl(shown, form.page, `?gjort=${formDone(form, read.value).path}`), lang), 303)
  const { error } = done
  // The act table speaks to those who work with the case, and its words can tell what a citizen may not know yet.
  if (error.kind === 'problems') return again(422, error.problems[0]?.words ?? CLOSED)
  return again(409, error.kind === 'conflict' ? MEANWHILE : CLOSED)
}

export const CLOSED: Words = {
  da: 'Det kan ikke lade sig gøre, som sagen er nu. Intet er ændret. Bed om at blive ringet op, så hjælper kommunen dig.',
  en: 'It can’t be done as the case is now. Nothing was changed. Ask to be called, and the municipality will help you.',
}
const MEANWHILE: Words = {
  da: 'Sagen er ændret, mens du skrev. Intet er overskrevet. Åbn siden igen, og se efter, før du sender.',
  en: 'The case changed while you wrote. Nothing was overwritten. Open the page again and look before you send.',
}
