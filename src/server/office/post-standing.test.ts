import { expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { aCaseWithout, KARLA, RAADGIVER } from '../../stages/case.specimen.ts'
import { foldCase } from '../../stages/fold-case.ts'
import { open, start } from './karlas-office.specimen.ts'
import { HERE } from './office.specimen.ts'

const PERSON = `/sager/sag-karla/parter/${KARLA}`

async function sentBy(kanal: string) {
  const started = await start({ 'sag-karla': open(aCaseWithout('letters', 'calls')) })
  const browser = await started.as(RAADGIVER)
  const hash = /name="hash" value="([0-9a-f]{64})"/.exec((await browser.get('/sager/sag-karla/brev')).body)?.[1] ?? ''
  expect((await browser.post('/sager/sag-karla/brev/send', { kanal, hash, _oensk: 'send-1' })).statusCode).toBe(303)
  const seen = async () => ({
    letter: (await browser.get('/sager/sag-karla/brev')).body,
    overview: (await browser.get('/sager/sag-karla')).body,
    list: (await browser.get('/sager?vis=alle')).body,
  })
  const people = async () => {
    const read = await started.world.office.open(HERE, (desk) => desk.people([KARLA]))
    return read.ok ? read.value.get(KARLA) : undefined
  }
  return { ...started, browser, seen, people }
}

test('a letter that is queued is said to be, on its page and in the list, and is no alarm', async () => {
  const { seen } = await sentBy('digital-post')
  const { letter, overview, list } = await seen()
  expect(letter).toContain('Digital Post til Karla Vind: ligger i kø og er ikke sendt endnu')
  expect(list).toContain('Posten: et brev ligger i kø')
  expect([letter, overview].some((page) => page.includes('id="post-fejlet"'))).toBe(false)
})

test('one that could not be sent is told with why and what to do, until the person is mended and it is tried again', async () => {
  const { seen, world, browser, people } = await sentBy('digital-post')
  const [dispatch] = world.dispatches
  world.failures.set(dispatch?.id ?? '', 'Postvejen har afvist brevet.')
  const { letter, overview, list } = await seen()
  for (const page of [letter, overview]) {
    expect(page).toContain('id="post-fejlet"')
    expect(page).toContain('Postvejen har afvist brevet.')
    expect(page).toContain(`href="${PERSON}"`)
  }
  expect(list).toContain('Du: et brev kunne ikke sendes')

  await browser.get(PERSON)
  expect((await browser.post(PERSON, { cpr: '0201701234', adresse: 'Møllegade 3\n9999 Fjordkøbing' })).statusCode).toBe(
    303,
  )
  expect(await people()).toMatchObject({ cpr: '0201701234', address: ['Møllegade 3', '9999 Fjordkøbing'] })
  expect(world.accesses.filter(({ what }) => what === 'person-rettet')).toMatchObject([
    { user: RAADGIVER, party: KARLA, caseId: 'sag-karla' },
  ])
  expect((await seen()).overview).not.toContain('id="post-fejlet"')
})

test('a decision that the channel tells came is told beside the letter, with the day filled in for who writes it', async () => {
  const { seen, world, browser } = await sentBy('digital-post')
  world.deliveries.set(world.dispatches[0]?.id ?? '', plainDate('2025-03-03'))
  const { letter, list } = await seen()
  expect(letter).toContain('Digital Post til Karla Vind: leveret 3. marts 2025')
  expect(letter).toContain('Skriv det i sagen')
  world.deliveries.set(world.dispatches[0]?.id ?? '', plainDate('2025-03-04'))
  expect((await seen()).letter).toContain('name="dag" value="2025-03-04"')
  expect(list).toContain('Du: afgørelsen er leveret, og det mangler i sagen')

  await browser.post('/sager/sag-karla/goer/kommet-frem', { id: 'send-1', dag: '2025-03-03', _oensk: 'k' })
  const after = await seen()
  expect(after.list).not.toContain('det mangler i sagen')
  expect(after.letter).not.toContain('Skriv det i sagen')
})

test('it is written from the list with one click, by the day that the channel told, and the list comes back', async () => {
  const { seen, world, browser, as } = await sentBy('digital-post')
  expect((await seen()).list).not.toContain('Skriv, at den kom frem')
  world.deliveries.set(world.dispatches[0]?.id ?? '', plainDate('2025-03-03'))
  const list = (await browser.get('/sager')).body
  expect(list).toContain('1 venter på dig')
  const form = /<form class="delivered".*?<\/form>/s.exec(list)?.[0] ?? ''
  expect(form).toContain('Skriv, at den kom frem 3. marts 2025')
  const action = /action="([^"]+)"/.exec(form)?.[1] ?? ''
  const body = Object.fromEntries([...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, k, v]) => [k, v ?? '']))
  for (const _ of [1, 2]) {
    const done = await browser.post(action, body)
    expect([done.statusCode, done.headers.location]).toEqual([303, '/sager?vis=mine'])
  }
  const after = await seen()
  expect(after.list).not.toContain('Skriv, at den kom frem')
  expect(after.letter).toContain('Borgeren kan klage til og med')
  expect((await (await as('visitator')).get('/sager?vis=alle')).body).not.toContain('<form class="delivered"')
})

