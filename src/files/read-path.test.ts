import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createReader } from './document/isolated.ts'
import { defaultLimits } from './limits.ts'
import { readPath } from './read-path.ts'

let folder = ''
const reader = createReader()

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdbar-read-'))
})

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await reader.close()
})

test('a file is read by its path', async () => {
  const path = join(folder, 'brev.txt')
  writeFileSync(path, 'Kære Mette')
  expect(await readPath(path, reader)).toEqual({ ok: true, value: { text: 'Kære Mette', format: 'text' } })
})

test('a file of 200 MB is refused unread', async () => {
  const path = join(folder, 'stor.txt')
  writeFileSync(path, '')
  // A hole in the file: it takes no room on the disk.
  truncateSync(path, 200 * 1024 * 1024)
  const before = process.memoryUsage().rss
  expect(await readPath(path, reader)).toEqual({
    ok: false,
    error: { kind: 'for-stor', measure: 'bytes', max: defaultLimits.maxBytes },
  })
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024)
})

test.each([
  ['a path to nothing', 'findes-ikke.txt', { kind: 'findes-ikke' }],
  ['a path through a file', 'brev.txt/a.txt', { kind: 'findes-ikke' }],
  ['a path with a NUL in it', 'a\0b.txt', { kind: 'findes-ikke' }],
  ['a folder', '.', { kind: 'ukendt-format', what: 'mappe' }],
  ['a link to itself', 'ring.txt', { kind: 'ingen-adgang' }],
])('%s is told of', async (_, name, error) => {
  if (name === 'ring.txt') symlinkSync('ring.txt', join(folder, name))
  expect(await readPath(join(folder, name), reader)).toEqual({ ok: false, error })
})

test.runIf(process.platform === 'linux')('a device without end is refused', async () => {
  expect(await readPath('/dev/zero', reader)).toEqual({
    ok: false,
    error: { kind: 'ukendt-format', what: 'saerlig-fil' },
  })
})

async function* input(...chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk)
}

test('standard input is read to its end', async () => {
  expect(await readPath('-', reader, defaultLimits, input('Kære ', 'Mette'))).toMatchObject({
    ok: true,
    value: { text: 'Kære Mette' },
  })
})

test('empty standard input is empty, and endless input is cut off', async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) yield Buffer.alloc(1000, 65)
  }
  const limits = { ...defaultLimits, maxBytes: 5000 }
  expect(await readPath('-', reader, limits, input())).toEqual({ ok: false, error: { kind: 'tom' } })
  expect(await readPath('-', reader, limits, endless())).toEqual({
    ok: false,
    error: { kind: 'for-stor', measure: 'bytes', max: 5000 },
  })
})
