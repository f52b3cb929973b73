// Every test, in the browser too. The last line printed is `N passed, N failed`, with `, N skipped` where some were.
// Arguments go to Vitest: `npm test -- src/text`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runTool } from './tool.mjs'

const folder = join(ROOT, '.holdbar')
const report = join(folder, 'tests.json')
mkdirSync(folder, { recursive: true })
rmSync(report, { force: true })

const ended = runTool('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
])
const { passed, failed, skipped } = count(read(report))
// Vitest also fails for what belongs to no test: an error after the last one, a file it can't load, no test found.
const failures = ended ? failed : Math.max(failed, 1)

process.stdout.write(`${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
process.exitCode = failures === 0 ? 0 : 1

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { testResults: [] }
  }
}

function count({ testResults }) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const { status, assertionResults } of testResults) {
    const failedHere = assertionResults.filter((test) => test.status === 'failed').length
    total.passed += assertionResults.filter((test) => test.status === 'passed').length
    total.failed += status === 'failed' ? Math.max(failedHere, 1) : failedHere
    total.skipped += assertionResults.filter((test) => !['passed', 'failed'].includes(test.status)).length
  }
  return total
}
