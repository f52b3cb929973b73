import { describe, expect, test } from 'vitest'
import { DEMO_SETUP } from '../../demo/demo-setup.ts'
import type { CaseId } from '../../stages/00-case/case-id.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCase, KARLA, LEDER, RAADGIVER } from '../../stages/case.specimen.ts'
import { aUser, browserOf, HERE, officeServer, THERE } from './office.specimen.ts'

const USERS = [
  aUser('anne', 'raadgiver'),
  aUser('bo', 'jurist'),
  aUser('hanne', 'leder'),
  aUser(LEDER, 'leder'),
  aUser('dorte', 'analytiker'),
  aUser('karen', 'klagesagsbehandler'),
  aUser('karla', 'borger', { team: null, party: KARLA }),
  aUser('nabo', 'leder', { municipality: THERE }),
]

const caseOf = (n: number, shielded = false): readonly CaseEntry[] =>
  entriesOf(aCase({ id: `sag-${n}` as CaseId })).map((entry) =>
    entry.kind === 'case-opened' ? { ...entry, shielded } : entry,
  )

async function start() {
  const cases = Object.fromEntries([
    ...Array.from({ length: 12 }, (_, n) => [`sag-${n}`, caseOf(n)] as const),
    ['sag-skaermet', caseOf(99, true)],
  ])
  const people = [{ id: KARLA, name: 'Karla Vind', cpr: null, address: [], isProtected: false }]
  const { server, world } = await officeServer(
    {
      [HERE]: { cases, people, setup: DEMO_SETUP, userNames: { [RAADGIVER]: 'Rita Ros', hanne: 'Hanne Krogh' } },
      [THERE]: {},
    },
    USERS,
  )
  const as = async (id: string) => {
    const browser = browserOf(server)
    await browser.signIn(id)
    await browser.get('/tal/egenkontrol')
    return browser
  }
  return { as, world }
}

const ASKED = {
  titel: 'Marts',
  fra: '2025-01-01',
  til: '2025-03-03',
  antal: '30',
  regel: 'tilfaeldigt',
  dobbelt: '0',
  froe: '7',
}

/** A sample that was drawn, and where it lies. */
async function drawn(change: Readonly<Record<string, string>> = {}) {
  const { as, world } = await start()
  const bo = await as('bo')
  const answer = await bo.post('/tal/egenkontrol', { ...ASKED, _oensk: 'oensk-1', ...change })
  return { as, world, bo, answer, at: String(answer.headers.location) }
}

describe('who may', () => {
  test.each([
    ['anne', 200],
    ['bo', 200],
    ['hanne', 200],
    ['dorte', 404],
    ['karen', 404],
    ['karla', 404],
  ])('%s sees the samples: %i', async (who, status) => {
    const { as, at } = await drawn()
    const browser = await as(who)
    for (const path of [
      '/tal/egenkontrol',
      '/en/tal/egenkontrol',
      at,
      `${at}/1`,
      `${at}/tal.csv`,
      `${at}/indikatorer.csv`,
    ])
      expect([path, (await browser.get(path)).statusCode]).toEqual([path, status])
  })

  test('a caseworker codes and draws nothing; another municipality has no such sample', async () => {
    const { as, at } = await drawn()
    const anne = await as('anne')
    const refused = await anne.post('/tal/egenkontrol', { ...ASKED, _oensk: 'oensk-2' })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('Det kan du ikke gøre i din rolle.')
    expect((await anne.post(`${at}/1`, { holder: 'ja' })).statusCode).toBe(303)
    for (const path of [at, `${at}/tal.csv`, `${at}/indikatorer.csv`])
      expect((await anne.get(path)).headers['cache-control']).toBe('no-store')
    const nabo = await as('nabo')
    for (const path of [at, `${at}/1`, `${at}/tal.csv`, `${at}/indikatorer.csv`])
      expect((await nabo.get(path)).statusCode).toBe(404)
  })

  test('whoever had a hand in a decision does not code it', async () => {
    const { as, at } = await drawn()
    const leader = await as(LEDER)
    expect((await leader.get(`${at}/1`)).body).toContain('Du har selv haft med afgørelsen at gøre')
    const refused = await leader.post(`${at}/1`, { holder: 'ja' })
    expect([refused.statusCode, refused.body.includes('Lad en anden kode den')]).toEqual([409, true])
  })
})

