import { LISTED } from '../../app/access.ts'
import type { OfficeDesk } from '../../app/office-desk.ts'
import { openNeeds } from '../../stages/03-needs/need.ts'
import type { AgendaGiven, AgendaItem } from '../../web/office/agenda-page.ts'
import type { SessionUser } from './office-deps.ts'
import type { OfficeSite } from './office-site.ts'
import { accessOf, nameUsers } from './open-case.ts'
import { readSeen } from './seen-cases.ts'

/** More than a committee gets through in many days. */
const MOST_ITEMS = 200

/** What the visitation committee is to look at, and what it was to look at and nothing is written of. That it was read is logged. */
export async function readAgenda(
  site: OfficeSite,
  desk: OfficeDesk,
  user: SessionUser,
): Promise<Pick<AgendaGiven, 'items' | 'isCut' | 'today'>> {
  const listed = await desk.listWork({ isOnAgenda: true, limit: MOST_ITEMS })
  const cases = await readSeen(
    desk,
    user,
    listed.map(({ id }) => id),
  )
  const files = [...cases.values()].flatMap(({ file, role }) =>
    file.committeePlan === undefined ? [] : [{ file, role, plan: file.committeePlan }],
  )
  await desk.logListed(files.map(({ file, role }) => accessOf(file, user, role, { what: LISTED, route: '/sager' })))
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
