import { err, ok, type Result } from '../base/result.ts'
import type { Lang, Words } from '../base/words.ts'
import { listNearest } from '../base/nearest.ts'

const COMMANDS = [
  'check',
  'case',
  'rules',
  'study',
  'facts',
  'figures',
  'anonymise',
  'serve',
  'backup',
  'restore',
  'rebuild',
] as const
export type CommandName = (typeof COMMANDS)[number]

export const OPTIONS = [
  'format',
  'date',
  'lang',
  'port',
  'host',
  'by',
  'even-if-broken',
  'no-suppress',
  'settled',
  'seed',
  'plan',
  'verify',
  'help',
  'version',
] as const
export type OptionName = (typeof OPTIONS)[number]

const TAKES_VALUE: Readonly<Record<OptionName, boolean>> = {
  format: true,
  date: true,
  lang: true,
  port: true,
  host: true,
  by: true,
  'even-if-broken': false,
  'no-suppress': false,
  settled: true,
  seed: true,
  plan: true,
  verify: true,
  help: false,
  version: false,
}
const FITS: Readonly<Record<CommandName, readonly OptionName[]>> = {
  check: ['format', 'date', 'lang', 'help', 'version'],
  case: ['format', 'date', 'lang', 'help', 'version'],
  anonymise: ['format', 'lang', 'help', 'version'],
  rules: ['lang', 'help', 'version'],
  study: ['format', 'no-suppress', 'settled', 'seed', 'plan', 'verify', 'lang', 'help', 'version'],
  facts: ['format', 'lang', 'help', 'version'],
  figures: ['by', 'format', 'no-suppress', 'lang', 'help', 'version'],
  serve: ['port', 'host', 'lang', 'help', 'version'],
  backup: ['lang', 'help', 'version'],
  rebuild: ['lang', 'help', 'version'],
  restore: ['even-if-broken', 'lang', 'help', 'version'],
}

/** A command line, understood as far as which words are which; the values are each command's to judge. */
export interface Arguments {
  readonly command: CommandName | null
  readonly operands: readonly string[]
  readonly options: Readonly<Partial<Record<OptionName, string>>>
  readonly lang: Lang
}

/** What can't be understood is told in the language asked for, as far as it was. */
export interface Misunderstanding {
  readonly words: Words
  readonly lang: Lang
}

export function readArguments(argv: readonly string[]): Result<Arguments, Misunderstanding> {
  const spoken = languageOf(argv)
  const refuse = (words: Words) => err({ words, lang: spoken })
  const options: Partial<Record<OptionName, string>> = {}
  const operands: string[] = []

  // Not imported: that would bring all of node:util before the first line runs.
  const { tokens } = process.getBuiltinModule('node:util').parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries(OPTIONS.map((name) => [name, { type: TAKES_VALUE[name] ? 'string' : 'boolean' } as const])),
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  })
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const name = OPTIONS.find((option) => option === token.name)
    if (name === undefined) return refuse(unknownOption(token.rawName))
    if (TAKES_VALUE[name] && (token.value === undefined || token.value === '')) return refuse(valueMissing(name))
    if (!TAKES_VALUE[name] && token.value !== undefined) return refuse(valueUnasked(name))
    options[name] = token.value ?? ''
  }

  if (options.lang !== undefined && !isLang(options.lang)) return refuse(unknownLang(options.lang))
  const lang = spoken
  const [first, ...rest] = operands
  if (first === undefined) {
    const loose = OPTIONS.find((name) => options[name] !== undefined && !['lang', 'help', 'version'].includes(name))
    return loose === undefined ? ok({ command: null, operands, options, lang }) : refuse(commandMissing(loose))
  }
  const command = COMMANDS.find((name) => name === first)
  if (command === undefined) return refuse(unknownCommand(first))
  const misplaced = OPTIONS.find((name) => options[name] !== undefined && !FITS[command].includes(name))
  if (misplaced !== undefined) return refuse(misplacedOption(misplaced, command))
  return ok({ command, operands: rest, options, lang })
}

/** Which language to speak, also about a command line that is wrong. */
function languageOf(argv: readonly string[]): Lang {
  let lang: Lang = 'da'
  for (const [at, word] of argv.entries()) {
    if (word === '--') break
    const value = word === '--lang' ? argv[at + 1] : word.startsWith('--lang=') ? word.slice(7) : undefined
    if (value !== undefined && isLang(value)) lang = value
  }
  return lang
}

const isLang = (value: string): value is Lang => value === 'da' || value === 'en'

/** "Mente du …?" where something is near, else what there is. */
function suggest(word: string, candidates: readonly string[], prefix = ''): Words {
  const [nearest] = listNearest(word, candidates, 1)
  if (nearest !== undefined) return { da: `Mente du ${prefix}${nearest}?`, en: `Did you mean ${prefix}${nearest}?` }
  const all = candidates.map((candidate) => prefix + candidate).join(', ')
  return { da: `Der er: ${all}.`, en: `There is: ${all}.` }
}

/** The words, and what was perhaps meant, or else all there is to choose from. */
export function withSuggestion(words: Words, word: string, candidates: readonly string[], prefix = ''): Words {
  const hint = suggest(word, candidates, prefix)
  return { da: `${words.da} ${hint.da}`, en: `${words.en} ${hint.en}` }
}

/** That a format isn’t one of those there are, with the one that was perhaps meant. */
export function unknownFormat(asked: string, formats: readonly string[]): Words {
  return withSuggestion(
    { da: `Formatet “${asked}” findes ikke.`, en: `There is no format “${asked}”.` },
    asked,
    formats,
  )
}

function unknownOption(raw: string): Words {
  const words = { da: `Tilvalget ${raw} findes ikke.`, en: `There is no option ${raw}.` }
  return withSuggestion(words, raw.replace(/^-+/, ''), OPTIONS, '--')
}

function unknownCommand(word: string): Words {
  const words = { da: `Kommandoen “${word}” findes ikke.`, en: `There is no command “${word}”.` }
  return withSuggestion(words, word, COMMANDS)
}

const EXAMPLE: Readonly<Partial<Record<OptionName, string>>> = {
  format: 'json',
  date: '2026-03-01',
  lang: 'en',
  port: '8080',
  host: '127.0.0.1',
  settled: 'afgjort.csv',
  seed: '2026',
  plan: 'plan.csv',
  verify: 'liste.csv',
  by: 'year',
}

const valueMissing = (name: OptionName): Words => ({
  da: `Tilvalget --${name} skal have en værdi, for eksempel --${name} ${EXAMPLE[name] ?? ''}.`,
  en: `The option --${name} needs a value, for example --${name} ${EXAMPLE[name] ?? ''}.`,
})

const valueUnasked = (name: OptionName): Words => ({
  da: `Tilvalget --${name} tager ingen værdi.`,
  en: `The option --${name} takes no value.`,
})

const unknownLang = (value: string): Words => ({
  da: `Sproget “${value}” findes ikke her. Skriv --lang da eller --lang en.`,
  en: `The language “${value}” is not here. Write --lang da or --lang en.`,
})

const commandMissing = (name: OptionName): Words => ({
  da: `Tilvalget --${name} hører til en kommando. Skriv for eksempel: holdbar check brev.docx`,
  en: `The option --${name} belongs to a command. Write for example: holdbar check brev.docx`,
})

const misplacedOption = (name: OptionName, command: CommandName): Words => ({
  da: `Tilvalget --${name} bruges ikke af “holdbar ${command}”.`,
  en: `The option --${name} is not used by “holdbar ${command}”.`,
})
