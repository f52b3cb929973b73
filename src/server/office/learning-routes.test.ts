import { expect, test } from 'vitest'
import { readPdf } from '../../files/document/read-pdf.ts'
import { defaultLimits } from '../../files/limits.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCase } from '../../stages/case.specimen.ts'
import { aUser, browserOf, HERE, officeServer } from './office.specimen.ts'

const USERS = [aUser('mette', 'raadgiver'), aUser('hanne', 'leder'), aUser('anna', 'analytiker')]

async function open(who: string) {
  const { server } = await officeServer({ [HERE]: { cases: { 'sag-karla': entriesOf(aCase()) } } }, USERS)
  const browser = browserOf(server)
  await browser.signIn(who)
  return browser
}

test('those who work with the cases see the learning package, and no one else', async () => {
  for (const [who, status] of [
    ['mette', 200],
    ['hanne', 200],
    ['anna', 404],
  ] as const) {
    const browser = await open(who)
    expect([who, (await browser.get('/tal')).body.includes('href="/tal/laering"')]).toEqual([who, status === 200])
    for (const path of ['/tal/laering', '/en/tal/laering', '/tal/laering.pdf'])
      expect([who, path, (await browser.get(path)).statusCode]).toEqual([who, path, status])
  }
})

test('a year that is none is told at the top and at the field, and nothing is compared', async () => {
  const browser = await open('mette')
  const page = await browser.get('/tal/laering?fra=i-fjor')
  expect(page.statusCode).toBe(422)
  expect(page.body).toContain('href="#aendring-fra">Skriv året med fire cifre')
  expect(page.body).not.toContain('id="aendring"')
  expect((await browser.get('/tal/laering.pdf?fra=i-fjor')).statusCode).toBe(404)
})

test('on paper it is a PDF of the same figures', async () => {
  const pdf = await (await open('hanne')).get('/tal/laering.pdf?fra=2024')
  expect(pdf.headers['content-type']).toBe('application/pdf')
  const read = await readPdf(pdf.rawPayload, defaultLimits)
  expect(read.ok && read.value).toContain('Læringspakke')
  expect(read.ok && read.value).toContain('for få til at sige noget')
  expect(read.ok && read.value).not.toContain('Sagsnummer')
})
