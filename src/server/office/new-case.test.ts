import { describe, expect, test } from 'vitest'
import type { CaseId, PartyId } from '../../stages/00-case/case-id.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCase, KARLA, RAADGIVER } from '../../stages/case.specimen.ts'
import { foldCase } from '../../stages/fold-case.ts'
import { aUser, browserOf, HERE, officeServer, THERE } from './office.specimen.ts'

const CPR = '0101701234'
const BO = 'part-bo' as PartyId
const karla = { id: KARLA, name: 'Karla Vind', cpr: CPR, address: ['Møllegade 1'], isProtected: true }
const bo = { id: BO, name: 'Bo Vind', cpr: '0202801234', address: ['Åvej 2'], isProtected: false }
const boCase = (shielded: boolean): readonly CaseEntry[] =>
  entriesOf(aCase()).map((entry) => {
    if (entry.kind === 'case-opened') return { ...entry, id: 'sag-bo' as CaseId, citizen: BO, shielded }
    return entry.kind === 'party-recorded' && entry.party.id === KARLA
      ? { ...entry, party: { ...entry.party, id: BO } }
      : entry
  })
const WHAT = { omraade: 'voksen', procedure: 'ansoegning' }

async function start({ isShielded = false } = {}) {
  const { server, world } = await officeServer(
    {
      [HERE]: { cases: { 'sag-karla': entriesOf(aCase()), 'sag-bo': boCase(isShielded) }, people: [karla, bo] },
      [THERE]: {},
    },
    [
      aUser(RAADGIVER, 'raadgiver'),
      aUser('klareret', 'raadgiver', { constraints: [{ kind: 'foelsomhed', upTo: 'skaermet' }] }),
      aUser('nabo', 'raadgiver', { municipality: THERE }),
      aUser('tal', 'analytiker'),
    ],
  )
  const browser = browserOf(server)
  await browser.signIn(RAADGIVER)
  const at = async (id: string) => {
    const read = await world.office.open(HERE, async (desk) => ({
      file: foldCase((await desk.cases.read(id as CaseId)).map(({ entry }) => entry)),
      people: [...(await desk.people([KARLA, BO, `${id}-borger` as PartyId])).values()],
    }))
    if (!read.ok) throw new Error('the office is open')
    return read.value
  }
  return { server, world, browser, at }
}

describe('a case for someone who is known by the number', () => {
  test('is theirs: no twin is made, and neither name, address nor protection is written over', async () => {
    const { browser, at } = await start()
    const given = { ...WHAT, navn: ' karla  VIND ', cpr: '010170-1234', adresse: 'Et andet sted', _oensk: 'sag-ny' }
    const answer = await browser.post('/sager/ny', given)
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/sager/sag-ny'])
    const { file, people } = await at('sag-ny')
    expect([file?.citizen, file?.parties.map(({ id }) => id)]).toEqual([KARLA, [KARLA]])
    expect(people).toEqual([karla, bo])
    expect((await browser.get('/sager/sag-ny')).body).toContain('Karla Vind')
  })
  test('by another name is asked about first, without telling the name; and then the number counts', async () => {
    const { browser, at } = await start()
    const given = { ...WHAT, navn: 'Karla Ny-Vind', cpr: CPR, _oensk: 'sag-ny' }
    const asked = await browser.post('/sager/ny', given)
    expect(asked.statusCode).toBe(422)
    expect(asked.body).toContain('kendt her under et andet navn')
    expect(asked.body).toContain('name="samme"')
    expect(asked.body).not.toContain('Karla Vind')
    expect((await at('sag-ny')).file).toBeUndefined()
    expect((await browser.post('/sager/ny', { ...given, samme: 'ja' })).statusCode).toBe(303)
    const { file, people } = await at('sag-ny')
    expect([file?.citizen, people]).toEqual([KARLA, [karla, bo]])
  })
  test('can add protection and never take it away', async () => {
    const { browser, at } = await start()
    await browser.post('/sager/ny', { ...WHAT, navn: 'Bo Vind', cpr: bo.cpr, beskyttet: 'ja', _oensk: 'sag-1' })
    await browser.post('/sager/ny', { ...WHAT, navn: 'Bo Vind', cpr: bo.cpr, _oensk: 'sag-2' })
    expect((await at('sag-2')).people).toEqual([karla, { ...bo, isProtected: true }])
  })
  test('sent twice, opens one case and answers the same; with another person in it, it opens none', async () => {
    const { browser, at } = await start()
    const given = { ...WHAT, navn: 'Karla Vind', cpr: CPR, _oensk: 'sag-ny' }
    for (let click = 0; click < 2; click++)
      expect((await browser.post('/sager/ny', given)).headers.location).toBe('/sager/sag-ny')
    for (const more of [{ navn: 'Bo Vind', cpr: bo.cpr }, { kendt: BO }, { navn: 'En Anden', cpr: '' }]) {
      const answer = await browser.post('/sager/ny', { ...given, ...more })
      expect([answer.statusCode, answer.body.includes('allerede oprettet en sag')]).toEqual([409, true])
    }
    const { file, people } = await at('sag-ny')
    expect([file?.citizen, people]).toEqual([KARLA, [karla, bo]])
  })
})

