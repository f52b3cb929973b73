import { expect, test } from 'vitest'
import { err, ok } from '../base/result.ts'
import { createWorld } from './outcome.specimen.ts'
import type { Rebuild } from './parts.ts'
import { runCommand } from './run.ts'

async function run(argv: readonly string[], cases = 2, isTTY = false) {
  let asked = 0
  const rebuild: Rebuild = async (onStep) => {
    asked += 1
    onStep({ municipality: '0461', done: 1, total: cases })
    return ok(cases)
  }
  const world = createWorld({ rebuild, isTTY: { stdout: isTTY, stderr: isTTY } })
  const code = await runCommand(argv, world.io, world.parts)
  return { code, out: world.out(), told: world.told(), asked }
}

test('says how many cases the lists were built from', async () => {
  expect(await run(['rebuild'])).toEqual({
    code: 0,
    out: 'Lister, søgning og tal er bygget op igen af 2 sager.\n',
    told: '',
    asked: 1,
  })
  expect((await run(['rebuild', '--lang', 'en'], 1)).out).toBe(
    'Lists, search and figures are built again from 1 case.\n',
  )
})

test('how far it is shows on a terminal, and is wiped', async () => {
  const { told } = await run(['rebuild'], 2, true)
  expect(told).toContain('Myndighed 0461: 1 af 2 sager')
  expect(told.endsWith('\r\u001B[2K')).toBe(true)
})

test('what goes wrong is told, and nothing else', async () => {
  const rebuild: Rebuild = async () => err({ da: 'Databasen svarer ikke.', en: 'The database does not answer.' })
  const world = createWorld({ rebuild })
  expect(await runCommand(['rebuild'], world.io, world.parts)).toBe(2)
  expect([world.out(), world.told()]).toEqual(['', 'holdbar: Databasen svarer ikke.\n'])
})

test.each([[['rebuild', 'alt']], [['rebuild', '--format', 'json']]])(
  '%j is not understood, and does nothing',
  async (argv) => {
    expect(await run(argv)).toMatchObject({ code: 2, out: '', asked: 0 })
  },
)

test('--help tells of it', async () => {
  const { code, out, asked } = await run(['rebuild', '--help'])
  expect([code, asked]).toEqual([0, 0])
  expect(out).toContain('holdbar rebuild ')
})
