import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { DEMO_SETUP } from '../../demo/demo-setup.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCase, KARLA, RAADGIVER } from '../../stages/case.specimen.ts'
import { aUser, browserOf, HERE, officeServer, THERE } from './office.specimen.ts'

const USERS = [
  aUser('anne', 'raadgiver'),
  aUser('bo', 'jurist'),
  aUser('hanne', 'leder'),
  aUser('karla', 'borger', { team: null, party: KARLA }),
  aUser('nabo', 'leder', { municipality: THERE }),
]
const AT = '/sager/sag-karla/offentliggoer'
/** After the time to complain; in the specimen the decision was sent on 3 March. */
const LATER = plainDate('2025-06-02')

async function start({ shielded = false, today = LATER } = {}) {
  const entries = entriesOf(aCase()).map((one) => (one.kind === 'case-opened' ? { ...one, shielded } : one))
  const { server, world } = await officeServer(
    {
      [HERE]: {
        cases: { 'sag-karla': entries },
        people: [
          {
            id: KARLA,
            name: 'Karla Vind',
            cpr: null,
            address: ['Møllegade 14', '9999 Fjordkøbing'],
            isProtected: false,
          },
        ],
        setup: DEMO_SETUP,
        userNames: { [RAADGIVER]: 'Rita Ros' },
      },
      [THERE]: {},
    },
    USERS,
    undefined,
    { today },
  )
  const anyone = browserOf(server)
  const as = async (id: string) => {
    const browser = browserOf(server)
    await browser.signIn(id)
    return browser
  }
  return { as, anyone, world }
}

const hashIn = (body: string) => /name="hash" value="([0-9a-f]{64})"/.exec(body)?.[1] ?? ''
const published = async (browser: ReturnType<typeof browserOf>) =>
  [...(await browser.get('/afgoerelser')).body.matchAll(/href="(\/afgoerelser\/[^"]+)"/g)].map(([, url]) => url ?? '')

/** As a person would: look, and approve what was looked at. */
async function approve(browser: ReturnType<typeof browserOf>, given: Readonly<Record<string, string>> = {}) {
  await browser.get(AT)
  const seen = await browser.post(AT, { ...given, _goer: 'vis' })
  return browser.post(AT, { ...given, _goer: 'godkend', laest: 'ja', hash: hashIn(seen.body) })
}

test('a leader sees the proposal with every removal beside, approves, and everyone can read it and nobody’s name', async () => {
  const { as, anyone, world } = await start()
  const hanne = await as('hanne')
  expect((await hanne.get('/sager/sag-karla/brev')).body).toContain(`href="${AT}"`)
  const page = (await hanne.get(AT)).body
  expect(page).toContain('<strong lang="da">Karla Vind</strong>')
  const shown = /<div class="letter-paper publish-text"[^]*?<\/div>/.exec(page)?.[0] ?? ''
  expect(shown).not.toMatch(/Karla|Vind|Møllegade|Fjordkøbing|Rita/)
  expect(await published(anyone)).toEqual([])
  expect((await approve(hanne)).statusCode).toBe(303)
  const [url = '', ...rest] = await published(anyone)
  expect(rest).toEqual([])
  expect(url).not.toContain('karla')
  for (const path of [url, `/en${url}`]) {
    const read = await anyone.get(path)
    expect(read.statusCode).toBe(200)
    expect(read.body).not.toMatch(/Karla|Vind|Møllegade|Fjordkøbing|Rita|sag-karla|hanne/)
    expect(read.body).toContain('post')
  }
  const kept = await world.office.open(HERE, (desk) => desk.cases.read('sag-karla' as never))
  const last = kept.ok ? kept.value.at(-1) : undefined
  expect([last?.entry.kind, last?.by]).toEqual(['publication-approved', { user: 'hanne', role: 'leder' }])
  expect(world.accesses.filter(({ what }) => what === 'offentliggoer').length).toBeGreaterThan(2)
  const journal = (await hanne.get('/sager/sag-karla/journal')).body
  expect(journal).toContain('offentliggjort uden det, der peger på nogen')
})

