import { describe, expect, test } from 'vitest'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCaseWithout, KARLA, LEDER, POST, RAADGIVER } from '../../stages/case.specimen.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import type { CaseFile } from '../../stages/case-file.ts'
import { ACT_FORMS } from '../../web/act/act-forms.ts'
import { aUser, browserOf, HERE, officeServer, THERE } from './office.specimen.ts'

const SETUP = {
  letter: {
    municipality: 'Fjordkøbing Kommune',
    unit: 'Voksenrådgivningen',
    address: ['Havnegade 12', '9999 Fjordkøbing'],
    phone: '99 99 12 00',
    hours: 'kl. 9-14',
    email: 'v@f.example',
    logoText: 'Fjordkøbing',
    borgerraadgiver: 'ingen',
    register: 'almindelig',
    sentences: {
      almindelig: {
        talk: 'Du er velkommen til at ringe.',
        readingHelp: 'Du kan få brevet læst op.',
        otherHelp: 'Du kan få råd hos DUKH.',
        data: 'Vi behandler oplysninger om dig for at afgøre sagen.',
      },
    },
  },
  teams: ['Voksenteamet'],
  publishedWeeks: { voksen: 10, barn: 8 },
}
const assigned: CaseEntry = { kind: 'responsible-assigned', official: RAADGIVER, team: 'Voksenteamet' }
const open = (file: CaseFile = aCaseWithout('decision', 'letters', 'calls')) => [...entriesOf(file), assigned]
const people = [{ id: KARLA, name: 'Karla Vind', cpr: '0101701234', address: ['Møllegade 1'], isProtected: false }]
const USERS = [
  aUser(RAADGIVER, 'raadgiver'),
  aUser(LEDER, 'leder', { constraints: [{ kind: 'foelsomhed', upTo: 'skaermet' }] }),
  aUser('kollega', 'raadgiver'),
  aUser('analytiker', 'analytiker'),
  aUser('nabo', 'raadgiver', { municipality: THERE }),
]

async function start(cases: Readonly<Record<string, readonly CaseEntry[]>> = { 'sag-karla': open() }) {
  const { server, world } = await officeServer(
    { [HERE]: { cases, people, setup: SETUP, userNames: { [RAADGIVER]: 'Mette Lund' } }, [THERE]: { setup: SETUP } },
    USERS,
  )
  const as = async (id: string) => {
    const browser = browserOf(server)
    await browser.signIn(id)
    return browser
  }
  const length = async () => {
    const read = await world.office.open(HERE, (desk) => desk.cases.read('sag-karla' as never))
    return read.ok ? read.value.length : -1
  }
  return { server, world, as, length }
}

/** Every page of a case, as a route's pattern. */
const PAGES = [
  '',
  '/ansoegning',
  '/oplysninger',
  '/spoergsmaal',
  '/behov',
  `/behov/${POST}`,
  '/hoering',
  '/afgoerelse',
  '/brev',
  '/klage',
  '/parter',
  '/journal',
  ...ACT_FORMS.map(({ path }) => `/goer/${path}`),
]

