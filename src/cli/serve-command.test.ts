import { expect, test } from 'vitest'
import { createWorld } from './outcome.specimen.ts'
import type { Listening, Server } from './parts.ts'
import { runCommand } from './run.ts'

async function serve(argv: readonly string[], answer: (port: number) => string | null) {
  const tried: string[] = []
  let isClosed = false
  const server: Server = {
    async listen(host, port): Promise<Listening> {
      tried.push(`${host}:${port}`)
      const code = answer(port)
      return code === null
        ? { kind: 'listening', url: `http://${host}:${port}`, stopped: Promise.resolve() }
        : { kind: 'refused', code }
    },
    async close() {
      isClosed = true
    },
  }
  const world = createWorld({ server })
  const code = await runCommand(['serve', ...argv], world.io, world.parts)
  return { code, out: world.out(), told: world.told(), tried, isClosed }
}

test('listens to this machine only, and tells where', async () => {
  const { code, out, tried } = await serve([], () => null)
  expect(tried).toEqual(['127.0.0.1:8080'])
  expect({ code, out }).toEqual({ code: 0, out: 'Holdbar er åben på http://127.0.0.1:8080\nStop med Ctrl-C.\n' })
})

test('takes the next free port where the one asked for is taken', async () => {
  const { out, told } = await serve(['--port', '9000', '--host', '0.0.0.0', '--lang', 'en'], (port) =>
    port < 9002 ? 'EADDRINUSE' : null,
  )
  expect(told).toBe('Port 9000 is taken.\n')
  expect(out).toContain('Holdbar is open at http://0.0.0.0:9002\n')
})

test('lets the system choose where 0 is asked for', async () => {
  expect((await serve(['--port', '0'], () => null)).tried).toEqual(['127.0.0.1:0'])
})

test.each([
  ['EACCES', 'det kræver særlige rettigheder'],
  ['EADDRNOTAVAIL', 'maskinen har ikke den adresse'],
  ['EWHATEVER', 'EWHATEVER'],
])('gives up at once on %s', async (code, words) => {
  const refused = await serve(['--port', '80'], () => code)
  expect(refused).toMatchObject({ code: 2, out: '', isClosed: true, tried: ['127.0.0.1:80'] })
  expect(refused.told).toContain(words)
})

test('gives up after twenty taken ports, and never goes above the last', async () => {
  expect(await serve([], () => 'EADDRINUSE')).toMatchObject({
    code: 2,
    told: 'holdbar: Portene 8080–8099 er alle optaget. Vælg en anden med --port.\n',
  })
  expect((await serve(['--port', '65534'], () => 'EADDRINUSE')).tried).toEqual(['127.0.0.1:65534', '127.0.0.1:65535'])
})
