import { afterEach, expect, test } from 'vitest'
import type { OfficeDesk } from '../../src/app/office-desk.ts'
import { openNewCase, type Opener } from '../../src/app/open-new-case.ts'
import { performAct } from '../../src/app/perform-act.ts'
import { findDeath, tellOfDeath } from '../../src/app/tell-of-death.ts'
import { plainDate } from '../../src/base/date.ts'
import { CASE_CODEC } from '../../src/main/case-codec.ts'
import { storeOffice } from '../../src/main/store-office.ts'
import { storeSessions } from '../../src/main/store-sessions.ts'
import type { SessionUser } from '../../src/server/office/office-deps.ts'
import type { CaseId, MunicipalityCode, PartyId } from '../../src/stages/00-case/case-id.ts'
import type { Role } from '../../src/stages/00-case/role.ts'
import { begun, complaint, finished, sent, toBoard, upheld } from '../../src/stages/appeal-entries.specimen.ts'
import type { CaseEntry } from '../../src/stages/case-entry.ts'
import { sentCase } from '../../src/stages/exchange/sent-case.ts'
import { foldCase } from '../../src/stages/fold-case.ts'
import { openStore } from '../../src/store/store.ts'
import { ODENSE, onEachServer } from './database.ts'

const CODE = ODENSE as string as MunicipalityCode
const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

onEachServer('the office on the store', (database) => {
  function start() {
    const store = openStore<CaseEntry>({ url: database().urls.app, codec: CASE_CODEC })
    closing.push(() => store.close())
    const office = storeOffice(store, { canTell: false })
    const at = async <T>(work: (desk: OfficeDesk) => Promise<T>): Promise<T> => {
      const done = await office.open(CODE, work)
      if (!done.ok) throw new Error(done.error.kind)
      return done.value
    }
    const sessions = storeSessions(store)
    const signIn = async (user: SessionUser): Promise<string> => {
      const started = await sessions.start(user)
      if (!started.ok) throw new Error(started.error.kind)
      return started.value
    }
    const isIn = async (token: string) => {
      const found = await sessions.find(token)
      return found.ok && found.value !== undefined
    }
    return { signIn, isIn, at }
  }
  const aUser = (id: string, roles: readonly Role[], change: Partial<SessionUser> = {}): SessionUser => ({
    id,
    name: `Navn ${id}`,
    municipality: CODE,
    municipalityName: 'Odense',
    grants: roles.map((role) => ({ municipality: CODE, role, constraints: [] })),
    role: roles[0] ?? 'raadgiver',
    team: 'Team A',
    isDemo: false,
    ...change,
  })

  test('whoever has signed in is known to colleagues by what they may now, and a citizen is not', async () => {
    const { signIn, at } = start()
    await signIn(aUser('rie', ['raadgiver', 'leder']))
    await signIn(aUser('bo', ['borger'], { party: 'part-bo' as PartyId, team: null }))
    const known = () => at((desk) => desk.listColleagues())
    expect(await known()).toEqual([
      { id: 'rie', name: 'Navn rie', team: 'Team A', roles: expect.arrayContaining(['raadgiver', 'leder']) },
    ])
    await signIn(aUser('rie', ['visitator'], { name: 'Rie Holm', team: 'Team B' }))
    expect(await known()).toEqual([{ id: 'rie', name: 'Rie Holm', team: 'Team B', roles: ['visitator'] }])
    expect(await at((desk) => desk.findUserName('rie'))).toBe('Rie Holm')
  })

  test('whoever has lost a role is signed out where they were signed in with it, and nobody else is', async () => {
    const { signIn, isIn } = start()
    const before = await signIn(aUser('lis', ['raadgiver', 'leder']))
    const other = await signIn(aUser('per', ['leder']))
    const more = await signIn(aUser('lis', ['raadgiver', 'leder', 'jurist']))
    expect([await isIn(before), await isIn(more)]).toEqual([true, true])
    const less = await signIn(aUser('lis', ['raadgiver']))
    expect([await isIn(before), await isIn(more)]).toEqual([false, false])
    expect([await isIn(less), await isIn(other)]).toEqual([true, true])
  })

  test('two cases by one number are one person’s, and a form sent twice is one case', async () => {
    const { at } = start()
    const opener: Opener = { user: 'rie', roles: ['raadgiver'], team: 'Team A', sees: () => true }
    const open = (command: string, change: { readonly name?: string; readonly address?: readonly string[] } = {}) =>
      at((desk) =>
        openNewCase(
          desk,
          opener,
          {
            whose: {
              kind: 'skrevet',
              name: 'Kaj Holm',
              cpr: '0303501234',
              address: ['Vej 1'],
              isProtected: true,
              isSame: false,
              ...change,
            },
            area: 'voksen',
            procedure: 'ansoegning',
            shielded: false,
          },
          { today: plainDate('2025-03-03'), command, newId: () => 'nyt' },
        ),
      )
    expect([await open('a'), await open('a')]).toEqual([
      { ok: true, value: 'a' },
      { ok: true, value: 'a' },
    ])
    expect(await open('b', { address: ['Et andet sted'] })).toEqual({ ok: true, value: 'b' })
    expect(await open('c', { name: 'Kai Holm' })).toMatchObject({ ok: false, error: { isOtherName: true } })
    await at(async (desk) => {
      const kaj = await desk.findPersonByCpr('0303501234')
      expect(kaj).toMatchObject({ id: 'a-borger', address: ['Vej 1'], isProtected: true })
      expect(await desk.listCasesOf('a-borger' as PartyId)).toEqual(['a', 'b'])
      expect((await desk.cases.read('a' as never)).length).toBe(3)
      expect(await desk.cases.read('c' as never)).toEqual([])
    })
  })

  test('a death is written in every case of the person, also in one that another authority sent', async () => {
    const { at } = start()
    const told = foldCase([...sent, complaint, begun, upheld, finished, toBoard])
    if (told === undefined) throw new Error('the specimen folds')
    const by = { user: 'karen', role: 'klagesagsbehandler' } as const
    const today = plainDate('2025-05-10')
    await at(async (desk) => {
      for (const id of ['sendt-1' as CaseId, 'sendt-2' as CaseId])
        await desk.cases.append(id, {
          expectedSeq: 0,
          entries: [
            {
              kind: 'case-imported',
              municipality: CODE,
              file: { ...sentCase(told), id, citizen: 'part-doed' as PartyId },
              official: 'karen' as never,
              team: 'Klager',
            },
            { kind: 'board-received', on: today, number: id },
          ],
          by,
          effectiveOn: today,
          command: `modtag-${id}`,
          tell: [],
        })
    })
    const [death] = await at(async (desk) => {
      const caseId = 'sendt-1' as CaseId
      const before = foldCase((await desk.cases.read(caseId)).map(({ entry }) => entry))
      const entry = { kind: 'death-recorded', death: { on: plainDate('2025-05-01'), how: 'CPR.' } } as const
      const doer = { user: 'karen', roles: ['klagesagsbehandler'] } as const
      const done = await performAct(desk.cases, doer, { caseId, seenSeq: 2, entries: [entry], today, command: 'doed' })
      if (!done.ok) throw new Error(done.error.kind)
      await tellOfDeath(desk, doer, { before, after: done.value.file, today, command: 'doed' })
      return [await findDeath(desk, 'part-doed' as PartyId)]
    })
    expect(death?.death.on).toBe('2025-05-01')
    const other = await at((desk) => desk.cases.read('sendt-2' as CaseId))
    expect(other.at(-1)).toMatchObject({ entry: { kind: 'death-recorded', death: { toldIn: 'sendt-1' } }, by })
  })
})
