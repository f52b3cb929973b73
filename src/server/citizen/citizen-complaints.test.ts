import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { PartyId, RecordId } from '../../stages/00-case/case-id.ts'
import { KLAGE } from '../../stages/appealed-case.specimen.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { KARLA, RAADGIVER } from '../../stages/case.specimen.ts'
import { act, partlyChanged, sent, SISTER, start } from './citizen.specimen.ts'

const PAGE = '/min-sag/sag-karla/klage'
const KEEP = '/min-sag/sag-karla/goer/fasthold-klage?om=klage-1'
const complained = (by: PartyId, id: string, words: string, more: object = {}): CaseEntry => ({
  kind: 'complaint-received',
  complaint: {
    id: id as RecordId,
    by,
    channel: 'digital',
    received: plainDate('2025-03-01'),
    words,
    contested: [],
    ...more,
  },
})

describe('a complaint answered in part', () => {
  test('is first of all to be kept, with its day, and a new one comes after it', async () => {
    const late = sent.map((entry): CaseEntry =>
      entry.kind === 'decision-sent'
        ? { ...entry, letter: { ...entry.letter, sent: plainDate('2024-12-01'), delivered: plainDate('2024-12-01') } }
        : entry,
    )
    const { as } = await start([...late, ...partlyChanged])
    const { body } = await (await as('karla')).get(PAGE)
    const [keep, day, write, passed] = [KEEP, '31. marts 2025', '/goer/klag"', 'Fristen for at klage er gået'].map(
      (one) => body.indexOf(one),
    )
    for (const at of [keep, day, write, passed]) expect(at).toBeGreaterThan(0)
    expect(keep).toBeLessThan(passed ?? 0)
    expect(day).toBeLessThan(passed ?? 0)
    expect(passed).toBeLessThan(write ?? 0)
    expect(body.split('/goer/fasthold-klage')).toHaveLength(2)
  })
  test.each([
    ['klag', { ord: 'Jeg holder fast i min klage.', fasthold: 'ja' }, ['complaint-kept']],
    ['klag-mundtligt', { ord: '', fasthold: 'ja' }, ['complaint-kept', 'call-asked']],
    ['klag', { ord: 'Også over noget andet.', fasthold: 'nej' }, ['complaint-received']],
  ])('is asked about by whoever writes again: %s %j', async (form, body, kinds) => {
    const { answer, added } = await act('karla', [...sent, ...partlyChanged], form, body)
    expect(answer.statusCode).toBe(303)
    expect(answer.headers.location).toContain(kinds[0] === 'complaint-kept' ? 'gjort=fasthold-klage' : `gjort=${form}`)
    expect(added.map(({ entry }) => entry.kind)).toEqual(kinds)
  })
  test('is not kept, nor a new one made, while that is not answered', async () => {
    const { answer, added } = await act('karla', [...sent, ...partlyChanged], 'klag', { ord: 'Jeg holder fast.' })
    expect([answer.statusCode, added]).toEqual([422, []])
    expect(answer.body).toContain('Vælg ja eller nej.')
    expect(answer.body).toContain('Jeg holder fast.')
  })
  test('is kept with what is said of it, to be read by both sides', async () => {
    const { as } = await start([...sent, ...partlyChanged])
    const karla = await as('karla')
    await karla.get(KEEP)
    expect((await karla.post(KEEP, { ord: 'Posten hober sig op.', _oensk: 'w' })).statusCode).toBe(303)
    const { body } = await karla.get(PAGE)
    expect(body).toContain('Du har fastholdt klagen 3. marts 2025.')
    expect(body).toContain('Posten hober sig op.')
    expect((await (await as(RAADGIVER)).get('/sager/sag-karla/klage')).body).toContain('Posten hober sig op.')
  })
  test('is not asked about where none waits', async () => {
    const { as } = await start(sent)
    expect((await (await as('karla')).get('/min-sag/sag-karla/goer/klag')).body).not.toContain('name="fasthold"')
  })
})

