import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { ok } from '../../src/base/result.ts'
import { findBrokenCase } from '../../src/store/chain.ts'
import type { DatabaseUrls } from '../../src/store/database-url.ts'
import { municipalityCode } from '../../src/store/municipality.ts'
import { withClient } from '../../src/store/one-client.ts'
import { rebuildViews } from '../../src/store/rebuild-views.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { codec, type TestEntry } from '../database/specimen.ts'

/** Who is killed, with SIGKILL, in the midst of a stream of additions. */
export const VICTIMS = ['a writer', 'a backend', 'the whole server'] as const
export type Victim = (typeof VICTIMS)[number]

export interface Patient {
  readonly urls: DatabaseUrls
  readonly superuserUrl: string
  /** The folder with `data/postmaster.pid`. */
  readonly home: string
}

export interface RoundFacts {
  readonly victim: Victim
  /** Since the beginning. */
  readonly acknowledged: number
  readonly entries: number
  /** From the kill until something was acknowledged that was not even tried before it. */
  readonly recoveryMs: number
  /** What is not as it must be; empty where all is. */
  readonly wrong: readonly string[]
}

export interface Acknowledged {
  readonly caseId: string
  readonly first: number
  readonly last: number
  readonly commandId: string
  /** When the try began, and when it was heard of here; ms since 1970. */
  readonly began: number
  readonly heard: number
}

const ODENSE = municipalityCode('0461')
const WRITER = join(import.meta.dirname, 'writer.ts')

/** Two writers write; each round someone is killed, the writers go on, and then everything is looked through. */
export async function runKillRounds(patient: Patient, rounds: number): Promise<readonly RoundFacts[]> {
  const acknowledged: Acknowledged[] = []
  const facts: RoundFacts[] = []
  const store = openStore({ url: patient.urls.app, codec, size: 2 })
  try {
    for (let round = 0; round < rounds; round++) {
      const victim = VICTIMS[round % VICTIMS.length] ?? 'a writer'
      const writers = ['a', 'b'].map((name) => startWriter(patient, `${name}${round}`, acknowledged))
      await grow(acknowledged, 40)
      await sleep(Math.random() * 150)
      await kill(victim, patient, writers)
      const killedAt = Date.now()
      let after: Acknowledged | undefined
      while (after === undefined) {
        await grow(acknowledged, 5)
        after = acknowledged.find(({ began }) => began > killedAt)
      }
      const recoveryMs = after.heard - killedAt
      await grow(acknowledged, 20)
      await Promise.all(writers.map(({ child }) => killProcess(child)))
      facts.push({ victim, recoveryMs, ...(await lookThrough(patient, store, acknowledged)) })
    }
  } finally {
    await store.close()
  }
  return facts
}

export interface Writer {
  readonly child: ChildProcess
  readonly name: string
}

export function startWriter({ urls }: Patient, name: string, acknowledged: Acknowledged[]): Writer {
  const child = spawn(process.execPath, [WRITER, urls.app, name], { stdio: ['ignore', 'pipe', 'inherit'] })
  createInterface(child.stdout).on('line', (line) => {
    const [caseId = '', first, last, commandId = '', began] = line.split(' ')
    // A line that was cut off with its writer acknowledges nothing.
    if (began?.length !== 13) return
    acknowledged.push({
      caseId,
      first: Number(first),
      last: Number(last),
      commandId,
      began: Number(began),
      heard: Date.now(),
    })
  })
  return { child, name }
}

/** Waits until there are so many more. */
export async function grow(list: readonly unknown[], by: number): Promise<void> {
  const until = list.length + by
  const limit = Date.now() + 60_000
  while (list.length < until) {
    if (Date.now() > limit) throw new Error('nothing is acknowledged any more')
    await sleep(2)
  }
}

async function kill(victim: Victim, { home, superuserUrl, urls }: Patient, writers: readonly Writer[]): Promise<void> {
  const [writer] = writers
  if (victim === 'a writer' && writer !== undefined) {
    await killProcess(writer.child)
  } else if (victim === 'a backend') {
    const { rows } = await withClient({ connectionString: superuserUrl }, (client) =>
      client.query<{ pid: number }>(
        `select pid from pg_stat_activity where datname = $1 and backend_type = 'client backend' and pid <> pg_backend_pid()`,
        [new URL(urls.app).pathname.slice(1)],
      ),
    )
    const some = rows[Math.floor(Math.random() * rows.length)]
    if (some !== undefined) process.kill(some.pid, 'SIGKILL')
  } else {
    signalServer(home, 'SIGKILL')
  }
}

