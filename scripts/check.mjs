// What to run before each commit: everything but the browser, in the order of what is quickest to know.
// All steps are run, also after one that failed, so that one run tells all there is to mend.
import { runTool } from './tool.mjs'

const STEPS = [
  { name: 'format', tool: 'oxfmt', args: ['--check'], remedy: 'npx oxfmt' },
  { name: 'lint', tool: 'oxlint', args: ['--deny-warnings'] },
  { name: 'types', tool: 'tsc', args: ['-p', 'tsconfig.json'] },
  { name: 'types, pure parts', tool: 'tsc', args: ['-p', 'tsconfig.core.json'] },
  { name: 'types, browser', tool: 'tsc', args: ['-p', 'test/browser/tsconfig.json'] },
  {
    name: 'walls',
    tool: 'depcruise',
    args: ['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long', 'src'],
  },
  { name: 'unit tests', tool: 'vitest', args: ['run', '--project', 'unit', '--reporter=dot'] },
]

const began = performance.now()
const results = STEPS.map(({ name, tool, args, remedy }) => {
  process.stdout.write(`\n── ${name}\n`)
  const start = performance.now()
  const held = runTool(tool, args)
  return { name, held, remedy, seconds: (performance.now() - start) / 1000 }
})

process.stdout.write('\n')
for (const { name, held, remedy, seconds } of results) {
  const hint = !held && remedy ? `   mend with: ${remedy}` : ''
  process.stdout.write(`${held ? 'ok    ' : 'FAILED'}  ${name.padEnd(20)}${seconds.toFixed(1).padStart(6)} s${hint}\n`)
}
process.stdout.write(
  `${' '.repeat(8)}${'all'.padEnd(20)}${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s\n`,
)
process.exitCode = results.every(({ held }) => held) ? 0 : 1
