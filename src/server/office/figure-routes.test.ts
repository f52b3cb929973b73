import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { MunicipalityCode, OfficialId, RecordId } from '../../stages/00-case/case-id.ts'
import { BOARD } from '../../stages/10-board/board.ts'
import type { DocumentRequest } from '../../stages/10-board/board-file.ts'
import type { DecisionFact } from '../../stages/13-learning/decision-fact.ts'
import { countFacts } from '../../stages/13-learning/fact-count.ts'
import { FIGURE_VIEWS } from '../../stages/13-learning/figure-view.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCase } from '../../stages/case.specimen.ts'
import { foldCase } from '../../stages/fold-case.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import type { NationalFigures } from './office-deps.ts'
import { aUser, browserOf, HERE, officeServer, THERE } from './office.specimen.ts'

const many = (count: number, municipality: string, fact: Partial<DecisionFact>): readonly DecisionFact[] =>
  Array.from({ length: count }, () => ({
    municipality: municipality as MunicipalityCode,
    flaws: [],
    days: {},
    ...fact,
  }))
const COUNTRY = {
  source: 'landet.csv',
  count: countFacts([
    ...many(30, '0751', { outcome: 'hjemvisning', boardYear: 2024 }),
    ...many(50, '0751', { outcome: 'stadfaestelse', boardYear: 2024 }),
    ...many(20, '0461', { outcome: 'stadfaestelse', boardYear: 2023 }),
    ...many(7, '0461', { outcome: 'hjemvisning', boardYear: 2023 }),
  ]),
}
const USERS = [
  aUser('mette', 'raadgiver'),
  aUser('hanne', 'leder'),
  aUser('anna', 'analytiker'),
  aUser('karen', 'klagesagsbehandler'),
]

async function open(who: string, country?: NationalFigures) {
  const { server, world } = await officeServer(
    { [HERE]: { cases: { 'sag-karla': entriesOf(aCase()) } } },
    USERS,
    country,
  )
  const browser = browserOf(server)
  await browser.signIn(who)
  return { browser, world }
}