describe('a case for someone who is chosen', () => {
  test('by searching, who is shown with no protected address and no number, and the look is logged', async () => {
    const { browser, world } = await start()
    const { body } = await browser.get('/sager/ny?q=karla')
    expect(body).toContain('Karla Vind')
    expect(body).toContain('født 01.01.70')
    expect(body).toContain('navn og adresse er beskyttet')
    for (const hidden of ['Møllegade', CPR, '1234']) expect(body).not.toContain(hidden)
    expect(world.accesses.at(-1)).toMatchObject({
      purpose: 'soegning',
      what: 'borger',
      party: KARLA,
      route: '/sager/ny',
    })
    expect((await browser.get('/sager/ny?q=bo')).body).toContain('Åvej 2')
    expect((await browser.get('/sager/ny?q=Karlo')).body).toContain('Ingen, du kan se en sag om, hedder det.')
  })
  test('is theirs, and asks for nothing that is known', async () => {
    const { browser, at } = await start()
    const { body } = await browser.get(`/sager/ny?borger=${BO}`)
    expect(body).toContain('Sagen oprettes for')
    expect(body).toContain(`name="kendt" value="${BO}"`)
    expect(body).not.toContain('name="navn"')
    const missing = await browser.post('/sager/ny', { kendt: BO, _oensk: 'sag-ny' })
    expect([missing.statusCode, missing.body.includes('Bo Vind')]).toEqual([422, true])
    expect(
      (await browser.post('/sager/ny', { ...WHAT, kendt: BO, navn: 'Et Andet', _oensk: 'sag-ny' })).statusCode,
    ).toBe(303)
    const { file, people } = await at('sag-ny')
    expect([file?.citizen, people]).toEqual([BO, [karla, bo]])
  })
  test.each([
    ['whom nobody here knows', 'findes-ikke'],
    ['of another shape', '../karla'],
  ])('someone %s is refused', async (_, kendt) => {
    const { browser, at } = await start()
    const answer = await browser.post('/sager/ny', { ...WHAT, kendt, _oensk: 'sag-ny' })
    expect(answer.statusCode).toBe(422)
    expect((await at('sag-ny')).file).toBeUndefined()
  })
  test('someone in shielded cases alone is neither found nor taken by id; the number still counts', async () => {
    const { browser, at } = await start({ isShielded: true })
    expect((await browser.get('/sager/ny?q=bo')).body).not.toContain('Bo Vind')
    expect((await browser.get(`/sager/ny?borger=${BO}`)).body).not.toContain('Bo Vind')
    expect((await browser.post('/sager/ny', { ...WHAT, kendt: BO, _oensk: 'sag-ny' })).statusCode).toBe(422)
    expect((await at('sag-ny')).file).toBeUndefined()
    expect(
      (await browser.post('/sager/ny', { ...WHAT, navn: 'Bo Vind', cpr: bo.cpr, _oensk: 'sag-ny' })).statusCode,
    ).toBe(303)
    const { file } = await at('sag-ny')
    expect([file?.citizen, file?.shielded]).toEqual([BO, true])
  })
  test('someone in shielded cases alone is not told the name of by saying that the number is right', async () => {
    const { browser, at } = await start({ isShielded: true })
    const given = { ...WHAT, navn: 'Hvem Som', cpr: bo.cpr, samme: 'ja', _oensk: 'sag-ny' }
    const answer = await browser.post('/sager/ny', given)
    expect([answer.statusCode, answer.body.includes('som du ikke kan se'), answer.body.includes('Bo Vind')]).toEqual([
      422,
      true,
      false,
    ])
    expect((await at('sag-ny')).file).toBeUndefined()
    await browser.signIn('klareret')
    expect((await browser.post('/sager/ny', given)).statusCode).toBe(303)
    const { file } = await at('sag-ny')
    expect([file?.citizen, file?.shielded]).toEqual([BO, true])
  })
  test('someone in shielded cases is mended only by one who sees them all', async () => {
    const { browser, at } = await start({ isShielded: true })
    await browser.post('/sager/ny', { ...WHAT, navn: 'Bo Vind', cpr: bo.cpr, _oensk: 'sag-ny' })
    const page = `/sager/sag-ny/parter/${BO}`
    const { body } = await browser.get(page)
    expect([body.includes('sager, som du ikke kan se'), body.includes('name="adresse"')]).toEqual([true, false])
    expect((await browser.get(`/en${page}`)).body).toContain('cases that you can’t see')
    expect((await browser.post(page, { adresse: 'Et andet sted' })).statusCode).toBe(403)
    expect((await at('sag-ny')).people).toEqual([karla, bo])
    await browser.signIn('klareret')
    expect((await browser.post(page, { adresse: 'Åvej 4' })).statusCode).toBe(303)
    expect((await at('sag-ny')).people).toEqual([karla, { ...bo, address: ['Åvej 4'] }])
  })
  test('nobody of another municipality, nor for one without a part in cases', async () => {
    const { server } = await start()
    for (const [user, status] of [
      ['nabo', 422],
      ['tal', 404],
    ] as const) {
      const browser = browserOf(server)
      await browser.signIn(user)
      // Both have a page to send a form from.
      await browser.get('/tal')
      const { body } = await browser.get('/sager/ny?q=karla')
      expect(body).not.toContain('Karla Vind')
      expect((await browser.post('/sager/ny', { ...WHAT, kendt: KARLA, _oensk: 'x' })).statusCode).toBe(status)
    }
  })
})

