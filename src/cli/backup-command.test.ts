import { expect, test } from 'vitest'
import { err, ok } from '../base/result.ts'
import { createWorld } from './outcome.specimen.ts'
import type { BackupFacts, Backups } from './parts.ts'
import { runCommand } from './run.ts'

const FACTS: BackupFacts = { at: '2026-11-22T03:00:00.000Z', cases: 1, entries: 2, broken: undefined }
const WORDS = { da: 'Det gik ikke.', en: 'It went wrong.' }

async function run(argv: readonly string[], answers: Partial<Backups> = {}, isTTY = false) {
  const asked: unknown[] = []
  const backups: Backups = {
    async write(file, onRows) {
      asked.push(['write', file])
      onRows(7)
      return ok(undefined)
    },
    async check(file) {
      asked.push(['check', file])
      return ok(FACTS)
    },
    async restore(file, evenIfBroken, onPart) {
      asked.push(['restore', file, evenIfBroken])
      onPart(0.5)
      return ok(FACTS)
    },
    ...answers,
  }
  const world = createWorld({ backups, isTTY: { stdout: isTTY, stderr: isTTY } })
  const code = await runCommand(argv, world.io, world.parts)
  return { code, out: world.out(), told: world.told(), asked }
}

test('a backup is written under the name given, or that of the day, and read again', async () => {
  expect(await run(['backup', 'natten.gz'])).toEqual({
    code: 0,
    out: 'natten.gz er skrevet og læst igen: 1 sag med 2 indførsler.\n',
    told: '',
    asked: [
      ['write', 'natten.gz'],
      ['check', 'natten.gz'],
    ],
  })
  expect((await run(['backup'])).asked[0]).toEqual(['write', 'holdbar-2026-11-22.jsonl.gz'])
})

test('a backup can be checked alone', async () => {
  const { code, out, asked } = await run(['backup', 'check', 'natten.gz', '--lang', 'en'])
  expect(out).toBe('natten.gz is whole: 1 case with 2 entries, as it was 2026-11-22T03:00:00.000Z.\n')
  expect({ code, asked }).toEqual({ code: 0, asked: [['check', 'natten.gz']] })
})

test('a restore says what it put in, and takes a broken case only where it is told to', async () => {
  const { code, out, asked } = await run(['restore', 'natten.gz'])
  expect(out).toBe('natten.gz er læst ind, og hver sag er efterset: 1 sag med 2 indførsler.\n')
  expect({ code, asked }).toEqual({ code: 0, asked: [['restore', 'natten.gz', false]] })
  expect((await run(['restore', 'natten.gz', '--even-if-broken'])).asked).toEqual([['restore', 'natten.gz', true]])
})

test.each<[string, readonly string[], Partial<Backups>]>([
  ['writing', ['backup'], { write: async () => err(WORDS) }],
  ['reading again', ['backup'], { check: async () => err(WORDS) }],
  ['checking', ['backup', 'check', 'x'], { check: async () => err(WORDS) }],
  ['restoring', ['restore', 'x'], { restore: async () => err(WORDS) }],
])('what goes wrong in %s is told, and nothing else', async (_, argv, answers) => {
  expect(await run(argv, answers)).toMatchObject({ code: 2, out: '', told: 'holdbar: Det gik ikke.\n' })
})

test.each([
  [['backup'], { check: async () => ok({ ...FACTS, broken: WORDS }) }],
  [['backup', 'check', 'x'], { check: async () => ok({ ...FACTS, broken: WORDS }) }],
  [['restore', 'x', '--even-if-broken'], { restore: async () => ok({ ...FACTS, broken: WORDS }) }],
] satisfies [readonly string[], Partial<Backups>][])(
  '%j tells of a broken case, by its exit code too',
  async (argv, answers) => {
    const { code, out, told } = await run(argv, answers)
    expect({ code, told }).toEqual({ code: 2, told: 'holdbar: Det gik ikke.\n' })
    expect(out).not.toBe('')
  },
)

test.each([
  [['backup', 'a', 'b']],
  [['backup', 'check']],
  [['backup', 'check', 'a', 'b']],
  [['restore']],
  [['restore', 'a', 'b']],
])('%j is not understood, and does nothing', async (argv) => {
  expect(await run(argv)).toMatchObject({ code: 2, out: '', asked: [] })
})

test('how far it is shows on a terminal, and is wiped', async () => {
  const { told } = await run(['backup'], {}, true)
  expect(told).toContain('7 rækker')
  expect(told.endsWith('\r\u001B[2K')).toBe(true)
  expect((await run(['restore', 'x'], {}, true)).told).toContain('50 %')
})
