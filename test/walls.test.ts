import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = dirname(import.meta.dirname)
const config = join(root, '.dependency-cruiser.cjs')

interface Seen {
  readonly modules: readonly string[]
  readonly dependencies: number
  /** `rule: from → to` */
  readonly violations: readonly string[]
}

/** Asks dependency-cruiser itself, as `npm run check` does. */
function cruise(folder: string): Seen {
  const program = join(root, 'node_modules/.bin/depcruise')
  const args = [program, '--config', config, '--output-type', 'json', 'src']
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (stdout === '') throw new Error(`dependency-cruiser gave no report: ${stderr}`)
  const { modules, summary } = JSON.parse(stdout) as Report
  return {
    modules: modules.map(({ source }) => source),
    dependencies: summary.totalDependenciesCruised,
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).toSorted(),
  }
}

interface Report {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: {
    readonly totalDependenciesCruised: number
    readonly violations: readonly {
      readonly rule: { readonly name: string }
      readonly from: string
      readonly to: string
    }[]
  }
}

describe('the house', () => {
  const seen = cruise(root)

  test('keeps every wall', () => {
    expect(seen.violations).toEqual([])
  })

  test('is seen whole: with a TypeScript it can not read, dependency-cruiser would pass anything', () => {
    const onDisk = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => `src/${path}`)
    expect(onDisk.filter((path) => !seen.modules.includes(path))).toEqual([])
    expect(seen.dependencies).toBeGreaterThan(onDisk.length / 2)
  })

  test('has no room outside the plan', () => {
    const { forbidden } = createRequire(import.meta.url)(config) as { forbidden: readonly { name: string }[] }
    const planned = new Set(forbidden.map(({ name }) => name))
    const entries = readdirSync(join(root, 'src'), { withFileTypes: true })
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
    expect(folders.filter((name) => !planned.has(`${name}-imports-only-what-it-may`))).toEqual([])
    expect(
      entries.filter((entry) => entry.isFile() && !/^main(?:[.]test)?[.]ts$/.test(entry.name)).map(({ name }) => name),
    ).toEqual([])
  })
})

/** What each file of a made-up house imports, and the wall that must stop it. `undefined`: lawful. */
const IMPORTS: readonly (readonly [from: string, to: string, wall: string | undefined])[] = [
  ['src/app/act.ts', '../store/rows.ts', 'app-imports-only-what-it-may'],
  ['src/base/date.ts', '../law/act.ts', 'base-imports-only-what-it-may'],
  ['src/glossary/terms.ts', '../base/words.ts', 'glossary-imports-only-what-it-may'],
  ['src/rules/07-letter/paid/rule.ts', '../../../app/letter.ts', 'rules-imports-only-what-it-may'],
  ['src/web/board.ts', '../app/letter.ts', 'web-imports-only-what-it-may'],
  ['src/web/check.ts', '../app/check/checked-document.ts', undefined],
  ['src/server/check.ts', '../cli/check.ts', 'server-imports-only-what-it-may'],
  ['src/server/upload.ts', '../files/docx.ts', undefined],
  ['src/cli/report.ts', '../web/page.ts', undefined],
  ['src/cli/serve.ts', '../server/start.ts', 'cli-imports-only-what-it-may'],
  ['src/files/draw.ts', '../web/page.ts', 'files-imports-only-what-it-may'],
  ['src/cli/begin.ts', '../main.ts', 'cli-imports-only-what-it-may'],
  ['src/stages/07-letter/early.ts', '../08-complaint/complaint.ts', 'room-07-does-not-look-ahead'],
  ['src/stages/08-complaint/late.ts', '../07-letter/letter.ts', undefined],
  ['src/rules/07-letter/early/rule.ts', '../../../stages/14-supervision/standard.ts', 'room-07-does-not-look-ahead'],
  ['src/stages/08-complaint/plan.ts', '../stages.ts', 'a-room-does-not-read-the-plan'],
  ['src/stages/13-learning/count.ts', '../00-case/party.ts', 'learning-sees-no-person'],
  ['src/rules/07-letter/one/rule.ts', '../two/rule.ts', 'rules-do-not-know-each-other'],
  ['src/rules/07-letter/three/rule.ts', './examples.ts', 'examples-are-shown-by-the-handbook'],
  ['src/rules/catalogue/handbook.ts', '../07-letter/three/examples.ts', undefined],
  ['src/rules/07-letter/four/examples.ts', '../../../stages/07-letter/letter.specimen.ts', undefined],
  ['src/app/made-up.ts', '../stages/07-letter/letter.specimen.ts', 'specimens-stay-out-of-the-product'],
  [
    'src/rules/07-letter/five/examples.ts',
    '../../../stages/generated/generated-case.specimen.ts',
    'what-is-generated-is-for-tests',
  ],
  ['src/stages/generated-letter.specimen.ts', 'for-tests', undefined],
  ['src/cli/tested.ts', './check.test.ts', 'product-does-not-import-tests'],
  ['src/text/disk.ts', 'node:fs', 'pure-parts-use-no-packages'],
  ['src/law/fetched.ts', 'in-use', 'pure-parts-use-no-packages'],
  ['src/law/fetched.test.ts', 'node:fs', undefined],
  ['src/files/word.ts', 'in-use', undefined],
  ['src/files/probe.ts', 'for-tests', 'product-uses-only-its-dependencies'],
  ['src/web/gone.ts', './nowhere.ts', 'imports-are-there'],
  ['src/base/egg.ts', './hen.ts', 'no-circles'],
  ['src/base/hen.ts', './egg.ts', undefined], // a circle is told once
]

describe('a made-up house', () => {
  const folder = mkdtempSync(join(tmpdir(), 'holdbar-walls-'))
  let violations: readonly string[]

  beforeAll(() => {
    write(
      folder,
      'package.json',
      JSON.stringify({
        type: 'module',
        dependencies: { 'in-use': '1.0.0' },
        devDependencies: { 'for-tests': '1.0.0' },
      }),
    )
    for (const name of ['in-use', 'for-tests']) {
      write(folder, `node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'main.js' }))
      write(folder, `node_modules/${name}/main.js`, '')
    }
    const importing = new Set(IMPORTS.map(([from]) => from))
    for (const [from, to] of IMPORTS) {
      write(folder, from, `import { thing } from '${to}'\nexport const other = thing\n`)
      const target = join(dirname(from), to)
      if (to.startsWith('.') && to !== './nowhere.ts' && !importing.has(target))
        write(folder, target, 'export const thing = 1\n')
    }
    write(
      folder,
      'src/app/typed.ts',
      "import type { thing } from '../store/rows.ts'\nexport type Other = typeof thing\n",
    )
    violations = cruise(folder).violations
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(IMPORTS)('%s imports %s: %s', (from, _to, wall) => {
    const found = violations
      .filter((violation) => violation.includes(`: ${from} → `))
      .map((violation) => violation.split(':')[0])
    expect(found).toEqual(wall === undefined ? [] : [wall])
  })

  test('is stopped by a type that crosses a wall as by a value', () => {
    expect(violations).toContain('app-imports-only-what-it-may: src/app/typed.ts → src/store/rows.ts')
  })
})

function write(folder: string, path: string, text: string): void {
  mkdirSync(join(folder, dirname(path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
