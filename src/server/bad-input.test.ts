import { describe, expect, test } from 'vitest'
import { DEMO_SETUP } from '../demo/demo-setup.ts'
import type { PartyId } from '../stages/00-case/case-id.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import { entriesOf } from '../stages/case-journal.specimen.ts'
import { aCase, aCaseWithout, KARLA, LEDER, POST, RAADGIVER } from '../stages/case.specimen.ts'
import { ACT_FORMS } from '../web/act/act-forms.ts'
import { CITIZEN_FORMS } from '../web/citizen/citizen-forms.ts'
import { aUser, browserOf, HERE, officeServer, THERE } from './office/office.specimen.ts'
import { routesOf } from './routes.specimen.ts'

const CPR = '0101701234'
const SCRIPT = '<script>alert(1)</script>'
const BO = 'part-bo' as PartyId
const USERS = [
  aUser('karla', 'borger', { team: null, party: KARLA }),
  aUser(RAADGIVER, 'raadgiver'),
  aUser(LEDER, 'leder'),
  aUser('nabo', 'raadgiver', { municipality: THERE }),
]
const assigned: CaseEntry = { kind: 'responsible-assigned', official: RAADGIVER, team: 'Voksenteamet' }
const informed = [...entriesOf(aCaseWithout('decision', 'letters', 'calls')), assigned]
const others: readonly CaseEntry[] = entriesOf(aCase()).map((entry) =>
  entry.kind === 'case-opened' ? { ...entry, id: 'sag-bo' as never, citizen: BO } : entry,
)

async function start() {
  const told: unknown[] = []
  const people = [KARLA, BO].map((id) => ({
    id,
    name: `${id}`,
    cpr: CPR,
    address: ['Møllegade 1'],
    isProtected: false,
  }))
  const { server, world } = await officeServer(
    {
      [HERE]: { cases: { 'sag-karla': informed, 'sag-bo': others }, people, setup: DEMO_SETUP },
      [THERE]: { setup: DEMO_SETUP },
    },
    USERS,
    undefined,
    { onError: (error) => told.push(error) },
  )
  const as = async (id: string) => {
    const browser = browserOf(server)
    await browser.post('/log-ind', { som: id })
    await browser.get(id === 'karla' ? '/min-sag/sag-karla/goer/ring-op' : '/sager')
    return browser
  }
  /** Everything that is kept of the cases and the people in them. */
  const kept = async () => {
    const read = await world.office.open(HERE, async (desk) => ({
      cases: await Promise.all(['sag-karla', 'sag-bo', 'id-1'].map((id) => desk.cases.read(id as never))),
      listed: (await desk.listWork({ limit: 50 })).map(({ id }) => id),
      people: await desk.people([KARLA, BO]),
      setup: await desk.findSetup('2025-03-03' as never),
    }))
    return JSON.stringify(read.ok ? { ...read.value, people: [...read.value.people] } : null)
  }
  /** Each form that can be sent, by whoever may send it, in both languages. */
  const forms = (await routesOf(server))
    .filter(({ method, url }) => method === 'POST' && !OPEN.test(url))
    .flatMap(({ url }) => {
      const isMine = url.includes('/min-sag')
      const names = url.includes(':form') ? (isMine ? CITIZEN_FORMS : ACT_FORMS).map(({ path }) => path) : ['']
      return names.map((form) => ({ user: isMine ? 'karla' : LEDER, url, form }))
    })
  return { server, world, as, kept, forms, told }
}

/** Signing in and out write nothing of a case; the checking of a letter keeps nothing, and has tests of its own. */
const OPEN = /^(?:\/en)?\/(?:tjek|log-ind|log-ud)/
/** Keeps what is being written, so that nothing is too little for it; it writes nothing in the case. */
const DRAFTS = /\/(?:proev\/|kladde\/)/

const filled = (url: string, form: string, id = 'sag-karla'): string =>
  url.replaceAll(/:(\w+)/g, (_, name: string) => ({ id, form, behov: POST, slags: 'hoering', om: 'x' })[name] ?? 'x')