const PAPER = '/sager/sag-karla/brev/papir'

test('one that Digital Post refused goes on paper with one click: the same document, told in the journal, once', async () => {
  const { seen, world, browser } = await sentBy('digital-post')
  const [digital] = world.dispatches
  expect((await seen()).letter).not.toContain('Send på papir i stedet')
  world.failures.set(digital?.id ?? '', 'Modtageren får ikke digital post. Send brevet på papir.')
  const { letter, overview } = await seen()
  expect([letter, overview].map((page) => page.includes('Send på papir i stedet'))).toEqual([true, true])
  const hash = /action="[^"]*papir".*?name="hash" value="([0-9a-f]{64})"/.exec(letter)?.[1] ?? ''
  const body = { id: 'send-1', til: KARLA, hash, _oensk: 'papir-1' }
  const length = async () => {
    const read = await world.office.open(HERE, (desk) => desk.cases.read('sag-karla' as never))
    return read.ok ? read.value.length : 0
  }
  const before = await length()
  for (const _ of [1, 2]) expect((await browser.post(PAPER, body)).statusCode).toBe(303)
  // From another window, which was opened before.
  expect((await browser.post(PAPER, { ...body, _oensk: 'papir-2' })).statusCode).toBe(409)
  expect(await length()).toBe(before + 1)
  expect(world.dispatches).toMatchObject([
    { channel: 'digital-post', to: KARLA, document: digital?.document },
    { channel: 'brevpost', to: KARLA, document: digital?.document, insteadOf: digital?.id },
  ])

  const after = await seen()
  expect(after.overview).not.toContain('id="post-fejlet"')
  expect(after.letter).toMatch(/Digital Post til Karla Vind: <strong>kunne ikke sendes<\/strong>/)
  expect(after.letter).toContain('Brevpost til Karla Vind: ligger i kø')
  const journal = (await browser.get('/sager/sag-karla/journal')).body
  expect(journal).toContain('Brev sendt på papir i stedet for som Digital Post')
  expect(journal).toContain('Modtageren får ikke digital post.')

  // The time to complain waits for the paper.
  expect(after.letter).not.toContain('Borgeren kan klage til og med')
  await browser.post('/sager/sag-karla/goer/kommet-frem', { id: 'send-1', dag: '2025-03-03', _oensk: 'k' })
  expect((await seen()).letter).toContain('Borgeren kan klage til og med')
})

