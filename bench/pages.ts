// `npm run bench:pages`: the pages of the office in a browser and under load, beside a bare server that asks the same
// of the same database; and the same pages among ten thousand cases and among a million. Read the ratios: the machine
// is not yours. `-- many --cases 100000` for one part, and for fewer cases.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { openFolder } from '../test/database/servers.ts'
import { CHROMIUM, FLAGS } from '../test/browser/chromium.ts'
import { startBareServer } from './bare-server.ts'
import { fillCases, type Filled } from './many-cases.ts'
import { decimals, median, raceRounds, type Row, table } from './measure.ts'
import { type BenchOffice, loadOf, machine, startOffice, USER, writeCase } from './office.ts'

const CONNECTIONS = 8
const SECONDS = 2
const asked = process.argv.indexOf('--cases')
const MANY = asked === -1 ? 1_000_000 : Number(process.argv[asked + 1])
const FEW = 10_000

/** Asked of the browser, so it is words and no code of ours. */
const FIRST_PAINT = `new Promise((done) => {
  new PerformanceObserver((list) => {
    const first = list.getEntriesByName('first-contentful-paint')[0]
    if (first !== undefined) done(first.startTime)
  }).observe({ type: 'paint', buffered: true })
})`

const PARTS = ['load', 'paint', 'many'] as const
const named = PARTS.filter((part) => process.argv.includes(part))
const parts: readonly (typeof PARTS)[number][] = named.length > 0 ? named : PARTS

const home = openFolder('holdbar-bench-pages-')
const rows: Row[] = [{ what: 'what', measured: 'measured here', ratio: 'ratio' }]
try {
  const office = await startOffice(join(home, 'few'))
  try {
    const ordinary = await writeCase(office, 1, 0, 3)
    const large = await writeCase(office, 2, 300, 40)
    if (parts.includes('load')) {
      rows.push(...(await besideBare(office, 'an ordinary case, 3 needs', ordinary)))
      rows.push(...(await besideBare(office, 'a case of 40 needs', large)))
    }
    if (parts.includes('paint')) rows.push(...(await firstPaints(office, large)))
    if (parts.includes('many')) rows.push(...(await amongMany(office, ordinary)))
  } finally {
    await office.close()
  }
} finally {
  rmSync(home, { recursive: true, force: true })
}
process.stdout.write(`Holdbar bench of the pages · Node ${process.versions.node} · ${machine()}\n\n${table(rows)}\n`)

/** Requests a second of the page, and of a server that asks the database for the same and answers with ready words. */
async function besideBare(office: BenchOffice, what: string, path: string): Promise<Row[]> {
  const cookie = `holdbar=${office.token}`
  const body = await (await fetch(office.base + path, { headers: { cookie } })).text()
  const bare = await startBareServer(office.deps, body)
  const bases = { bare: bare.base, page: office.base, anew: office.anew }
  const kinds = Object.keys(bases) as (keyof typeof bases)[]
  const rates: Record<(typeof kinds)[number], number[]> = { bare: [], page: [], anew: [] }
  // Each in turn, so that a busy moment hits all; the first round compiles.
  for (let round = 0; round < 5; round++)
    for (const kind of kinds) {
      const rate = await loadOf({ url: bases[kind] + path, cookie, connections: CONNECTIONS, seconds: SECONDS })
      if (round > 0) rates[kind].push(rate)
    }
  bare.close()
  const row = (name: string, kind: (typeof kinds)[number]): Row => ({
    what: `${name}, ${what}`,
    measured: `${decimals(median(rates[kind]), 0)} /s`,
    ratio: decimals(median(rates[kind]) / median(rates.bare)),
  })
  return [
    row('a bare server', 'bare'),
    row(`the case page, ${decimals(body.length / 1024, 0)} kB`, 'page'),
    row('the case page, checked anew each time', 'anew'),
  ]
}