describe('pages of figures', () => {
  test('of a team are of its own decisions, and of the whole municipality where that is asked', async () => {
    const [first, ...rest] = entriesOf(aCase())
    if (first === undefined) throw new Error('a case begins with something')
    const given = { kind: 'responsible-assigned', official: 'mette' as OfficialId, team: 'Voksenteamet' } as const
    const { server } = await officeServer({ [HERE]: { cases: { 'sag-karla': [first, given, ...rest] } } }, [
      { ...aUser('mette', 'raadgiver'), team: 'Voksenteamet' },
      { ...aUser('bo', 'raadgiver'), team: 'Et andet team' },
      { ...aUser('lis', 'raadgiver'), team: null },
    ])
    const pages = async (who: string) => {
      const browser = browserOf(server)
      await browser.signIn(who)
      return Promise.all(
        ['/tal/team', '/tal/team?af=kommunen', '/tal/laering', '/tal/laering?af=kommunen'].map(
          async (path) => (await browser.get(path)).body,
        ),
      )
    }
    const ofMette = await pages('mette')
    for (const page of ofMette) {
      expect(page).toContain('1 afgørelse')
      expect(page).toContain('Mit team')
    }
    expect(ofMette[0]).toContain(', Voksenteamet · 1 afgørelse')
    expect(ofMette[0]).toContain('/tal/team?del=emne&amp;af=kommunen')
    expect(ofMette[1]).toContain('href="/tal/team?del=aar&amp;af=kommunen"')
    const [own, all, lessons, allLessons] = await pages('bo')
    expect(own).toContain('Der er ingen afgørelser at tælle endnu')
    expect(lessons).toContain('Der er ingen afgørelser at lære af endnu')
    for (const page of [all, allLessons]) expect(page).toContain('1 afgørelse')
    for (const page of await pages('lis')) {
      expect(page).toContain('1 afgørelse')
      expect(page).not.toContain('Mit team')
    }
  })

  test.each([
    ['mette', ['team', 'landet']],
    ['hanne', ['team', 'ledelse', 'kommunalbestyrelse', 'analyse', 'landet']],
    ['anna', ['analyse', 'landet']],
    ['karen', ['klagesager', 'styrelsen', 'landet']],
  ])('%s sees %j and no other', async (who, views) => {
    const { browser } = await open(who)
    const index = (await browser.get('/tal')).body
    for (const view of FIGURE_VIEWS) {
      const isTheirs = views.includes(view)
      expect([view, index.includes(`href="/tal/${view}"`)]).toEqual([view, isTheirs])
      expect([view, (await browser.get(`/tal/${view}`)).statusCode]).toEqual([view, isTheirs ? 200 : 404])
    }
  })

  test('of the board are of the cases it has, for each municipality inside, and of no one else', async () => {
    const atBoard = (file: OwnCaseFile, requests: readonly DocumentRequest['item'][]): readonly CaseEntry[] => [
      { kind: 'case-imported', municipality: BOARD.code, file, official: 'karen' as OfficialId, team: 'Klager' },
      { kind: 'board-received', on: plainDate('2025-03-01'), number: '25-1' },
      ...requests.map((item): CaseEntry => ({
        kind: 'board-asked',
        request: {
          id: `spurgt-${item}` as RecordId,
          item,
          asked: 'Send det.',
          on: plainDate('2025-03-03'),
          due: plainDate('2025-03-10'),
        },
      })),
    ]
    const sent = foldCase([...entriesOf(aCase()), { kind: 'case-sent-to-board', on: plainDate('2025-02-28') }])
    if (sent === undefined) throw new Error('a case begins with something')
    const board = { municipality: BOARD.code, municipalityName: BOARD.name }
    const { server } = await officeServer(
      {
        [HERE]: {},
        [THERE]: {},
        [BOARD.code]: {
          cases: {
            'sag-1': atBoard(sent, ['ansoegning']),
            'sag-2': atBoard({ ...sent, municipality: THERE as MunicipalityCode }, []),
          },
        },
      },
      [aUser('karen', 'klagesagsbehandler', board), aUser('lise', 'ankechef', board), aUser('hanne', 'leder')],
    )
    const browser = browserOf(server)
    await browser.signIn('karen')
    expect((await browser.get('/tal')).body).toContain('href="/tal/klagesager"')
    const all = (await browser.get('/tal/klagesager')).body
    expect(all).toContain('· 2 klagesager talt, også dem, der ikke er afgjort')
    expect(all).toContain('Til brug i huset')
    expect(all).toMatch(/<th scope="row">Ansøgning<\/th><td>1<\/td><td>50,0 %/i)
    const one = (await browser.get(`/tal/klagesager?kommune=${THERE}`)).body
    expect(one).toContain('· 1 klagesag talt')
    expect(one).toMatch(/<th scope="row">Intet: alt var der<\/th><td>1<\/td><td>100,0 %/)
    expect(one).toContain(`href="/tal/klagesager?del=aar&amp;kommune=${THERE}"`)
    expect((await browser.get('/tal/klagesager?kommune=0751')).body).toContain('· 2 klagesager talt')
    // Nothing that is passed on is told of one municipality by itself but its outcomes.
    const outside = (await browser.get(`/tal/styrelsen?kommune=${THERE}`)).body
    expect(outside).toContain('Kun udfaldene er delt')
    expect(outside).not.toContain('<select')
    expect(outside).not.toMatch(/>[12]</)
    expect((await browser.get('/tal/klagesager/alle-udfald.csv')).statusCode).toBe(404)
    expect((await browser.get('/tal/styrelsen/alle-udfald.csv')).statusCode).toBe(200)
    expect((await browser.get('/tal/ledelse')).statusCode).toBe(404)
    const leader = browserOf(server)
    await leader.signIn('hanne')
    for (const view of ['klagesager', 'styrelsen']) expect((await leader.get(`/tal/${view}`)).statusCode).toBe(404)
  })

  test('are what an analyst comes to, without a way to a case or a person', async () => {
    const { browser } = await open('anna')
    expect((await browser.post('/log-ind', { som: 'anna' })).headers.location).toBe('/tal')
    const page = (await browser.get('/tal')).body
    expect(page).toContain('href="/afgoerelser"')
    expect(page).not.toMatch(/href="\/sager"|role="search"|Karla/)
    expect((await browser.get('/sager')).headers.location).toBe('/tal')
    for (const path of ['/soeg?q=Karla', '/sager/ny', '/sager/sag-karla', '/opslag', '/opsaetning', '/tal/laering'])
      expect([path, (await browser.get(path)).statusCode]).toEqual([path, 404])
  })

  test('show one decision inside, and hide it in what leaves the house, also in the line above', async () => {
    const { browser } = await open('hanne')
    const inside = (await browser.get('/tal/ledelse')).body
    expect(inside).toContain('· 1 afgørelse talt')
    expect(inside).toContain('Til brug i huset')
    const outside = (await browser.get('/tal/analyse')).body
    expect(outside).toContain('· antallet af afgørelser er skjult')
    expect(outside).not.toMatch(/>1</)
  })

  test('of the country come from the file that was taken in, with the map and a row for each', async () => {
    const { browser } = await open('anna', COUNTRY)
    const page = (await browser.get('/tal/landet')).body
    expect(page).toContain('landet.csv · 107 afgørelser talt')
    expect(page).toContain('<a href="#kommune-0751"><title>Aarhus (Region Midtjylland): 37,5 % (')
    const regions = (await browser.get('/tal/landet?del=region')).body
    expect(regions).toContain('<th scope="row">Region Midtjylland</th><td>80</td><td>30</td>')
    expect(regions).toContain('den region, kommunen lå i det år')
    expect(page).not.toContain('den region, kommunen lå i det år')
    expect((await browser.get('/en/tal/landet?del=aar')).body).toContain('Tell the figures by year')
    expect((await (await open('anna')).browser.get('/tal/landet')).body).toContain('holdbar facts import')
  })

  test('that are made up say so, and can’t be taken along or be held against the municipality’s own', async () => {
    const { browser } = await open('hanne', { ...COUNTRY, isMadeUp: true })
    const page = (await browser.get('/tal/landet')).body
    expect(page).toContain('Tallene er opdigtede')
    expect(page).toContain('Opdigtede tal til prøveudgaven.')
    expect((await browser.get('/en/tal/landet')).body).toContain('Made-up figures for the demo.')
    expect(page).not.toContain('.csv?')
    expect((await browser.get('/tal/landet/omgoerelse.csv?del=aar')).statusCode).toBe(404)
    expect((await browser.get('/tal/kommunalbestyrelse')).body).not.toContain('<small>Hele landet:')
  })

  test('are had as CSV where they may leave the house, and only there', async () => {
    const { browser } = await open('hanne', COUNTRY)
    const excel = await browser.get('/tal/landet/omgoerelse.csv?del=aar')
    expect(excel.headers['content-type']).toContain('text/csv')
    expect(excel.headers['cache-control']).toBe('no-store')
    expect(excel.body).toContain('2024;2024;80;30;50;0;37,50;')
    expect((await browser.get('/tal/landet/omgoerelse.csv?del=aar&til=maskine')).body).toContain(
      '2024,2024,80,30,50,0,0.375,',
    )
    expect((await browser.get('/tal/ledelse/omgoerelse.csv')).statusCode).toBe(404)
    expect((await browser.get('/tal/landet/findes-ikke.csv')).statusCode).toBe(404)
  })
})
