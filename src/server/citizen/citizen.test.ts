import { describe, expect, test } from 'vitest'
import type { PartyId, RecordId } from '../../stages/00-case/case-id.ts'
import { plainDate } from '../../base/date.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCase, aCaseWithout, KARLA, LEDER, POST, RAADGIVER } from '../../stages/case.specimen.ts'
import { CITIZEN_FORMS } from '../../web/citizen/citizen-forms.ts'
import { DEMO_SETUP } from '../../demo/demo-setup.ts'
import type { SessionUser } from '../office/office-deps.ts'
import { aUser, browserOf, HERE, officeServer, THERE } from '../office/office.specimen.ts'
import { routesOf } from '../routes.specimen.ts'

const SISTER = 'part-soester' as PartyId
const BLIND = 'part-bisidder' as PartyId
const BO = 'part-bo' as PartyId
const citizen = (
  id: string,
  party: PartyId,
  role: 'borger' | 'repraesentant' = 'borger',
  more: Partial<SessionUser> = {},
) => aUser(id, role, { team: null, party, ...more })
const USERS = [
  citizen('karla', KARLA),
  citizen('bo', BO),
  citizen('else', SISTER, 'repraesentant'),
  citizen('bisidder', BLIND, 'repraesentant'),
  citizen('ny', 'part-ny' as PartyId),
  citizen('udenbys', KARLA, 'borger', { municipality: THERE }),
  aUser(RAADGIVER, 'raadgiver'),
  aUser(LEDER, 'leder'),
  aUser('administrator', 'administrator'),
]

const assigned: CaseEntry = { kind: 'responsible-assigned', official: RAADGIVER, team: 'Voksenteamet' }
const parties: readonly CaseEntry[] = [
  {
    kind: 'party-recorded',
    party: { id: SISTER, role: 'partsrepraesentant', mandates: ['udtale-sig', 'se-sagen', 'klage'] },
  },
  { kind: 'party-recorded', party: { id: BLIND, role: 'bisidder', mandates: ['udtale-sig'] } },
]
const beingInformed = [...entriesOf(aCaseWithout('decision', 'letters', 'calls')), assigned, ...parties]
const decided = [...entriesOf(aCaseWithout('letters', 'calls')), assigned, ...parties]
const sent = [...entriesOf(aCase()), assigned, ...parties]
const bos: readonly CaseEntry[] = entriesOf(aCase()).map((entry) =>
  entry.kind === 'case-opened' ? { ...entry, id: 'sag-bo' as never, citizen: BO } : entry,
)

async function start(journal: readonly CaseEntry[] = beingInformed) {
  const people = [
    { id: KARLA, name: 'Karla Vind', cpr: '0101701234', address: ['Møllegade 1'], isProtected: false },
    { id: BO, name: 'Bo Bang', cpr: null, address: [], isProtected: false },
  ]
  const { server, world } = await officeServer(
    {
      [HERE]: {
        cases: { 'sag-karla': journal, 'sag-bo': bos },
        people,
        setup: DEMO_SETUP,
        userNames: { [RAADGIVER]: 'Mette Lund' },
      },
      [THERE]: { setup: DEMO_SETUP },
    },
    USERS,
  )
  const as = async (id: string) => {
    const browser = browserOf(server)
    await browser.post('/log-ind', { som: id })
    return browser
  }
  const read = async (id = 'sag-karla') => {
    const opened = await world.office.open(HERE, (desk) => desk.cases.read(id as never))
    return opened.ok ? opened.value : []
  }
  return { server, world, as, read }
}

/** What stands for each parameter in a route, for the case of Karla. */
const FILLED = (form: string): Readonly<Record<string, string>> => ({
  id: 'sag-karla',
  form,
  behov: POST,
  dokument: 'dok-1',
})
const filled = (url: string, given: Readonly<Record<string, string>>): string =>
  url.replaceAll(/:(\w+)/g, (_, name: string) => given[name] ?? 'x')