describe('who sees a case', () => {
  test('whoever is not signed in is sent to sign in, and comes back', async () => {
    const { server } = await start()
    const browser = browserOf(server)
    const answer = await browser.get('/sager/sag-karla')
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/log-ind?videre=%2Fsager%2Fsag-karla'])
    await browser.get(String(answer.headers.location))
    const back = await browser.post('/log-ind', { som: RAADGIVER })
    expect(back.headers.location).toBe('/sager/sag-karla')
  })
  test.each(['https://ond.example/', '//ond.example', '/sager/../../ond', 'javascript:alert(1)'])(
    'signing in never leads to %s',
    async (videre) => {
      const { server } = await start()
      const browser = browserOf(server)
      await browser.get(`/log-ind?videre=${encodeURIComponent(videre)}`)
      expect((await browser.post('/log-ind', { som: RAADGIVER })).headers.location).toBe('/sager')
    },
  )
  test.each(PAGES)('the caseworker sees %s, in both languages', async (page) => {
    const { as } = await start()
    const browser = await as(RAADGIVER)
    for (const lang of ['', '/en']) {
      const answer = await browser.get(`${lang}/sager/sag-karla${page}`)
      expect(answer.statusCode).toBe(200)
      expect(answer.body).toContain('Karla Vind')
      expect(answer.body).not.toContain('0101701234')
      expect(answer.headers['cache-control']).toBe('no-store')
    }
  })
  test.each(PAGES)('neither another municipality nor a role without a part in it sees %s', async (page) => {
    const { as } = await start()
    for (const user of ['nabo', 'analytiker']) {
      const answer = await (await as(user)).get(`/sager/sag-karla${page}`)
      expect(answer.statusCode).toBe(404)
      expect(answer.body).not.toContain('Karla')
    }
  })
  test('another municipality finds it neither in its list nor by searching', async () => {
    const { as } = await start()
    const browser = await as('nabo')
    for (const page of ['/sager?vis=alle', '/soeg?q=Karla', '/soeg?q=post'])
      expect((await browser.get(page)).body).not.toContain('Karla Vind')
  })
  test('a shielded case is there for its caseworker and those cleared for it, and for no colleague', async () => {
    const [opening, ...rest] = open()
    if (opening?.kind !== 'case-opened') throw new Error('a journal begins with its opening')
    const { as } = await start({ 'sag-karla': [{ ...opening, shielded: true }, ...rest] })
    expect((await (await as(RAADGIVER)).get('/sager/sag-karla')).statusCode).toBe(200)
    expect((await (await as(LEDER)).get('/sager/sag-karla')).statusCode).toBe(200)
    const colleague = await as('kollega')
    expect((await colleague.get('/sager/sag-karla')).statusCode).toBe(404)
    expect((await colleague.get('/sager?vis=alle')).body).not.toContain('Karla Vind')
    expect((await colleague.get('/soeg?q=Karla')).body).not.toContain('Karla Vind')
  })
  test('each look is logged with who, as what, at what and why', async () => {
    const { as, world } = await start()
    await (await as(RAADGIVER)).get('/sager/sag-karla')
    await (await as('kollega')).get('/sager/sag-karla/journal')
    expect(
      world.accesses
        .filter(({ route }) => route.startsWith('/sager/:id'))
        .map(({ user, role, purpose, route, party }) => [user, role, purpose, route, party]),
    ).toEqual([
      [RAADGIVER, 'raadgiver', 'har-sagen', '/sager/:id', KARLA],
      ['kollega', 'raadgiver', 'afloeser', '/sager/:id/journal', KARLA],
    ])
  })
})

describe('doing an act', () => {
  test('writes it, and goes back to where it was done', async () => {
    const { as, length } = await start()
    const browser = await as(RAADGIVER)
    const before = await length()
    await browser.get(`/sager/sag-karla/behov/${POST}`)
    const answer = await browser.post(`/sager/sag-karla/goer/nok?om=${POST}`, {
      behov: POST,
      svar: 'ja',
      hvorfor: 'Lægen har svaret.',
      _oensk: 'w1',
      _seq: String(before),
      _videre: `/sager/sag-karla/behov/${POST}#nok`,
    })
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `/sager/sag-karla/behov/${POST}#nok`])
    expect((await browser.get('/sager/sag-karla/journal')).body).toContain('Lægen har svaret.')
  })
  test.each(['https://ond.example', '/log-ud', '/sager/en-anden', '/sager/sag-karla/../x'])(
    'never goes on to %s',
    async (next) => {
      const { as } = await start()
      const browser = await as(RAADGIVER)
      const answer = await browser.post(`/sager/sag-karla/goer/nok?om=${POST}`, {
        behov: POST,
        svar: 'ja',
        hvorfor: 'x',
        _oensk: 'w1',
        _videre: next,
      })
      expect(answer.headers.location).toBe(`/sager/sag-karla/behov/${POST}`)
    },
  )
  test('an error stands at the top and at the field in the same words, the title says so, and what was written is kept', async () => {
    const { as, length } = await start()
    const browser = await as(RAADGIVER)
    const before = await length()
    const answer = await browser.post(`/sager/sag-karla/goer/nok?om=${POST}`, {
      behov: POST,
      svar: 'måske',
      hvorfor: 'Min <b>tekst</b>',
    })
    expect(answer.statusCode).toBe(422)
    expect(answer.body.match(/Vælg en af mulighederne\./g)).toHaveLength(2)
    expect(answer.body).toContain('<title>Fejl: ')
    expect(answer.body).toContain('Min &lt;b&gt;tekst&lt;/b&gt;')
    expect(await length()).toBe(before)
  })
  test('two people on one need: the second sees what the first wrote beside their own, and nothing is overwritten', async () => {
    const { as, length } = await start()
    const [one, two] = [await as(RAADGIVER), await as('kollega')]
    const seq = String(await length())
    const enough = (hvorfor: string, _oensk: string) => ({ behov: POST, svar: 'ja', hvorfor, _seq: seq, _oensk })
    expect((await one.post(`/sager/sag-karla/goer/nok?om=${POST}`, enough('Lægen har svaret.', 'a'))).statusCode).toBe(
      303,
    )
    const second = await two.post(`/sager/sag-karla/goer/nok?om=${POST}`, enough('Det er nok for mig.', 'b'))
    expect(second.statusCode).toBe(409)
    expect(second.body).toContain('Lægen har svaret.')
    expect(second.body).toContain('Det er nok for mig.')
    expect(await length()).toBe(Number(seq) + 1)
  })
  test.each([
    ['without its token', {}, { _token: 'forkert' }],
    ['from another site', { origin: 'https://ond.example' }, {}],
  ])('a form %s is turned away, and changes nothing', async (_, headers, body) => {
    const { as, length } = await start()
    const browser = await as(RAADGIVER)
    const before = await length()
    const answer = await browser.post(
      `/sager/sag-karla/goer/nok?om=${POST}`,
      { behov: POST, svar: 'ja', hvorfor: 'x', ...body },
      headers as never,
    )
    expect(answer.statusCode).toBe(403)
    expect(answer.body).toContain('Formularen er for gammel')
    expect(await length()).toBe(before)
  })
  test('a form of two megabytes is turned away', async () => {
    const { as } = await start()
    const browser = await as(RAADGIVER)
    expect(
      (await browser.post(`/sager/sag-karla/goer/nok?om=${POST}`, { hvorfor: 'x'.repeat(2_000_000) })).statusCode,
    ).toBe(413)
  })
  test('signed out, the session is gone', async () => {
    const { as } = await start()
    const browser = await as(RAADGIVER)
    expect((await browser.post('/log-ud', {})).statusCode).toBe(303)
    expect((await browser.get('/sager')).statusCode).toBe(303)
  })
  test('the database away, the page says so and that nothing was changed', async () => {
    const { as, world } = await start()
    const browser = await as(RAADGIVER)
    world.isAway = true
    const answer = await browser.get('/sager/sag-karla')
    expect(answer.statusCode).toBe(503)
    expect(answer.body).toContain('Intet er ændret')
  })
})

