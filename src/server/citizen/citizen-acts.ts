import type { FastifyInstance, FastifyReply } from 'fastify'
import { performAct } from '../../app/perform-act.ts'
import { isSame } from '../../base/same.ts'
import type { Lang, Words } from '../../base/words.ts'
import type { CaseId } from '../../stages/00-case/case-id.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { readSetup } from '../../stages/municipal-setup.ts'
import { applicationFrom } from '../../web/citizen/application-answer.ts'
import type { CitizenContext, CitizenForm } from '../../web/citizen/citizen-form.ts'
import { applyPage, citizenFormPage } from '../../web/citizen/citizen-form-page.ts'
import { findCitizenForm, formDone } from '../../web/citizen/citizen-forms.ts'
import { type CitizenFrame, myUrl } from '../../web/citizen/citizen-frame.ts'
import type { Values } from '../../web/form/field.ts'
import { readForm } from '../../web/form/form-reader.ts'
import { pathTo } from '../../web/paths.ts'
import { sendTrouble } from '../error-pages.ts'
import { commandIn, first, openingIn, valuesOf } from '../office/form-body.ts'
import type { OfficeSite } from '../office/office-site.ts'
import { atDesk } from '../office/at-desk.ts'
import { sendPage } from '../send-page.ts'
import { type OwnCase, signedInCitizen, withOwnCase } from './own-case.ts'

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
    addApplying(server, site, lang)
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

/** A case of one’s own, where there is none yet: opened, and asked for in the same act. */
function addApplying(server: FastifyInstance, site: OfficeSite, lang: Lang): void {
  const path = pathTo('/min-sag/soeg', lang)
  server.get(path, async (request, reply) => {
    const who = await signedInCitizen(site, lang, request, reply)
    if (who === undefined) return reply
    if (!who.user.grants.some(({ role }) => role === 'borger')) return sendTrouble(site, request, reply, 'not-found')
    return sendPage(reply, applyPage(who.frame, { values: {}, errors: [] }, site.newId()))
  })
  server.post(path, { preHandler: server.csrfProtection }, async (request, reply) => {
    const who = await signedInCitizen(site, lang, request, reply)
    if (who === undefined) return reply
    const { user, frame } = who
    const values = valuesOf(request.body)
    const command = openingIn(values, site.newId)
    return atDesk(site, user, request, reply, async (desk) => {
      const today = site.today()
      const setup = readSetup((await desk.findSetup(today))?.value)
      const form = readForm(values)
      const given = {
        command,
        today,
        isCitizen: true,
        publishedWeeks: setup.ok ? setup.value.publishedWeeks.voksen : null,
      }
      const application = applicationFrom(form, given)
      const read = form.done((): readonly [CaseEntry, ...CaseEntry[]] => [
        {
          kind: 'case-opened',
          municipality: user.municipality,
          id: command as CaseId,
          area: 'voksen',
          on: today,
          citizen: user.party,
          procedure: 'ansoegning',
          shielded: false,
        },
        {
          kind: 'party-recorded',
          party: { id: user.party, role: 'borger', mandates: ['modtage-breve', 'udtale-sig', 'se-sagen', 'klage'] },
        },
        { kind: 'application-received', application },
      ])
      if (!read.ok) return sendPage(reply.status(422), applyPage(frame, { values, errors: read.error }, command))
      const caseId = command as CaseId
      const done = await performAct(
        desk.cases,
        { user: user.id, roles: ['borger'], party: user.party },
        { caseId, seenSeq: 0, entries: read.value, today, command },
      )
      // The first of two clicks may have opened it already; another’s case of that name is no answer to anything, and
      // words written since are not those that were sent.
      if (!done.ok && !isSame(await desk.cases.findDone(caseId, command), read.value)) {
        const isOwn = (await desk.findListed(caseId))?.citizen === user.party
        const refusal = isOwn && done.error.kind === 'not-open' ? done.error.why : CLOSED
        return sendPage(reply.status(409), applyPage(frame, { values, errors: [], refusal }, site.newId()))
      }
      if (!(await desk.people([user.party])).has(user.party))
        await desk.putPerson({ id: user.party, name: user.name, cpr: null, address: [], isProtected: false })
      return reply.redirect(pathTo(`/min-sag/${caseId}`, lang), 303)
    })
  })
}

export const CLOSED: Words = {
  da: 'Det kan ikke lade sig gøre, som sagen er nu. Intet er ændret. Bed om at blive ringet op, så hjælper kommunen dig.',
  en: 'It can’t be done as the case is now. Nothing was changed. Ask to be called, and the municipality will help you.',
}
const MEANWHILE: Words = {
  da: 'Sagen er ændret, mens du skrev. Intet er overskrevet. Åbn siden igen, og se efter, før du sender.',
  en: 'The case changed while you wrote. Nothing was overwritten. Open the page again and look before you send.',
}