const OPEN = /^(?:\/en)?\/(?:$|tjek|regler|kodebog|om$|tilgaengelighed|sundhed|assets|log-ind|log-ud)/

describe('over every route there is', () => {
  test('what works with cases is not there for a citizen or a representative', async () => {
    const { server, as, read } = await start(sent)
    const routes = (await routesOf(server)).filter(
      ({ url }) => !OPEN.test(url) && url !== '/en' && !url.includes('/min-sag'),
    )
    expect(routes.length).toBeGreaterThan(40)
    for (const user of ['karla', 'else']) {
      const browser = await as(user)
      await browser.get('/min-sag')
      for (const { method, url } of routes) {
        const at = filled(url, FILLED('notat'))
        const answer = method === 'GET' ? await browser.get(at) : await browser.post(at, { tekst: 'x' })
        expect([user, method, url, answer.statusCode]).toEqual([user, method, url, 404])
        expect(answer.body).not.toContain('Karla Vind')
      }
    }
    expect(await read()).toHaveLength(sent.length)
  })

  test('one’s own pages are there for no one else, and say the same of another’s case as of none', async () => {
    const { server, as, read } = await start(sent)
    const routes = (await routesOf(server)).filter(({ url }) => url.includes('/min-sag/:id'))
    expect(routes.length).toBeGreaterThanOrEqual(20)
    for (const user of [RAADGIVER, LEDER, 'administrator', 'bo', 'ny', 'bisidder', 'udenbys']) {
      const browser = await as(user)
      await browser.get(user === RAADGIVER || user === LEDER || user === 'administrator' ? '/sager' : '/min-sag/hjaelp')
      for (const { method, url } of routes)
        for (const form of url.includes(':form') ? CITIZEN_FORMS.map(({ path }) => path) : ['']) {
          const send = (at: string) => (method === 'GET' ? browser.get(at) : browser.post(at, { ord: 'x' }))
          const theirs = await send(filled(url, FILLED(form)))
          const none = await send(filled(url, { ...FILLED(form), id: 'sag-findes-ikke' }))
          expect([user, method, url, theirs.statusCode]).toEqual([user, method, url, 404])
          expect(theirs.body.replaceAll('sag-karla', '')).toBe(none.body.replaceAll('sag-findes-ikke', ''))
        }
    }
    expect(await read()).toHaveLength(sent.length)
  })

  test('whoever is not signed in is sent to sign in, and comes back', async () => {
    const { server } = await start()
    for (const { method, url } of (await routesOf(server)).filter((route) => route.url.includes('/min-sag'))) {
      if (method !== 'GET') continue
      const answer = await browserOf(server).get(filled(url, FILLED('ret')))
      expect([url, answer.statusCode]).toEqual([url, 303])
      expect(answer.headers.location).toMatch(/^\/(?:en\/)?log-ind\?videre=/)
    }
    const browser = browserOf(server)
    await browser.get('/log-ind?videre=%2Fmin-sag%2Fsag-karla%2Fklage')
    expect((await browser.post('/log-ind', { som: 'karla' })).headers.location).toBe('/min-sag/sag-karla/klage')
    await browser.get('/log-ind?videre=%2Fmin-sag%2Fsag-karla')
    expect((await browser.post('/log-ind', { som: RAADGIVER })).headers.location).toBe('/sager')
  })

  test('every look at one’s own case is logged with why', async () => {
    const { server, as, world } = await start(sent)
    for (const [user, purpose] of [
      ['karla', 'egen-sag'],
      ['else', 'taler-for-borgeren'],
    ] as const) {
      const browser = await as(user)
      for (const { method, url } of await routesOf(server)) {
        if (method !== 'GET' || !url.startsWith('/min-sag/:id')) continue
        world.accesses.length = 0
        await browser.get(filled(url, FILLED('ring-op')))
        expect(world.accesses.map((one) => [one.user, one.purpose, one.caseId, one.route])).toEqual([
          [user, purpose, 'sag-karla', url],
        ])
      }
    }
  })
})