describe('writing', () => {
  test('a draft survives a closed browser, is told, and is gone when the act is done', async () => {
    const { as } = await start()
    const browser = await as(RAADGIVER)
    const tried = await browser.post(`/sager/sag-karla/proev/nok?om=${POST}`, {
      behov: POST,
      svar: 'nej',
      hvorfor: 'Halvt skrevet',
    })
    expect(tried.statusCode).toBe(200)
    expect(tried.body).toContain('id="tjek"')
    const again = await as(RAADGIVER)
    const page = await again.get(`/sager/sag-karla/behov/${POST}`)
    expect(page.body).toContain('Halvt skrevet')
    expect(page.body).toContain('Felterne er udfyldt med din kladde')
    await again.post(`/sager/sag-karla/goer/nok?om=${POST}`, {
      behov: POST,
      svar: 'nej',
      hvorfor: 'Helt skrevet',
      _oensk: 'w',
    })
    expect((await again.get(`/sager/sag-karla/behov/${POST}`)).body).not.toContain('Felterne er udfyldt med din kladde')
  })
  test('a colleague’s draft is not mine', async () => {
    const { as } = await start()
    await (
      await as('kollega')
    ).post(`/sager/sag-karla/proev/nok?om=${POST}`, { behov: POST, svar: 'nej', hvorfor: 'Kollegas kladde' })
    expect((await (await as(RAADGIVER)).get(`/sager/sag-karla/behov/${POST}`)).body).not.toContain('Kollegas kladde')
  })
  test('the rules are asked of the case as it would be, and nothing is written', async () => {
    const { as, length } = await start()
    const browser = await as(RAADGIVER)
    const before = await length()
    await browser.post(`/sager/sag-karla/proev/nok?om=${POST}`, {
      behov: POST,
      svar: 'nej',
      hvorfor: 'Vi mangler lægen.',
    })
    expect(await length()).toBe(before)
  })
})

