import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { Partshoering } from '../../stages/05-hearing/partshoering.ts'
import { aCaseWithout, KARLA, LEDER, POST, RAADGIVER } from '../../stages/case.specimen.ts'
import { open, people, start, USERS } from './karlas-office.specimen.ts'
import { browserOf, HERE, officeServer } from './office.specimen.ts'

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
  test.each([
    [
      'digital-post',
      { cpr: null, address: ['Møllegade 1', '9999 Fjordkøbing'] },
      'Karla Vind har intet CPR-nummer her',
    ],
    ['brevpost', { cpr: '0101701234', address: [] }, 'Karla Vind har ingen adresse her'],
    ['brevpost', { cpr: '0101701234', address: ['Bakken'] }, 'Skriv vej og husnummer på den første linje'],
  ])('to someone whom %s can not reach is not sent, and what to do is told', async (kanal, where, words) => {
    const { as, world, length } = await start({ 'sag-karla': decided() })
    const browser = await as(RAADGIVER)
    const hash = hashIn((await browser.get('/sager/sag-karla/brev')).body)
    await world.office.open(HERE, (desk) =>
      desk.putPerson({ id: KARLA, name: 'Karla Vind', isProtected: false, ...where }),
    )
    const before = await length()
    const sent = await browser.post('/sager/sag-karla/brev/send', { kanal, hash, _oensk: 'send-1' })
    expect([sent.statusCode, sent.body.includes(words)]).toEqual([422, true])
    expect([world.dispatches, await length()]).toEqual([[], before])
    const byHand = { kanal: 'personlig', hash, _oensk: 'send-2' }
    expect((await browser.post('/sager/sag-karla/brev/send', byHand)).statusCode).toBe(303)
  })
  test('of two windows the second is told that it is sent, by whom and when, and the page no longer says that it will be', async () => {
    const { as, world } = await start({ 'sag-karla': decided() })
    const [first, second] = [await as(RAADGIVER), await as(LEDER)]
    const { body } = await first.get('/sager/sag-karla/brev')
    expect(body).toContain('Det, der vises her, er det, der sendes.')
    await second.get('/sager/sag-karla/brev')
    const form = { kanal: 'digital-post', hash: hashIn(body) }
    expect((await first.post('/sager/sag-karla/brev/send', { ...form, _oensk: 'send-1' })).statusCode).toBe(303)
    const again = await second.post('/sager/sag-karla/brev/send', { ...form, _oensk: 'send-2' })
    expect(again.statusCode).toBe(409)
    expect(again.body).toContain('Brevet blev ikke sendt igen')
    expect(again.body).toContain('Brevet er allerede sendt den 3. marts 2025 af Mette Lund.')
    const after = (await first.get('/sager/sag-karla/brev')).body
    expect(after).toContain('Det, der vises her, er det, der blev sendt.')
    expect(after).not.toContain('Det, der vises her, er det, der sendes.')
    expect(world.dispatches).toHaveLength(1)
  })
  test('of two at the very same moment one sends it, and the other is told who did', async () => {
    const { as, world } = await start({ 'sag-karla': decided() })
    const [first, second] = [await as(RAADGIVER), await as(LEDER)]
    const hash = hashIn((await first.get('/sager/sag-karla/brev')).body)
    await second.get('/sager/sag-karla/brev')
    const answers = await Promise.all(
      [first, second].map((browser, at) =>
        browser.post('/sager/sag-karla/brev/send', { kanal: 'digital-post', hash, _oensk: `send-${at}` }),
      ),
    )
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([303, 409])
    expect(answers.find(({ statusCode }) => statusCode === 409)?.body).toContain('Brevet er allerede sendt')
    expect(world.dispatches).toHaveLength(1)
  })
  test('a letter without errors on a case that has some says so, with a way to the check', async () => {
    const unread = aCaseWithout('letters', 'calls', 'partshoeringer')
    const { as } = await start({ 'sag-karla': open(unread), 'sag-hel': decided() })
    const browser = await as(RAADGIVER)
    const { body } = await browser.get('/sager/sag-karla/brev')
    expect(body).toMatch(/Sagen har [1-9]\d* fejl\.<\/strong> <a href="\/sager\/sag-karla\/afgoerelse#tjek">/)
    expect((await browser.get('/en/sager/sag-karla/brev')).body).toMatch(/The case has [1-9]\d* errors?\./)
    expect((await browser.get('/sager/sag-karla/afgoerelse')).body).toContain('id="tjek"')
    expect((await browser.get('/sager/sag-hel/brev')).body).not.toContain('Sagen har')
  })
  test('before each need has an answer there is no letter, and the page says why', async () => {
    const { as } = await start({ 'sag-karla': open({ ...aCaseWithout('decision', 'letters', 'calls'), answers: [] }) })
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

/** Karla has been asked, and has until the day to answer. */
const heard = (
  due = '2025-03-17',
  more: Partial<Partshoering> = {},
  file = aCaseWithout('decision', 'letters', 'calls'),
) =>
  open({
    ...file,
    partshoeringer: (file.partshoeringer ?? []).map(({ id, to, statements, sources }) => ({
      id,
      to,
      statements,
      sources,
      sent: plainDate('2025-03-03'),
      due: plainDate(due),
      ...more,
    })),
  })

describe('the other letters', () => {
  test('a hearing is seen as it will be read, sent as it was seen, and queued to the one who is heard', async () => {
    const { as, world } = await start({ 'sag-karla': heard() })
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
  test('each piece of a hearing stands beside the very things of the case it comes from', async () => {
    const { as } = await start({ 'sag-karla': heard() })
    const { body } = await (await as(RAADGIVER)).get('/sager/sag-karla/brevet/hoering/hoering-1')
    const besides = [
      ...body.matchAll(/<div class="letter-row"><div>(.*?)<\/div><aside class="letter-from"><p>(.*?)<\/p>/gs),
    ]
    const beside = (words: string) =>
      besides.find(([, piece]) => piece?.includes(words))?.[2]?.replace(/<span class="sr-only">.*?<\/span>/, '')
    expect(beside('Det handler om hjælp til')).toBe('behov: at købe ind')
    expect(beside('Det fremgår af')).toBe('oplysning: Statusnotat fra bostøtten i Birkehus')
    expect(beside('Svar senest')).toBe('partshøring')
    expect(beside('Telefon')).toBe('Sagsbehandleren og opsætningen')
    expect(beside('§ 19')).toBe('Faste ord')
  })
  test('a hearing that was sent is shown as it left, by whom, and is not sent a second time', async () => {
    const { as, world, length } = await start({ 'sag-karla': heard() })
    const browser = await as(RAADGIVER)
    const at = '/sager/sag-karla/brevet/hoering/hoering-1'
    const hash = /name="hash" value="([0-9a-f]{64})"/.exec((await browser.get(at)).body)?.[1] ?? ''
    await browser.post(at, { kanal: 'digital-post', hash, _oensk: 'h-1' })
    const before = await length()
    const { body } = await browser.get(at)
    expect(body).toMatch(/Sendt 3\. marts 2025<\/strong> af Mette Lund, Digital Post/)
    expect(body).toContain('href="/sager/sag-karla/dokumenter/h-1-brev"')
    expect(body).toContain('Det, der vises her, er det, der blev sendt.')
    expect(body).not.toContain('id="send"')
    expect((await browser.get('/sager/sag-karla/hoering')).body).toContain('>Se brevet</a>')

    const again = await browser.post(at, { kanal: 'digital-post', hash, _oensk: 'h-2' })
    expect(again.statusCode).toBe(409)
    expect(again.body).toContain('Brevet er allerede sendt den 3. marts 2025 af Mette Lund.')
    const english = await browser.post(`/en${at}`, { kanal: 'digital-post', hash, _oensk: 'h-3' })
    expect(english.body).toContain('The letter was already sent on 3 March 2025 by Mette Lund.')
    expect([world.dispatches.length, await length()]).toEqual([1, before])
  })
  test.each([
    ['after its last day', heard('2025-03-02'), 'Fristen for at svare var den 2. marts 2025.'],
    ['on its last day', heard('2025-03-03'), null],
    [
      'after it was answered',
      heard('2025-03-17', { answer: { on: plainDate('2025-03-03'), words: 'Ja.' } }),
      'Høringen blev besvaret den 3. marts 2025.',
    ],
    [
      'after the decision',
      heard('2025-03-17', {}, aCaseWithout('letters', 'calls')),
      'Der er truffet afgørelse; brevet skal sendes.',
    ],
  ])('a hearing that never left is sent %s only where there is something to hear', async (_, entries, why) => {
    const { as, world } = await start({ 'sag-karla': entries })
    const browser = await as(RAADGIVER)
    const at = '/sager/sag-karla/brevet/hoering/hoering-1'
    const { body } = await browser.get(at)
    expect(body.includes('id="send"')).toBe(why === null)
    if (why === null) return
    expect(body).toContain(why)
    const hash = createHash('sha256')
      .update((await browser.get(`${at}/brev.pdf`)).rawPayload)
      .digest('hex')
    const sent = await browser.post(at, { kanal: 'digital-post', hash, _oensk: 'h-1' })
    expect([sent.statusCode, sent.body.includes(why)]).toEqual([409, true])
    expect(world.dispatches).toEqual([])
  })
  test('a receipt is recorded as it leaves, and leaves once', async () => {
    const file = aCaseWithout('decision', 'letters', 'calls')
    const applications = file.applications.map((one) => ({ ...one, receipt: 'ingen' as const }))
    const { as, world } = await start({ 'sag-karla': open({ ...file, applications }) })
    const browser = await as(RAADGIVER)
    const at = '/sager/sag-karla/brevet/kvittering/ansoegning-1'
    expect((await browser.get('/sager/sag-karla/ansoegning')).body).toContain('ikke sendt')
    const hash = /name="hash" value="([0-9a-f]{64})"/.exec((await browser.get(at)).body)?.[1] ?? ''
    expect((await browser.post(at, { kanal: 'brevpost', hash, _oensk: 'k-1' })).statusCode).toBe(303)
    const page = (await browser.get('/sager/sag-karla/ansoegning')).body
    expect(page).toMatch(/<dt>Kvittering<\/dt><dd>3\. marts 2025<\/dd>/)
    expect((await browser.get(at)).body).not.toContain('id="send"')
    const again = await browser.post(at, { kanal: 'brevpost', hash, _oensk: 'k-2' })
    expect([again.statusCode, again.body.includes('Brevet er allerede sendt')]).toEqual([409, true])
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