/** Every name that a form of the house has had, so that whatever is read has been sent. */
const everywhere = (value: string) =>
  Object.fromEntries(
    [
      'id',
      'ord',
      'hvorfor',
      'tekst',
      'svar',
      'behov',
      'navn',
      'titel',
      'om',
      'dag',
      'bemaerkning',
      'opslag',
      'hvordan',
      'hash',
    ]
      .concat([
        'cpr',
        'adresse',
        'hvad',
        'hvem',
        'team',
        'nummer',
        'klage',
        'kanal',
        'frist',
        'aktivitet',
        'begrundelse',
      ])
      .concat(['_oensk', '_seq', '_videre', '_form', '_om'])
      .map((name) => [name, value]),
  )

const LONG = Object.fromEntries(
  ['ord', 'hvorfor', 'tekst', 'navn', 'hvordan', 'bemaerkning', 'begrundelse'].map((name) => [
    name,
    'x'.repeat(20_001),
  ]),
)
/** Forms that ask for nothing but words: whatever words they are, they are kept as words. */
const WORDS_ALONE: readonly string[] = ['/min-sag/soeg', 'ring-op', 'soeg-mere', 'synspunkt', 'vaerge-tvivl']
/** Forms that ask for nothing at all: what they are for is in their button. */
const NOTHING_ASKED: readonly string[] = ['traek-ansoegning', 'aktindsigt']

describe('at every form there is', () => {
  test.each([
    ['nothing', {}, NOTHING_ASKED],
    ['more than a field holds', LONG, []],
    ['a script in each field', everywhere(SCRIPT), [...WORDS_ALONE, ...NOTHING_ASKED]],
    ['the name of another case', everywhere('sag-bo'), [...WORDS_ALONE, ...NOTHING_ASKED]],
    ['an identity number in each field', everywhere(CPR), [...WORDS_ALONE, ...NOTHING_ASKED]],
  ])(
    '%s: a clear answer, nothing written, nothing run, and nothing told to the log',
    { timeout: 180_000 },
    async (_, body, takes) => {
      const { as, kept, forms, told } = await start()
      expect(forms.length).toBeGreaterThan(100)
      const browsers = new Map([
        ['karla', await as('karla')],
        [LEDER, await as(LEDER)],
      ])
      const wrong: unknown[] = []
      const took: string[] = []
      let before = await kept()
      for (const { user, url, form } of forms.filter((one) => !one.url.startsWith('/en'))) {
        const answer = await browsers.get(user)?.post(filled(url, form), body)
        const status = answer?.statusCode ?? 0
        const isClear = status >= 400 && status < 500
        if (status === 303 && !DRAFTS.test(url)) took.push(form === '' ? url : form)
        else if (!isClear && !DRAFTS.test(url)) wrong.push([url, form, status])
        if (answer?.body.includes(SCRIPT) === true) wrong.push([url, form, 'not escaped'])
        if (isClear && answer?.body.includes('<h1') !== true) wrong.push([url, form, 'no heading'])
        const after = await kept()
        if (after !== before && status !== 303) wrong.push([url, form, status, 'wrote'])
        before = after
      }
      expect(wrong).toEqual([])
      expect(took.filter((one) => !takes.includes(one))).toEqual([])
      expect(told).toEqual([])
      for (const page of ['', '/parter', '/journal', '/klage', '/ansoegning'])
        expect((await browsers.get(LEDER)?.get(`/sager/sag-karla${page}`))?.body.includes(SCRIPT)).toBe(false)
    },
  )

  test('without its token, with another’s, or from elsewhere: turned away with what to do', async () => {
    const { as, kept, forms } = await start()
    const before = await kept()
    const browsers = new Map([
      ['karla', await as('karla')],
      [LEDER, await as(LEDER)],
    ])
    for (const { user, url, form } of forms)
      for (const [token, origin] of [
        ['', undefined],
        ['udløbet', undefined],
        [undefined, 'https://ond.example'],
        [undefined, 'ikke en adresse'],
      ] as const) {
        const answer = await browsers
          .get(user)
          ?.post(
            filled(url, form),
            token === undefined ? {} : { _token: token },
            origin === undefined ? {} : { origin },
          )
        expect([url, form, token, origin, answer?.statusCode]).toEqual([url, form, token, origin, 403])
        expect(answer?.body).toContain(url.startsWith('/en') ? 'Open the page again' : 'Åbn siden igen')
      }
    expect(await kept()).toBe(before)
  })

  test('of a case in another municipality: it is not there', async () => {
    const { as, kept, forms } = await start()
    const before = await kept()
    const neighbour = await as('nabo')
    for (const { url, form } of forms.filter(({ url }) => url.includes('/sager/:id'))) {
      const answer = await neighbour.post(filled(url, form), everywhere('x'))
      expect([url, form, answer.statusCode]).toEqual([url, form, 404])
    }
    expect(await kept()).toBe(before)
  })

  test('more than a form holds speaks of the form and not of a file', async () => {
    const { as, kept, forms } = await start()
    const before = await kept()
    const browsers = new Map([
      ['karla', await as('karla')],
      [LEDER, await as(LEDER)],
    ])
    const urls = [...new Map(forms.map((one) => [one.url, one])).values()]
    for (const { user, url, form } of urls) {
      const answer = await browsers.get(user)?.post(filled(url, form), { ord: 'x'.repeat(1_000_001) })
      expect([url, answer?.statusCode]).toEqual([url, 413])
      expect(answer?.body).toContain(url.startsWith('/en') ? 'shorten the text' : 'gør teksten kortere')
    }
    expect(await kept()).toBe(before)
  })
})

