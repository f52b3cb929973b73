import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainDate, type PlainDate } from '../base/date.ts'
import { err } from '../base/result.ts'
import { LETTER } from '../web/check/checked-document.specimen.ts'
import { multipartForm } from './multipart.specimen.ts'
import { createServer } from './server.ts'
import { serverDeps, TODAY } from './server.specimen.ts'

let server: FastifyInstance
let asked: { text: string; lawDate: PlainDate }[] = []

beforeAll(async () => {
  const deps = serverDeps()
  server = await createServer({
    ...deps,
    check(text, lawDate) {
      asked.push({ text, lawDate })
      return deps.check(text, lawDate)
    },
  })
})
afterAll(() => server.close())

interface File {
  readonly name: string
  readonly bytes: Uint8Array
}

async function send(fields: Readonly<Record<string, string>>, file?: File, url = '/tjek') {
  asked = []
  return server.inject({ method: 'POST', url, ...multipartForm(fields, file) })
}
const txt = (text: string, name = 'brev.txt'): File => ({ name, bytes: Buffer.from(text) })

test('a pasted letter is answered, and kept by nobody', async () => {
  const answer = await send({ tekst: LETTER })
  expect(answer.statusCode).toBe(200)
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(answer.body).toContain('<title>Afgørelsen holder ikke – Holdbar</title>')
  expect(asked).toEqual([{ text: LETTER, lawDate: TODAY }])
})

test('a file is answered by its name', async () => {
  const answer = await send({ tekst: '' }, txt(LETTER))
  expect(answer.statusCode).toBe(200)
  expect(answer.body).toContain('<span class="file-name">brev.txt</span>')
})

test('English has its own address', async () => {
  const answer = await send({ tekst: LETTER }, undefined, '/en/tjek')
  expect(answer.body).toContain('<title>The decision does not hold – Holdbar</title>')
})

test.each([
  ['2024-03-12', '2024-03-12'],
  ['12-03-2024', '2024-03-12'],
  ['1.2.2024', '2024-02-01'],
])('the law may be asked as of %s', async (written, day) => {
  await send({ tekst: LETTER, dato: written })
  expect(asked.map((a) => a.lawDate)).toEqual([plainDate(day)])
})

test.each<[string, Record<string, string>, File | undefined, string, string]>([
  ['nothing is sent', { tekst: ' \n ' }, undefined, 'fil', 'Vælg en fil, eller indsæt brevets tekst.'],
  ['both a file and text are sent', { tekst: 'Hej' }, txt('Hej'), 'fil', 'Du har både valgt en fil og indsat tekst.'],
  ['the file is empty', {}, txt('  '), 'fil', 'Der er ingen tekst i filen.'],
  ['the file can’t be read', {}, txt('x', 'brev.exe'), 'fil', 'Filen kan ikke læses.'],
  ['the date is of another time', { tekst: 'Hej', dato: '9999-12-31' }, undefined, 'dato', 'Skriv datoen som dag'],
  ['the date is no date', { tekst: 'Hej', dato: '31-02-2024' }, undefined, 'dato', 'Skriv datoen som dag, måned og år'],
])('when %s, the form is shown again with the reason twice', async (_, fields, file, field, words) => {
  const answer = await send(fields, file)
  expect(answer.statusCode).toBe(422)
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(answer.body).toContain('<title>Fejl: Tjek et brev – Holdbar</title>')
  expect(answer.body).toContain('role="alert" tabindex="-1" autofocus')
  expect(answer.body).toContain(`href="#${field}"`)
  expect(answer.body).toContain(`id="${field}-fejl"`)
  expect(answer.body.split(words)).toHaveLength(3)
  expect(asked).toEqual([])
})

test('what was written is given back after a mistake', async () => {
  const { body } = await send({ tekst: 'Kære </textarea><script>alert(1)</script>', dato: 'i går"' })
  expect(body).toContain('Kære &lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;</textarea>')
  expect(body).toContain('value="i går&quot;"')
})

test('every mistake is told at once', async () => {
  const { body } = await send({ tekst: '', dato: 'x' })
  expect(body).toContain('id="fil-fejl"')
  expect(body).toContain('id="dato-fejl"')
})

test('markup in a letter or a file name is shown, not obeyed', async () => {
  const { body } = await send({}, txt('Kære <script>alert(1)</script> & "dig"', '<img src=x onerror=y>.txt'))
  expect(body).toContain('Kære &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;dig&quot;')
  expect(body).not.toMatch(/<script>|<img/)
})

test('the answer has no address of its own', async () => {
  const answer = await server.inject('/en/tjek')
  expect([answer.statusCode, answer.headers['location']]).toEqual([303, '/en'])
})

