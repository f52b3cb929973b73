import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Person } from '../../app/office-desk.ts'
import { readCasesOf } from '../../app/open-new-case.ts'
import { isSame } from '../../base/same.ts'
import type { Lang, Words } from '../../base/words.ts'
import { caseUrl, type OfficeFrame } from '../../web/office/case-frame.ts'
import { mayMend, type PersonGiven, personPage, readPerson } from '../../web/office/person-page.ts'
import { pathTo } from '../../web/paths.ts'
import { sendTrouble } from '../error-pages.ts'
import { sendPage } from '../send-page.ts'
import { valuesOf } from './form-body.ts'
import type { SessionUser } from './office-deps.ts'
import type { OfficeSite } from './office-site.ts'
import { accessOf, type OpenedCase, rolesIn } from './open-case.ts'
import { withCase } from './with-case.ts'

const LANGS: readonly Lang[] = ['da', 'en']
const ROUTE = '/sager/:id/parter/:part'

interface Asked {
  readonly Params: { id: string; part: string }
}

/** CPR number, address and protection of a party: kept beside every journal, and so mended beside it. */
export function addPersonRoutes(server: FastifyInstance, site: OfficeSite): void {
  const show = (reply: FastifyReply, { shown }: OpenedCase, frame: OfficeFrame, given: PersonGiven) =>
    sendPage(given.errors.length === 0 ? reply : reply.status(422), personPage(frame, shown, given))
  for (const lang of LANGS) {
    server.get<Asked>(pathTo(ROUTE, lang), (request, reply) =>
      withCase(site, lang, request, reply, { what: 'person', route: ROUTE }, async (opened, frame, user) => {
        const person = await findPerson(opened, request.params.part)
        return person === undefined
          ? sendTrouble(site, request, reply, 'not-found')
          : show(reply, opened, frame, await givenOf(opened, user, person))
      }),
    )
    server.post<Asked>(pathTo(ROUTE, lang), { preHandler: server.csrfProtection }, (request, reply) =>
      withCase(site, lang, request, reply, { what: 'person', route: ROUTE }, async (opened, frame, user) => {
        const { desk, shown } = opened
        const person = await findPerson(opened, request.params.part)
        if (person === undefined) return sendTrouble(site, request, reply, 'not-found')
        const given = await givenOf(opened, user, person)
        if (given.isClosed) return show(reply.status(403), opened, frame, given)
        const values = valuesOf(request.body)
        const read = readPerson(values, person)
        if (!read.ok) return show(reply, opened, frame, { person, values, errors: read.error, isClosed: false })
        const { cpr } = read.value
        const owner = cpr === null ? undefined : await desk.findPersonByCpr(cpr)
        if (owner !== undefined && owner.id !== person.id)
          return show(reply, opened, frame, {
            person,
            values,
            errors: [{ field: 'cpr', words: TAKEN }],
            isClosed: false,
          })
        const [role] = shown.roles
        if (role !== undefined && !isSame(read.value, person)) {
          await desk.putPerson(read.value)
          await desk.logAccess({
            ...accessOf(shown.file, user, role, { what: 'person-rettet', route: ROUTE }),
            party: person.id,
          })
        }
        await desk.retryDispatches(shown.file.id, person.id)
        return reply.redirect(pathTo(caseUrl(shown, 'parter'), lang), 303)
      }),
    )
  }
}

/** A party of the case; to those who may not mend it there is no such page. */
async function findPerson({ desk, shown }: OpenedCase, part: string): Promise<Person | undefined> {
  const party = shown.file.parties.find(({ id }) => id === part)
  return party === undefined || !mayMend(shown) ? undefined : (await desk.people([party.id])).get(party.id)
}

/**
 * What is mended holds in every case the person is in. Where one of them is shielded, or the person is protected, it
 * takes someone who sees them all.
 */
async function givenOf({ desk }: OpenedCase, user: SessionUser, person: Person): Promise<PersonGiven> {
  const unseen = (await readCasesOf(desk, person.id)).filter((file) => rolesIn(file, user).length === 0)
  const isClosed = unseen.some(({ shielded }) => person.isProtected || shielded)
  return { person, values: null, errors: [], isClosed }
}

/** Whose it is, is not told: the number alone is no right to it. */
const TAKEN: Words = {
  da: 'CPR-nummeret hører til en anden, der er kendt her. Se efter, og ret nummeret.',
  en: 'The CPR number belongs to someone else who is known here. Look, and mend the number.',
}