test('a wish that is made to name someone who is known names nobody', async () => {
  const { browser, world } = await start()
  await world.office.open(HERE, (desk) =>
    desk.putPerson({ ...bo, id: 'x-1-borger' as PartyId, cpr: null, name: 'Tredje' }),
  )
  expect((await browser.post('/sager/ny', { ...WHAT, navn: 'Ny Borger', _oensk: 'x-1' })).statusCode).toBe(303)
  const page = (await browser.get('/sager/x-1')).body
  expect(page).toContain('Ny Borger')
  expect(page).not.toContain('Tredje')
})

test('a party who is added is nobody who is known: another’s id gives them no other name', async () => {
  const { browser, at } = await start()
  await browser.get('/sager/sag-karla')
  for (const id of [BO, KARLA]) {
    const answer = await browser.post('/sager/sag-karla/goer/part', {
      id,
      navn: 'Omdøbt',
      rolle: 'bisidder',
      _oensk: `o-${id}`,
    })
    expect([answer.statusCode, answer.body.includes('allerede er kendt')]).toEqual([422, true])
  }
  expect((await at('sag-karla')).people).toEqual([karla, bo])
  const fresh = { id: 'part-ny', navn: 'Lis Vind', rolle: 'bisidder', _oensk: 'o-ny' }
  for (const navn of ['Lis Vind', 'Omdøbt'])
    expect((await browser.post('/sager/sag-karla/goer/part', { ...fresh, navn })).statusCode).toBe(303)
  expect(
    (await browser.post('/sager/sag-karla/goer/part', { ...fresh, rolle: 'vaerge', fra: '2025-03-01' })).statusCode,
  ).toBe(409)
  const page = (await browser.get('/sager/sag-karla/parter')).body
  expect([page.includes('Lis Vind'), page.includes('Omdøbt')]).toEqual([true, false])
})

test.each([
  [{ cpr: '3113991234' }, 'begynder ikke med en dag, der findes'],
  [{ adresse: 'x'.repeat(20_000) }, 'som på en kuvert'],
  [{ adresse: Array.from({ length: 7 }, () => 'Åvej 2').join('\n') }, 'som på en kuvert'],
])('%o is refused, and no case is opened', async (given, words) => {
  const { browser, at } = await start()
  const answer = await browser.post('/sager/ny', { ...WHAT, navn: 'Ny Borger', ...given, _oensk: 'sag-ny' })
  expect([answer.statusCode, answer.body.includes(words)]).toEqual([422, true])
  expect((await at('sag-ny')).file).toBeUndefined()
})

