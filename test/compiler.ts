import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'

export const root = dirname(import.meta.dirname)

/** What the compiler has against the files that a configuration covers, a line each. */
export function complaints(configuration: string): readonly string[] {
  const compiler = join(root, 'node_modules/typescript7/bin/tsc')
  const { stdout, stderr } = spawnSync(process.execPath, [compiler, '--pretty', 'false', '-p', configuration], {
    cwd: root,
    encoding: 'utf8',
  })
  return `${stdout}${stderr}`.split('\n').filter((line) => line !== '')
}

/** A compiler takes what time it takes on a machine that does other things too. */
export const PATIENCE = 120_000