const PAGES = ['', '/oplysninger', '/afgoerelse', '/klage']

describe('what a citizen reads', () => {
  test('only their own cases, in both languages', async () => {
    const { as } = await start()
    const browser = await as('karla')
    for (const lang of ['', '/en']) {
      const list = await browser.get(`${lang}/min-sag`)
      expect(list.body).toContain('/min-sag/sag-karla')
      expect(list.body).not.toContain('sag-bo')
      for (const page of PAGES) expect((await browser.get(`${lang}/min-sag/sag-karla${page}`)).statusCode).toBe(200)
    }
    expect((await (await as('ny')).get('/min-sag')).body).toContain('Du har ingen sag')
  })
  test('a representative sees the case, named; a mere companion does not', async () => {
    const { as } = await start()
    expect((await (await as('else')).get('/min-sag')).body).toContain('Karla Vind')
    expect((await (await as('bisidder')).get('/min-sag')).body).not.toContain('Karla')
  })
  test.each([
    ['being informed', beingInformed],
    ['decided, and not yet sent', decided],
  ])('nothing of the grounds in a case that is %s', async (_, journal) => {
    const { as } = await start(journal)
    const browser = await as('karla')
    const { assessments, answers, needs, sparrings = [], committees = [], views = [] } = aCase()
    const secrets = [
      ...assessments.flatMap(({ text, setAside, enough }) => [
        text,
        ...setAside.map(({ why }) => why),
        enough?.why ?? '',
      ]),
      ...answers.map(({ answer }) => ('reason' in answer ? answer.reason : 'content' in answer ? answer.content : '')),
      ...needs.map(({ personkreds }) => personkreds?.reason ?? ''),
      ...sparrings.flatMap(({ gaps }) => gaps),
      ...committees.map(({ advice }) => advice),
      ...views.map(({ reply }) => reply ?? ''),
    ].filter((text) => text !== '')
    expect(secrets.length).toBeGreaterThan(5)
    for (const page of [...PAGES, '/papirer', '/min-sag.json', '/min-sag.pdf']) {
      const { body } = await browser.get(`/min-sag/sag-karla${page}`)
      for (const secret of secrets) expect([page, body.includes(secret)]).toEqual([page, false])
    }
  })
  test('the decision that was sent, in short, with what counted and what did not', async () => {
    const { as } = await start(sent)
    const { body } = await (await as('karla')).get('/min-sag/sag-karla/afgoerelse')
    const { assessments, statements } = aCase()
    for (const { decisive, setAside } of assessments) {
      for (const id of decisive) expect(body).toContain(statements.find((one) => one.id === id)?.text)
      for (const { why } of setAside) expect(body).toContain(why)
    }
  })
})

