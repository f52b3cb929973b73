import { expect, test } from 'vitest'
import { createWorld } from './outcome.specimen.ts'
import { runCommand } from './run.ts'

async function run(...argv: string[]) {
  const world = createWorld({ files: { 'brev.txt': 'x' } })
  const code = await runCommand(argv, world.io, world.parts)
  return { code, out: world.out(), told: world.told() }
}

test('tells its version', async () => {
  expect(await run('--version')).toEqual({ code: 0, out: 'holdbar 0.1.0\n', told: '' })
  expect(await run('-v')).toEqual({ code: 0, out: 'holdbar 0.1.0\n', told: '' })
})

test.each([[['--help']], [['-h']], [[]], [['check', '--help']], [['serve', '-h']]])(
  '%j tells how it is used, in Danish',
  async (argv) => {
    const { code, out } = await run(...argv)
    expect(code).toBe(0)
    expect(out).toContain('holdbar check <filer eller mapper…>')
  },
)

test('tells how it is used in English when asked', async () => {
  expect((await run('--help', '--lang', 'en')).out).toContain('holdbar check <files or folders…>')
  expect((await run('--help', '--lang', 'en')).out).toContain('What you check never leaves the machine')
  expect((await run('--lang=en')).out).toContain('holdbar check <files or folders…>')
})

test.each([
  [['check', 'brev.txt', '--fromat', 'json'], 'Tilvalget --fromat findes ikke. Mente du --format?'],
  [['check', 'brev.txt', '--format', 'jsn'], 'Formatet “jsn” findes ikke. Mente du json?'],
  [
    ['check', 'brev.txt', '--format', 'yaml-og-mere'],
    'Formatet “yaml-og-mere” findes ikke. Der er: text, json, html, sarif.',
  ],
  [['check', 'brev.txt', '--format'], 'Tilvalget --format skal have en værdi, for eksempel --format json.'],
  [['check', 'brev.txt', '--format='], 'Tilvalget --format skal have en værdi, for eksempel --format json.'],
  [['check', 'brev.txt', '--date', '2026-02-30'], '“2026-02-30” er ikke en dato i kalenderen.'],
  [['check', 'brev.txt', '--date', '9999-12-31'], 'i årene 1900 til 2199'],
  [['check', 'brev.txt', '--date', '01-03-2026'], '“01-03-2026” er ikke en dato i kalenderen.'],
  [['check', 'brev.txt', '--lang', 'sv'], 'Sproget “sv” findes ikke her.'],
  [['check', 'brev.txt', '--help=ja'], 'Tilvalget --help tager ingen værdi.'],
  [['check', 'brev.txt', '--port', '1'], 'Tilvalget --port bruges ikke af “holdbar check”.'],
  [['check'], 'Skriv, hvad der skal læses'],
  [['tjek', 'brev.txt'], 'Kommandoen “tjek” findes ikke.'],
  [['--format', 'json'], 'Tilvalget --format hører til en kommando.'],
  [['chekc'], 'Mente du check?'],
  [['check', '-x', 'brev.txt'], 'Tilvalget -x findes ikke.'],
  [['rules'], 'Skriv holdbar rules list'],
  [['rules', 'lits'], 'Mente du list?'],
  [['serve', 'her'], '“her” bruges ikke af holdbar serve.'],
  [['serve', '--port', '70000'], '“70000” er ikke et portnummer.'],
  [['serve', '--port', '8o8o'], '“8o8o” er ikke et portnummer.'],
])('%j is refused in plain Danish', async (argv, words) => {
  const { code, out, told } = await run(...argv)
  expect(told).toContain(words)
  expect({ code, out }).toEqual({ code: 2, out: '' })
})

test('is refused in English when English is asked for, wherever in the line', async () => {
  expect((await run('check', '--lang', 'en', '--fromat', 'json')).told).toContain(
    'There is no option --fromat. Did you mean --format?',
  )
  expect((await run('check', '--fromat', 'json', '--lang', 'en')).told).toContain('There is no option --fromat.')
})

test('shows no control characters of what was typed', async () => {
  expect((await run('\u001B[2J')).told).not.toContain('\u001B')
})

test('takes everything after -- as files', async () => {
  const world = createWorld({ files: { '--format': 'x' } })
  await runCommand(['check', '--format', 'json', '--', '--format'], world.io, world.parts)
  expect(JSON.parse(world.out()).documents[0].file).toBe('--format')
})