test('a sample is drawn among what was sent, without shielded cases, and can be drawn again', async () => {
  const { bo, at } = await drawn()
  const page = (await bo.get(`${at}?efterproev=ja`)).body
  expect(page).toContain('Færdigkodet: 0 af 12')
  expect(page).toContain('12 afgørelser; 1 i skærmede sager kunne ikke trækkes')
  expect(page).toContain('Tilfældigt med frø 7')
  expect(page).toContain('Reglen giver den samme liste igen.')
  expect(page).toContain('Journalen har de samme afgørelser')
  // The same form again is the same sample.
  await bo.post('/tal/egenkontrol', { ...ASKED, _oensk: 'oensk-1' })
  expect((await bo.get('/tal/egenkontrol')).body.match(/href="\/tal\/egenkontrol\/[^"]+"/g)).toHaveLength(1)
})

test.each([
  ['no first day', { fra: '' }, 'Skriv en dag, der findes i kalenderen'],
  ['days the wrong way', { fra: '2025-03-01', til: '2025-02-01' }, 'Den sidste dag skal ligge efter den første.'],
  ['a day to come', { til: '2026-01-01' }, 'Dagen ligger i fremtiden.'],
  ['half a decision', { antal: '2,5' }, 'Skriv et helt tal.'],
  ['too many', { antal: '501' }, 'Skriv et tal fra 1 til 500.'],
  ['a seed that is none', { froe: 'frø' }, 'Skriv et helt tal fra 0 til 4294967295.'],
  ['a period without decisions', { til: '2025-01-02' }, 'Vælg en længere periode'],
])('%s: told at the top and at the field, and nothing is drawn', async (_, change, words) => {
  const { answer, bo } = await drawn(change)
  expect(answer.statusCode).toBe(422)
  expect(answer.body.split(words).length - 1).toBe(2)
  expect((await bo.get('/tal/egenkontrol')).body).toContain('Der er ikke trukket en stikprøve endnu.')
})

test('each look at a drawn decision is logged with its purpose, also where it is coded', async () => {
  const { as, at, world } = await drawn()
  const anne = await as('anne')
  expect((await anne.get(`${at}/1`)).body).toContain('Karla Vind')
  await anne.post(`${at}/1`, { holder: 'ja' })
  const looks = world.accesses.filter(({ purpose }) => purpose === 'egenkontrol')
  expect(looks.map(({ user, what, route }) => [user, what, route])).toEqual([
    ['anne', 'egenkontrol', '/tal/egenkontrol/:id/:nr'],
    ['anne', 'egenkontrol', '/tal/egenkontrol/:id/:nr'],
  ])
  expect((await anne.get(`${at}/13`)).statusCode).toBe(404)
  expect((await anne.get(`${at}/x`)).statusCode).toBe(404)
})

test('a coding that does not go together is told, and nothing is written', async () => {
  const { as, at } = await drawn()
  const anne = await as('anne')
  for (const [body, words] of [
    [{}, 'Vælg en af mulighederne.'],
    [{ holder: 'nej' }, 'Vælg mindst én mangel'],
    [{ holder: 'nej', mangler: 'personkreds' }, 'Vælg den kategori'],
    [{ holder: 'nej', mangler: 'personkreds', kategori: 'A' }, 'Ingen af de valgte mangler hører til'],
    [{ holder: 'nej', mangler: 'opdigtet', kategori: 'A' }, 'Vælg en af mulighederne.'],
  ] as const) {
    const answer = await anne.post(`${at}/1`, body)
    expect([answer.statusCode, answer.body.includes(words)]).toEqual([422, true])
  }
  expect((await anne.get(at)).body).toContain('Færdigkodet: 0 af 12')
})

test('with enough coded there is a finding, a chart that says it in words, a table and a file without small numbers', async () => {
  const { as, at } = await drawn()
  const anne = await as('anne')
  for (let nr = 1; nr <= 12; nr++)
    await anne.post(
      `${at}/${nr}`,
      nr <= 6
        ? { holder: 'ja' }
        : {
            holder: 'nej',
            kategori: 'A',
            mangler: nr === 7 ? ['mangelfuldt-oplyst', 'partshoering'] : ['mangelfuldt-oplyst'],
          },
    )
  const page = (await anne.get(at)).body
  expect(page).toContain('6 af 12 afgørelser ville holde (50,0 %; 25,4 % – 74,6 %)')
  expect(page).toMatch(/<svg[^>]+aria-label="6 af 12 afgørelser ville holde/)
  expect(page).toContain('<td>1 af 12</td>')
  const csv = (await anne.get(`${at}/tal.csv?til=maskine`)).body.split('\n')
  expect(csv[0]).toBe('kode,navn,antal,af,andel,fra,til')
  expect(csv[1]).toBe('holder,Ville holde,6,12,0.5,0.253782,0.746218')
  expect(csv.find((line) => line.startsWith('partshoering'))).toMatch(/,skjult,12,skjult,skjult,skjult$/)
  expect(csv.find((line) => line.startsWith('habilitet'))).toMatch(/,0,12,0,0,0\.242494$/)
})

test('indicators are asked unanswered, kept as they were answered, counted, and put in a file', async () => {
  const { as, at } = await drawn()
  const anne = await as('anne')
  const form = (await anne.get(`${at}/1`)).body
  expect(form).toContain('Står det i brevet, hvor meget hjælp der er givet?')
  expect(form).toContain('Relevant: Afgørelser, der giver hjælp. (SEL § 89)')
  expect(form).not.toContain('checked')
  expect((await anne.get(at)).body).toContain('Ingen har besvaret indikatorerne endnu.')
  const wrong = await anne.post(`${at}/1`, { holder: 'ja', 'indikator-omfang': 'maaske' })
  expect([wrong.statusCode, wrong.body.includes('Vælg en af mulighederne.')]).toEqual([422, true])
  for (let nr = 1; nr <= 12; nr++)
    await anne.post(`${at}/${nr}`, {
      holder: 'ja',
      'indikator-omfang': nr === 12 ? 'kan-ikke-ses' : nr > 6 ? 'nej' : 'ja',
      // Chosen as not answered, which is to leave it open.
      'indikator-opfoelgning': '',
    })
  const mine = (await anne.get(`${at}/1`)).body
  expect(mine.match(/<input[^>]* checked/g)).toHaveLength(2)
  expect(mine).toMatch(/name="indikator-omfang" value="ja" checked/)
  const page = (await anne.get(at)).body
  expect(page).toContain(
    '<th scope="row">Omfang fortalt</th><td>6 af 11</td><td>54,5 %</td><td>28,0 % – 78,7 %</td><td>0</td><td>1</td><td>0</td><td>0</td>',
  )
  expect(page).toContain('<th scope="row">Opfølgning sat</th><td>0 af 0</td><td>for få</td>')
  expect(page).toContain('retsinformation.dk')
  const csv = (await anne.get(`${at}/indikatorer.csv?til=maskine`)).body.split('\n')
  expect(csv.find((line) => line.startsWith('omfang'))).toMatch(/,skjult,skjult,/)
  expect(csv.find((line) => line.startsWith('opfoelgning'))).toBe('opfoelgning,Opfølgning sat,0,0,,,,0,0,12,0,,,')
  expect((await anne.get(`/en${at}/indikatorer.csv`)).body).toContain('Extent told')
})

test('two who differ in an indicator alone are finished, and what each answered can then be read', async () => {
  const { as, at } = await drawn({ dobbelt: '100' })
  const [anne, bo] = [await as('anne'), await as('bo')]
  await anne.post(`${at}/1`, { holder: 'ja', 'indikator-omfang': 'ja' })
  expect((await bo.get(`${at}/1`)).body).not.toContain('checked')
  expect((await bo.get(at)).body).toContain('Ingen har besvaret indikatorerne endnu.')
  await bo.post(`${at}/1`, { holder: 'ja', 'indikator-omfang': 'nej' })
  const page = (await anne.get(at)).body
  expect(page).toContain('Færdigkodet: 1 af 12')
  expect(page).toMatch(/Omfang fortalt<\/th><td>0 af 0<\/td>.*?<td>1<\/td><\/tr>/)
  const both = (await anne.get(`${at}/1`)).body
  expect(both).toContain('Indikatorer: Omfang fortalt: ja.')
  expect(both).toContain('Indikatorer: Omfang fortalt: nej.')
})

test('two readers are blind to each other; what they differ in is settled with a reason, and all of it stays', async () => {
  const { as, at } = await drawn({ dobbelt: '100' })
  const [anne, bo, hanne] = [await as('anne'), await as('bo'), await as('hanne')]
  await anne.post(`${at}/1`, { holder: 'nej', mangler: 'personkreds', kategori: 'D' })
  const blind = (await bo.get(`${at}/1`)).body
  expect(blind).toContain('Du ser ikke den andens svar')
  expect(blind).not.toMatch(/checked|anne/)
  expect((await anne.get(`${at}/1`)).body).toMatch(/value="personkreds" checked/)
  expect((await bo.get(at)).body).toContain('Venter på den anden læser')
  await bo.post(`${at}/1`, { holder: 'ja' })
  expect((await anne.post(`${at}/1`, { holder: 'ja' })).statusCode).toBe(409)
  expect((await anne.get(`${at}/1`)).body).toContain('En leder eller jurist afgør uenigheden.')
  expect((await bo.get(`${at}/1`)).body).not.toContain('checked')
  const open = (await hanne.get(`${at}/1`)).body
  expect(open).toContain('Ville ikke holde (D: Reglerne). Mangler: personkredsen er bedømt forkert.')
  expect((await hanne.post(`${at}/1/afgoer`, { holder: 'ja' })).body).toContain('Feltet skal udfyldes.')
  const settled = { holder: 'ja', begrundelse: 'Brevet bedømmer hver aktivitet for sig.' }
  expect((await anne.post(`${at}/1/afgoer`, settled)).statusCode).toBe(409)
  expect((await hanne.post(`${at}/1/afgoer`, settled)).statusCode).toBe(303)
  const end = (await anne.get(`${at}/1`)).body
  for (const words of ['personkredsen er bedømt forkert', 'Brevet bedømmer hver aktivitet', 'Afgjort (Hanne Krogh)'])
    expect(end).toContain(words)
  expect((await anne.get(at)).body).toContain('Færdigkodet: 1 af 12')
  // The second of two clicks; and another word on what is settled.
  expect((await hanne.post(`${at}/1/afgoer`, settled)).statusCode).toBe(303)
  expect((await hanne.post(`${at}/1/afgoer`, { ...settled, begrundelse: 'En anden.' })).statusCode).toBe(409)
})
