import { describe, expect, test } from 'vitest'
import { aCaseWithout, RAADGIVER } from '../../stages/case.specimen.ts'
import { open, start } from './karlas-office.specimen.ts'

const answered = () => open(aCaseWithout('decision', 'letters', 'calls'))
const decided = () => open(aCaseWithout('letters', 'calls'))

describe('a letter before the decision', () => {
  test('is shown as a draft that can’t be sent or taken out', async () => {
    const { as, world } = await start({ 'sag-karla': answered() })
    const browser = await as(RAADGIVER)
    const { body } = await browser.get('/sager/sag-karla/brev')
    expect(body).toContain('Et udkast: sådan bliver brevet, hvis afgørelsen træffes nu.')
    expect(body).toContain('Kære Karla Vind')
    expect(body).not.toMatch(/name="hash"|brev\.pdf/)
    expect((await browser.get('/sager/sag-karla/brev/brev.pdf')).statusCode).toBe(409)
    const sent = await browser.post('/sager/sag-karla/brev/send', { kanal: 'digital-post', hash: '0'.repeat(64) })
    expect([sent.statusCode, world.dispatches]).toEqual([409, []])
  })
})

describe('a decision whose letter has not left', () => {
  test('can be taken back, and what is wrong be put right', async () => {
    const { as } = await start({ 'sag-karla': decided() })
    const browser = await as(RAADGIVER)
    expect((await browser.get('/sager/sag-karla/afgoerelse')).body).toContain('id="goer-tag-tilbage"')
    const back = await browser.post('/sager/sag-karla/goer/tag-tilbage', {
      hvorfor: 'Timetallet er skrevet forkert.',
      _oensk: 'tilbage-1',
    })
    expect(back.statusCode).toBe(303)
    const { body } = await browser.get('/sager/sag-karla/afgoerelse')
    expect(body).toContain('Under oplysning')
    expect(body).toContain('Træf afgørelsen')
    expect((await browser.get('/sager/sag-karla/journal')).body).toContain('Timetallet er skrevet forkert.')
  })
})

describe('a case without a decision', () => {
  const end = (more: Readonly<Record<string, string>> = {}) => ({
    hvorfor: 'trukket-tilbage',
    dag: '2025-03-03',
    ord: 'Jeg vil gerne trække det tilbage, min søster hjælper mig nu.',
    _oensk: 'slut-1',
    ...more,
  })

  test('can be ended with the citizen’s words, awaits nothing, and can be opened again', async () => {
    const { as } = await start({ 'sag-karla': answered() })
    const browser = await as(RAADGIVER)
    expect((await browser.post('/sager/sag-karla/goer/afslut', end())).statusCode).toBe(303)
    const { body } = await browser.get('/sager/sag-karla')
    expect(body).toContain('Afsluttet uden afgørelse, 3. marts 2025')
    expect(body).toContain('min søster hjælper mig nu')
    expect(body).not.toMatch(/Afgørelse senest|id="goer-afslut"/)
    const write = await browser.post('/sager/sag-karla/goer/kilde', { titel: 'Brev' })
    expect(write.body).toContain('Åbn den igen, hvis der skal arbejdes videre.')
    // Of an application that was taken back, that the case is opened means that she asks again: from today.
    expect((await browser.get('/sager/sag-karla/goer/genaabn')).body).toMatch(/name="bedt"[^>]*value="2025-03-03"/)
    const again = { hvorfor: 'Karla har fortrudt.', bedt: '2025-03-03', _oensk: 'igen-1' }
    expect((await browser.post('/sager/sag-karla/goer/genaabn', again)).statusCode).toBe(303)
    expect((await browser.get('/sager/sag-karla')).body).toContain('Under oplysning')
    expect((await browser.get('/sager/sag-karla/ansoegning')).body).toMatch(/Bad om det igen<\/dt><dd>3\. marts 2025/)
    expect((await browser.get('/sager/sag-karla/journal')).body).toContain('bad om hjælp igen den 3. marts 2025')
  })
  test('is not ended without saying why, or on a day to come', async () => {
    const { as, length } = await start({ 'sag-karla': answered() })
    const browser = await as(RAADGIVER)
    const before = await length()
    expect((await browser.post('/sager/sag-karla/goer/afslut', end({ ord: '' }))).statusCode).toBe(422)
    const later = await browser.post('/sager/sag-karla/goer/afslut', end({ dag: '2025-03-04' }))
    expect(later.statusCode).toBe(422)
    expect(later.body).toContain('Dagen ligger i fremtiden.')
    expect(await length()).toBe(before)
  })
})
