import { describe, expect, test } from 'vitest'
import { aCaseWithout, LEDER, POST, RAADGIVER } from '../../stages/case.specimen.ts'
import { open, start } from './karlas-office.specimen.ts'
import { HERE } from './office.specimen.ts'

describe('writing', () => {
  test('a draft survives a closed browser, is told, and is gone when the act is done', async () => {
    const { as } = await start()
    const browser = await as(RAADGIVER)
    const tried = await browser.post(`/sager/sag-karla/proev/nok?om=${POST}`, {
      behov: POST,
      svar: 'nej',
      hvorfor: 'Halvt skrevet',
    })
    expect(tried.statusCode).toBe(200)
    expect(tried.body).toContain('id="tjek"')
    const again = await as(RAADGIVER)
    const page = await again.get(`/sager/sag-karla/behov/${POST}`)
    expect(page.body).toContain('Halvt skrevet')
    expect(page.body).toContain('Felterne er udfyldt med din kladde')
    await again.post(`/sager/sag-karla/goer/nok?om=${POST}`, {
      behov: POST,
      svar: 'nej',
      hvorfor: 'Helt skrevet',
      _oensk: 'w',
    })
    expect((await again.get(`/sager/sag-karla/behov/${POST}`)).body).not.toContain('Felterne er udfyldt med din kladde')
  })
  test('a colleague’s draft is not mine', async () => {
    const { as } = await start()
    await (
      await as('kollega')
    ).post(`/sager/sag-karla/proev/nok?om=${POST}`, { behov: POST, svar: 'nej', hvorfor: 'Kollegas kladde' })
    expect((await (await as(RAADGIVER)).get(`/sager/sag-karla/behov/${POST}`)).body).not.toContain('Kollegas kladde')
  })
  test('the rules are asked of the case as it would be, and nothing is written', async () => {
    const { as, length } = await start()
    const browser = await as(RAADGIVER)
    const before = await length()
    await browser.post(`/sager/sag-karla/proev/nok?om=${POST}`, {
      behov: POST,
      svar: 'nej',
      hvorfor: 'Vi mangler lægen.',
    })
    expect(await length()).toBe(before)
  })
})

test('a case is opened with its identity apart, and a form sent twice opens one', async () => {
  const { as, world } = await start()
  const browser = await as(RAADGIVER)
  await browser.get('/sager/ny')
  const body = { navn: 'Birk Aas', cpr: '010180-1234', omraade: 'voksen', procedure: 'ansoegning', _oensk: 'ny-sag-1' }
  const first = await browser.post('/sager/ny', body)
  expect([first.statusCode, first.headers.location]).toEqual([303, '/sager/ny-sag-1'])
  await browser.post('/sager/ny', body)
  const kept = await world.office.open(HERE, (desk) => desk.cases.read('ny-sag-1' as never))
  if (!kept.ok) throw new Error('the office is open')
  expect(kept.value.map(({ entry }) => entry.kind)).toEqual(['case-opened', 'party-recorded', 'responsible-assigned'])
  expect(JSON.stringify(kept.value)).not.toMatch(/Birk|0101801234/)
})

test('an application has the limit that the municipality has published, and no other', async () => {
  const { as, length } = await start()
  const browser = await as(RAADGIVER)
  const page = await browser.get('/sager/sag-karla/ansoegning')
  expect(page.body).toMatch(/name="frist"[^>]*value="10"/)
  const before = await length()
  const body = { id: 'ansoegning-2', ord: 'Hjælp til at komme ud.', modtaget: '2025-02-03', form: 'mundtlig' }
  const sent = await browser.post('/sager/sag-karla/goer/ansoegning', { ...body, frist: '40', _oensk: 'a-1' })
  expect(sent.body).toContain('Kommunens offentliggjorte frist for området var 10 uger')
  expect(await length()).toBe(before)
  // Nor do the rules answer, while it is written, for one that can't be recorded.
  const tried = async (frist: string) =>
    (await browser.post('/sager/sag-karla/proev/ansoegning', { ...body, frist })).body
  expect(await tried('40')).toBe(await tried(''))
  expect(await tried('10')).not.toBe(await tried(''))
  await browser.post('/sager/sag-karla/goer/ansoegning', { ...body, frist: '10', _oensk: 'a-2' })
  expect(await length()).toBe(before + 1)
})

