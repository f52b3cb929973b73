import type { FastifyInstance } from 'fastify'
import type { OfficeDesk } from '../../app/office-desk.ts'
import { isMailAddress } from '../../base/mail-address.ts'
import type { Lang } from '../../base/words.ts'
import { MAIL_PAGE, MAIL_TOLD, type MailShown, mailPage, NO_MAIL } from '../../web/citizen/mail-page.ts'
import { pathTo } from '../../web/paths.ts'
import { sendTrouble } from '../error-pages.ts'
import { first, valuesOf } from '../office/form-body.ts'
import type { OfficeSite } from '../office/office-site.ts'
import { atDesk } from '../office/at-desk.ts'
import { sendPage } from '../send-page.ts'
import { type Citizen, signedInCitizen } from './own-case.ts'

const LANGS: readonly Lang[] = ['da', 'en']
const EMPTY: MailShown = { kind: 'ask', values: {}, errors: [] }

/** Where someone is told that there is something new. Not there where this Holdbar tells nobody by mail. */
export function addCitizenMail(server: FastifyInstance, site: OfficeSite): void {
  for (const lang of LANGS) {
    const path = pathTo(MAIL_PAGE, lang)
    server.get<{ Querystring: { gjort?: string } }>(path, async (request, reply) => {
      const who = await signedInCitizen(site, lang, request, reply)
      if (who === undefined) return reply
      return atDesk(site, who.user, request, reply, async (desk) => {
        if (!desk.canTell) return sendTrouble(site, request, reply, 'not-found')
        const { gjort } = request.query
        const told = gjort === 'ja' || gjort === 'nej' ? MAIL_TOLD[gjort] : null
        return sendPage(reply, mailPage(who.frame, { mail: await seeMail(desk, who.user), shown: EMPTY, told }))
      })
    })
    server.post(path, { preHandler: server.csrfProtection }, async (request, reply) => {
      const who = await signedInCitizen(site, lang, request, reply)
      if (who === undefined) return reply
      const { user, frame } = who
      const values = valuesOf(request.body)
      const [step, mail] = [first(values, 'trin'), first(values, 'mail').trim()]
      return atDesk(site, user, request, reply, async (desk) => {
        if (!desk.canTell) return sendTrouble(site, request, reply, 'not-found')
        const show = async (shown: MailShown, status = 200) =>
          sendPage(
            reply.status(status),
            mailPage(frame, { mail: shown.kind === 'check' ? null : await seeMail(desk, user), shown, told: null }),
          )
        if (step === 'stop') {
          if (await isKnown(desk, user)) await desk.putMail(user.party, null)
          return reply.redirect(`${path}?gjort=nej`, 303)
        }
        if (step === 'ret') return show({ kind: 'ask', values: { mail: [mail] }, errors: [] })
        if (!isMailAddress(mail))
          return show({ kind: 'ask', values: { mail: [mail] }, errors: [{ field: 'mail', words: NO_MAIL }] }, 422)
        if (step !== 'bekraeft') return show({ kind: 'check', mail })
        if (!(await isKnown(desk, user)))
          await desk.putPerson({ id: user.party, name: user.name, cpr: null, address: [], isProtected: false })
        await desk.putMail(user.party, mail)
        return reply.redirect(`${path}?gjort=ja`, 303)
      })
    })
  }
}

const isKnown = async (desk: OfficeDesk, { party }: Citizen): Promise<boolean> =>
  (await desk.people([party])).has(party)

async function seeMail(desk: OfficeDesk, user: Citizen): Promise<string | null> {
  await desk.logAccess({
    user: user.id,
    role: user.role,
    purpose: user.role === 'borger' ? 'egen-sag' : 'taler-for-borgeren',
    what: 'besked',
    caseId: null,
    party: user.party,
    route: MAIL_PAGE,
  })
  return desk.findMail(user.party)
}