describe('who may', () => {
  test.each([
    ['anne', 404],
    ['bo', 200],
    ['hanne', 200],
    ['karla', 404],
    ['nabo', 404],
  ])('%s: %i', async (who, status) => {
    const { as, anyone } = await start()
    const browser = await as(who)
    expect((await browser.get(AT)).statusCode).toBe(status)
    if (status === 200) return
    await browser.get('/tal')
    // A citizen's pages carry no token of the office.
    expect([403, 404]).toContain((await browser.post(AT, { _goer: 'godkend', laest: 'ja' })).statusCode)
    expect(await published(anyone)).toEqual([])
  })
  test('nobody, while the citizen may still complain, or where the case is shielded', async () => {
    const early = await start({ today: plainDate('2025-03-20') })
    const hanne = await early.as('hanne')
    expect((await hanne.get(AT)).body).toContain('Klagefristen er ikke løbet ud')
    expect((await hanne.post(AT, { _goer: 'godkend', laest: 'ja' })).statusCode).toBe(409)
    expect(await published(early.anyone)).toEqual([])
    const shielded = await start({ shielded: true })
    const bo = await shielded.as('bo')
    expect((await bo.get(AT)).statusCode).toBe(404)
  })
})

describe('nothing is published', () => {
  test.each([
    ['without the tick', { laest: '' }, 422, 'Sæt kryds, når du har læst hele teksten.'],
    ['as another text than was seen', { hash: 'f'.repeat(64) }, 409, 'Teksten er en anden end den, du så.'],
    ['where a word to remove is not there', { fjern: 'elefant' }, 422, '»elefant« står ikke i teksten'],
    ['where a reason is too long', { 'behold-1': 'x'.repeat(301) }, 422, 'Skriv højst 300 tegn.'],
  ])('%s', async (_, change, status, words) => {
    const { as, anyone } = await start()
    const hanne = await as('hanne')
    const hash = hashIn((await hanne.get(AT)).body)
    const answer = await hanne.post(AT, { _goer: 'godkend', laest: 'ja', hash, ...change })
    expect([answer.statusCode, answer.body.split(words).length - 1]).toEqual([status, 2])
    expect(await published(anyone)).toEqual([])
  })
  test('by looking at it with changes', async () => {
    const { as, anyone } = await start()
    const hanne = await as('hanne')
    await hanne.get(AT)
    expect((await hanne.post(AT, { _goer: 'vis', fjern: 'indkøb = en opgave' })).statusCode).toBe(200)
    expect(await published(anyone)).toEqual([])
  })
})

test('what a person removes is gone, what a person puts back stands with its reason in the journal', async () => {
  const { as, anyone, world } = await start()
  const hanne = await as('hanne')
  const page = (await hanne.get(AT)).body
  const number = /behold-(\d+)"[^>]*value=""/.exec(page.slice(page.indexOf('<strong lang="da">Karla Vind')))?.[1] ?? ''
  const done = await approve(hanne, { fjern: 'post = papirer', [`behold-${number}`]: 'Opdigtet navn i et eksempel.' })
  expect(done.statusCode).toBe(303)
  const text = (await anyone.get((await published(anyone))[0] ?? '')).body
  expect(text).toContain('papirer')
  expect(text).not.toMatch(/(?<!\p{L})post(?!\p{L})/iu)
  expect(text).toContain('Karla Vind')
  const kept = await world.office.open(HERE, (desk) => desk.cases.read('sag-karla' as never))
  expect(kept.ok && kept.value.at(-1)?.entry).toMatchObject({
    publication: {
      alsoRemoved: [{ words: 'post', instead: 'papirer' }],
      putBack: [{ words: 'Karla Vind', why: 'Opdigtet navn i et eksempel.' }],
    },
  })
})

