import { describe, expect, test } from 'vitest'
import { RAADGIVER } from '../../stages/case.specimen.ts'
import { assigned, beingInformed, SISTER, start } from './citizen.specimen.ts'

const CASE = '/min-sag/sag-karla'
const OFFICE = `/sager/sag-karla/goer/part-aendret?om=${SISTER}`
const POWER = { id: SISTER, hvad: 'andet', maa: ['udtale-sig', 'se-sagen', 'klage'], _oensk: 'w' }

/** The representative sits with the case open; what is done, is done by another. */
async function withRepresentative(does: (as: Awaited<ReturnType<typeof start>>['as']) => Promise<number>) {
  const { as, read } = await start()
  const sister = await as('else')
  const before = (await sister.get(CASE)).statusCode
  const done = await does(as)
  const after = await Promise.all(['', '/oplysninger', '/papirer'].map((page) => sister.get(`${CASE}${page}`)))
  return {
    before,
    done,
    after: after.map(({ statusCode }) => statusCode),
    write: (await sister.post(`${CASE}/goer/tilfoej`, { ord: 'Mere.', om: 'andet' })).statusCode,
    added: (await read()).slice(beingInformed.length).map(({ entry }) => entry),
  }
}

const byOffice = (body: Record<string, string | string[]>) =>
  withRepresentative(async (as) => {
    const office = await as(RAADGIVER)
    await office.get(OFFICE)
    return (await office.post(OFFICE, body)).statusCode
  })

const GONE = { before: 200, done: 303, after: [404, 404, 404], write: 404 }

describe('a former representative finds no case', () => {
  test('when the municipality writes that the power of attorney has ended', async () => {
    const told = await byOffice({ ...POWER, hvad: 'slut' })
    expect(told).toMatchObject(GONE)
    expect(told.added).toMatchObject([{ kind: 'party-changed', party: { id: SISTER, to: '2025-03-02' } }])
  })
  test('when the last day that the municipality wrote is over', async () => {
    expect(await byOffice({ ...POWER, til: '2025-03-02' })).toMatchObject(GONE)
  })
  test('when the municipality refuses the person', async () => {
    expect(await byOffice({ ...POWER, hvad: 'afvist', afvist: 'Er selv part i sagen.' })).toMatchObject(GONE)
  })
  test('when seeing the case is no longer among what they may', async () => {
    expect(await byOffice({ ...POWER, maa: ['klage'] })).toMatchObject(GONE)
  })
  test('when the citizen says so, at once', async () => {
    const told = await withRepresentative(async (as) => {
      const karla = await as('karla')
      const page = await karla.get(`${CASE}/oplysninger`)
      expect(page.body).toContain(`/goer/fortryd-fuldmagt?om=${SISTER}`)
      expect((await karla.get(`/en${CASE}/oplysninger`)).body).toContain('Who is with you in the case?')
      await karla.get(`${CASE}/goer/fortryd-fuldmagt?om=${SISTER}`)
      const sent = await karla.post(`${CASE}/goer/fortryd-fuldmagt?om=${SISTER}`, { _oensk: 'w' })
      const after = await karla.get(`${CASE}/oplysninger`)
      expect(after.body).toContain('Det sluttede 2. marts 2025')
      expect(after.body).not.toContain(`/goer/fortryd-fuldmagt?om=${SISTER}`)
      return sent.statusCode
    })
    expect(told).toMatchObject(GONE)
  })
})

describe('what can’t be ended so', () => {
  test('the citizen, a stranger to the case, and days that end before they begin', async () => {
    for (const body of [
      { ...POWER, id: 'part-fremmed' },
      { ...POWER, id: 'part-karla' },
      { ...POWER, fra: '2025-03-01', til: '2025-02-01' },
    ]) {
      const { done, after, added } = await byOffice(body)
      expect([done, after]).toEqual([422, [200, 200, 200]])
      expect(added.filter(({ kind }) => kind === 'party-changed')).toEqual([])
    }
  })
  test('a power that lasts the day out is kept', async () => {
    expect(await byOffice({ ...POWER, til: '2025-03-03' })).toMatchObject({ done: 303, after: [200, 200, 200] })
  })
  test('a guardian is not the citizen’s to let go, and the representative lets nobody go', async () => {
    const guardian = {
      kind: 'party-recorded' as const,
      party: { id: 'part-vaerge' as never, role: 'vaerge' as const, mandates: [] },
    }
    const { as, read } = await start([...beingInformed, assigned, guardian])
    const length = (await read()).length
    const at = (om: string) => `${CASE}/goer/fortryd-fuldmagt?om=${om}`
    const karla = await as('karla')
    expect((await karla.get(`${CASE}/oplysninger`)).body).not.toContain('/goer/fortryd-fuldmagt?om=part-vaerge')
    expect((await karla.get(at('part-vaerge'))).statusCode).toBe(404)
    expect((await karla.post(at('part-vaerge'), { _oensk: 'w' })).statusCode).toBe(422)
    const sister = await as('else')
    await sister.get(`${CASE}/goer/ring-op`)
    expect((await sister.post(at(SISTER), { _oensk: 'x' })).statusCode).not.toBe(303)
    expect((await read()).length).toBe(length)
  })
  test('the office page shows the days, and the way to change them, in both languages', async () => {
    const { as } = await start()
    const office = await as(RAADGIVER)
    await office.get(OFFICE)
    await office.post(OFFICE, { ...POWER, fra: '2025-01-05', til: '2025-06-30' })
    const { body } = await office.get('/sager/sag-karla/parter')
    expect(body).toContain('(fra 5. januar 2025, til og med 30. juni 2025)')
    expect(body).toContain(`/goer/part-aendret?om=${SISTER}`)
    expect((await office.get(`/en/sager/sag-karla/goer/part-aendret?om=${SISTER}`)).body).toContain('Last day')
  })
})