describe('a NUL', () => {
  test.each([
    '/afgoerelser/%00',
    '/afgoerelser?q=%00',
    '/en/afgoerelser/a%00b',
    '/sager/%00',
    '/sager/sag-karla/goer/nok?om=%00',
    '/soeg?q=%00',
    '/en/soeg?q=%00',
    '/min-sag/%00',
    '/log-ind?videre=%00',
  ])('in the address %s is told at once, whoever asks, and not to the log', async (url) => {
    const { server, as, told } = await start()
    for (const browser of [browserOf(server), await as(RAADGIVER)]) {
      const answer = await browser.get(url)
      expect([answer.statusCode, answer.headers['x-frame-options']]).toEqual([400, 'DENY'])
      expect(answer.body).toContain(url.startsWith('/en') ? 'could not be read' : 'kunne ikke læses')
    }
    expect(told).toEqual([])
  })

  test('in what is being written is neither kept nor shown', async () => {
    const { as } = await start()
    const browser = await as(RAADGIVER)
    expect((await browser.post('/sager/sag-karla/proev/notat', { tekst: 'Hun \0ringede.' })).statusCode).toBe(200)
    const page = (await browser.get('/sager/sag-karla/goer/notat')).body
    expect(page).toContain('Hun ringede.')
    expect(page).not.toContain('\0')
  })
})

test.each([
  '/soeg?q=Karla&q=Bo',
  '/sager?vis=alle&vis=mine',
  '/sager/ny?q=Karla&q=Bo&borger=a&borger=b',
  '/sager/sag-karla/goer/nok?om=a&om=b&svar=ja&svar=nej',
  '/sager/sag-karla/brevet/kvittering/x?modtager=a&modtager=b',
  '/sager/sag-karla/brevet/kvittering/x/brev.pdf?modtager=a&modtager=b',
  '/tal/team?del=a&del=b&af=c&af=d',
  '/log-ind?videre=a&videre=b',
  '/afgoerelser?q=a&q=b&side=1&side=2',
  '/regler?q=a&q=b',
  '/kodebog?dag=a&dag=b',
])('what is asked twice in the address %s is no trouble of ours', async (url) => {
  const { as, told } = await start()
  const answer = await (await as(RAADGIVER)).get(url)
  expect(answer.statusCode).toBeLessThan(500)
  expect(told).toEqual([])
})

test('the form of a new case sent again, with another name in it, changes nobody', async () => {
  const { as, kept } = await start()
  const browser = await as(RAADGIVER)
  const given = { navn: 'Ny Borger', adresse: 'Vej 1', omraade: 'voksen', procedure: 'ansoegning', _oensk: 'id-1' }
  expect((await browser.post('/sager/ny', given)).statusCode).toBe(303)
  const before = await kept()
  await browser.post('/sager/ny', { ...given, navn: 'En Anden', cpr: CPR })
  expect((await browser.get('/sager/id-1')).body).not.toContain('En Anden')
  expect(await kept()).toBe(before)
})