describe('one’s own file', () => {
  const paper = (id: string): CaseEntry => ({
    kind: 'document-recorded',
    id: id as never,
    name: `${id}.txt`,
    on: plainDate('2025-02-01'),
    hash: 'a'.repeat(64),
  })
  const withPapers = [...sent, paper('dok-status'), paper('dok-internt')]
  const put = async (world: Awaited<ReturnType<typeof start>>['world']) => {
    for (const id of ['dok-status', 'dok-internt'])
      await world.office.open(HERE, (desk) =>
        desk.addDocument('sag-karla' as never, {
          id: id as never,
          name: `${id}.txt`,
          mime: 'text/html',
          bytes: Buffer.from('Status'),
        }),
      )
  }
  test('papers that were told of as a source can be opened, as a file and not as a page; others are not there', async () => {
    const { as, world } = await start(withPapers)
    await put(world)
    const browser = await as('karla')
    expect((await browser.get('/min-sag/sag-karla/papirer')).body).toContain('dok-status.txt')
    const opened = await browser.get('/min-sag/sag-karla/papirer/dok-status')
    expect([opened.statusCode, opened.headers['content-type'], opened.body]).toEqual([
      200,
      'application/octet-stream',
      'Status',
    ])
    for (const other of ['dok-internt', 'dok-findes-ikke'])
      expect((await browser.get(`/min-sag/sag-karla/papirer/${other}`)).statusCode).toBe(404)
    expect((await (await as('bo')).get('/min-sag/sag-bo/papirer/dok-status')).statusCode).toBe(404)
  })
  test('who looked is told without names', async () => {
    const { as } = await start(sent)
    await (await as(RAADGIVER)).get('/sager/sag-karla')
    const browser = await as('karla')
    const { body } = await browser.get('/min-sag/sag-karla/papirer')
    expect(body).toContain('har sagen')
    expect(body).not.toContain(RAADGIVER)
    expect(body).not.toContain('Mette')
  })
  test('the whole case as a file, after the decision with the assessment and never with a sparring or an employee’s name', async () => {
    const { as } = await start(withPapers)
    const browser = await as('karla')
    const json = await browser.get('/min-sag/sag-karla/min-sag.json')
    const { journal } = JSON.parse(json.body)
    const told = (what: string) => journal.filter((line: { hvad: string }) => line.hvad === what)
    expect(told('Behov vurderet').length).toBeGreaterThan(0)
    expect(told('Sparring holdt')).toEqual([])
    expect(told('Afgørelse læst af en anden')).toEqual([])
    for (const name of [RAADGIVER, LEDER, '0101701234']) expect(json.body).not.toContain(name)
    const pdf = await browser.get('/min-sag/sag-karla/min-sag.pdf')
    expect([pdf.statusCode, pdf.headers['content-type']]).toEqual([200, 'application/pdf'])
    expect(pdf.body).not.toContain(RAADGIVER)
  })
})

test('what is new since the last visit is told without what it says, on a visit of its own', async () => {
  const { as, world } = await start(beingInformed)
  const browser = await as('karla')
  expect((await browser.get('/min-sag/sag-karla')).body).not.toContain('Nyt siden sidst')
  // The visit was the day before; the journal of the specimen is of today.
  for (const [i, look] of world.accesses.entries()) world.accesses[i] = { ...look, at: '2025-03-02T09:00:00.000Z' }
  expect((await browser.get('/min-sag')).body).toContain('Der er nyt siden sidst')
  const { body } = await browser.get('/min-sag/sag-karla')
  expect(body).toContain('Nyt siden sidst')
  expect(body).toContain('Der er kommet nye oplysninger')
})

test('a wish to be called stands on the case and the list of those who work with it until a call gets through', async () => {
  const { as } = await start(sent)
  const browser = await as('karla')
  await browser.get('/min-sag/sag-karla/goer/ring-op')
  await browser.post('/min-sag/sag-karla/goer/ring-op', { ord: 'Jeg forstår ikke brevet.' })
  const staff = await as(RAADGIVER)
  expect((await staff.get('/sager')).body).toContain('Du: ring borgeren op')
  expect((await staff.get('/sager/sag-karla')).body).toContain('Jeg forstår ikke brevet.')
  const call = {
    id: 'opkald-1',
    dag: '2025-03-03',
    hvornaar: 'efter-brevet',
    traf: 'ja',
    notat: 'Karla forstår det nu.',
  }
  expect((await staff.post('/sager/sag-karla/goer/opkald', call)).statusCode).toBe(303)
  expect((await staff.get('/sager')).body).not.toContain('Du: ring borgeren op')
})

