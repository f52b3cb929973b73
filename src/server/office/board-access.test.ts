import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { OfficialId } from '../../stages/00-case/case-id.ts'
import { aSetup } from '../../stages/07-letter/compose/letter-setup.specimen.ts'
import { BOARD } from '../../stages/10-board/board.ts'
import { begun, complaint, finished, sent, toBoard, upheld } from '../../stages/appeal-entries.specimen.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { KARLA } from '../../stages/case.specimen.ts'
import { sentCase } from '../../stages/exchange/sent-case.ts'
import { foldCase } from '../../stages/fold-case.ts'
import { SISTER } from '../citizen/citizen.specimen.ts'
import { aUser, browserOf, HERE, officeServer } from './office.specimen.ts'

const CASE = '/sager/sag-karla'
const day = plainDate
const { caseworker: _, caseworkerTitle: __, ...letter } = aSetup({ municipality: 'Ankestyrelsen' })
const SETUP = {
  letter,
  teams: ['Klager'],
  publishedWeeks: { voksen: 0, barn: 0 },
  committee: { isUsed: false, invitesCitizen: false },
  standards: [],
}
const sister: CaseEntry = {
  kind: 'party-recorded',
  party: { id: SISTER, role: 'partsrepraesentant', mandates: ['modtage-breve', 'udtale-sig', 'se-sagen', 'klage'] },
}
/** Asked for at the municipality, and answered there. */
const theirs: readonly CaseEntry[] = [
  { kind: 'aktindsigt-asked', request: { id: 'a-0' as never, by: KARLA, on: day('2025-02-01') } },
  {
    kind: 'aktindsigt-answered',
    id: 'a-0' as never,
    answer: { on: day('2025-02-02'), by: 'mette' as never, kind: 'givet', words: 'Her er den.', documents: [] },
  },
]

async function atBoard(area: 'voksen' | 'barn', more: readonly CaseEntry[] = []) {
  const file = foldCase([...sent, sister, ...theirs, complaint, begun, upheld, finished, toBoard])
  if (file === undefined) throw new Error('the case is there')
  const journal: readonly CaseEntry[] = [
    {
      kind: 'case-imported',
      municipality: BOARD.code,
      file: { ...sentCase(file), municipality: HERE as never, area },
      official: 'karen' as OfficialId,
      team: 'Klager',
    },
    { kind: 'board-received', on: day('2025-03-02'), number: '25-1' },
    ...more,
  ]
  const home = { address: ['Møllegade 1', '9999 Fjordkøbing'], isProtected: false }
  const { server, world } = await officeServer(
    {
      [BOARD.code]: {
        cases: { 'sag-karla': journal },
        people: [
          { id: KARLA, name: 'Karla Vind', cpr: '6101651234', ...home },
          { id: SISTER, name: 'Else Vind', cpr: '6201651234', ...home },
        ],
        setup: SETUP,
        userNames: { karen: 'Karen Holm' },
      },
    },
    [aUser('karen', 'klagesagsbehandler', { municipality: BOARD.code, municipalityName: BOARD.name, team: 'Klager' })],
  )
  const karen = browserOf(server)
  await karen.signIn('karen')
  await karen.get(CASE)
  const does = async (form: string, body: Record<string, string | string[]>) =>
    (await karen.post(`${CASE}/goer/${form}`, { _oensk: form, ...body })).statusCode
  return { karen, world, does }
}
const hashIn = (body: string) => /name="hash" value="([^"]+)"/.exec(body)?.[1] ?? ''
const AT = `${CASE}/brevet/aktindsigt/a-1`

describe.each(['voksen', 'barn'] as const)('a request to see the file at the board: %s', (area) => {
  test('is answered by a letter of the board’s own', async () => {
    const { karen, world, does } = await atBoard(area)
    expect(await does('aktindsigt-bedt', { id: 'a-1', hvem: KARLA, dag: '2025-03-02', ord: '' })).toBe(303)
    expect((await karen.get(AT)).body).toContain('Brevet er kommunens')
    expect((await karen.get(`${CASE}/parter`)).body).toContain('borgeren har ingen side her')
    expect(await does('aktindsigt-svar', { id: 'a-1', svar: 'givet', ord: 'Papirerne kommer med posten.' })).toBe(303)
    expect((await karen.get(`${CASE}/parter`)).body).toContain(`href="${AT}"`)
    const { body } = await karen.get(AT)
    expect(body).toContain('Ankestyrelsen')
    expect(body).toContain('Papirerne kommer med posten.')
    expect(body).toContain('Karen Holm')
    expect(body).not.toContain('Min sag')
    const form = { hash: hashIn(body), kanal: 'digital-post', _oensk: 'w' }
    for (const _ of [1, 2]) expect((await karen.post(AT, form)).statusCode).toBe(303)
    expect(world.dispatches.map(({ to, label }) => [to, label])).toEqual([[KARLA, 'Brev fra Ankestyrelsen']])
    expect((await karen.get(AT)).body).toContain('Det, der vises her, er det, der blev sendt.')
  })
})

test('what the municipality answered is not the board’s to send', async () => {
  const { karen } = await atBoard('voksen')
  expect((await karen.get(`${CASE}/parter`)).body).not.toContain('/brevet/aktindsigt/a-0')
  const { body } = await karen.get(`${CASE}/brevet/aktindsigt/a-0`)
  expect(body).toContain('Brevet er kommunens og skrives ikke her.')
})

test('in a case that stopped with a death it can be asked for and answered, without anybody deciding that it goes on', async () => {
  const { karen, world, does } = await atBoard('voksen')
  expect(await does('doedsfald', { dag: '2025-03-02', hvordan: 'Kommunen ringede.' })).toBe(303)
  expect(await does('efter-doedsfald', { hvad: 'stopper', hvorfor: 'Drøftet med juristen.' })).toBe(303)
  const asks = { id: 'a-1', hvem: SISTER, dag: '2025-03-02', ord: '' }
  // Nobody has said what the sister may, so she is none who asks.
  expect(await does('aktindsigt-bedt', asks)).toBe(422)
  const maa = ['modtage-breve', 'se-sagen']
  expect(await does(`part-aendret?om=${SISTER}`, { id: SISTER, hvad: 'andet', maa })).toBe(303)
  expect(await does('aktindsigt-bedt', { ...asks, _oensk: 'igen' })).toBe(303)
  expect((await karen.get('/sager?vis=alle')).body).toContain('svar på aktindsigt')
  expect(await does('aktindsigt-svar', { id: 'a-1', svar: 'givet', ord: 'Papirerne kommer med posten.' })).toBe(303)
  const form = { hash: hashIn((await karen.get(AT)).body), kanal: 'digital-post', _oensk: 'w' }
  expect((await karen.post(AT, form)).statusCode).toBe(303)
  expect(world.dispatches.map(({ to }) => to)).toEqual([SISTER])
  expect((await karen.get(CASE)).body).toContain('Sagen stopper')
})