describe('the municipality’s set-up', () => {
  const body = {
    kommune: 'Fjordkøbing Kommune',
    afdeling: 'Ny afdeling',
    adresse: 'Havnegade 12\n9999 Fjordkøbing',
    telefon: '99 99 12 00',
    telefontid: 'kl. 9-14',
    mail: 'v@f.example',
    logo: 'Fjordkøbing',
    borgerraadgiver: 'ingen',
    talk: 'Ring endelig.',
    readingHelp: 'Få det læst op.',
    otherHelp: 'Spørg DUKH.',
    data: 'Vi behandler oplysninger.',
    teams: 'Voksenteamet',
    voksen: '10',
    barn: '8',
    _version: '1',
  }
  test('is the leader’s to change, is kept, and goes into the next letter', async () => {
    const { as } = await start({ 'sag-karla': open(aCaseWithout('letters', 'calls')) })
    const browser = await as(LEDER)
    expect((await browser.get('/opsaetning')).body).toContain('Voksenrådgivningen')
    expect((await browser.post('/opsaetning', body)).headers.location).toBe('/opsaetning?gemt=ja')
    expect((await browser.get('/sager/sag-karla/brev')).body).toContain('Ny afdeling')
  })
  test('has a head of its own for the letters in children’s cases: all of it, or none', async () => {
    const { as } = await start()
    const browser = await as(LEDER)
    await browser.get('/opsaetning')
    const half = await browser.post('/opsaetning', { ...body, barnAfdeling: 'Børnerådgivningen' })
    expect([half.statusCode, half.body.includes('Skriv postadressen.')]).toEqual([422, true])
    const whole = {
      ...body,
      barnAfdeling: 'Børnerådgivningen',
      barnAdresse: 'Skolegade 3\n9999 Fjordkøbing',
      barnTelefon: '99 99 13 00',
      barnTelefontid: 'kl. 10-14',
      barnMail: 'b@f.example',
    }
    expect((await browser.post('/opsaetning', whole)).headers.location).toBe('/opsaetning?gemt=ja')
    const kept = (await browser.get('/opsaetning')).body
    for (const words of ['Børnerådgivningen', 'Skolegade 3', '99 99 13 00', 'b@f.example'])
      expect(kept).toContain(words)
  })
  test('is not there for a caseworker', async () => {
    const { as } = await start()
    expect((await (await as(RAADGIVER)).get('/opsaetning')).statusCode).toBe(404)
  })
  test('what is missing is told at its field, and nothing is saved', async () => {
    const { as } = await start()
    const browser = await as(LEDER)
    await browser.get('/opsaetning')
    const answer = await browser.post('/opsaetning', { ...body, teams: '', voksen: 'ti', standarder: 'Bostøtte' })
    expect(answer.statusCode).toBe(422)
    for (const words of ['Skriv mindst ét team.', 'Skriv et tal fra 0 til 104.', 'skal ende med en adresse'])
      expect(answer.body).toContain(words)
    expect((await browser.get('/opsaetning')).body).not.toContain('Ny afdeling')
  })
  test('two who change it at once: the second is told, and what they wrote stands', async () => {
    const { as } = await start()
    const browser = await as(LEDER)
    await browser.get('/opsaetning')
    await browser.post('/opsaetning', body)
    const second = await browser.post('/opsaetning', { ...body, afdeling: 'Min afdeling' })
    expect(second.statusCode).toBe(409)
    expect(second.body).toContain('Min afdeling')
    expect(second.body).toContain('En anden har ændret opsætningen imens')
  })
})

test('a document sent twice is one; another file under the same wish is not told to be kept', async () => {
  const { as, length } = await start()
  const browser = await as(RAADGIVER)
  await browser.get('/sager/sag-karla/klage')
  const lay = (text: string) =>
    browser.upload('/sager/sag-karla/dokumenter', { _oensk: 'w1' }, { name: 'Brev.txt', bytes: Buffer.from(text) })
  expect((await lay('Fra lægen.')).statusCode).toBe(303)
  const before = await length()
  expect((await lay('Fra lægen.')).statusCode).toBe(303)
  const other = await lay('Fra bostøtten.')
  expect([other.statusCode, other.body.includes('Formularen er sendt før')]).toEqual([409, true])
  expect([await length(), (await browser.get('/sager/sag-karla/dokumenter/w1-dok')).body]).toEqual([
    before,
    'Fra lægen.',
  ])
})
