// `npm run bench:load`: five hundred citizens who read their own pages and fifty caseworkers who write, at once, for two
// minutes, against the program in a process of its own. Times, errors, and afterwards: is every note that was said to be
// kept there once, and every chain whole? `-- --seconds 30 --pause 0 --citizens 100 --caseworkers 10`.
import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { ok } from '../src/base/result.ts'
import { FJORDKOEBING } from '../src/demo/demo-case.ts'
import { findBrokenCase } from '../src/store/chain.ts'
import { urlsOf } from '../src/store/database-url.ts'
import { startEmbedded } from '../src/store/postgres/embedded.ts'
import { openFolder } from '../test/database/servers.ts'
import { gatherCrowd, type SignedInPerson } from './crowd-people.ts'
import { decimals, type Row, table } from './measure.ts'
import { machine } from './office.ts'
import { startRealServer } from './real-server.ts'

const SECONDS = numberAfter('--seconds', 120)
const CITIZENS = numberAfter('--citizens', 500)
const CASEWORKERS = numberAfter('--caseworkers', 50)
/** Seconds between one page and the next, on average: people read what they opened. */
const PAUSE = numberAfter('--pause', 10)
const PORT = numberAfter('--port', 8119)

const OWN_PAGES = ['', '/oplysninger', '/afgoerelse', '/klage'] as const
type Kind = 'a citizen reads' | 'a caseworker opens a form' | 'a caseworker writes'

const took: Record<Kind, number[]> = {
  'a citizen reads': [],
  'a caseworker opens a form': [],
  'a caseworker writes': [],
}
const errors = new Map<string, number>()
const acknowledged: string[] = []
let conflicts = 0

const home = openFolder('holdbar-bench-load-')
try {
  const server = await startRealServer(home, PORT)
  try {
    const { DATABASE_URL: given } = process.env
    // Adopts the database of the program.
    const url = given === undefined ? (await startEmbedded(home)).urls.app : urlsOf(given, undefined).app
    const crowd = await gatherCrowd(url, CITIZENS, CASEWORKERS)
    const until = performance.now() + SECONDS * 1000
    await Promise.all([
      ...crowd.citizens.map((one, at) => read(server.base, one, at, until)),
      ...crowd.caseworkers.map((one, at) => write(server.base, one, at, until)),
    ])
    const kept = await crowd.store.inTenant(FJORDKOEBING.code, async (tx) => {
      const { rows } = await sql<{ text: string; times: number }>`
        select entry -> 'note' ->> 'text' as text, count(*)::int as times from journal
        where municipality = ${tx.municipality} and kind = 'note-recorded' and entry -> 'note' ->> 'text' like 'Mærke %'
        group by 1`.execute(tx.db)
      return ok({ notes: new Map(rows.map(({ text, times }) => [text, times])), broken: await findBrokenCase(tx) })
    })
    if (!kept.ok) throw new Error(`the journal could not be read: ${kept.error.kind}`)
    await crowd.store.close()
    const { notes, broken } = kept.value
    const lost = acknowledged.filter((mark) => !notes.has(mark)).length
    const twice = [...notes.values()].filter((times) => times > 1).length
    tell({ lost, twice, unheard: notes.size - acknowledged.length + lost, broken: broken === undefined ? 0 : 1 })
    if (lost + twice > 0 || broken !== undefined || errors.size > 0) process.exitCode = 1
  } finally {
    await server.stop()
  }
} finally {
  rmSync(home, { recursive: true, force: true })
}

async function read(base: string, { token, caseId }: SignedInPerson, number: number, until: number): Promise<void> {
  await pause(until)
  for (let at = number; performance.now() < until; at++) {
    const page = at % 3 === 0 ? '/min-sag' : `/min-sag/${caseId}${OWN_PAGES[at % OWN_PAGES.length] ?? ''}`
    await ask('a citizen reads', () =>
      fetch(base + page, { headers: { cookie: `holdbar=${token}` }, redirect: 'manual' }),
    )
    await pause(until)
  }
}