describe('a party who is known by number', () => {
  const guardian = { navn: 'bo  vind', cpr: '020280-1234', rolle: 'vaerge', maa: ['modtage-breve'], fra: '2025-03-01' }
  const PART = '/sager/sag-karla/goer/part'

  test('and name is the same person in both cases, and no twin', async () => {
    const { browser, at } = await start()
    await browser.get('/sager/sag-karla')
    for (const _ of [1, 2])
      expect((await browser.post(PART, { ...guardian, id: 'part-ny', _oensk: 'o-1' })).statusCode).toBe(303)
    const { file, people } = await at('sag-karla')
    expect(file?.parties.map(({ id, role }) => [id, role])).toContainEqual([BO, 'vaerge'])
    expect(people).toEqual([karla, bo])
    const again = await browser.post(PART, { ...guardian, id: 'part-ny', _oensk: 'o-2' })
    expect([again.statusCode, again.body.includes('er med i sagen i forvejen')]).toEqual([422, true])
  })
  test('by another name is nobody’s: the number joins nobody, and does not tell who has it', async () => {
    const { browser, at } = await start()
    await browser.get('/sager/sag-karla')
    const answer = await browser.post(PART, { ...guardian, navn: 'Ole Kær', id: 'part-ny', _oensk: 'o-1' })
    expect([answer.statusCode, answer.body.includes('under et andet navn')]).toEqual([422, true])
    expect(answer.body).not.toContain('Bo Vind')
    expect((await at('sag-karla')).file?.parties.map(({ id }) => id)).not.toContain(BO)
  })
  test('and one who is new keeps the number', async () => {
    const { world, browser } = await start()
    await browser.get('/sager/sag-karla')
    const given = { ...guardian, navn: 'Ole Kær', cpr: '0303701234', id: 'part-ny', _oensk: 'o-1' }
    expect((await browser.post(PART, given)).statusCode).toBe(303)
    const found = await world.office.open(HERE, (desk) => desk.findPersonByCpr('0303701234'))
    expect(found).toMatchObject({ ok: true, value: { id: 'part-ny', name: 'Ole Kær' } })
  })
})

test('a child’s case is opened without the letters going to the child, until the municipality says so', async () => {
  const { browser, at } = await start()
  const given = { ...WHAT, omraade: 'barn', navn: 'Ida Kær', cpr: '0303151234', _oensk: 'sag-barn' }
  expect((await browser.post('/sager/ny', given)).statusCode).toBe(303)
  const child = async () => (await at('sag-barn')).file?.parties.find(({ role }) => role === 'barn')
  expect(await child()).toMatchObject({ role: 'barn', mandates: [] })
  const of = (await child())?.id ?? ''
  const form = `/sager/sag-barn/goer/part-aendret?om=${of}`
  const page = (await browser.get(form)).body
  expect([page.includes('Skal barnet selv have brevene?'), page.includes('Det er slut nu')]).toEqual([true, false])
  expect((await browser.post(form, { id: of, maa: 'modtage-breve', _oensk: 'o-1' })).statusCode).toBe(303)
  expect(await child()).toMatchObject({ role: 'barn', mandates: ['modtage-breve'] })
})

test.each([
  ['a second citizen', { rolle: 'borger', maa: 'modtage-breve' }, 'Vælg en af mulighederne'],
  ['a guardian without a first day', { rolle: 'vaerge' }, 'Skriv den første dag'],
  ['a companion with powers', { rolle: 'bisidder', maa: 'modtage-breve' }, 'tilføj personen som partsrepræsentant'],
  ['days in the wrong order', { rolle: 'paaroerende', fra: '2025-03-02', til: '2025-02-01' }, 'ligger før den første'],
])('%s is not added', async (_, given, words) => {
  const { browser, at } = await start()
  await browser.get('/sager/sag-karla')
  const before = (await at('sag-karla')).file?.parties
  const answer = await browser.post('/sager/sag-karla/goer/part', { id: 'part-ny', navn: 'Lis', ...given, _oensk: 'o' })
  expect([answer.statusCode, answer.body.includes(words)]).toEqual([422, true])
  expect((await at('sag-karla')).file?.parties).toEqual(before)
})
