import { spawnSync } from 'node:child_process'
import { afterEach, describe, expect, test } from 'vitest'
import { makeLetterDocx } from '../../../test/files/make-docx.ts'
import { makePdf, putLines } from '../../../test/files/make-pdf.ts'
import { createReader } from './isolated.ts'
import type { Reader, ReaderOptions } from './isolated.ts'
import { defaultLimits } from '../limits.ts'

const readers: Reader[] = []

function openReader(options?: ReaderOptions): Reader {
  const reader = createReader(options)
  readers.push(reader)
  return reader
}

afterEach(async () => {
  await Promise.all(readers.splice(0).map((reader) => reader.close()))
})

const LETTER = makePdf([putLines(['Kære Mette', 'Du får støtte efter § 85.'])])
const ENDLESS = makePdf([[]], { content: Buffer.from('BT /F 1 Tf (a) Tj ET\n'.repeat(400_000)) })
const SWELLING = makePdf([[]], { packed: true, content: Buffer.alloc(400 * 1024 * 1024, 32) })

describe('the reader', () => {
  test('reads text, docx and pdf at once', async () => {
    const reader = openReader()
    const reads = await Promise.all([
      reader.read(Buffer.from('Kære Mette'), 'a.txt'),
      reader.read(await makeLetterDocx(), 'b.docx'),
      reader.read(LETTER, 'c.pdf'),
      reader.read(LETTER, 'd.pdf'),
    ])
    expect(reads.map((read) => read.ok && read.value.format)).toEqual(['text', 'docx', 'pdf', 'pdf'])
    expect(reads.every((read) => read.ok && read.value.text.includes('Kære Mette'))).toBe(true)
  })

  test('leaves the bytes with its caller', async () => {
    const bytes = Buffer.from(LETTER)
    await openReader().read(bytes, 'a.pdf')
    expect(bytes.equals(LETTER)).toBe(true)
  })

  test('stops a file that takes too long, and reads the next', async () => {
    const reader = openReader({ workers: 1, limits: { ...defaultLimits, maxMillis: 1 } })
    const patient = openReader({ workers: 1 })
    expect(await reader.read(ENDLESS, 'a.pdf')).toEqual({ ok: false, error: { kind: 'tog-for-lang', seconds: 0.001 } })
    expect(await reader.read(Buffer.from('Kære Mette'), 'a.txt')).toMatchObject({ ok: true })
    expect(await patient.read(LETTER, 'a.pdf')).toMatchObject({ ok: true })
  })

  test('stops a file that swells in memory, and reads the ones that waited', async () => {
    const reader = openReader({ workers: 1, maxMemoryBytes: 150 * 1024 * 1024 })
    const reads = await Promise.all([
      reader.read(LETTER, 'a.pdf'),
      reader.read(SWELLING, 'b.pdf'),
      reader.read(LETTER, 'c.pdf'),
    ])
    expect(reads.map((read) => (read.ok ? 'læst' : read.error.kind))).toEqual(['læst', 'zipbombe', 'læst'])
  })

  test('goes on with a fresh worker after some files', async () => {
    const reader = openReader({ workers: 1, filesPerWorker: 2 })
    for (let file = 0; file < 5; file += 1) expect(await reader.read(LETTER, 'a.pdf')).toMatchObject({ ok: true })
  })

  test('answers all that waited when it is closed', async () => {
    const reader = openReader({ workers: 1 })
    const reads = [reader.read(LETTER, 'a.pdf'), reader.read(LETTER, 'b.pdf'), reader.read(LETTER, 'c.pdf')]
    await reader.close()
    expect((await Promise.all(reads)).length).toBe(3)
  })

  test('keeps no program alive when it is idle', () => {
    const script = `
      import { createReader } from ${JSON.stringify(new URL('isolated.ts', import.meta.url).href)}
      const read = await createReader().read(Buffer.from('${LETTER.toString('base64')}', 'base64'), 'a.pdf')
      console.log(read.ok)`
    const options = { encoding: 'utf8', timeout: 20_000 } as const
    const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], options)
    expect({ stdout, status }).toEqual({ stdout: 'true\n', status: 0 })
  }, 30_000)
})
