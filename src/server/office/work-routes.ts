import type { FastifyInstance } from 'fastify'
import { type Access, LISTED } from '../../app/access.ts'
import { needsSecondReader } from '../../app/approval-rule.ts'
import { citizenNews } from '../../app/citizen-news.ts'
import type { DispatchStanding, OfficeDesk, WorkQuery } from '../../app/office-desk.ts'
import { oneOf } from '../../base/list.ts'
import type { Lang } from '../../base/words.ts'
import type { CaseId } from '../../stages/00-case/case-id.ts'
import { readSetup } from '../../stages/municipal-setup.ts'
import { isEverDoneBy, isOpenTo } from '../../stages/act/open-acts.ts'
import { lineOf } from '../../stages/case-line.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import { pathTo } from '../../web/paths.ts'
import { failedPost, findToldDelivered } from '../../web/office/letter/post-view.ts'
import { agendaPage } from '../../web/office/agenda-page.ts'
import { searchCasesPage } from '../../web/office/search-page.ts'
import { WORK_SCOPES, type WorkLine, workListPage, type WorkScope } from '../../web/office/work-list-page.ts'
import { sendPage } from '../send-page.ts'
import { first, valuesOf } from './form-body.ts'
import type { SessionUser } from './office-deps.ts'
import type { OfficeSite } from './office-site.ts'
import { accessOf, rolesIn } from './open-case.ts'
import { readAgenda } from './agenda.ts'
import { atDesk } from './at-desk.ts'
import { readSeen } from './seen-cases.ts'
import { signedInToCases } from './signed-in.ts'

const LANGS: readonly Lang[] = ['da', 'en']
const MOST_LINES = 50

export function addWorkRoutes(server: FastifyInstance, site: OfficeSite): void {
  for (const lang of LANGS) {
    server.get<{ Querystring: { vis?: string } }>(pathTo('/sager', lang), async (request, reply) => {
      const who = await signedInToCases(site, lang, request, reply)
      if (who === undefined) return reply
      const { user, frame } = who
      const scope = oneOf(WORK_SCOPES, request.query.vis ?? '') ?? 'mine'
      return atDesk(site, user, request, reply, async (desk) => {
        const scopes = await scopesFor(site, desk, user)
        if (scope === 'udvalg') {
          const agenda = await readAgenda(site, desk, user)
          return sendPage(reply, agendaPage(frame, { ...agenda, scopes, toRead: await countToRead(desk, user) }))
        }
        const listed = await desk.listWork(queryOf(scope, user))
        const lines: WorkLine[] = []
        const seen: Access[] = []
        const ids = listed.map(({ id }) => id)
        const [cases, post] = [await readSeen(desk, user, ids), await desk.listDispatches(ids)]
        for (const one of listed) {
          const found = cases.get(one.id)
          if (found === undefined) continue
          const { file, kept, role } = found
          if (scope === 'laesning' && !hasFreshEyes(file, user)) continue
          seen.push(accessOf(file, user, role, { what: LISTED, route: '/sager' }))
          const { findings } = site.checkCase(file, kept.at(-1)?.seq ?? 0, site.today())
          const { state, waitsFor } = lineOf(file, needsSecondReader(file))
          const told = findToldDelivered(
            file,
            post.filter(({ caseId }) => caseId === file.id),
          )
          const mayTell = isOpenTo('letter-delivered', { roles: rolesIn(file, user), state, file })
          lines.push({
            listed: one,
            news: citizenNews(kept),
            waitsFor,
            post: postOf(file, post),
            ...(told === undefined || !mayTell
              ? {}
              : { delivered: { id: told.letter.id, on: told.on, seq: kept.at(-1)?.seq ?? 0, wish: site.newId() } }),
            isYours:
              state === 'til-underskrift' ? signs(user) && hasFreshEyes(file, user) : file.responsible === user.id,
            errors: findings.filter(({ level }) => level === 'fejl').length,
            warnings: findings.filter(({ level }) => level === 'advarsel').length,
          })
        }
        await desk.logListed(seen)
        const people = await desk.people(
          lines.flatMap(({ listed: { citizen } }) => (citizen === null ? [] : [citizen])),
        )
        return sendPage(
          reply,
          workListPage(frame, {
            lines,
            scope,
            scopes,
            isCut: listed.length === MOST_LINES,
            toRead: scope === 'laesning' && listed.length < MOST_LINES ? lines.length : await countToRead(desk, user),
            today: site.today(),
            nameOf: (party) => people.get(party)?.name ?? 'Ukendt person',
            mayOpen: mayOpen(user),
            mayReceive: user.grants.some(({ role }) => isEverDoneBy('case-imported', role)),
          }),
        )
      })
    })

    server.get(pathTo('/soeg', lang), async (request, reply) => {
      const who = await signedInToCases(site, lang, request, reply)
      if (who === undefined) return reply
      const query = first(valuesOf(request.query), 'q').trim().slice(0, 200)
      return atDesk(site, who.user, request, reply, async (desk) => {
        if (query === '') return sendPage(reply, searchCasesPage(who.frame, '', { found: [], extent: 'all' }))
        const numbered = await desk.findListed(caseNumberIn(query))
        const { cases: byWords, extent } = await desk.search(query)
        const named = await desk.searchPeople(query)
        const listed = numbered === undefined ? [] : [numbered]
        for (const { id } of named) listed.push(...(await desk.listWork({ citizen: id, limit: 10 })))
        const all = [...listed.map(({ id, title }) => ({ id, title, excerpt: [] })), ...byWords]
        const hits = [...new Map(all.map((hit) => [hit.id, hit])).values()]
        const cases = await readSeen(
          desk,
          who.user,
          hits.map(({ id }) => id),
        )
        const mine = hits.flatMap((hit) => {
          const found = cases.get(hit.id)
          return found === undefined ? [] : [{ hit, ...found }]
        })
        for (const { file, role } of mine)
          await desk.logAccess(
            accessOf(file, who.user, role, { what: 'soegeresultat', route: '/soeg', purpose: 'soegning' }),
          )
        const people = await desk.people(mine.map(({ file }) => file.citizen))
        const found = mine.map(({ hit, file }) => ({
          ...hit,
          name: people.get(file.citizen)?.name ?? 'Ukendt person',
        }))
        return sendPage(reply, searchCasesPage(who.frame, query, { found, extent }))
      })
    })
  }
}