test('what was said on the phone is written down over the complaint, and waits to be approved', async () => {
  const { as, read } = await start(sent)
  const browser = await as('karla')
  await browser.get('/min-sag/sag-karla/goer/ring-op')
  await browser.post('/min-sag/sag-karla/goer/klag-mundtligt', { ord: 'Ring til mig.', _oensk: 'tlf' })
  const staff = await as(RAADGIVER)
  await staff.get('/sager/sag-karla/klage')
  const written = {
    id: 'tlf-klage',
    af: KARLA,
    kanal: 'mundtlig',
    modtaget: '2025-03-03',
    ord: 'Jeg kan ikke åbne posten alene.',
  }
  expect((await staff.post('/sager/sag-karla/goer/klage-modtaget?om=tlf-klage', written)).statusCode).toBe(303)
  const page = await browser.get('/min-sag/sag-karla/klage')
  expect(page.body).toContain('Jeg kan ikke åbne posten alene.')
  expect(page.body).not.toContain('Ring til mig.')
  expect((await browser.post('/min-sag/sag-karla/goer/godkend-klage?om=tlf-klage', {})).statusCode).toBe(303)
  expect((await read()).at(-1)?.entry).toMatchObject({ kind: 'complaint-approved', id: 'tlf-klage', by: KARLA })
})