test('another letter than was sent, to another, without an address, or one that did not fail, goes nowhere', async () => {
  const { world, browser, people } = await sentBy('digital-post')
  const id = world.dispatches[0]?.id ?? ''
  const page = (await browser.get('/sager/sag-karla/brev')).body
  const hash = /name="hash" value="([0-9a-f]{64})"/.exec(page)?.[1] ?? ''
  const kept = await world.office.open(HERE, (desk) => desk.readDocument('send-1-brev' as never))
  const its = kept.ok ? (kept.value?.hash ?? hash) : hash
  const send = async (more: object) =>
    (await browser.post(PAPER, { id: 'send-1', til: KARLA, hash: its, _oensk: 'p', ...more })).statusCode
  expect(await send({})).toBe(409)
  world.failures.set(id, 'Postvejen har afvist brevet.')
  expect(await send({ hash: 'a'.repeat(64) })).toBe(409)
  expect(await send({ til: 'en-anden' })).toBe(422)
  expect(await send({ id: 'findes-ikke' })).toBe(422)
  const karla = await people()
  if (karla === undefined) throw new Error('Karla is known')
  await world.office.open(HERE, (desk) => desk.putPerson({ ...karla, address: [] }))
  const answer = await browser.post(PAPER, { id: 'send-1', til: KARLA, hash: its, _oensk: 'p' })
  expect([answer.statusCode, answer.body.includes('Brevet blev ikke sendt på papir')]).toEqual([422, true])
  expect(answer.body).toContain('har ingen adresse her')
  expect(world.dispatches).toHaveLength(1)
  await world.office.open(HERE, (desk) => desk.putPerson(karla))
  expect(await send({})).toBe(303)
})

test('what goes on paper is not tried as Digital Post again when the person is mended', async () => {
  const { world, browser } = await sentBy('digital-post')
  const id = world.dispatches[0]?.id ?? ''
  world.failures.set(id, 'Postvejen har afvist brevet.')
  const page = (await browser.get('/sager/sag-karla/brev')).body
  const hash = /action="[^"]*papir".*?name="hash" value="([0-9a-f]{64})"/.exec(page)?.[1] ?? ''
  await browser.post(PAPER, { id: 'send-1', til: KARLA, hash, _oensk: 'p' })
  await browser.get(PERSON)
  await browser.post(PERSON, { cpr: '0201701234', adresse: 'Møllegade 3\n9999 Fjordkøbing' })
  expect(world.failures.has(id)).toBe(true)
  // The channel was wrong: it had come after all, and the first to come counts.
  world.deliveries.set(id, plainDate('2025-03-03'))
  expect((await browser.get('/sager/sag-karla/brev')).body).toContain('name="dag" value="2025-03-03"')
})

test('one that was handed over in another way instead is no alarm', async () => {
  const { seen, world, browser } = await sentBy('brevpost')
  world.failures.set(world.dispatches[0]?.id ?? '', 'Postvejen har afvist brevet.')
  const arrived = await browser.post('/sager/sag-karla/goer/kommet-frem', {
    id: 'send-1',
    dag: '2025-03-03',
    _oensk: 'k',
  })
  expect(arrived.statusCode).toBe(303)
  expect((await seen()).overview).not.toContain('id="post-fejlet"')
  // Nor in the round that follows.
  const round = await browser.post('/sager/sag-karla/goer/ny-runde', { hvorfor: 'opfoelgning', _oensk: 'r' })
  expect([round.statusCode, (await seen()).overview.includes('id="post-fejlet"')]).toEqual([303, false])
})

test.each([
  [{ cpr: '3113991234' }, 'begynder ikke med en dag, der findes'],
  [{ cpr: '12' }, 'har ti cifre'],
  [{ adresse: 'x'.repeat(20_000) }, 'som på en kuvert'],
])('%o is refused, and changes nothing', async (given, words) => {
  const { browser, world, people } = await sentBy('personlig')
  const before = await people()
  await browser.get(PERSON)
  const answer = await browser.post(PERSON, given)
  expect([answer.statusCode, answer.body.includes(words)]).toEqual([422, true])
  expect([await people(), world.accesses.some(({ what }) => what === 'person-rettet')]).toEqual([before, false])
})

