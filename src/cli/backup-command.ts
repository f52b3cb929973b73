import type { Lang, Words } from '../base/words.ts'
import type { Arguments } from './arguments.ts'
import { EXIT_TROUBLE, type Io } from './io.ts'
import type { BackupFacts, Parts } from './parts.ts'
import { oneLine } from './plain-line.ts'

/** `backup [file]` writes and reads again; `backup check <file>` reads alone. */
export async function backupCommand({ operands, lang }: Arguments, io: Io, parts: Parts): Promise<number> {
  const [first, second, ...more] = operands
  if (first === 'check' && second !== undefined && more.length === 0) {
    const { check } = await parts.loadBackups()
    const checked = await check(second)
    return checked.ok ? tell(read(second, checked.value), checked.value, lang, io) : refuse(checked.error, lang, io)
  }
  if (second !== undefined || first === 'check') return refuse(MISUSED, lang, io)

  const file = first ?? `holdbar-${io.today}.jsonl.gz`
  const { write, check } = await parts.loadBackups()
  const written = await write(file, (rows) => progress(io, { da: `${rows} rækker`, en: `${rows} rows` }, lang))
  await wipe(io)
  if (!written.ok) return refuse(written.error, lang, io)
  const checked = await check(file)
  if (!checked.ok) return refuse(checked.error, lang, io)
  return tell(wrote(file, checked.value), checked.value, lang, io)
}

/** Into an empty database alone. */
export async function restoreCommand({ operands, options, lang }: Arguments, io: Io, parts: Parts): Promise<number> {
  const [file, ...more] = operands
  if (file === undefined || more.length > 0) return refuse(RESTORE_MISUSED, lang, io)
  const { restore } = await parts.loadBackups()
  const evenIfBroken = options['even-if-broken'] !== undefined
  const restored = await restore(file, evenIfBroken, (part) =>
    progress(io, { da: `${Math.floor(part * 100)} %`, en: `${Math.floor(part * 100)} %` }, lang),
  )
  await wipe(io)
  if (!restored.ok) return refuse(restored.error, lang, io)
  return tell(put(file, restored.value), restored.value, lang, io)
}

/** A broken case is told apart from the good news: it is the exit code that a nightly run looks at. */
async function tell(words: Words, { broken }: BackupFacts, lang: Lang, io: Io): Promise<number> {
  await io.stdout.write(`${oneLine(words[lang])}\n`)
  return broken === undefined ? 0 : refuse(broken, lang, io)
}

async function refuse(words: Words, lang: Lang, io: Io): Promise<number> {
  await io.stderr.write(`holdbar: ${oneLine(words[lang])}\n`)
  return EXIT_TROUBLE
}

function progress(io: Io, words: Words, lang: Lang): void {
  if (io.isTTY.stderr) void io.stderr.write(`\r\u001B[2K${words[lang]}`)
}

async function wipe(io: Io): Promise<void> {
  if (io.isTTY.stderr) await io.stderr.write('\r\u001B[2K')
}

const counted = ({ cases, entries }: BackupFacts): Words => ({
  da: `${cases} ${cases === 1 ? 'sag' : 'sager'} med ${entries} ${entries === 1 ? 'indførsel' : 'indførsler'}`,
  en: `${cases} ${cases === 1 ? 'case' : 'cases'} with ${entries} ${entries === 1 ? 'entry' : 'entries'}`,
})

const wrote = (file: string, facts: BackupFacts): Words => ({
  da: `${file} er skrevet og læst igen: ${counted(facts).da}.`,
  en: `${file} is written and read again: ${counted(facts).en}.`,
})

const read = (file: string, facts: BackupFacts): Words => ({
  da: `${file} er hel: ${counted(facts).da}, som det var ${facts.at}.`,
  en: `${file} is whole: ${counted(facts).en}, as it was ${facts.at}.`,
})

const put = (file: string, facts: BackupFacts): Words => ({
  da: `${file} er læst ind, og hver sag er efterset: ${counted(facts).da}.`,
  en: `${file} is restored, and every case is looked through: ${counted(facts).en}.`,
})

const MISUSED: Words = {
  da: 'Skriv holdbar backup [fil] eller holdbar backup check <fil>.',
  en: 'Write holdbar backup [file] or holdbar backup check <file>.',
}

const RESTORE_MISUSED: Words = {
  da: 'Skriv, hvilken fil der skal læses ind: holdbar restore <fil>',
  en: 'Write which file to restore: holdbar restore <file>',
}