describe('what a citizen does', () => {
  const act = async (
    user: string,
    journal: readonly CaseEntry[],
    form: string,
    body: Record<string, string | string[]>,
  ) => {
    const { as, read } = await start(journal)
    const browser = await as(user)
    await browser.get('/min-sag/sag-karla/goer/ring-op')
    const answer = await browser.post(`/min-sag/sag-karla/goer/${form}`, { _oensk: 'w', ...body })
    return { answer, added: (await read()).slice(journal.length) }
  }
  const statement = aCase().statements[0]?.id ?? ''
  const waiting = beingInformed.map((entry): CaseEntry => entry)
  const hearing: CaseEntry = {
    kind: 'partshoering-sent',
    partshoering: {
      id: 'h' as RecordId,
      sent: plainDate('2025-02-20'),
      due: plainDate('2025-03-10'),
      to: [KARLA],
      statements: [statement as never],
      sources: [],
    },
  }
  test.each<[string, readonly CaseEntry[], string, Record<string, string | string[]>, readonly object[]]>([
    [
      'corrects',
      waiting,
      `ret?om=${statement}`,
      { svar: 'nej', ord: 'Det var om aftenen.' },
      [{ kind: 'review-recorded', review: { statement, answer: 'nej', words: 'Det var om aftenen.' } }],
    ],
    [
      'says that it is right',
      waiting,
      'ret',
      { svar: 'ja' },
      [{ kind: 'review-recorded', review: { statement: null, answer: 'ja' } }],
    ],
    [
      'adds',
      waiting,
      'tilfoej',
      { ord: 'Jeg sover ikke.', om: 'betyder', behov: [POST] },
      [
        { kind: 'source-recorded', source: { kind: 'borger' } },
        { kind: 'statement-recorded', statement: { text: 'Jeg sover ikke.', needs: [POST], verbatim: true } },
      ],
    ],
    [
      'says no',
      waiting,
      'samtykke',
      { hvem: 'netvaerk', omfatter: 'Min bror', svar: 'nej' },
      [{ kind: 'consent-recorded', consent: { to: 'netvaerk', answer: 'nej' } }],
    ],
    [
      'takes a yes back',
      waiting,
      'fortryd-samtykke?om=samtykke-udfoerer',
      {},
      [{ kind: 'consent-withdrawn', id: 'samtykke-udfoerer' }],
    ],
    [
      'answers a hearing',
      [...waiting, hearing],
      'hoeringssvar?om=h',
      { ord: 'Det passer ikke.' },
      [{ kind: 'partshoering-answered', id: 'h', words: 'Det passer ikke.' }],
    ],
    [
      'asks to be called',
      waiting,
      'ring-op',
      { ord: 'Jeg forstår ikke brevet.', hvornaar: 'torsdag' },
      [{ kind: 'call-asked', wish: { by: KARLA, when: 'torsdag' } }],
    ],
    [
      'asks for more',
      waiting,
      'soeg-mere',
      { ord: 'Også til at komme ud.' },
      [{ kind: 'application-received', application: { form: 'digital', publishedDeadline: { weeks: 10 } } }],
    ],
    [
      'complains about one need',
      sent,
      'klag',
      { ord: 'Jeg er uenig.', behov: [POST] },
      [
        {
          kind: 'complaint-received',
          complaint: { by: KARLA, channel: 'digital', received: '2025-03-03', contested: [POST] },
        },
      ],
    ],
    [
      'complains by being called',
      sent,
      'klag-mundtligt',
      { ord: 'Ring til mig.' },
      [{ kind: 'complaint-received', complaint: { channel: 'mundtlig' } }, { kind: 'call-asked' }],
    ],
  ])('%s', async (_, journal, form, body, entries) => {
    const { answer, added } = await act('karla', journal, form, body)
    expect(answer.statusCode).toBe(303)
    expect(added.map(({ entry }) => entry)).toMatchObject(entries)
    expect(added.every(({ by }) => by.user === 'karla' && by.role === 'borger')).toBe(true)
  })

  test('a complaint after the limit is taken, and the page says where it goes', async () => {
    const late = sent.map((entry): CaseEntry =>
      entry.kind === 'decision-sent'
        ? { ...entry, letter: { ...entry.letter, sent: plainDate('2024-12-01'), delivered: plainDate('2024-12-01') } }
        : entry,
    )
    const { as, read } = await start(late)
    const browser = await as('karla')
    expect((await browser.get('/min-sag/sag-karla/klage')).body).toContain('Du kan stadig klage')
    expect((await browser.post('/min-sag/sag-karla/goer/klag', { ord: 'Jeg var syg.' })).statusCode).toBe(303)
    expect((await read()).at(-1)?.entry.kind).toBe('complaint-received')
  })

  test('an oral complaint that was written down is shown, and approved by the one who said it', async () => {
    const complaint: CaseEntry = {
      kind: 'complaint-received',
      complaint: {
        id: 'k' as RecordId,
        by: KARLA,
        channel: 'mundtlig',
        received: plainDate('2025-03-01'),
        words: 'Jeg kan ikke åbne posten.',
        contested: [],
      },
    }
    const { as, read } = await start([...sent, complaint])
    const browser = await as('karla')
    const page = await browser.get('/min-sag/sag-karla/goer/godkend-klage?om=k')
    expect(page.body).toContain('Jeg kan ikke åbne posten.')
    expect((await browser.post('/min-sag/sag-karla/goer/godkend-klage?om=k', {})).statusCode).toBe(303)
    expect((await read()).at(-1)?.entry).toMatchObject({ kind: 'complaint-approved', by: KARLA })
    expect((await browser.get('/min-sag/sag-karla/goer/godkend-klage?om=k')).statusCode).toBe(404)
  })

  test('a representative complains in their own name, and says neither yes nor no for the citizen', async () => {
    expect((await act('else', sent, 'klag', { ord: 'Karla er ikke enig.' })).added).toMatchObject([
      { by: { role: 'repraesentant' }, entry: { complaint: { by: SISTER } } },
    ])
    const { answer, added } = await act('else', beingInformed, 'samtykke', {
      hvem: 'netvaerk',
      omfatter: 'Bror',
      svar: 'ja',
    })
    expect([answer.statusCode, added]).toEqual([409, []])
  })

  test('someone without a case applies, and gets one; twice is once', async () => {
    const { as, read } = await start()
    const browser = await as('ny')
    await browser.get('/min-sag/soeg')
    const body = { ord: 'Jeg kan ikke overskue min hverdag.', _oensk: 'ny-sag' }
    expect((await browser.post('/min-sag/soeg', body)).headers.location).toBe('/min-sag/ny-sag')
    expect((await browser.post('/min-sag/soeg', body)).headers.location).toBe('/min-sag/ny-sag')
    expect((await read('ny-sag')).map(({ entry }) => entry.kind)).toEqual([
      'case-opened',
      'party-recorded',
      'application-received',
    ])
    expect((await browser.get('/min-sag')).body).toContain('/min-sag/ny-sag')
    const staff = await as(RAADGIVER)
    expect((await staff.get('/sager?vis=alle')).body).toContain('ny-sag')
    // Nobody has it yet, and those who give cases out find it by that.
    expect((await staff.get('/sager?vis=ingen')).body).toContain('ny-sag')
  })
  test('nobody applies their way into another’s case, nor does a representative open one', async () => {
    const { as, read } = await start()
    const browser = await as('bo')
    await browser.get('/min-sag/soeg')
    expect((await browser.post('/min-sag/soeg', { ord: 'Luk mig ind.', _oensk: 'sag-karla' })).statusCode).toBe(409)
    expect(await read()).toHaveLength(beingInformed.length)
    expect((await (await as('else')).get('/min-sag/soeg')).statusCode).toBe(404)
  })

  describe('what can’t be taken is told in Danish, and changes nothing', () => {
    test.each<[string, string, Record<string, string | string[]>, number, string]>([
      ['nothing written', 'klag', { ord: '' }, 422, 'Et par ord er nok'],
      ['a book', 'klag', { ord: 'x'.repeat(20_001) }, 422, 'Skriv højst 20000 tegn'],
      ['more than a form holds', 'klag', { ord: 'x'.repeat(1_000_001) }, 413, 'for'],
      ['signs that can’t be read', 'klag', { ord: 'a\u0000b' }, 422, 'ikke kan læses'],
      ['a need of another case', 'klag', { ord: 'Nej.', behov: ['behov-fremmed'] }, 422, 'Vælg en af mulighederne'],
      ['a complaint that is not there', 'traek-klage?om=klage-fremmed', {}, 409, 'som sagen er nu'],
      ['a hearing that is not there', 'hoeringssvar?om=fremmed', { ord: 'Ja.' }, 409, 'som sagen er nu'],
      ['what is not open now', 'tilfoej', { ord: 'Mere.', om: 'andet' }, 409, 'som sagen er nu'],
      ['a form from before signing in', 'klag', { ord: 'Nej.', _token: 'gammel' }, 403, 'Formularen er for gammel'],
    ])('%s', async (_, form, body, status, words) => {
      const { answer, added } = await act('karla', sent, form, body)
      expect([answer.statusCode, added.length]).toEqual([status, 0])
      expect(answer.body).toContain(words)
    })
    test('a script in the text is text', async () => {
      const { as } = await start(sent)
      const browser = await as('karla')
      await browser.get('/min-sag/sag-karla/goer/klag')
      await browser.post('/min-sag/sag-karla/goer/klag', { ord: '<script>alert(1)</script>' })
      const { body } = await browser.get('/min-sag/sag-karla/klage')
      expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
      expect(body).not.toContain('<script>alert(1)')
    })
    test('a form that another site sends', async () => {
      const { as, read } = await start(sent)
      const browser = await as('karla')
      await browser.get('/min-sag/sag-karla/goer/klag')
      const answer = await browser.post(
        '/min-sag/sag-karla/goer/klag',
        { ord: 'Nej.' },
        { origin: 'https://ond.example' },
      )
      expect(answer.statusCode).toBe(403)
      expect(await read()).toHaveLength(sent.length)
    })
    test('up for a second reader, the citizen is told no more than that it can’t be done', async () => {
      const { answer } = await act(
        'karla',
        decided.filter(({ kind }) => kind !== 'decision-reviewed'),
        'tilfoej',
        { ord: 'Mere.', om: 'andet' },
      )
      expect(answer.statusCode).toBe(409)
      expect(answer.body).not.toMatch(/godkendelse|sendt tilbage/)
    })
  })
})
