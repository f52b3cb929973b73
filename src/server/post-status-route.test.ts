import { afterEach, expect, test } from 'vitest'
import type { FastifyInstance } from 'fastify'
import type { PostStatusTaken } from './post-status-route.ts'
import { createServer } from './server.ts'
import { serverDeps } from './server.specimen.ts'

const SECRET = 'x'.repeat(32)
const RIGHT = { authorization: `Bearer ${SECRET}`, 'content-type': 'application/xml' }

let server: FastifyInstance | undefined
afterEach(() => server?.close())

async function start(answer: PostStatusTaken = 'taget') {
  const taken: string[] = []
  server = await createServer(
    serverDeps({
      postStatus: {
        secret: SECRET,
        take: async (text) => {
          taken.push(text)
          return answer
        },
      },
    }),
  )
  const here = server
  const post = (headers: Record<string, string>, payload = '<a/>') =>
    here.inject({ method: 'POST', url: '/poststatus', headers, payload })
  return { taken, post }
}

test('what is told is taken, whatever it is called, and answered as Beskedfordeler wants it', async () => {
  const { taken, post } = await start()
  for (const type of ['application/xml', 'text/xml; charset=utf-8', 'application/octet-stream', 'text/plain']) {
    const answer = await post({ ...RIGHT, 'content-type': type })
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/xml; charset=utf-8'])
    expect(answer.body).toContain('<StatusKode>20</StatusKode>')
  }
  expect(taken).toEqual(['<a/>', '<a/>', '<a/>', '<a/>'])
})

test('it needs no form and no session, and gives none', async () => {
  const { post } = await start()
  const answer = await post({ ...RIGHT, origin: 'https://elsewhere.example' })
  expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([200, undefined])
})

test('where the database is away it is to be told again', async () => {
  const { post } = await start('senere')
  expect((await post(RIGHT)).statusCode).toBe(503)
})

test.each([
  ['no secret', {}],
  ['another', { authorization: `Bearer ${'y'.repeat(32)}` }],
  ['a part of it', { authorization: `Bearer ${SECRET.slice(1)}` }],
  ['the secret alone', { authorization: SECRET }],
])('%s is turned away, and nothing is read', async (_, headers) => {
  const { taken, post } = await start()
  const answer = await post({ 'content-type': 'application/xml', ...headers }, 'x'.repeat(300_000))
  expect([answer.statusCode, answer.body, taken]).toEqual([401, '', []])
})

test('what is too large is refused', async () => {
  const { taken, post } = await start()
  expect((await post(RIGHT, 'x'.repeat(300_000))).statusCode).toBe(413)
  expect(taken).toEqual([])
})

test('where nobody tells anything there is no such page', async () => {
  server = await createServer(serverDeps())
  expect(
    (await server.inject({ method: 'POST', url: '/poststatus', headers: RIGHT, payload: '<a/>' })).statusCode,
  ).toBe(404)
})
