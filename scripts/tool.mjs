// Runs the project's own tools on the pinned Node, also when a script was started by another Node.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** TypeScript is here twice: `.bin/tsc` is version 6, kept for the tools that need its API; 7 does the checking. */
const PROGRAMS = { tsc: 'typescript7/bin/tsc' }

/** True when the tool found nothing wrong. What it prints is shown. */
export function runTool(name, args, more = {}) {
  const [node, all] = command(name, args)
  return spawnSync(node, all, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...more } }).status === 0
}

/** The same, while others run: what it prints is shown when it has ended, so that two do not speak at once. */
export function toolBeside(name, args) {
  const [node, all] = command(name, args)
  return new Promise((resolve, reject) => {
    const said = []
    const tool = spawn(node, all, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [tool.stdout, tool.stderr]) stream.on('data', (part) => said.push(part))
    tool.on('error', reject)
    tool.on('close', (code) => {
      process.stdout.write(Buffer.concat(said))
      resolve(code === 0)
    })
  })
}

function command(name, args) {
  const packages = join(ROOT, 'node_modules')
  const pinned = join(packages, '.bin', 'node')
  const node = existsSync(pinned) ? pinned : process.execPath
  return [node, [join(packages, PROGRAMS[name] ?? `.bin/${name}`), ...args]]
}
