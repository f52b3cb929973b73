import type { FastifyInstance } from 'fastify'
import type { OfficeDesk } from '../../app/office-desk.ts'
import { performAct } from '../../app/perform-act.ts'
import { findDeath } from '../../app/tell-of-death.ts'
import { isSame } from '../../base/same.ts'
import type { Lang, Words } from '../../base/words.ts'
import { childIn } from '../../stages/00-case/applied-child.ts'
import type { CaseId } from '../../stages/00-case/case-id.ts'
import { readSetup } from '../../stages/municipal-setup.ts'
import { applyFor, readApplying } from '../../web/citizen/apply-answer.ts'
import { applyPage } from '../../web/citizen/citizen-form-page.ts'
import { pathTo } from '../../web/paths.ts'
import { sendTrouble } from '../error-pages.ts'
import { openingIn, valuesOf } from '../office/form-body.ts'
import type { OfficeSite } from '../office/office-site.ts'
import { atDesk } from '../office/at-desk.ts'
import { sendPage } from '../send-page.ts'
import { CLOSED } from './citizen-acts.ts'
import { type Citizen, reachOf, signedInCitizen } from './own-case.ts'

const LANGS: readonly Lang[] = ['da', 'en']

/** A case where there is none yet, one’s own or one’s child’s: opened, and asked for in the same act. */
export function addApplying(server: FastifyInstance, site: OfficeSite): void {
  for (const lang of LANGS) addApplyingIn(server, site, lang)
}

function addApplyingIn(server: FastifyInstance, site: OfficeSite, lang: Lang): void {
  const path = pathTo('/min-sag/soeg', lang)
  server.get(path, async (request, reply) => {
    const who = await signedInCitizen(site, lang, request, reply)
    if (who === undefined) return reply
    return atDesk(site, who.user, request, reply, async (desk) => {
      const isDead = (await findDeath(desk, who.user.party)) !== undefined
      const form = { values: {}, errors: [], ...(isDead ? { refusal: IS_DEAD, isClosed: true } : {}) }
      return sendPage(reply, applyPage(who.frame, form, site.newId()))
    })
  })
  server.post(path, { preHandler: server.csrfProtection }, async (request, reply) => {
    const who = await signedInCitizen(site, lang, request, reply)
    if (who === undefined) return reply
    const { user, frame } = who
    const values = valuesOf(request.body)
    const command = openingIn(values, site.newId)
    return atDesk(site, user, request, reply, async (desk) => {
      if ((await findDeath(desk, user.party)) !== undefined)
        return sendPage(reply.status(409), applyPage(frame, { values, errors: [], refusal: IS_DEAD }, site.newId()))
      const today = site.today()
      const setup = readSetup((await desk.findSetup(today))?.value)
      const read = readApplying(values, setup.ok ? reachOf(setup.value) : null)
      if (!read.ok) return sendPage(reply.status(422), applyPage(frame, { values, errors: read.error }, command))
      const caseId = command as CaseId
      const { role, entries } = applyFor(read.value, {
        id: caseId,
        command,
        today,
        party: user.party,
        municipality: user.municipality,
        publishedWeeks: setup.ok ? setup.value.publishedWeeks : null,
      })
      if (!user.grants.some((grant) => grant.role === role)) return sendTrouble(site, request, reply, 'not-found')
      const done = await performAct(
        desk.cases,
        { user: user.id, roles: [role], party: user.party },
        { caseId, seenSeq: 0, entries, today, command },
      )
      // The first of two clicks may have opened it already; another’s case of that name is no answer to anything, and
      // words written since are not those that were sent.
      if (!done.ok && !isSame(await desk.cases.findDone(caseId, command), entries)) {
        const isOwn = (await desk.findListed(caseId))?.citizen === entries[0].citizen
        const refusal = isOwn && done.error.kind === 'not-open' ? done.error.why : CLOSED
        return sendPage(reply.status(409), applyPage(frame, { values, errors: [], refusal }, site.newId()))
      }
      await putNames(desk, user, read.value.kind === 'barn' ? { id: childIn(caseId), name: read.value.child } : null)
      const at =
        read.value.kind === 'barn' ? `${pathTo('/min-sag', lang)}?gjort=soegt` : pathTo(`/min-sag/${caseId}`, lang)
      return reply.redirect(at, 303)
    })
  })
}

type Named = Pick<Parameters<OfficeDesk['putPerson']>[0], 'id' | 'name'>

/** What those in the case are called, where that is not known: the municipality finds out the rest. */
async function putNames(desk: OfficeDesk, { party, name }: Citizen, child: Named | null): Promise<void> {
  const named: readonly Named[] = [{ id: party, name }, ...(child === null ? [] : [child])]
  const known = await desk.people(named.map(({ id }) => id))
  for (const one of named)
    if (!known.has(one.id)) await desk.putPerson({ ...one, cpr: null, address: [], isProtected: false })
}

/** Whoever is signed in may be someone else, or someone the death was written of by mistake: the municipality can tell. */
const IS_DEAD: Words = {
  da: 'Her står, at den, du er logget ind som, er død. Derfor kan der ikke søges på denne måde, og intet er sendt. Er det en fejl, så ring til kommunen. Søger du for en anden, så log ind som dig selv, eller ring.',
  en: 'It is recorded here that the person you are signed in as has died. So nothing can be applied for this way, and nothing was sent. If that is a mistake, call the municipality. If you apply for someone else, sign in as yourself, or call.',
}
