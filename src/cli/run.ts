import { type Arguments, readArguments } from './arguments.ts'
import { EXIT_TROUBLE, type Io } from './io.ts'
import type { Parts } from './parts.ts'
import { oneLine } from './plain-line.ts'

/** Does what a command line asks and gives the exit code. Commands are loaded only when they are asked for. */
export async function runCommand(argv: readonly string[], io: Io, parts: Parts): Promise<number> {
  const read = readArguments(argv)
  if (!read.ok) {
    const { words, lang } = read.error
    const more =
      lang === 'da'
        ? 'holdbar --help viser, hvad der kan skrives.'
        : 'holdbar --help --lang en shows what can be written.'
    await io.stderr.write(`holdbar: ${oneLine(words[lang])}\n${more}\n`)
    return EXIT_TROUBLE
  }
  return perform(read.value, io, parts)
}

async function perform(given: Arguments, io: Io, parts: Parts): Promise<number> {
  if (given.options.version !== undefined) {
    await io.stdout.write(`holdbar ${parts.version}\n`)
    return 0
  }
  if (given.options.help !== undefined || given.command === null) {
    const { helpText } = await import('./help.ts')
    await io.stdout.write(helpText(given.lang))
    return 0
  }
  switch (given.command) {
    case 'check':
      return (await import('./check-command.ts')).checkCommand(given, io, parts)
    case 'case':
      return (await import('./case-command.ts')).caseCommand(given, io, parts)
    case 'rules':
      return (await import('./rules-command.ts')).rulesCommand(given, io, parts)
    case 'study':
      return (await import('./study/study-command.ts')).studyCommand(given, io, parts)
    case 'facts':
      return (await import('./facts-command.ts')).factsCommand(given, io, parts)
    case 'figures':
      return (await import('./figures-command.ts')).figuresCommand(given, io, parts)
    case 'anonymise':
      return (await import('./anonymise-command.ts')).anonymiseCommand(given, io, parts)
    case 'serve':
      return (await import('./serve-command.ts')).serveCommand(given, io, parts)
    case 'backup':
      return (await import('./backup-command.ts')).backupCommand(given, io, parts)
    case 'restore':
      return (await import('./backup-command.ts')).restoreCommand(given, io, parts)
    case 'rebuild':
      return (await import('./rebuild-command.ts')).rebuildCommand(given, io, parts)
  }
}
