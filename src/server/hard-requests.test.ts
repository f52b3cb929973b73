import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import type { FastifyInstance } from 'fastify'
import { afterEach, describe, expect, test } from 'vitest'
import { SECURITY_HEADERS } from './security-headers.ts'
import { createServer } from './server.ts'
import { serverDeps } from './server.specimen.ts'
import type { ServerDeps } from './site.ts'

const servers: FastifyInstance[] = []

async function start(changes?: Partial<ServerDeps>): Promise<FastifyInstance> {
  const server = await createServer(serverDeps(changes))
  servers.push(server)
  return server
}
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

async function connectTo(server: FastifyInstance) {
  await server.listen({ host: '127.0.0.1', port: 0 })
  const socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1')
  await once(socket, 'connect')
  return socket
}

describe('what every page carries is carried by', () => {
  test('an ordinary page, which is where the list is from', async () => {
    const { headers } = await (await start()).inject('/om')
    expect(headers).toMatchObject(SECURITY_HEADERS)
    const others = Object.keys(headers).filter((name) => !(name in SECURITY_HEADERS))
    expect(others.filter((name) => /^(?:x-(?!ratelimit)|cross-|.*policy)/.test(name))).toEqual([])
  })

  test.each(['/%', '/%ff', '/en/%ff', `/regler/${'a'.repeat(200)}`])('what no route is found for: %s', async (url) => {
    const answer = await (await start()).inject(url)
    expect(answer.statusCode).toBe(400)
    expect(answer.headers).toMatchObject({ ...SECURITY_HEADERS, 'cache-control': 'no-store' })
  })

  test.each([
    ['a method that is none', 'FOO / HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'kunne ikke læses'],
    ['too long an address', `GET /${'a'.repeat(17_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431, 'Adressen er for lang'],
    ['too many cookies', `GET / HTTP/1.1\r\nCookie: ${'a'.repeat(17_000)}\r\n\r\n`, 431, 'for mange cookies'],
  ])('what can’t be parsed: %s', async (_, request, status, words) => {
    const socket = await connectTo(await start())
    socket.write(request)
    const answer = await text(socket)
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(answer).toContain(`\r\n${name}: ${value}\r\n`)
    expect(answer).toContain('\r\ncontent-type: text/plain; charset=utf-8\r\n')
    expect(answer).toContain(words)
    expect(answer).not.toContain('{')
  })
})

describe('whoever sends a byte at a time', () => {
  const BEGUN = 'POST /tjek HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n'

  test('is not waited for without end', async () => {
    const { requestTimeout, headersTimeout } = (await start()).server
    expect([requestTimeout, headersTimeout].every((millis) => millis > 0 && millis <= 300_000)).toBe(true)
  })

  test('does not keep the server from stopping, in the middle of what comes before the form', async () => {
    const server = await start({ closeMillis: 20 })
    const socket = await connectTo(server)
    socket.on('error', () => undefined).write(BEGUN)
    await server.close()
    socket.destroy()
  })

  test('does not keep the server from stopping, in the middle of the form', async () => {
    const server = await start({ closeMillis: 20 })
    const socket = await connectTo(server)
    const isAsked = once(server.server, 'request')
    const form =
      'Content-Type: multipart/form-data; boundary=x\r\n\r\n--x\r\nContent-Disposition: form-data; name="tekst"\r\n\r\nK'
    socket.on('error', () => undefined).write(BEGUN + form)
    await isAsked
    await server.close()
    socket.destroy()
  })
})
