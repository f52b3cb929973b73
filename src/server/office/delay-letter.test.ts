import { describe, expect, test } from 'vitest'
import { DEMO_SETUP } from '../../demo/demo-setup.ts'
import type { PartyId } from '../../stages/00-case/case-id.ts'
import { GENVURDERING, KLAGE } from '../../stages/appealed-case.specimen.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCase, KARLA } from '../../stages/case.specimen.ts'
import { aUser, browserOf, HERE, officeServer } from './office.specimen.ts'

/** The specimen is opened on 3 March; the complaint came four days before. */
const received = '2025-02-27' as never
const LETTER = '/sager/sag-karla/klage/forsinket/genvurdering-1'
const { id, by } = GENVURDERING
const BEGUN: readonly CaseEntry[] = [
  ...entriesOf(aCase()),
  { kind: 'responsible-assigned', official: 'mette' as never, team: 'Voksenteamet' },
  { kind: 'complaint-received', complaint: { ...KLAGE, received } },
  { kind: 'genvurdering-begun', id, complaint: KLAGE.id, by, on: '2025-03-01' as never, newSources: [] },
]
const GIVEN = { hvad: 'Vi har bedt din læge om en udtalelse.', frist: '2025-04-24' }

async function start(more: readonly CaseEntry[] = []) {
  const { server, world } = await officeServer(
    {
      [HERE]: {
        cases: { 'sag-karla': [...BEGUN, ...more] },
        people: [{ id: KARLA, name: 'Karla Vind', cpr: '6101651234', address: [], isProtected: false }],
        setup: DEMO_SETUP,
        userNames: { mette: 'Mette Lund', [by]: 'Sofie Ravn' },
      },
    },
    [aUser('mette', 'raadgiver'), aUser('karla', 'borger', { team: null, party: KARLA as PartyId })],
  )
  const as = async (user: string) => {
    const browser = browserOf(server)
    await browser.post('/log-ind', { som: user })
    return browser
  }
  const kinds = async () => {
    const read = await world.office.open(HERE, (desk) => desk.cases.read('sag-karla' as never))
    return read.ok ? read.value.map(({ entry }) => entry.kind) : []
  }
  return { mette: await as('mette'), karla: await as('karla'), world, kinds }
}
const hiddenIn = (body: string, name: string) =>
  [...body.matchAll(new RegExp(`name="${name}" value="([^"]*)"`, 'g'))].at(-1)?.[1] ?? ''

describe('the letter that moves the day of a reassessment', () => {
  test('is written with a reason and a day, read, and sent once as it was read; the citizen sees the day and the letter', async () => {
    const { mette, karla, world, kinds } = await start()
    expect((await mette.get('/sager/sag-karla/klage')).body).toContain(`href="${LETTER}"`)
    expect((await mette.get(LETTER)).body).toContain('name="frist" value="2025-04-22"')
    const { body } = await mette.post(LETTER, { ...GIVEN, _vis: 'ja' })
    expect(body).toContain('Du får i stedet svar senest den 24. april 2025.')
    expect((await kinds()).at(-1)).toBe('genvurdering-begun')
    const form = { ...GIVEN, hash: hiddenIn(body, 'hash'), _oensk: hiddenIn(body, '_oensk'), kanal: 'digital-post' }
    for (let click = 0; click < 2; click++)
      expect((await mette.post(LETTER, form)).headers.location).toBe('/sager/sag-karla/klage')
    expect((await kinds()).slice(-3)).toEqual(['genvurdering-delayed', 'document-recorded', 'letter-sent'])
    expect(world.dispatches.map(({ to, label }) => [to, label])).toEqual([[KARLA, 'Brev fra kommunen']])
    expect((await mette.get('/sager/sag-karla/klage')).body).toContain('24. april 2025')
    const mine = (await karla.get('/min-sag/sag-karla/klage')).body
    expect(mine).toContain('Kommunen har skrevet, at svaret kommer senere.')
    expect(mine).toContain('24. april 2025')
    expect((await karla.get('/min-sag/sag-karla')).body).toContain('24. april 2025')
    expect((await karla.get('/min-sag/sag-karla/papirer')).body).toContain('Om fristen')
  })

  test.each([
    ['without a reason', { hvad: ' ' }, 'Skriv, hvilke oplysninger der mangler'],
    ['without a day', { frist: '' }, 'Skriv en dag efter den 27. marts 2025'],
    ['with a day that does not move it', { frist: '2025-03-27' }, 'Skriv en dag efter den 27. marts 2025'],
    ['with no such day', { frist: '2025-02-30' }, 'Skriv en dag efter'],
  ])('%s it is not written, and says what lacks', async (_, change, words) => {
    const { mette, kinds } = await start()
    await mette.get(LETTER)
    const answer = await mette.post(LETTER, { ...GIVEN, ...change, hash: 'x', kanal: 'digital-post' })
    expect([answer.statusCode, answer.body.includes(words)]).toEqual([422, true])
    expect((await kinds()).at(-1)).toBe('genvurdering-begun')
  })

  test('another letter than the one that was read is not sent', async () => {
    const { mette, kinds } = await start()
    const { body } = await mette.post(LETTER, {
      ...GIVEN,
      _token: hiddenIn((await mette.get(LETTER)).body, '_token'),
      _vis: 'ja',
    })
    const form = { ...GIVEN, hash: hiddenIn(body, 'hash'), _oensk: 'w', kanal: 'digital-post' }
    expect((await mette.post(LETTER, { ...form, frist: '2025-05-24' })).statusCode).toBe(409)
    expect((await mette.post(LETTER, { ...form, kanal: 'brevdue' })).statusCode).toBe(422)
    expect((await kinds()).at(-1)).toBe('genvurdering-begun')
  })

  test('of a reassessment that is finished, or not in the case, it is not offered and not sent', async () => {
    const [part] = GENVURDERING.parts
    const { mette, kinds } = await start([
      ...(part === undefined ? [] : [{ kind: 'genvurdering-part-judged', id, part } as const]),
      { kind: 'genvurdering-finished', id, on: '2025-03-02' as never },
    ])
    expect((await mette.get('/sager/sag-karla/klage')).body).not.toContain(LETTER)
    await mette.get('/sager/sag-karla')
    expect((await mette.post(LETTER, { ...GIVEN, hash: 'x', kanal: 'digital-post' })).statusCode).toBe(422)
    expect((await mette.get('/sager/sag-karla/klage/forsinket/findes-ikke')).statusCode).toBe(404)
    expect((await mette.post('/sager/sag-karla/klage/forsinket/findes-ikke', GIVEN)).statusCode).toBe(404)
    expect((await kinds()).at(-1)).toBe('genvurdering-finished')
  })
})
