// Makes a fresh checkout ready to run. Depends on nothing and runs on any Node from 20.19 on;
// everything started after it runs on the Node that package-lock.json pins.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What the tests need from the machine: a Debian package, and where its program may lie. */
const FOR_TESTS = [
  {
    name: 'chromium',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
      (file) => `/usr/bin/${file}`,
    ),
  },
  {
    name: 'postgresql',
    programs: versionsOfPostgresql().map((version) => `/usr/lib/postgresql/${version}/bin/postgres`),
    prepare: keepDebianFromStartingPostgresql,
  },
]

installPackages()
if (process.argv.includes('--tests')) installForTests()

function installPackages() {
  if (!existsSync(join(root, 'package-lock.json'))) stop('package-lock.json is missing: the checkout is not whole.')
  if (isInstalled()) return
  say('installing the packages that package-lock.json names (npm ci) ...')
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
}

/** npm writes down what it put into node_modules. Ready means that this is what the lock asks for. */
function isInstalled() {
  const locked = packagesIn('package-lock.json')
  const there = packagesIn('node_modules/.package-lock.json')
  const ours = new Set(Object.keys(locked['']?.optionalDependencies ?? {}).map((name) => `node_modules/${name}`))
  return Object.entries(locked).every(([path, wanted]) => {
    const found = there[path]
    if (found) return found.version === wanted.version && found.integrity === wanted.integrity
    // Which optional parts of others belong on this machine is npm's to know; our own is the pinned Node.
    return path === '' || (wanted.optional === true && !(ours.has(path) && isForThisMachine(wanted)))
  })
}

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(join(root, lockFile), 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

function isForThisMachine({ os, cpu }) {
  return allows(os, process.platform) && allows(cpu, process.arch)
}

/** npm's own notation: a name or a list of names, `!` before one that is not allowed. */
function allows(list, here) {
  if (list === undefined) return true
  const names = [].concat(list)
  if (names.includes(`!${here}`)) return false
  return names.includes(here) || names.every((name) => name.startsWith('!'))
}

function installForTests() {
  const absent = FOR_TESTS.filter(({ programs }) => !programs.some((program) => existsSync(program)))
  const missing = absent.map(({ name }) => name)
  if (missing.length === 0) return
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !existsSync('/usr/bin/apt-get')) {
    const names = missing.join(' ')
    stop(
      `the tests also need: ${names}. Install it (Debian, Ubuntu: sudo apt-get install ${names}) and run the command again.`,
    )
  }
  say(`installing ${missing.join(', ')} for the tests (apt-get) ...`)
  for (const { prepare } of absent) prepare?.()
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing])
}

/** Any version will do: the tests take the newest there is. */
function versionsOfPostgresql() {
  try {
    return readdirSync('/usr/lib/postgresql')
  } catch {
    return []
  }
}

/** The package would make a database of its own and serve it on port 5432; the tests bring their own directory. */
function keepDebianFromStartingPostgresql() {
  const folder = '/etc/postgresql-common/createcluster.d'
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'holdbar-tests.conf'), 'create_main_cluster = false\n')
}

/** Output goes to stderr, so that what the command itself prints stays alone on stdout. */
function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], env: environment() })
  if (status !== 0) stop(`'${[command, ...args].join(' ')}' failed${error ? `: ${error.message}` : ''}`)
}

/** npm must not run on the Node inside node_modules while it replaces node_modules. */
function environment() {
  const own = 'node_modules/.bin'
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.split(sep).join('/').endsWith(own))
  return { ...process.env, PATH: path.join(delimiter), DEBIAN_FRONTEND: 'noninteractive' }
}

function say(message) {
  process.stderr.write(`setup: ${message}\n`)
}

function stop(message) {
  say(message)
  process.exit(1)
}
