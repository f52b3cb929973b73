import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { collectFiles } from './collect.ts'
import type { Collected } from './collect.ts'

let folder = ''

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'holdbar-collect-')))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function put(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), 'Kære Mette')
  }
}

const at = (name: string): string => join(folder, name)

async function collect(...names: readonly string[]): Promise<{ files: string[]; errors: string[] }> {
  return told(await collectFiles(names.map((name) => (name === '-' ? name : at(name)))))
}

function told({ files, errors }: Collected): { files: string[]; errors: string[] } {
  return {
    files: files.map((file) => (file === '-' ? file : relative(folder, file))),
    errors: errors.map(({ file, error }) => `${relative(folder, file)}: ${error.kind}`),
  }
}

test('a folder gives its letters in the order of their names, and those in folders below', async () => {
  put(
    'brev-10.txt',
    'brev-2.docx',
    'aaben.md',
    'b/c.pdf',
    'billede.png',
    '.skjult.txt',
    '.git/a.txt',
    '~$brev-2.docx',
    'BREV-3.PDF',
  )
  expect(await collect('.')).toEqual({
    files: ['b/c.pdf', 'brev-2.docx', 'BREV-3.PDF', 'brev-10.txt', 'aaben.md'],
    errors: [],
  })
})

test('a file that is named is taken whatever it is called', async () => {
  put('brev.log', '.skjult.txt')
  expect(await collect('brev.log', '.skjult.txt')).toEqual({ files: ['brev.log', '.skjult.txt'], errors: [] })
})

test('a file asked for in many ways comes once, where it came first', async () => {
  put('a.txt', 'b.txt')
  symlinkSync(at('a.txt'), at('c.txt'))
  expect(await collect('b.txt', '.', '*.txt', 'a.txt', '-', '-')).toEqual({
    files: ['b.txt', 'a.txt', '-'],
    errors: [],
  })
})

test('a pattern finds files, and a file by the name of a pattern is that file', async () => {
  put('a1.txt', 'a2.txt', 'b.txt', 'a.brev', 'x/a3.txt', 'brev[1].txt', '.a.txt', 'a.png')
  expect((await collect('a*.txt')).files).toEqual(['a1.txt', 'a2.txt'])
  expect((await collect('**/a?.txt')).files).toEqual(['a1.txt', 'a2.txt', 'x/a3.txt'])
  expect((await collect('*.brev')).files).toEqual(['a.brev'])
  expect((await collect('brev[1].txt')).files).toEqual(['brev[1].txt'])
  expect((await collect('a*')).files).toEqual(['a1.txt', 'a2.txt'])
})

test('what is not there is told of, and the rest goes on', async () => {
  put('a.txt', 'tom/b.png')
  expect(await collect('vaek.txt', 'a.txt', 'tom', 'x*.txt')).toEqual({
    files: ['a.txt'],
    errors: ['vaek.txt: findes-ikke', 'tom: ingen-filer', 'x*.txt: ingen-filer'],
  })
})

test('no names at all are told of', async () => {
  expect(await collectFiles([])).toEqual({ files: [], errors: [{ file: '', error: { kind: 'ingen-filer' } }] })
})

test('a folder that links to itself comes to an end', async () => {
  put('a.txt', 'b/c.txt')
  symlinkSync(folder, at('b/op'))
  symlinkSync(at('ring.txt'), at('ring.txt'))
  expect(await collect('.')).toEqual({ files: ['b/c.txt', 'a.txt'].toSorted(), errors: ['ring.txt: ingen-adgang'] })
  expect((await collect('**')).files.toSorted()).toEqual(['a.txt', 'b/c.txt'])
})

test('a folder without rights is told of, and the rest goes on', () => {
  put('a.txt', 'laast/b.txt', 'z.txt')
  chmodSync(folder, 0o755)
  chmodSync(at('laast'), 0o000)
  const script = `
    import { collectFiles } from ${JSON.stringify(new URL('collect.ts', import.meta.url).href)}
    process.setuid?.(65534)
    console.log(JSON.stringify([await collectFiles([${JSON.stringify(folder)}]), await collectFiles([${JSON.stringify(at('**/*.txt'))}])]))`
  // Root may read anything, so another program asks as nobody.
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', process.getuid?.() === 0 ? script : script.replace(/process\.setuid.*/, '')],
    { encoding: 'utf8' },
  )
  chmodSync(at('laast'), 0o755)
  expect(stderr).toBe('')
  const [walked, matched]: readonly [Collected, Collected] = JSON.parse(stdout)
  expect(told(walked)).toEqual({ files: ['a.txt', 'z.txt'], errors: ['laast: ingen-adgang'] })
  expect(told(matched).files).toEqual(['a.txt', 'z.txt'])
})
