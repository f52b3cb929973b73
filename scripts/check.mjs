// What to run before each commit: everything but the browser. What only reads the code goes first, two at a time.
// All steps are run, also after one that failed, so that one run tells all there is to mend.
import { availableParallelism } from 'node:os'
import { runTool, toolBeside } from './tool.mjs'

const READERS = [
  { name: 'types', tool: 'tsc', args: ['-p', 'tsconfig.json'] },
  {
    name: 'walls',
    tool: 'depcruise',
    args: ['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long', 'src'],
  },
  { name: 'types, browser', tool: 'tsc', args: ['-p', 'test/browser/tsconfig.json'] },
  { name: 'types, pure parts', tool: 'tsc', args: ['-p', 'tsconfig.core.json'] },
  { name: 'lint', tool: 'oxlint', args: ['--deny-warnings'] },
  { name: 'format', tool: 'oxfmt', args: ['--check'], remedy: 'npx oxfmt' },
]
const UNIT_TESTS = ['run', '--project', 'unit', '--reporter=dot']

const began = performance.now()
const results = []
const waiting = [...READERS]
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, readInTurn))
await step({ name: 'unit tests' }, async () => runTool('vitest', UNIT_TESTS, { HOLDBAR_FEWER_RUNS: 'yes' }))

process.stdout.write('\n')
for (const { name, held, remedy, seconds } of results) {
  const hint = !held && remedy ? `   mend with: ${remedy}` : ''
  process.stdout.write(`${held ? 'ok    ' : 'FAILED'}  ${name.padEnd(20)}${seconds.toFixed(1).padStart(6)} s${hint}\n`)
}
process.stdout.write(
  `${' '.repeat(8)}${'all'.padEnd(20)}${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s\n`,
)
process.exitCode = results.every(({ held }) => held) ? 0 : 1

async function readInTurn() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { tool, args } = next
    await step(next, () => toolBeside(tool, args))
  }
}

async function step({ name, remedy }, run) {
  const start = performance.now()
  process.stdout.write(`── ${name}\n`)
  const held = await run()
  results.push({ name, held, remedy, seconds: (performance.now() - start) / 1000 })
}
