import { expect, test } from 'vitest'
import { addDays, plainDate } from '../../base/date.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { RAADGIVER } from '../../stages/case.specimen.ts'
import { open, start } from './karlas-office.specimen.ts'

/** The office in memory lives on this day. */
const TODAY = plainDate('2025-03-03')
const AGENDA = '/sager?vis=udvalg'
const meeting = (on = addDays(TODAY, 8)): CaseEntry => ({
  kind: 'committee-planned',
  plan: { on, where: 'Havnegade 12, kl. 10', isCitizenInvited: true },
})

test('one of the committee finds what the committee is to look at, by day and place', async () => {
  const { as, world } = await start({ 'sag-karla': [...open(), meeting()] })
  const { body } = await (await as('visitator')).get(AGENDA)
  expect(body).toMatch(/<h2>[^<]+, <span lang="da">Havnegade 12, kl. 10<\/span><\/h2>/)
  expect(body).toContain('Karla Vind')
  expect(body).toContain('er velkommen')
  expect(body).toContain('Mette Lund')
  expect(body).not.toContain('Mødet skulle være holdt')
  expect(world.accesses.at(-1)).toMatchObject({ user: 'visitator', caseId: 'sag-karla', route: '/sager' })
})

test('a meeting that nothing is written of stands there until it is', async () => {
  const { as } = await start({ 'sag-karla': [...open(), meeting(plainDate('2025-01-06'))] })
  const { body } = await (await as('visitator')).get(AGENDA)
  expect(body).toContain('Mødet skulle være holdt')
  expect((await (await as(RAADGIVER)).get('/sager')).body).toContain('møde i visitationsudvalget')
})

test('nothing on it is told, and where there is no committee the list is not offered', async () => {
  const { as } = await start({ 'sag-karla': open() })
  expect((await (await as('visitator')).get(AGENDA)).body).toContain('Ingen sager er sat på dagsordenen.')
  expect((await (await as(RAADGIVER)).get('/sager')).body).not.toContain('vis=udvalg')
  expect((await (await as('nabo')).get(AGENDA)).body).not.toContain('Karla Vind')
})
