import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { err } from '../../base/result.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { LEDER, RAADGIVER } from '../../stages/case.specimen.ts'
import { HERE } from '../office/office.specimen.ts'
import { lookInWords } from '../../web/citizen/look-words.ts'
import { routesOf } from '../routes.specimen.ts'
import { FILLED, filled, sent, start } from './citizen.specimen.ts'

describe('one’s own file', () => {
  const paper = (id: string): CaseEntry => ({
    kind: 'document-recorded',
    id: id as never,
    name: `${id}.txt`,
    on: plainDate('2025-02-01'),
    hash: createHash('sha256').update('Status').digest('hex'),
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
    expect(body).toContain('Den, der har sagen, åbnede sagens første side.')
    expect(body).not.toContain(RAADGIVER)
    expect(body).not.toContain('Mette')
  })
  test('one’s own looks stand apart from those of others', async () => {
    const { as } = await start(sent)
    await (await as(RAADGIVER)).get('/sager/sag-karla')
    const { body } = await (await as('karla')).get('/min-sag/sag-karla/papirer')
    const [others, own] = body.split('Vis de gange, du selv har set på sagen')
    expect(others).toContain('Den, der har sagen,')
    expect(others).not.toContain('Du selv</strong>')
    expect(own).toContain('Du selv</strong>')
  })
  test('one who speaks for the citizen does not follow what the citizen reads; the citizen sees both', async () => {
    const { as } = await start(sent)
    await (await as('karla')).get('/min-sag/sag-karla/klage')
    const shown = await (await as('else')).get('/min-sag/sag-karla/papirer')
    expect(shown.body).not.toContain('Borgeren læste')
    expect(shown.body).toContain('Ingen andre har set på sagen.')
    expect((await (await as('karla')).get('/min-sag/sag-karla/papirer')).body).toContain('Den, der taler for dig,')
  })
  test('every page that can be looked at has its words', async () => {
    const { server, as, world } = await start(sent)
    const routes = (await routesOf(server)).filter(({ method, url }) => method === 'GET' && /\/:id/.test(url))
    for (const user of [RAADGIVER, LEDER, 'karla']) {
      const browser = await as(user)
      for (const { url } of routes) await browser.get(filled(url, FILLED(user === 'karla' ? 'ring-op' : 'notat')))
    }
    const looks = world.accesses.filter(({ caseId }) => caseId !== null)
    expect(new Set(looks.map(({ what }) => what)).size).toBeGreaterThan(15)
    for (const { what, purpose } of looks)
      expect([what, lookInWords({ what, purpose, isSelf: false }, true).da]).not.toEqual([
        what,
        expect.stringMatching(/^Nogen|åbnede en side i sagen/),
      ])
  })
  test('the whole case as a file, after the decision with the assessment and never with a sparring or an employee’s name', async () => {
    const { as } = await start(withPapers)
    const browser = await as('karla')
    const json = await browser.get('/min-sag/sag-karla/min-sag.json')
    const { journal } = JSON.parse(json.body)
    const told = (what: string) => journal.filter((line: { hvad: string }) => line.hvad === what)
    expect(told('Kommunen vurderede, hvad der er brug for').length).toBeGreaterThan(0)
    expect(told('Medarbejdere talte om sagen')).toEqual([])
    expect(told('Afgørelsen blev læst af en anden')).toEqual([])
    for (const name of [RAADGIVER, LEDER, '0101701234']) expect(json.body).not.toContain(name)
    const pdf = await browser.get('/min-sag/sag-karla/min-sag.pdf')
    expect([pdf.statusCode, pdf.headers['content-type']]).toEqual([200, 'application/pdf'])
    expect(pdf.body).not.toContain(RAADGIVER)
  })
  test.each([
    ['the municipality is not set up', { setup: null }],
    [
      'the case can’t be set as one',
      {
        letters: {
          pdf: () => err({ words: { da: 'Tegnet ☃ har ingen skrift.', en: 'No font has ☃.' } }),
          docx: async () => Buffer.from(''),
        },
      },
    ],
  ])(
    'where %s, there is no PDF; the citizen is told what there is, and those who run the system that it failed',
    async (_, given) => {
      const told: unknown[] = []
      const { as } = await start(sent, { ...given, onError: (error) => told.push(error) })
      const browser = await as('karla')
      const pdf = await browser.get('/min-sag/sag-karla/min-sag.pdf')
      expect(pdf.statusCode).toBe(500)
      expect(pdf.body).toContain('Din sag kan ikke hentes som PDF')
      expect(pdf.body).not.toMatch(/Databasen|kan ikke nås/)
      expect(told).toEqual([expect.stringMatching(/^\/min-sag\/:id\/min-sag\.pdf: [^☃]+$/)])
      expect((await browser.get('/min-sag/sag-karla/min-sag.json')).statusCode).toBe(200)
    },
  )
})