test('a report is a file that runs nothing', async () => {
  const answer = await send({ tekst: LETTER, format: 'rapport', navn: 'Afgørelse "Mette".docx' })
  expect(answer.statusCode).toBe(200)
  expect(answer.headers['content-disposition']).toBe(
    `attachment; filename="Afg_relse _Mette_.holdbar.html"; filename*=UTF-8''Afg%C3%B8relse%20_Mette_.holdbar.html`,
  )
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(answer.body).toContain('Rapport fra Holdbar')
})

test('links on the answer have a place to go, and every id is its own', async () => {
  const { body } = await send({ tekst: LETTER })
  const ids = [...body.matchAll(/ id="([^"]+)"/g)].map((m) => m[1])
  expect(new Set(ids).size).toBe(ids.length)
  expect([...body.matchAll(/ href="#([^"]+)"/g)].map((m) => m[1]).filter((id) => !ids.includes(id))).toEqual([])
})

test('a file over the limit is refused in plain words', async () => {
  const answer = await send({}, { name: 'stor.txt', bytes: Buffer.alloc(25 * 1024 * 1024 + 1, 'a') })
  expect(answer.statusCode).toBe(413)
  expect(answer.body).toContain('Filen er for stor')
  expect(asked).toEqual([])
})

test('a length that says too much is refused before it is read', async () => {
  const { headers, payload } = multipartForm({ tekst: 'Hej' })
  const answer = await server.inject({
    method: 'POST',
    url: '/en/tjek',
    headers: { ...headers, 'content-length': String(2 ** 40) },
    payload,
  })
  expect(answer.statusCode).toBe(413)
  expect(answer.body).toContain('The file is too large')
})

test('a text over the limit is refused', async () => {
  const answer = await send({ tekst: 'a'.repeat(3 * 1024 * 1024 + 1) })
  expect([answer.statusCode, answer.body.includes('Teksten er for lang')]).toEqual([413, true])
})

test.each([
  ['no form at all', { 'content-type': 'application/json' }, '{}'],
  [
    'a form without its end',
    { 'content-type': 'multipart/form-data; boundary=x' },
    '--x\r\nContent-Disposition: form-data; name="tekst"\r\n\r\nHej',
  ],
  ['a form without a boundary', { 'content-type': 'multipart/form-data' }, 'x'],
])('%s is answered with a page, and not as our fault', async (_, headers, payload) => {
  const answer = await server.inject({ method: 'POST', url: '/tjek', headers, payload })
  expect(answer.statusCode).toBeGreaterThanOrEqual(400)
  expect(answer.statusCode).toBeLessThan(500)
  expect(answer.body).toContain('</html>')
})

test('two files are refused', async () => {
  const { headers, payload } = multipartForm({}, txt('Hej'))
  const [one = ''] = payload.toString().split('------holdbar-test--')
  const answer = await server.inject({ method: 'POST', url: '/tjek', headers, payload: `${one}${payload.toString()}` })
  expect([answer.statusCode, answer.body.includes('én fil ad gangen')]).toEqual([413, true])
  expect(answer.body).not.toContain('Filen er for stor')
})

test('more fields than the form has are told as that, and not as a file', async () => {
  const answer = await send(Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`felt-${at}`, 'x'])))
  expect([answer.statusCode, answer.body.includes('ingen andre felter')]).toEqual([413, true])
})

test('a text that takes too long is given back with what to do', async () => {
  const words = { da: 'Teksten er for lang til det. Del den op.', en: 'The text is too long for that. Split it.' }
  const hasty = await createServer(serverDeps({ check: async () => err({ words }) }))
  const pasted = await hasty.inject({ method: 'POST', url: '/en/tjek', ...multipartForm({ tekst: LETTER }) })
  expect(pasted.statusCode).toBe(422)
  expect(pasted.body).toContain(words.en)
  expect(pasted.body).toContain('id="tekst-fejl"')
  const sent = await hasty.inject({ method: 'POST', url: '/tjek', ...multipartForm({}, txt(LETTER)) })
  expect(sent.body).toContain(words.da)
  expect(sent.body).toContain('id="fil-fejl"')
  await hasty.close()
})

test('a bug is answered without its details, and told to whoever keeps the server', async () => {
  const told: unknown[] = []
  const bug = new Error('hemmelig tekst fra brevet')
  const broken = await createServer(
    serverDeps({
      check: () => {
        throw bug
      },
      onError: (error) => told.push(error),
    }),
  )
  const answer = await broken.inject({ method: 'POST', url: '/tjek', ...multipartForm({ tekst: 'Hej' }) })
  expect(answer.statusCode).toBe(500)
  expect(answer.body).toContain('Der skete en fejl hos os')
  expect(answer.body).not.toContain('hemmelig')
  expect(told).toEqual([bug])
  await broken.close()
})
