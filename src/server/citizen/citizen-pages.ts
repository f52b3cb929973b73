import type { FastifyInstance } from 'fastify'
import { needsSecondReader } from '../../app/approval-rule.ts'
import type { Access } from '../../app/access.ts'
import type { OfficeDesk } from '../../app/office-desk.ts'
import { mayVoiceDo } from '../../app/own-voice.ts'
import type { Lang } from '../../base/words.ts'
import { openActs } from '../../stages/act/open-acts.ts'
import { stateOf } from '../../stages/case-state.ts'
import { citizenCase } from '../../stages/citizen/citizen-case.ts'
import { foldCase } from '../../stages/fold-case.ts'
import { spokenCase } from '../../stages/citizen/spoken-case.ts'
import { readSetup } from '../../stages/municipal-setup.ts'
import { APPLIED_FOR_CHILD } from '../../web/citizen/apply-answer.ts'
import type { CitizenFrame, CitizenShown } from '../../web/citizen/citizen-frame.ts'
import { complaintView } from '../../web/citizen/complaint-view.ts'
import { decisionView } from '../../web/citizen/decision-view.ts'
import { helpPage } from '../../web/citizen/help-page.ts'
import { type HomeLine, homePage } from '../../web/citizen/home-page.ts'
import { informationPage } from '../../web/citizen/information-view.ts'
import { overviewPage } from '../../web/citizen/overview-page.ts'
import { pathTo } from '../../web/paths.ts'
import type { OfficeSite } from '../office/office-site.ts'
import { atDesk } from '../office/at-desk.ts'
import { sendPage } from '../send-page.ts'
import { HOME, lastLook, newsSince, visitBefore } from './news.ts'
import { type Citizen, ownAccess, reachOf, findVoice, signedInCitizen, withOwnCase } from './own-case.ts'

const LANGS: readonly Lang[] = ['da', 'en']

/** The pages that show one’s own case and nothing more. */
const PAGES: Readonly<Record<string, (frame: CitizenFrame, shown: CitizenShown) => string>> = {
  oplysninger: informationPage,
  afgoerelse: decisionView,
  klage: complaintView,
}

export function addCitizenPages(server: FastifyInstance, site: OfficeSite): void {
  for (const lang of LANGS) {
    server.get(pathTo('/min-sag', lang), async (request, reply) => {
      const who = await signedInCitizen(site, lang, request, reply)
      if (who === undefined) return reply
      return atDesk(site, who.user, request, reply, async (desk) =>
        sendPage(
          reply,
          homePage(who.frame, {
            lines: await listOwn(site, desk, who.user),
            told: (request.query as { readonly gjort?: unknown }).gjort === 'soegt' ? APPLIED_FOR_CHILD : null,
            canTell: desk.canTell,
          }),
        ),
      )
    })
    server.get(pathTo('/min-sag/hjaelp', lang), async (request, reply) => {
      const who = await signedInCitizen(site, lang, request, reply)
      if (who === undefined) return reply
      return atDesk(site, who.user, request, reply, async (desk) => {
        const setup = readSetup((await desk.findSetup(site.today()))?.value)
        return sendPage(reply, helpPage(who.frame, setup.ok ? reachOf(setup.value) : null))
      })
    })
    server.get<{ Params: { id: string } }>(pathTo('/min-sag/:id', lang), (request, reply) =>
      withOwnCase(site, lang, request, reply, { what: 'sagen', route: '/min-sag/:id' }, async (own, frame) => {
        const looks = await own.desk.listAccess(own.file.id, { by: own.user.id })
        const since = visitBefore(own.user.id, looks)
        const given = { id: own.file.id, user: own.user.id, kept: own.kept }
        return sendPage(reply, overviewPage(frame, own.shown, newsSince(since, given)))
      }),
    )
    for (const [name, page] of Object.entries(PAGES)) {
      const route = `/min-sag/:id/${name}` as const
      server.get<{ Params: { id: string } }>(pathTo(route, lang), (request, reply) =>
        withOwnCase(site, lang, request, reply, { what: name, route }, async ({ shown }, frame) =>
          sendPage(reply, page(frame, shown)),
        ),
      )
    }
  }
}

/** One’s own cases, and those one speaks in; each that is shown is logged as seen. */
async function listOwn(site: OfficeSite, desk: OfficeDesk, user: Citizen): Promise<readonly HomeLine[]> {
  const listed = await desk.listWork({ citizen: user.party, limit: 20 })
  const ids = [...new Set([...listed.map(({ id }) => id), ...(await desk.listCasesOf(user.party))])]
  const journals = await desk.readCases(ids)
  const lines: HomeLine[] = []
  const seen: Access[] = []
  for (const id of ids) {
    const kept = journals.get(id) ?? []
    const entries = kept.map(({ entry }) => entry)
    const file = foldCase(entries)
    const voice = file === undefined ? undefined : await findVoice(desk, file, user, site)
    if (file === undefined || voice === undefined) continue
    seen.push(ownAccess(user, voice, file, { what: HOME, route: '/min-sag' }))
    const state = stateOf(file, needsSecondReader(file))
    const citizenName = (await desk.people([file.citizen])).get(file.citizen)?.name ?? ''
    lines.push({
      mine: spokenCase(citizenCase({ journal: kept, file, state, voice, today: site.today() }), file, citizenName),
      can: new Set(openActs(file, voice.kind, state).filter((act) => mayVoiceDo(voice, act))),
      citizenName,
      hasNews:
        newsSince(lastLook(user.id, await desk.listAccess(id, { by: user.id })), { id, user: user.id, kept }).length >
        0,
    })
  }
  await desk.logListed(seen)
  return lines
}