test('the same words are one row with a way to each place, and one reason puts them back everywhere', async () => {
  const { as, anyone } = await start()
  const hanne = await as('hanne')
  const page = (await hanne.get(AT)).body
  const rows = [...page.matchAll(/<li id="ud-\d+">[^]*?<\/li>/g)].map(([row]) => row)
  const words = rows.map((row) => /<p>.*?: <strong lang="da">([^<]*)</.exec(row)?.[0].replace(/^.*<\/a> /, ''))
  expect(new Set(words).size).toBe(words.length)
  const many = rows.find((row) => row.includes('class="publish-places"')) ?? ''
  const places = [...many.slice(many.indexOf('publish-places')).matchAll(/href="#(tekst-\d+)"/g)].map(([, id]) => id)
  expect(places.length).toBeGreaterThan(1)
  for (const id of places) expect(page).toContain(`<mark id="${id}">`)
  const field = /name="(behold-\d+)"/.exec(many)?.[1] ?? ''
  const quote = /<strong lang="da">([^<]*)</.exec(many)?.[1] ?? ''
  expect((await approve(hanne, { [field]: 'Det peger ikke på nogen.' })).statusCode).toBe(303)
  const text = (await anyone.get((await published(anyone))[0] ?? '')).body
  expect(text.split(quote).length - 1).toBeGreaterThanOrEqual(places.length)
})

test('what was approved can be withdrawn, with a reason, and is gone at once', async () => {
  const { as, anyone } = await start()
  const hanne = await as('hanne')
  await approve(hanne)
  const [url = ''] = await published(anyone)
  const id = url.split('/').at(-1) ?? ''
  const page = (await hanne.get(AT)).body
  expect(page).toContain('Afgørelsen er offentliggjort.')
  const tooLittle = await hanne.post(`${AT}/traek-tilbage`, { id, hvorfor: ' ' })
  expect([tooLittle.statusCode, tooLittle.body.includes('Skriv kort, hvorfor')]).toEqual([422, true])
  expect((await hanne.post(`${AT}/traek-tilbage`, { id: 'en-anden', hvorfor: 'x' })).statusCode).toBe(409)
  const anne = await as('anne')
  await anne.get('/tal')
  expect((await anne.post(`${AT}/traek-tilbage`, { id, hvorfor: 'x' })).statusCode).toBe(404)
  expect((await anyone.get(url)).statusCode).toBe(200)
  expect((await hanne.post(`${AT}/traek-tilbage`, { id, hvorfor: 'Den pegede på nogen.' })).statusCode).toBe(303)
  expect((await anyone.get(url)).statusCode).toBe(404)
  expect(await published(anyone)).toEqual([])
  expect((await hanne.get(AT)).body).toContain('Den pegede på nogen.')
})

describe('the open list', () => {
  test('is searched by words and chosen among; what is on no list is not asked for', async () => {
    const { as, anyone } = await start()
    await approve(await as('hanne'))
    const many = async (query: string) =>
      [...(await anyone.get(`/afgoerelser?${query}`)).body.matchAll(/href="\/afgoerelser\/[^"]+"/g)].length
    for (const query of [
      '',
      'q=indkøb',
      'tema=praktiske-opgaver-i-hjemmet',
      'bestemmelse=SEL+§+85',
      'svar=afslag',
      'resultat=ikke-paaklaget',
      'tema=opdigtet',
      'side=x',
    ])
      expect([query, await many(query)]).toEqual([query, 1])
    for (const query of [
      'q=cykel',
      'tema=sundhed',
      'bestemmelse=SEL+§+97',
      'svar=ikke-et-behov',
      'resultat=omgjort',
      'side=2',
    ])
      expect([query, await many(query)]).toEqual([query, 0])
    expect((await anyone.get('/afgoerelser?q=%3Cscript%3Ealert(1)%3C/script%3E')).body).not.toContain('<script>alert')
  })
  test('says so where there is none, and where the database is away', async () => {
    const { anyone, world } = await start()
    expect((await anyone.get('/afgoerelser')).body).toContain('Der er ikke offentliggjort nogen afgørelser endnu.')
    expect((await anyone.get('/afgoerelser/opdigtet')).statusCode).toBe(404)
    expect((await anyone.get('/')).body).toContain('href="/afgoerelser"')
    expect(world.accesses).toEqual([])
  })
})
