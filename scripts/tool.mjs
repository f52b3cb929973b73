// Runs the project's own tools on the pinned Node, also when a script was started by another Node.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** TypeScript is here twice: `.bin/tsc` is version 6, kept for the tools that need its API; 7 does the checking. */
const PROGRAMS = { tsc: 'typescript7/bin/tsc' }

/** True when the tool found nothing wrong. What it prints is shown. */
export function runTool(name, args) {
  const packages = join(ROOT, 'node_modules')
  const pinned = join(packages, '.bin', 'node')
  const node = existsSync(pinned) ? pinned : process.execPath
  return (
    spawnSync(node, [join(packages, PROGRAMS[name] ?? `.bin/${name}`), ...args], { cwd: ROOT, stdio: 'inherit' })
      .status === 0
  )
}
