import type { Office } from '../app/office-desk.ts'
import type { PlainDate } from '../base/date.ts'
import { ok } from '../base/result.ts'
import type { MunicipalityCode } from '../stages/00-case/case-id.ts'
import type { Grant } from '../stages/00-case/grant.ts'
import type { Role } from '../stages/00-case/role.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import type { OfficeDeps, SessionUser } from '../server/office/office-deps.ts'
import type { DatabaseUrls } from '../store/database-url.ts'
import { append } from '../store/journal.ts'
import { putIdentity } from '../store/identity.ts'
import { registerMunicipality } from '../store/municipality-list.ts'
import { addSetting, findSetting } from '../store/setting.ts'
import type { Store } from '../store/store.ts'
import { grantRole } from '../store/user-role.ts'
import { DEMO_CASES } from '../demo/demo-cases.ts'
import { DEMO_SETUP } from '../demo/demo-setup.ts'
import { SETUP } from './store-office.ts'

/** A municipality that does not exist. */
export const DEMO_MUNICIPALITY = { code: '0999' as MunicipalityCode, name: 'Fjordkøbing Kommune' }

const person = (
  id: string,
  name: string,
  role: Role,
  team: string,
  more: readonly Grant['constraints'][number][] = [],
): OfficeDeps['demo'][number] => {
  const user: SessionUser = {
    id,
    name,
    municipality: DEMO_MUNICIPALITY.code,
    municipalityName: DEMO_MUNICIPALITY.name,
    grants: [{ municipality: DEMO_MUNICIPALITY.code, role, constraints: more }],
    role,
    team,
    isDemo: true,
  }
  return { id, name, role, municipality: DEMO_MUNICIPALITY.name, user }
}

const VOKSEN = 'Voksenteamet'

/** People to try the program as. */
export const DEMO_USERS: OfficeDeps['demo'] = [
  person('mette.lund', 'Mette Lund', 'raadgiver', VOKSEN),
  person('jonas.bak', 'Jonas Bak', 'raadgiver', VOKSEN),
  person('hanne.krogh', 'Hanne Krogh', 'leder', VOKSEN, [{ kind: 'foelsomhed', upTo: 'skaermet' }]),
  person('sofie.ravn', 'Sofie Ravn', 'jurist', VOKSEN),
]

/** Fills the demo municipality the first time. Nothing is done where it is there already. */
export async function seedDemo(
  office: Office,
  store: Store<CaseEntry>,
  urls: DatabaseUrls,
  today: PlainDate,
  tell: (words: string) => void,
): Promise<void> {
  const { code } = DEMO_MUNICIPALITY
  const known = await office.listMunicipalities()
  if (!known.some((one) => one.code === code)) await registerMunicipality(urls.owner, DEMO_MUNICIPALITY)
  const by = { user: 'demo', role: 'administrator' }
  const isNew = await store.inTenant(code, async (tx) => {
    const there = await findSetting(tx, SETUP, today)
    if (there !== undefined) return ok(false)
    await addSetting(tx, {
      name: SETUP,
      value: DEMO_SETUP,
      validFrom: '2020-01-01' as PlainDate,
      by,
      expectedVersion: 0,
    })
    for (const { id, name, role, user } of DEMO_USERS)
      await grantRole(tx, { userId: id, name, role, team: user.team, grantedBy: 'demo' })
    return ok(true)
  })
  if (!isNew.ok || !isNew.value) return
  tell('Opretter eksempelsager …')
  for (const { id, people, acts } of DEMO_CASES(today)) {
    const done = await store.inTenant(code, async (tx) => {
      for (const one of people)
        await putIdentity(tx, {
          partyId: one.id,
          name: one.name,
          cpr: null,
          address: one.address,
          isProtected: one.isProtected,
        })
      let seq = 0
      for (const { entries, by: actor, on } of acts) {
        const written = await append(tx, {
          caseId: id,
          expectedSeq: seq,
          entries,
          by: actor,
          effectiveOn: on,
          commandId: `${id}-${seq}`,
        })
        if (!written.ok) throw new Error(`the demo case ${id} could not be written`)
        seq = (written.value.at(-1) ?? written.value[0]).seq
      }
      return ok(seq)
    })
    if (!done.ok) throw new Error(`the demo case ${id}: ${done.error.kind}`)
  }
}