describe('the letter', () => {
  const decided = () => open(aCaseWithout('letters', 'calls'))
  const hashIn = (body: string) => /name="hash" value="([0-9a-f]{64})"/.exec(body)?.[1] ?? ''

  test('what was previewed is what is sent: kept under its hash, journalled and queued', async () => {
    const { as, world } = await start({ 'sag-karla': decided() })
    const browser = await as(RAADGIVER)
    const page = await browser.get('/sager/sag-karla/brev')
    const hash = hashIn(page.body)
    expect(hash).not.toBe('')
    const sent = await browser.post('/sager/sag-karla/brev/send', { kanal: 'digital-post', hash, _oensk: 'send-1' })
    expect(sent.statusCode).toBe(303)
    expect(world.dispatches).toMatchObject([
      { channel: 'digital-post', to: KARLA, document: 'send-1-brev', label: 'Brev fra kommunen' },
    ])
    expect((await browser.get('/sager/sag-karla')).body).toContain('Sendt')
  })
  test('a letter that has changed since it was read is not sent', async () => {
    const { as, world, length } = await start({ 'sag-karla': decided() })
    const browser = await as(RAADGIVER)
    await browser.get('/sager/sag-karla/brev')
    const before = await length()
    const sent = await browser.post('/sager/sag-karla/brev/send', {
      kanal: 'digital-post',
      hash: '0'.repeat(64),
      _oensk: 'send-1',
    })
    expect(sent.statusCode).toBe(409)
    expect(sent.body).toContain('Læs det igen')
    expect([world.dispatches, await length()]).toEqual([[], before])
  })
  test('before anyone has decided there is no letter, and the page says why', async () => {
    const { as } = await start()
    const page = await (await as(RAADGIVER)).get('/sager/sag-karla/brev')
    expect(page.body).toContain('Brevet kan ikke skrives endnu')
  })
  test('a municipality that is not set up is told so, and nothing is guessed', async () => {
    const { server } = await officeServer({ [HERE]: { cases: { 'sag-karla': decided() }, people } }, USERS)
    const browser = browserOf(server)
    await browser.signIn(RAADGIVER)
    expect((await browser.get('/sager/sag-karla/brev')).body).toContain('Kommunen er ikke sat op endnu')
  })
})

test('a case is opened with its identity apart, and a form sent twice opens one', async () => {
  const { as, world } = await start()
  const browser = await as(RAADGIVER)
  await browser.get('/sager/ny')
  const body = { navn: 'Birk Aas', cpr: '010180-1234', omraade: 'voksen', procedure: 'ansoegning', _oensk: 'ny-sag-1' }
  const first = await browser.post('/sager/ny', body)
  expect([first.statusCode, first.headers.location]).toEqual([303, '/sager/ny-sag-1'])
  await browser.post('/sager/ny', body)
  const kept = await world.office.open(HERE, (desk) => desk.cases.read('ny-sag-1' as never))
  if (!kept.ok) throw new Error('the office is open')
  expect(kept.value.map(({ entry }) => entry.kind)).toEqual(['case-opened', 'party-recorded', 'responsible-assigned'])
  expect(JSON.stringify(kept.value)).not.toMatch(/Birk|0101801234/)
})

describe('the municipality’s set-up', () => {
  const body = {
    kommune: 'Fjordkøbing Kommune',
    afdeling: 'Ny afdeling',
    adresse: 'Havnegade 12\n9999 Fjordkøbing',
    telefon: '99 99 12 00',
    telefontid: 'kl. 9-14',
    mail: 'v@f.example',
    logo: 'Fjordkøbing',
    borgerraadgiver: 'ingen',
    talk: 'Ring endelig.',
    readingHelp: 'Få det læst op.',
    otherHelp: 'Spørg DUKH.',
    data: 'Vi behandler oplysninger.',
    teams: 'Voksenteamet',
    voksen: '10',
    barn: '8',
    _version: '1',
  }
  test('is the leader’s to change, is kept, and goes into the next letter', async () => {
    const { as } = await start({ 'sag-karla': open(aCaseWithout('letters', 'calls')) })
    const browser = await as(LEDER)
    expect((await browser.get('/opsaetning')).body).toContain('Voksenrådgivningen')
    expect((await browser.post('/opsaetning', body)).headers.location).toBe('/opsaetning?gemt=ja')
    expect((await browser.get('/sager/sag-karla/brev')).body).toContain('Ny afdeling')
  })
  test('is not there for a caseworker', async () => {
    const { as } = await start()
    expect((await (await as(RAADGIVER)).get('/opsaetning')).statusCode).toBe(404)
  })
  test('what is missing is told at its field, and nothing is saved', async () => {
    const { as } = await start()
    const browser = await as(LEDER)
    await browser.get('/opsaetning')
    const answer = await browser.post('/opsaetning', { ...body, teams: '', voksen: 'ti', standarder: 'Bostøtte' })
    expect(answer.statusCode).toBe(422)
    for (const words of ['Skriv mindst ét team.', 'Skriv et tal fra 0 til 104.', 'skal ende med en adresse'])
      expect(answer.body).toContain(words)
    expect((await browser.get('/opsaetning')).body).not.toContain('Ny afdeling')
  })
  test('two who change it at once: the second is told, and what they wrote stands', async () => {
    const { as } = await start()
    const browser = await as(LEDER)
    await browser.get('/opsaetning')
    await browser.post('/opsaetning', body)
    const second = await browser.post('/opsaetning', { ...body, afdeling: 'Min afdeling' })
    expect(second.statusCode).toBe(409)
    expect(second.body).toContain('Min afdeling')
    expect(second.body).toContain('En anden har ændret opsætningen imens')
  })
})