describe('whose complaint it is', () => {
  const both = [
    ...sent,
    complained(SISTER, 'k-else', 'Karla kan ikke læse brevene.'),
    complained(KARLA, 'k-karla', 'Nej.'),
  ]
  test('stands to the citizen, to the one who speaks for her, and is neither’s of the other', async () => {
    const { as } = await start(both)
    const karla = (await (await as('karla')).get(PAGE)).body
    expect(karla).toContain('Ukendt person har klaget for dig.')
    expect(karla).toContain('Du har klaget.')
    expect(karla).not.toContain('Det har du klaget over')
    expect((await (await as('else')).get(PAGE)).body).toContain('Karla Vind har klaget.')
    const { as: asOther } = await start(both.slice(0, -1))
    expect((await (await asOther('karla')).get('/min-sag/sag-karla')).body).toContain('Der er klaget over afgørelsen.')
    expect((await (await asOther('else')).get('/min-sag/sag-karla')).body).toContain('Du har klaget. Kommunen ser')
  })
  test('and who took it back; the other still stands, and that is said before', async () => {
    const { as } = await start(both)
    const karla = await as('karla')
    const at = '/min-sag/sag-karla/goer/traek-klage?om=k-else'
    const form = (await karla.get(at)).body
    expect(form).not.toContain('Så ser ingen på afgørelsen igen')
    expect(form).toContain('Der er en anden klage i sagen.')
    expect((await karla.post(at, { _oensk: 'w' })).statusCode).toBe(303)
    expect((await karla.get(PAGE)).body).toContain('Du har trukket klagen tilbage 3. marts 2025.')
    const other = (await (await as('else')).get(PAGE)).body
    expect(other).toContain('Karla Vind har trukket klagen tilbage 3. marts 2025.')
    expect(other).not.toContain('Du har trukket')
    const last = (await karla.get('/min-sag/sag-karla/goer/traek-klage?om=k-karla')).body
    expect(last).toContain('Så ser ingen på afgørelsen igen')
  })
  test('what the municipality wrote down is nobody’s doing on the page', async () => {
    const back: CaseEntry = { kind: 'complaint-withdrawn', id: KLAGE.id, on: plainDate('2025-03-02') }
    const { as } = await start([...sent, ...partlyChanged.slice(0, 1), back])
    expect((await (await as('karla')).get(PAGE)).body).toContain('Klagen er trukket tilbage 2. marts 2025.')
  })
})

describe('a complaint by being called', () => {
  test('is told, written down by the municipality, and only then approved', async () => {
    const { as } = await start(sent)
    const karla = await as('karla')
    await karla.get('/min-sag/sag-karla/goer/klag-mundtligt')
    await karla.post('/min-sag/sag-karla/goer/klag-mundtligt', { ord: 'Ring til mig.', _oensk: 'w' })
    const waiting = (await karla.get(PAGE)).body
    expect(waiting).toContain('Kommunen ringer til dig.')
    expect(waiting).not.toContain('/goer/godkend-klage')
    expect((await karla.get('/min-sag/sag-karla/goer/godkend-klage?om=w-klage')).statusCode).toBe(404)
    const staff = await as(RAADGIVER)
    await staff.get('/sager/sag-karla/goer/klage-modtaget?om=w-klage')
    const written = { id: 'w-klage', af: KARLA, kanal: 'mundtlig', modtaget: '2025-03-03', ord: 'Jeg sover ikke.' }
    expect(
      (await staff.post('/sager/sag-karla/goer/klage-modtaget?om=w-klage', { ...written, _oensk: 'v' })).statusCode,
    ).toBe(303)
    const told = (await karla.get(PAGE)).body
    expect(told).not.toContain('Kommunen ringer til dig.')
    expect(told).toContain('/goer/godkend-klage?om=w-klage')
  })
})

describe('one who has complained', () => {
  test('is told what comes of it, and not by when to complain', async () => {
    const { as } = await start([...sent, complained(SISTER, 'k', 'Nej.')])
    for (const user of ['karla', 'else']) {
      const browser = await as(user)
      const { body } = await browser.get('/min-sag/sag-karla')
      expect(body).not.toContain('Du kan klage til og med')
      expect(body).not.toContain('Klag over afgørelsen')
      expect(body).toContain('Kommunen skal have set på sagen igen senest')
      expect(body).toContain('Se klagen, og hvad der sker med den')
      expect((await browser.get('/min-sag')).body).toContain('Kommunen skal have set på sagen igen senest')
      // What the complaint left out can still be complained about, and by when stands where that is done.
      expect((await browser.get(PAGE)).body).toContain('4 uger fra den dag, brevet kom frem')
    }
  })
  test('is told on the first page what only they can do', async () => {
    const oral = complained(KARLA, 'k', 'Nej.', { channel: 'mundtlig' })
    const { as } = await start([...sent, oral])
    expect((await (await as('karla')).get('/min-sag')).body).toContain('Er klagen skrevet rigtigt ned?')
    expect((await (await as('else')).get('/min-sag')).body).not.toContain('Er klagen skrevet rigtigt ned?')
    const { as: asOther } = await start([...sent, ...partlyChanged])
    const home = (await (await asOther('karla')).get('/min-sag')).body
    expect(home).toContain('Fastholder du klagen?')
    expect(home).toContain('<strong>31. marts 2025</strong>')
  })
  test('and may complain again after taking it back', async () => {
    const back: CaseEntry = { kind: 'complaint-withdrawn', id: 'k' as RecordId, on: plainDate('2025-03-02') }
    const { as } = await start([...sent, complained(KARLA, 'k', 'Nej.'), back])
    const { body } = await (await as('karla')).get('/min-sag/sag-karla')
    expect(body).toContain('Klag over afgørelsen')
    expect(body).toContain('Du kan klage til og med')
  })
})
