import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { Mandate, Party } from '../../stages/00-case/party.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { KARLA, RAADGIVER } from '../../stages/case.specimen.ts'
import { assigned, beingInformed, SISTER, start, WITHOUT_CHILD_UNIT } from './citizen.specimen.ts'

/** Karla’s case as one that began while she was a child, with her sister’s party as a parent; by her number she is grown. */
const asChilds = (from: string | undefined, mandates: readonly Mandate[] = []): readonly CaseEntry[] =>
  [...beingInformed, assigned]
    .filter(({ kind }) => kind !== 'receipt-sent')
    .map((entry): CaseEntry => {
      switch (entry.kind) {
        case 'case-opened':
          return { ...entry, area: 'barn' }
        case 'application-received': {
          const { receipt: _, ...application } = entry.application
          return { ...entry, application }
        }
        case 'party-recorded':
          if (entry.party.id === KARLA) return { ...entry, party: { id: KARLA, role: 'barn', mandates: [] } }
          return entry.party.id === SISTER ? { ...entry, party: parent(from, mandates) } : entry
        default:
          return entry
      }
    })

const parent = (from: string | undefined, mandates: readonly Mandate[]): Party => ({
  id: SISTER,
  role: 'foraelder',
  mandates: ['se-sagen', 'udtale-sig', ...mandates],
  ...(from === undefined ? {} : { from: plainDate(from) }),
})

const CASE = '/min-sag/sag-karla'
const LETTER = '/sager/sag-karla/brevet/kvittering/ansoegning-1'

describe('a parent of a child who has come of age', () => {
  test('finds no case, and no line about it', async () => {
    const { as } = await start(asChilds(undefined))
    const parent = await as('else')
    expect((await parent.get(CASE)).statusCode).toBe(404)
    expect((await parent.get('/min-sag')).body).not.toContain(CASE)
  })
  test('finds it where the right was given by the one who is grown', async () => {
    const { as } = await start(asChilds('2025-01-01'))
    expect((await (await as('else')).get(CASE)).statusCode).toBe(200)
  })
  test('gets no letter, and whoever sends one is told why', async () => {
    const { as, read } = await start(asChilds(undefined, ['modtage-breve']))
    const office = await as(RAADGIVER)
    expect((await office.get('/sager/sag-karla/parter')).body).toContain('Barnet fyldte 18 år 1. januar 1988')
    const hash = /name="hash" value="([^"]*)"/.exec((await office.get(LETTER)).body)?.[1] ?? ''
    const sent = await office.post(LETTER, { hash, kanal: 'personlig', _oensk: 'w' })
    expect([sent.statusCode, sent.body.includes('har ikke forældremyndigheden længere')]).toEqual([422, true])
    expect((await read()).some(({ entry }) => entry.kind === 'letter-sent')).toBe(false)
  })
})

describe('a letter in a child’s case', () => {
  const underage = asChilds('2025-01-01', ['modtage-breve'])
  test('is to the parent, of the child, from the unit that has children’s cases', async () => {
    const { as } = await start(underage)
    const { body } = await (await as(RAADGIVER)).get(LETTER)
    expect(body).toContain('Kære Ukendt person')
    expect(body).toContain('din ansøgning om hjælp til Karla.')
    expect(body).toContain('Børnerådgivningen')
    expect(body).not.toMatch(/Voksenrådgivningen|voksen@/)
    expect((await (await as('else')).get(CASE)).body).toContain('99 99 13 00')
  })
  test('is not written where that unit is not set up, and what lacks is told', async () => {
    const { as } = await start(underage, { setup: WITHOUT_CHILD_UNIT })
    const { body } = await (await as(RAADGIVER)).get(LETTER)
    expect(body).toContain('Kommunens opsætning mangler brevhovedet i børnesager')
    expect(body).not.toContain('Kære')
  })
})

test('a letter that nobody gets says where that is mended', async () => {
  const { as } = await start(asChilds(undefined))
  const office = await as(RAADGIVER)
  const hash = /name="hash" value="([^"]*)"/.exec((await office.get(LETTER)).body)?.[1] ?? ''
  const sent = await office.post(LETTER, { hash, kanal: 'personlig', _oensk: 'w' })
  expect([sent.statusCode, sent.body.includes('Ingen i sagen får brevene i dag')]).toEqual([422, true])
})