describe('the other letters', () => {
  test('a hearing is seen as it will be read, sent as it was seen, and queued to the one who is heard', async () => {
    const { as, world } = await start()
    const browser = await as(RAADGIVER)
    const page = await browser.get('/sager/sag-karla/brevet/hoering/hoering-1')
    expect(page.body).toContain('Partshøring om oplysninger i din sag')
    const hash = /name="hash" value="([0-9a-f]{64})"/.exec(page.body)?.[1] ?? ''
    const sent = await browser.post('/sager/sag-karla/brevet/hoering/hoering-1', {
      kanal: 'digital-post',
      hash,
      _oensk: 'h-1',
    })
    expect([sent.statusCode, sent.headers.location]).toEqual([303, '/sager/sag-karla/hoering'])
    expect(world.dispatches).toMatchObject([{ to: KARLA, document: 'h-1-brev' }])
    const again = await browser.post('/sager/sag-karla/brevet/hoering/hoering-1', {
      kanal: 'digital-post',
      hash,
      _oensk: 'h-1',
    })
    expect(again.statusCode).toBe(303)
    expect(world.dispatches).toHaveLength(1)
  })
  test('a question to a doctor asks for the doctor’s name, rests on the consent, and is written down as the doctor’s', async () => {
    const { as, world } = await start()
    const browser = await as(RAADGIVER)
    await browser.get('/sager/sag-karla/spoergsmaal')
    await browser.post('/sager/sag-karla/goer/spoerg', {
      id: 'sp-1',
      til: 'praktiserende-laege',
      behov: POST,
      hvad: 'Hvad betyder angsten, når Karla får post?',
      hvorfor: 'Vi skal vide, om hun kan åbne den alene.',
      frist: '2025-03-17',
      _oensk: 'q',
    })
    expect((await browser.get('/sager/sag-karla/brevet/spoergsmaal/sp-1')).body).toContain('Modtagerens navn')
    const page = await browser.get('/sager/sag-karla/brevet/spoergsmaal/sp-1?modtager=L%C3%A6ge%20Anna%20Friis')
    expect(page.body).toContain('Hvad betyder angsten')
    expect(page.body).toContain('samtykke')
    // What the caseworker wrote is told as such, and not as a standing word.
    expect(page.body).toMatch(/spørgsmålet<\/p>/)

    const at = '/sager/sag-karla/brevet/spoergsmaal/sp-1'
    const pdf = await browser.get(`${at}/brev.pdf?modtager=L%C3%A6ge%20Anna%20Friis`)
    expect([pdf.statusCode, pdf.headers['content-type']]).toEqual([200, 'application/pdf'])
    const hash = /name="hash" value="([0-9a-f]{64})"/.exec(page.body)?.[1] ?? ''
    const nameless = await browser.post(at, { kanal: 'brevpost', hash, _oensk: 's-1' })
    expect([nameless.statusCode, nameless.body.includes('kan ikke sendes endnu')]).toEqual([409, true])
    const sent = await browser.post(at, { kanal: 'brevpost', hash, modtager: 'Læge Anna Friis', _oensk: 's-2' })
    expect(sent.statusCode).toBe(303)
    // It went to the doctor and to nobody else: the citizen is neither written to nor said to be.
    expect(world.dispatches).toEqual([])
    const kept = await world.office.open(HERE, (desk) => desk.cases.read('sag-karla' as never))
    const last = kept.ok ? kept.value.at(-1)?.entry : undefined
    expect(last).toMatchObject({ kind: 'letter-sent', letter: { to: [], recipient: 'Læge Anna Friis' } })
  })
  test.each(['/brevet/hoering/findes-ikke', '/brevet/kvittering/findes-ikke'])(
    '%s says that it is not there',
    async (path) => {
      const { as } = await start()
      expect((await (await as(RAADGIVER)).get(`/sager/sag-karla${path}`)).body).toContain('kan ikke sendes endnu')
    },
  )
  test('a kind of letter that there is not is no page', async () => {
    const { as } = await start()
    expect((await (await as(RAADGIVER)).get('/sager/sag-karla/brevet/trussel/x')).statusCode).toBe(404)
  })
})