/** When the first words are seen, beside a page of one line, and how much script came with them. */
async function firstPaints(office: BenchOffice, path: string): Promise<Row[]> {
  if (CHROMIUM === undefined) throw new Error('no Chromium: apt-get install chromium')
  const line = await startBareServer(office.deps, '<!doctype html><title>Hej</title><p>Hej</p>')
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  const [beside, whole, within]: [number[], number[], number[]] = [[], [], []]
  let script = 0
  try {
    for (let round = 0; round < 12; round++) {
      const one = await openPage(browser, line.base + path, office.token)
      const page = await openPage(browser, office.base + path, office.token)
      const next = await openPage(browser, office.base + path, office.token, `${office.base}/sager`)
      // The first two compile.
      if (round < 2) continue
      beside.push(one.painted)
      whole.push(page.painted)
      within.push(next.painted)
      script = page.script
    }
  } finally {
    await browser.close()
    line.close()
  }
  const row = (what: string, times: readonly number[]): Row => ({
    what: `first contentful paint, ${what}`,
    measured: `${decimals(median(times), 0)} ms`,
    ratio: decimals(median(times) / median(beside)),
  })
  return [
    row('a page of one line, the same queries', beside),
    row('the case page of 40 needs and 200 statements, in a browser that has nothing of Holdbar', whole),
    row('the same, from the list of cases', within),
    { what: 'script on that page', measured: `${decimals(script / 1024, 1)} kB`, ratio: '' },
  ]
}

/**
 * As someone who comes for the first time: nothing is kept from another visit, but what the page before it, if any, has
 * fetched.
 */
async function openPage(
  browser: Browser,
  url: string,
  token: string,
  before?: string,
): Promise<{ painted: number; script: number }> {
  const context = await browser.newContext({ locale: 'da-DK' })
  await context.addCookies([{ name: 'holdbar', value: token, url }])
  const page = await context.newPage()
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script')
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
  })
  if (before !== undefined) await page.goto(before)
  await page.goto(url)
  const painted: number = await page.evaluate(FIRST_PAINT)
  const script = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  await context.close()
  return { painted, script }
}

/** The same pages in two databases, one of few cases and one of many, each asked in turn. */
async function amongMany(few: BenchOffice, path: string): Promise<Row[]> {
  const many = await startOffice(join(home, 'many'))
  try {
    await writeCase(many, 1, 0, 3)
    const sizes: Filled[] = [
      await fillCases(join(home, 'few'), FEW, USER),
      await fillCases(join(home, 'many'), MANY, USER),
    ]
    const pages: Readonly<Record<string, string>> = {
      'the page of a case': path,
      'my cases': '/sager',
      'the cases of the team': '/sager?vis=team',
      'all cases': '/sager?vis=alle',
      'cases to be read through': '/sager?vis=laesning',
      'a search for a rare word': '/soeg?q=trommeslager',
      'a search for a common word': '/soeg?q=indkøb',
      'a search for a name': '/soeg?q=Trine+Vestergaard',
    }
    const took = await raceRounds(
      15,
      Object.fromEntries(
        Object.entries(pages).flatMap(([name, url]) => [
          [`few ${name}`, () => fetchPage(few, url)],
          [`many ${name}`, () => fetchPage(many, url)],
        ]),
      ),
    )
    return [
      ...sizes.map(({ cases, here, seconds, bytes }) => ({
        what: `${cases} cases, ${here} of them in the municipality`,
        measured: `${decimals(bytes / 1_073_741_824, 2)} GB`,
        ratio: `${decimals(seconds, 0)} s`,
      })),
      ...Object.keys(pages).map((name) => ({
        what: `${name}, among ${MANY} cases`,
        measured: `${decimals(took[`many ${name}`] ?? Number.NaN, 1)} ms`,
        ratio: decimals((took[`many ${name}`] ?? Number.NaN) / (took[`few ${name}`] ?? Number.NaN)),
      })),
    ]
  } finally {
    await many.close()
  }
}

async function fetchPage({ base, token }: BenchOffice, path: string): Promise<void> {
  const answer = await fetch(base + path, { headers: { cookie: `holdbar=${token}` } })
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
  await answer.text()
}
