import { cpus } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { addDays, type PlainDate, plainDate } from '../src/base/date.ts'
import { isNonEmpty } from '../src/base/list.ts'
import { ok } from '../src/base/result.ts'
import { FJORDKOEBING } from '../src/demo/demo-case.ts'
import { openOffice, type OpenedOffice } from '../src/main/open-office.ts'
import type { Sessions, SessionUser } from '../src/server/office/office-deps.ts'
import { createServer } from '../src/server/server.ts'
import { serverDeps } from '../src/server/server.specimen.ts'
import type { CaseEntry } from '../src/stages/case-entry.ts'
import type { OfficialId } from '../src/stages/00-case/case-id.ts'
import { append } from '../src/store/journal.ts'
import { composeCase } from './cases.ts'
import type { Load } from './load.ts'

export const TODAY = plainDate('2026-05-04')
export const USER = 'mette.lund'
/** More requests than are asked for. */
const MANY = 1_000_000_000

/** The made-up municipality on a server of its own, with someone signed in. */
export interface BenchOffice extends OpenedOffice {
  readonly base: string
  /** The same on a server to which each request comes on a day of its own, so that no check is kept. */
  readonly anew: string
  /** What the browser holds. */
  readonly token: string
}

export async function startOffice(home: string): Promise<BenchOffice> {
  const place = { databaseUrl: undefined, ownerUrl: undefined, home }
  const office = await openOffice({
    ...place,
    isDemo: true,
    isSecure: false,
    openId: undefined,
    smtp: undefined,
    sf1601: undefined,
    statusSecret: undefined,
    today: TODAY,
    tell: () => {},
  })
  const serve = async (today: () => PlainDate) => {
    const server = await createServer(serverDeps({ limits: { pages: MANY, checks: MANY }, office: office.deps, today }))
    return { server, base: await server.listen({ host: '127.0.0.1', port: 0 }) }
  }
  let day = TODAY
  const [kept, anew] = [await serve(() => TODAY), await serve(() => (day = addDays(day, 1)))]
  const person = office.deps.demo.find(({ id }) => id === USER)
  if (person === undefined) throw new Error(`${USER} is not among the people to sign in as`)
  return {
    ...office,
    base: kept.base,
    anew: anew.base,
    token: await sessionOf(office.deps.sessions, person.user),
    async close() {
      await kept.server.close()
      await anew.server.close()
      await office.close()
    },
  }
}

/** What the browser of someone who has signed in holds. */
export async function sessionOf(sessions: Sessions, user: SessionUser): Promise<string> {
  const started = await sessions.start(user)
  if (!started.ok) throw new Error(started.error.kind)
  return started.value
}

/** A case of so many entries and needs, written as it would be; the path of its page. */
export async function writeCase(
  { store }: OpenedOffice,
  number: number,
  entries: number,
  needs: number,
): Promise<string> {
  const id = `0190b1c0-0000-7000-8000-00000000b${String(number).padStart(3, '0')}`
  const own = (entry: CaseEntry): CaseEntry => {
    if (entry.kind === 'case-opened') return { ...entry, municipality: FJORDKOEBING.code, id: id as typeof entry.id }
    if (entry.kind === 'responsible-assigned')
      return { ...entry, official: USER as OfficialId, team: FJORDKOEBING.team }
    return entry
  }
  const all = composeCase(number, entries, needs).map(own)
  if (!isNonEmpty(all)) throw new Error('a composed case has entries')
  const by = { user: USER, role: 'raadgiver' }
  const written = await store.inTenant(FJORDKOEBING.code, async (tx) =>
    ok(await append(tx, { caseId: id, expectedSeq: 0, entries: all, by, effectiveOn: TODAY })),
  )
  if (!written.ok || !written.value.ok) throw new Error('the case was not written')
  return `/sager/${id}`
}

/** Answers a second, asked for in another thread over so many connections. */
export async function loadOf(load: Load): Promise<number> {
  const worker = new Worker(join(import.meta.dirname, 'load.ts'), { workerData: load })
  const [answers] = await new Promise<[number]>((done, fail) => {
    worker.once('message', (count: number) => done([count]))
    worker.once('error', fail)
  })
  return answers / load.seconds
}

export const machine = () => `${cpus().length} cores`
