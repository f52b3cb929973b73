import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = dirname(import.meta.dirname)
const elsewhere = mkdtempSync(join(tmpdir(), 'holdbar-types-'))
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }))

/** What the compiler has against the files that a configuration covers, a line each. */
function complaints(configuration: string): readonly string[] {
  const compiler = join(root, 'node_modules/typescript7/bin/tsc')
  const { stdout, stderr } = spawnSync(process.execPath, [compiler, '--pretty', 'false', '-p', configuration], {
    cwd: root,
    encoding: 'utf8',
  })
  return `${stdout}${stderr}`.split('\n').filter((line) => line !== '')
}

/** A compiler takes what time it takes on a machine that does other things too. */
const PATIENCE = 120_000

test.each(['tsconfig.json', 'tsconfig.core.json', 'test/browser/tsconfig.json'])(
  '%s compiles',
  (configuration) => {
    expect(complaints(join(root, configuration))).toEqual([])
  },
  PATIENCE,
)

test(
  'in a pure part, the machine and the web are unknown words, and a list may be empty',
  () => {
    mkdirSync(join(elsewhere, 'src'))
    symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'))
    writeFileSync(join(elsewhere, 'package.json'), '{ "type": "module" }')
    const configuration = { extends: join(root, 'tsconfig.core.json'), include: ['src'] }
    writeFileSync(join(elsewhere, 'tsconfig.json'), JSON.stringify(configuration))
    const impure = [
      "console.log(process.env['HOME'])",
      "await fetch('https://www.example.org')",
      "document.title = ''",
      'export const first: number = [1][0]',
    ]
    writeFileSync(join(elsewhere, 'src/impure.ts'), impure.join('\n'))

    const found = complaints(join(elsewhere, 'tsconfig.json')).join('\n')
    for (const name of ['console', 'process', 'fetch', 'document'])
      expect(found).toContain(`Cannot find name '${name}'`)
    expect(found).toContain("Type 'undefined' is not assignable to type 'number'")
  },
  PATIENCE,
)
