import { describe, expect, test } from 'vitest'
import { RAADGIVER } from '../../stages/case.specimen.ts'
import { beingInformed, start } from './citizen.specimen.ts'

describe('one who applies for themselves', () => {
  test('someone without a case applies, and gets one; twice is once', async () => {
    const { as, read } = await start()
    const browser = await as('ny')
    await browser.get('/min-sag/soeg')
    const body = { hvem: 'mig', ord: 'Jeg kan ikke overskue min hverdag.', _oensk: 'ny-sag' }
    expect((await browser.post('/min-sag/soeg', body)).headers.location).toBe('/min-sag/ny-sag')
    expect((await browser.post('/min-sag/soeg', body)).headers.location).toBe('/min-sag/ny-sag')
    expect((await read('ny-sag')).map(({ entry }) => entry.kind)).toEqual([
      'case-opened',
      'party-recorded',
      'application-received',
    ])
    expect((await browser.get('/min-sag')).body).toContain('/min-sag/ny-sag')
    const staff = await as(RAADGIVER)
    expect((await staff.get('/sager?vis=alle')).body).toContain('ny-sag')
    // Nobody has it yet, and those who give cases out find it by that.
    expect((await staff.get('/sager?vis=ingen')).body).toContain('ny-sag')
  })
  test('words written anew into an application that was sent are not told to be sent', async () => {
    const { as, read } = await start()
    const browser = await as('ny')
    await browser.get('/min-sag/soeg')
    await browser.post('/min-sag/soeg', { hvem: 'mig', ord: 'Jeg kan ikke overskue min hverdag.', _oensk: 'ny-sag' })
    const anew = await browser.post('/min-sag/soeg', {
      hvem: 'mig',
      ord: 'Jeg kan heller ikke handle ind.',
      _oensk: 'ny-sag',
    })
    expect(anew.statusCode).toBe(409)
    expect(anew.body).toContain('Formularen er sendt før')
    expect(anew.body).toContain('Jeg kan heller ikke handle ind.')
    expect(await read('ny-sag')).toHaveLength(3)
  })
  test('nobody applies their way into another’s case', async () => {
    const { as, read } = await start()
    const browser = await as('bo')
    await browser.get('/min-sag/soeg')
    expect(
      (await browser.post('/min-sag/soeg', { hvem: 'mig', ord: 'Luk mig ind.', _oensk: 'sag-karla' })).statusCode,
    ).toBe(409)
    expect(await read()).toHaveLength(beingInformed.length)
  })
})

describe('one who applies for a child', () => {
  const body = { hvem: 'barn', barn: 'Mia Vind', ord: 'Mia på 9 har autisme. Kan vi få aflastning?', _oensk: 'mia-sag' }
  async function applied() {
    const given = await start()
    const browser = await given.as('else')
    await browser.get('/min-sag/soeg')
    return { ...given, browser, answer: await browser.post('/min-sag/soeg', body) }
  }
  test('opens the child’s case, with the limit for children, and none about the parent', async () => {
    const { as, read, browser, answer } = await applied()
    expect(answer.headers.location).toBe('/min-sag?gjort=soegt')
    expect((await browser.post('/min-sag/soeg', body)).headers.location).toBe('/min-sag?gjort=soegt')
    expect((await read('mia-sag')).map(({ entry, by }) => ({ ...entry, role: by.role }))).toMatchObject([
      { kind: 'case-opened', area: 'barn', citizen: 'mia-sag-barn', role: 'repraesentant' },
      { kind: 'party-recorded', party: { id: 'mia-sag-barn', role: 'barn' } },
      { kind: 'party-recorded', party: { id: 'part-soester', role: 'foraelder', mandates: ['udtale-sig'] } },
      {
        kind: 'application-received',
        application: { form: 'paa-borgerens-vegne', publishedDeadline: { weeks: 8 } },
      },
    ])
    expect((await browser.get('/min-sag?gjort=soegt')).body).toContain(
      'når kommunen har set, at du har forældremyndigheden',
    )
    const staff = await (await as(RAADGIVER)).get('/sager?vis=ingen')
    expect(staff.body).toContain('Mia Vind')
  })
  test('sees nothing of it before the municipality has seen that the child is theirs', async () => {
    const { browser } = await applied()
    expect((await browser.get('/min-sag')).body).not.toContain('/min-sag/mia-sag')
    for (const page of ['', '/oplysninger', '/papirer'])
      expect((await browser.get(`/min-sag/mia-sag${page}`)).statusCode).toBe(404)
  })
  test('is asked for the child’s name', async () => {
    const { as, read } = await start()
    const browser = await as('else')
    await browser.get('/min-sag/soeg')
    const answer = await browser.post('/min-sag/soeg', { ...body, barn: '' })
    expect([answer.statusCode, await read('mia-sag')]).toEqual([422, []])
    expect(answer.body).toContain('Skriv barnets navn.')
  })
})

test('for another it is told how that is done, and nothing is opened; nor where it is not said for whom', async () => {
  const { as, read } = await start()
  const browser = await as('ny')
  await browser.get('/min-sag/soeg')
  const answer = await browser.post('/min-sag/soeg', {
    hvem: 'anden',
    ord: 'Min nabo har brug for hjælp.',
    _oensk: 'n',
  })
  expect([answer.statusCode, await read('n')]).toEqual([422, []])
  expect(answer.body).toContain('Taler du for personen i en sag her')
  expect(answer.body).toContain('Min nabo har brug for hjælp.')
  expect((await browser.post('/min-sag/soeg', { ord: 'Min søn på 17.', _oensk: 'n' })).statusCode).toBe(422)
})

test('who asks for more in a case is told whom it is for, and where to ask for another', async () => {
  const { as } = await start()
  const own = (await (await as('karla')).get('/min-sag/sag-karla/goer/soeg-mere')).body
  expect(own).toContain('Her søger du om hjælp til dig selv.')
  expect(own).toContain('href="/min-sag/soeg"')
  expect((await (await as('else')).get('/min-sag/sag-karla/goer/soeg-mere')).body).toContain(
    'til den, sagen handler om',
  )
})
