import type { FastifyInstance, FastifyReply } from 'fastify'
import type { OfficeDesk, Person } from '../../app/office-desk.ts'
import { findKnown, openNewCase, type Opener } from '../../app/open-new-case.ts'
import type { Lang } from '../../base/words.ts'
import type { PartyId } from '../../stages/00-case/case-id.ts'
import { type NewCaseGiven, newCasePage, readNewCase } from '../../web/office/new-case-page.ts'
import { pathTo } from '../../web/paths.ts'
import { sendPage } from '../send-page.ts'
import { first, openingIn, valuesOf } from './form-body.ts'
import type { SessionUser } from './office-deps.ts'
import type { OfficeSite } from './office-site.ts'
import { rolesIn } from './open-case.ts'
import { atDesk } from './at-desk.ts'
import { type SignedIn, signedInToCases } from './signed-in.ts'

const LANGS: readonly Lang[] = ['da', 'en']

/** A new case, for someone new or for someone who is known here. */
export function addNewCaseRoutes(server: FastifyInstance, site: OfficeSite): void {
  const show = ({ frame }: SignedIn, reply: FastifyReply, given: Partial<NewCaseGiven>) =>
    sendPage(
      reply,
      newCasePage(frame, {
        values: {},
        errors: [],
        command: site.newId(),
        search: null,
        chosen: null,
        asksIfSame: false,
        ...given,
      }),
    )
  for (const lang of LANGS) {
    const path = pathTo('/sager/ny', lang)
    server.get<{ Querystring: { q?: string; borger?: string } }>(path, async (request, reply) => {
      const who = await signedInToCases(site, lang, request, reply)
      if (who === undefined) return reply
      const { q, borger } = request.query
      return atDesk(site, who.user, request, reply, async (desk) => {
        const search = typeof q === 'string' && q.trim() !== '' ? q.trim().slice(0, 200) : null
        const chosen = typeof borger === 'string' ? await findChosen(desk, who.user, borger) : null
        return show(who, reply, { search: search === null ? null : await searched(desk, who.user, search), chosen })
      })
    })
    server.post(path, { preHandler: server.csrfProtection }, async (request, reply) => {
      const who = await signedInToCases(site, lang, request, reply)
      if (who === undefined) return reply
      const { user } = who
      const values = valuesOf(request.body)
      const command = openingIn(values, site.newId)
      const read = readNewCase(values)
      return atDesk(site, user, request, reply, async (desk) => {
        const again = async (status: number, given: Partial<NewCaseGiven>) =>
          show(who, reply.status(status), {
            values,
            command,
            chosen: await findChosen(desk, user, first(values, 'kendt')),
            ...given,
          })
        if (!read.ok) return again(422, { errors: read.error, asksIfSame: first(values, 'samme') === 'ja' })
        const opened = await openNewCase(desk, openerOf(user), read.value, {
          today: site.today(),
          command,
          newId: site.newId,
        })
        if (opened.ok) return reply.redirect(pathTo(`/sager/${opened.value}`, lang), 303)
        const { field, words, isOtherName, isState } = opened.error
        return again(isState ? 409 : 422, {
          errors: [{ field, words }],
          asksIfSame: isOtherName,
          ...(isState ? { command: site.newId() } : {}),
        })
      })
    })
  }
}

const openerOf = (user: SessionUser): Opener => ({
  user: user.id,
  roles: user.grants.map(({ role }) => role),
  team: user.team ?? 'uden team',
  sees: (file) => rolesIn(file, user).length > 0,
})

/** Whoever was chosen, if it is someone the user may choose. */
async function findChosen(desk: OfficeDesk, user: SessionUser, party: string): Promise<Person | null> {
  if (party === '') return null
  return (await known(desk, user, [...(await desk.people([party as PartyId])).values()]))[0] ?? null
}

async function searched(desk: OfficeDesk, user: SessionUser, query: string) {
  return { query, found: await known(desk, user, await desk.searchPeople(query)) }
}

/** Who of these may be shown to the user. That they were is logged, each by a case that lets the user see them. */
async function known(desk: OfficeDesk, user: SessionUser, people: readonly Person[]): Promise<readonly Person[]> {
  const found = await findKnown(desk, people, openerOf(user).sees)
  for (const { person, cases } of found) {
    const [file] = cases
    const [role] = file === undefined ? [] : rolesIn(file, user)
    if (file === undefined || role === undefined) continue
    await desk.logAccess({
      user: user.id,
      role,
      purpose: 'soegning',
      what: 'borger',
      caseId: file.id,
      party: person.id,
      route: '/sager/ny',
    })
  }
  return found.map(({ person }) => person)
}
