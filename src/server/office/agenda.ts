import { type Access, LISTED } from '../../app/access.ts'
import type { OfficeDesk } from '../../app/office-desk.ts'
import { openNeeds } from '../../stages/03-needs/need.ts'
import { foldCase } from '../../stages/fold-case.ts'
import type { AgendaGiven, AgendaItem } from '../../web/office/agenda-page.ts'
import type { SessionUser } from './office-deps.ts'
import type { OfficeSite } from './office-site.ts'
import { accessOf, nameUsers, rolesIn } from './open-case.ts'

/** More than a committee gets through in many days. */
const MOST_ITEMS = 200

/** What the visitation committee is to look at, and what it was to look at and nothing is written of. That it was read is logged. */
export async function readAgenda(
  site: OfficeSite,
  desk: OfficeDesk,
  user: SessionUser,
): Promise<Pick<AgendaGiven, 'items' | 'isCut' | 'today'>> {
  const listed = await desk.listWork({ isOnAgenda: true, limit: MOST_ITEMS })
  const journals = await desk.readCases(listed.map(({ id }) => id))
  const seen: Access[] = []
  const files = listed.flatMap(({ id }) => {
    const file = foldCase((journals.get(id) ?? []).map(({ entry }) => entry))
    const [role] = file === undefined ? [] : rolesIn(file, user)
    if (file?.committeePlan === undefined || role === undefined) return []
    seen.push(accessOf(file, user, role, { what: LISTED, route: '/sager' }))
    return [{ file, plan: file.committeePlan }]
  })
  await desk.logListed(seen)
  const people = await desk.people(files.map(({ file }) => file.citizen))
  const nameOfUser = await nameUsers(
    desk,
    files.flatMap(({ file }) => (file.responsible === undefined ? [] : [file.responsible])),
  )
  return {
    today: site.today(),
    isCut: listed.length === MOST_ITEMS,
    items: files.map(({ file, plan }): AgendaItem => ({
      id: file.id,
      plan,
      citizen: people.get(file.citizen)?.name ?? 'Ukendt person',
      needs: openNeeds(file).map(({ activity }) => activity),
      caseworker: file.responsible === undefined ? null : nameOfUser(file.responsible),
    })),
  }
}