/** The agenda only where there is a committee. */
async function scopesFor(site: OfficeSite, desk: OfficeDesk, user: SessionUser): Promise<readonly WorkScope[]> {
  const sits = user.grants.some(({ role }) => role === 'visitator')
  const setup = readSetup((await desk.findSetup(site.today()))?.value)
  const hasCommittee = sits || (setup.ok && setup.value.committee.isUsed)
  return hasCommittee ? WORK_SCOPES : WORK_SCOPES.filter((one) => one !== 'udvalg')
}

/** How many decisions wait for this person to read them. Null where there may be more than the list holds. */
async function countToRead(desk: OfficeDesk, user: SessionUser): Promise<number | null> {
  const listed = await desk.listWork(queryOf('laesning', user))
  if (listed.length === MOST_LINES) return null
  const cases = await readSeen(
    desk,
    user,
    listed.map(({ id }) => id),
  )
  return [...cases.values()].filter(({ file }) => hasFreshEyes(file, user)).length
}

const postOf = (file: OwnCaseFile, post: readonly DispatchStanding[]): WorkLine['post'] => {
  const its = post.filter(({ caseId }) => caseId === file.id)
  if (failedPost(file, its).length > 0) return 'fejlet'
  if (findToldDelivered(file, its) !== undefined) return 'leveret'
  return its.some(({ state }) => state === 'i-koe') ? 'i-koe' : null
}

/** As it is typed, or as it is copied from a letter. */
const caseNumberIn = (query: string): CaseId => query.replace(/^sags(?:nummer|nr\.?):?\s*/i, '').toLowerCase() as CaseId

function queryOf(scope: WorkScope, user: SessionUser): WorkQuery {
  if (scope === 'mine') return { responsible: user.id, limit: MOST_LINES }
  if (scope === 'laesning') return { state: signs(user) ? 'til-underskrift' : 'til-godkendelse', limit: MOST_LINES }
  if (scope === 'ingen') return { responsible: null, limit: MOST_LINES }
  return scope === 'team' && user.team !== null ? { team: user.team, limit: MOST_LINES } : { limit: MOST_LINES }
}

/** At the board a draft is read by the one who signs it. */
const signs = ({ grants }: SessionUser): boolean => grants.some(({ role }) => isEverDoneBy('outcome-signed', role))

/** One never reads one's own with fresh eyes. */
const hasFreshEyes = ({ outcomeDraft, responsible }: OwnCaseFile, { id }: SessionUser): boolean =>
  (outcomeDraft === undefined ? responsible : outcomeDraft.by) !== id

const mayOpen = ({ grants }: SessionUser): boolean =>
  grants.some(({ role }) => role === 'raadgiver' || role === 'jurist' || role === 'leder')