test('the number is never shown; left empty it stays, and so does an address that is protected', async () => {
  const { browser, world, people } = await sentBy('personlig')
  const before = await people()
  if (before === undefined) throw new Error('Karla is known')
  await world.office.open(HERE, (desk) => desk.putPerson({ ...before, isProtected: true }))
  const { body } = await browser.get(PERSON)
  expect([body.includes(before.cpr ?? '-'), body.includes('Møllegade')]).toEqual([false, false])
  expect((await browser.post(PERSON, { cpr: '', adresse: '', beskyttet: 'ja' })).statusCode).toBe(303)
  expect(await people()).toEqual({ ...before, isProtected: true })
})

test('protection can be given at any time, and lifted by one who knows the address', async () => {
  const { browser, people } = await sentBy('personlig')
  const before = await people()
  await browser.get(PERSON)
  const adresse = before?.address.join('\n') ?? ''
  expect((await browser.post(PERSON, { cpr: '', adresse, beskyttet: 'ja' })).statusCode).toBe(303)
  expect(await people()).toEqual({ ...before, isProtected: true })
  expect((await browser.get(PERSON)).body).toMatch(/name="beskyttet" value="ja" checked/)
  const blind = await browser.post(PERSON, { cpr: '', adresse: '' })
  expect([blind.statusCode, blind.body.includes(before?.address[0] ?? '-')]).toEqual([422, false])
  expect(await people()).toEqual({ ...before, isProtected: true })
  expect((await browser.post(PERSON, { cpr: '', adresse })).statusCode).toBe(303)
  expect(await people()).toEqual(before)
})

test('a number that is someone else’s is refused without telling whose, and someone who is no party has no such page', async () => {
  const { browser, world } = await sentBy('personlig')
  const other = {
    id: 'en-anden' as typeof KARLA,
    name: 'Bo Hemmelig',
    cpr: '0202801234',
    address: [],
    isProtected: false,
  }
  await world.office.open(HERE, (desk) => desk.putPerson(other))
  await browser.get(PERSON)
  const answer = await browser.post(PERSON, { cpr: '020280-1234' })
  expect([answer.statusCode, answer.body.includes('hører til en anden'), answer.body.includes('Hemmelig')]).toEqual([
    422,
    true,
    false,
  ])
  expect((await browser.get('/sager/sag-karla/parter/en-anden')).statusCode).toBe(404)
})

test('one of a round before goes on paper too, and the case remembers it there', async () => {
  const { seen, world, browser } = await sentBy('digital-post')
  const [digital] = world.dispatches
  world.failures.set(digital?.id ?? '', 'Modtageren får ikke digital post.')
  const round = await browser.post('/sager/sag-karla/goer/ny-runde', { hvorfor: 'opfoelgning', _oensk: 'r' })
  expect(round.statusCode).toBe(303)
  const { letter, overview } = await seen()
  for (const page of [letter, overview]) {
    expect(page).toContain('Send på papir i stedet')
    // The case has been taken up again: no limit of the former decision is told, and no page asks when it came.
    expect(page).not.toContain('Klagefristen løber fra den dag, papirbrevet kommer frem')
    expect(page).not.toContain('Skriv derefter på siden Brev')
  }
  const hash = /action="[^"]*papir".*?name="hash" value="([0-9a-f]{64})"/.exec(letter)?.[1] ?? ''
  const body = { id: 'send-1', til: KARLA, hash, _oensk: 'papir-1' }
  for (const _ of [1, 2]) expect((await browser.post(PAPER, body)).statusCode).toBe(303)
  expect((await browser.post(PAPER, { ...body, _oensk: 'papir-2' })).statusCode).toBe(409)
  expect(world.dispatches).toMatchObject([{ channel: 'digital-post' }, { channel: 'brevpost', insteadOf: digital?.id }])
  expect((await seen()).overview).not.toContain('id="post-fejlet"')
  const read = await world.office.open(HERE, (desk) => desk.cases.read('sag-karla' as never))
  const file = foldCase(read.ok ? read.value.map(({ entry }) => entry) : [])
  expect(file?.letters).toEqual([])
  expect(file?.formerRounds[0]?.letters?.at(-1)?.resent).toMatchObject([{ to: KARLA }])
})