export async function killProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  // What it had acknowledged is read to the end.
  const closed = once(child, 'close')
  child.kill('SIGKILL')
  await closed
}

/** The postmaster first, so that it starts none of the others again. */
export function signalServer(home: string, signal: NodeJS.Signals): void {
  const postmaster = Number(readFileSync(join(home, 'data/postmaster.pid'), 'utf8').split('\n', 1)[0])
  for (const pid of [postmaster, ...childrenOf(postmaster)]) {
    try {
      process.kill(pid, signal)
    } catch {
      // It was quicker.
    }
  }
}

function childrenOf(parent: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        // The name, in brackets, may hold anything; what follows it is state and parent.
        const [, after = ''] = /\) (.*)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
        return Number(after.split(' ')[1]) === parent
      } catch {
        return false
      }
    })
}

/** What was acknowledged is there, nothing is half there, every chain is whole, and the views are as rebuilt. */
export async function lookThrough(
  { superuserUrl }: Patient,
  store: Store<TestEntry>,
  acknowledged: readonly Acknowledged[],
): Promise<Pick<RoundFacts, 'acknowledged' | 'entries' | 'wrong'>> {
  const wrong: string[] = []
  const query = async <Row extends object>(text: string) => {
    for (;;) {
      try {
        return (await withClient({ connectionString: superuserUrl }, (client) => client.query<Row>(text))).rows
      } catch {
        await sleep(20)
      }
    }
  }
  // Whoever writes last is dead, but what they sent may be on its way to the disk: neither before nor after it is wrong.
  for (;;) {
    const [open] = await query<{ count: number }>(
      `select count(*)::int from pg_stat_activity where datname = current_database()
         and backend_type = 'client backend' and pid <> pg_backend_pid() and state <> 'idle'`,
    )
    if (open?.count === 0) break
    await sleep(5)
  }
  const commands = await query<{ id: string; case_id: string; first_seq: number; last_seq: number }>(
    'select command_id as id, case_id, first_seq, last_seq from command',
  )
  const kept = new Map(commands.map((row) => [row.id, `${row.case_id} ${row.first_seq}-${row.last_seq}`]))
  for (const { caseId, first, last, commandId } of acknowledged)
    if (kept.get(commandId) !== `${caseId} ${first}-${last}`)
      wrong.push(`acknowledged and not there: ${caseId} ${first}-${last}, but ${kept.get(commandId)}`)

  // Every entry came with its command, whole, and no two commands wrote the same.
  const [count] = await query<{ entries: number; commanded: number; without: number }>(
    `select
       (select count(*)::int from journal) as entries,
       (select coalesce(sum(last_seq - first_seq + 1), 0)::int from command) as commanded,
       (select count(*)::int from journal j where not exists (
         select from command c where c.case_id = j.case_id and j.seq between c.first_seq and c.last_seq)) as without`,
  )
  if (count === undefined || count.entries !== count.commanded || count.without > 0)
    wrong.push(`half a command: ${JSON.stringify(count)}`)

  const broken = await store.inTenant(ODENSE, async (tx) => ok(await findBrokenCase(tx)))
  if (!broken.ok || broken.value !== undefined) wrong.push(`chain: ${JSON.stringify(broken)}`)

  const views = () =>
    query<ViewRow>(
      'select v.*, s.body from case_view v join case_search s using (municipality, case_id) order by case_id',
    )
  const before = await views()
  const rebuilt = await rebuildViews(store)
  if (rebuilt.ok) wrong.push(...listDifferences(before, await views()))
  else wrong.push(`views are not rebuilt: ${JSON.stringify(rebuilt.error)}`)
  return { acknowledged: acknowledged.length, entries: count?.entries ?? 0, wrong }
}

interface ViewRow {
  readonly case_id: string
}

function listDifferences(before: readonly ViewRow[], after: readonly ViewRow[]): readonly string[] {
  const ids = new Set([...before, ...after].map(({ case_id }) => case_id))
  return [...ids].flatMap((id) => {
    const [was, is] = [before, after].map((rows) => JSON.stringify(rows.find(({ case_id }) => case_id === id)))
    return was === is ? [] : [`view not as rebuilt: ${was}, but ${is}`]
  })
}
