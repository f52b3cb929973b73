import { describe, expect, test } from 'vitest'
import { act, decided, sent, start } from './citizen.specimen.ts'

describe('what can’t be taken is told in Danish, and changes nothing', () => {
  test.each<[string, string, Record<string, string | string[]>, number, string]>([
    ['nothing written', 'klag', { ord: '' }, 422, 'Et par ord er nok'],
    ['a book', 'klag', { ord: 'x'.repeat(20_001) }, 422, 'Skriv højst 20000 tegn'],
    ['more than a form holds', 'klag', { ord: 'x'.repeat(1_000_001) }, 413, 'for'],
    ['signs that can’t be read', 'klag', { ord: 'a\u0001b' }, 422, 'ikke kan læses'],
    ['a need of another case', 'klag', { ord: 'Nej.', behov: ['behov-fremmed'] }, 422, 'Vælg en af mulighederne'],
    ['a complaint that is not there', 'traek-klage?om=klage-fremmed', {}, 409, 'som sagen er nu'],
    ['a hearing that is not there', 'hoeringssvar?om=fremmed', { ord: 'Ja.' }, 409, 'som sagen er nu'],
    ['what is not open now', 'tilfoej', { ord: 'Mere.', om: 'andet' }, 409, 'som sagen er nu'],
    ['a form from before signing in', 'klag', { ord: 'Nej.', _token: 'gammel' }, 403, 'Formularen er for gammel'],
  ])('%s', async (_, form, body, status, words) => {
    const { answer, added } = await act('karla', sent, form, body)
    expect([answer.statusCode, added.length]).toEqual([status, 0])
    expect(answer.body).toContain(words)
  })
  test('a script in the text is text', async () => {
    const { as } = await start(sent)
    const browser = await as('karla')
    await browser.get('/min-sag/sag-karla/goer/klag')
    await browser.post('/min-sag/sag-karla/goer/klag', { ord: '<script>alert(1)</script>' })
    const { body } = await browser.get('/min-sag/sag-karla/klage')
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(body).not.toContain('<script>alert(1)')
  })
  test('a form that another site sends', async () => {
    const { as, read } = await start(sent)
    const browser = await as('karla')
    await browser.get('/min-sag/sag-karla/goer/klag')
    const answer = await browser.post(
      '/min-sag/sag-karla/goer/klag',
      { ord: 'Nej.' },
      { origin: 'https://ond.example' },
    )
    expect(answer.statusCode).toBe(403)
    expect(await read()).toHaveLength(sent.length)
  })
  test('up for a second reader, the citizen is told no more than that it can’t be done', async () => {
    const { answer } = await act(
      'karla',
      decided.filter(({ kind }) => kind !== 'decision-reviewed'),
      'ret',
      { svar: 'nej', ord: 'Mere.' },
    )
    expect(answer.statusCode).toBe(409)
    expect(answer.body).not.toMatch(/godkendelse|sendt tilbage/)
  })
})