/** Opens the form, and hands it in as the browser would. */
async function write(base: string, { token, caseId }: SignedInPerson, number: number, until: number): Promise<void> {
  await pause(until)
  const url = `${base}/sager/${caseId}/goer/notat`
  for (let at = 0; performance.now() < until; at++) {
    const cookie = `holdbar=${token}`
    const form = await ask('a caseworker opens a form', () => fetch(url, { headers: { cookie }, redirect: 'manual' }))
    if (form !== undefined) {
      await sleep(PAUSE * 100)
      const mark = `Mærke ${number}-${at}.`
      const body = filledIn(form.text, { om: 'telefonsamtale', tekst: mark })
      const sent = await ask('a caseworker writes', () =>
        fetch(url, {
          method: 'POST',
          body,
          headers: { cookie: `${cookie}; ${form.cookie}` },
          redirect: 'manual',
        }),
      )
      if (sent?.status === 303) acknowledged.push(mark)
    }
    await pause(until)
  }
}

/** What a browser would send: the fields as the page has them, and what was written. */
function filledIn(page: string, written: Readonly<Record<string, string>>): URLSearchParams {
  const [form = ''] = /<form[^>]*goer\/notat[\s\S]*?<\/form>/.exec(page) ?? []
  const fields = [...form.matchAll(/<input[^>]*\bname="([^"]+)"[^>]*\bvalue="([^"]*)"/g)]
  return new URLSearchParams([
    ...fields
      .map(([, name = '', value = '']): [string, string] => [name, value])
      .filter(([name]) => !(name in written)),
    ...Object.entries(written),
  ])
}

async function ask(
  kind: Kind,
  send: () => Promise<Response>,
): Promise<{ readonly status: number; readonly text: string; readonly cookie: string } | undefined> {
  const began = performance.now()
  try {
    const answer = await send()
    const text = await answer.text()
    took[kind].push(performance.now() - began)
    const { status } = answer
    // Someone else wrote meanwhile, and the form was shown again with what they wrote.
    if (status === 409) conflicts += 1
    else if (status !== (kind === 'a caseworker writes' ? 303 : 200)) count(`${kind}: ${status}`)
    if (status !== 200 && status !== 303) return undefined
    const cookie = answer.headers
      .getSetCookie()
      .map((one) => one.split(';', 1)[0])
      .join('; ')
    return { status, text, cookie }
  } catch (cause) {
    count(`${kind}: ${cause instanceof Error ? cause.message : String(cause)}`)
    return undefined
  }
}

const count = (error: string) => errors.set(error, (errors.get(error) ?? 0) + 1)

/** From half the time to one and a half. */
async function pause(until: number): Promise<void> {
  const wanted = PAUSE * 1000 * (0.5 + Math.random())
  await sleep(Math.max(0, Math.min(wanted, until - performance.now())))
}

function tell(found: { lost: number; twice: number; unheard: number; broken: number }): void {
  const rows: Row[] = [{ what: 'what', measured: 'p50 / p95 / most', ratio: 'asked' }]
  for (const [what, times] of Object.entries(took)) {
    const sorted = times.toSorted((a, b) => a - b)
    const at = (part: number) =>
      decimals(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN, 0)
    rows.push({ what, measured: `${at(0.5)} / ${at(0.95)} / ${at(1)} ms`, ratio: String(times.length) })
  }
  const plain = (what: string, measured: number): Row => ({ what, measured: String(measured), ratio: '' })
  rows.push(
    plain('told that someone else wrote meanwhile', conflicts),
    plain('notes said to be kept', acknowledged.length),
    plain('of these lost', found.lost),
    plain('notes there twice', found.twice),
    plain('notes there, of which the answer was not heard', found.unheard),
    plain('broken chains', found.broken),
    ...[...errors].map(([what, times]) => plain(`error: ${what}`, times)),
  )
  process.stdout.write(
    `Holdbar bench of many at once · ${CITIZENS} citizens, ${CASEWORKERS} caseworkers, ${SECONDS} s, ` +
      `${PAUSE} s between pages · Node ${process.versions.node} · ${machine()}\n\n${table(rows)}\n`,
  )
}

function numberAfter(flag: string, otherwise: number): number {
  const at = process.argv.indexOf(flag)
  const given = at === -1 ? otherwise : Number(process.argv[at + 1])
  if (!Number.isFinite(given) || given < 0) throw new Error(`${flag} takes a number`)
  return given
}
