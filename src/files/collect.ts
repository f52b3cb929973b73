import { glob, readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import { fileErrorOf } from './file-error.ts'
import type { ReadError } from './read-error.ts'
import { STANDARD_INPUT } from './read-path.ts'
import { extensionOf } from './sniff-format.ts'

export interface Collected {
  /** Each once, in the order they were asked for; those of a folder by name. */
  readonly files: readonly string[]
  readonly errors: readonly FileError[]
}

export interface FileError {
  readonly file: string
  readonly error: ReadError
}

/** What files end in that a folder is searched for. */
const LETTER_ENDINGS: ReadonlySet<string> = new Set(['.txt', '.md', '.docx', '.pdf'])
export const CASE_ENDINGS: ReadonlySet<string> = new Set(['.json'])

interface Basket {
  readonly endings: ReadonlySet<string>
  readonly files: Map<string, string>
  readonly folders: Set<string>
  readonly errors: FileError[]
}

/** Files by name, whole folders, patterns and standard input; what can't be had is told, and the rest goes on. */
export async function collectFiles(
  args: readonly string[],
  endings: ReadonlySet<string> = LETTER_ENDINGS,
): Promise<Collected> {
  const basket: Basket = { endings, files: new Map(), folders: new Set(), errors: [] }
  if (args.length === 0) basket.errors.push({ file: '', error: { kind: 'ingen-filer' } })
  for (const arg of args) {
    const before = basket.errors.length
    const found = await collect(arg, basket)
    if (found === 0 && basket.errors.length === before)
      basket.errors.push({ file: arg, error: { kind: 'ingen-filer' } })
  }
  return { files: [...basket.files.values()], errors: basket.errors }
}

/** How many files the word stands for, also those another word has brought. */
async function collect(arg: string, basket: Basket): Promise<number> {
  if (arg === STANDARD_INPUT) {
    basket.files.set(STANDARD_INPUT, STANDARD_INPUT)
    return 1
  }
  try {
    // A name that is there is that file, also when it looks like a pattern.
    return (await stat(arg)).isDirectory() ? await collectFolder(arg, basket) : await collectFile(arg, basket)
  } catch (cause) {
    const error = fileErrorOf(cause)
    if (error.kind === 'findes-ikke' && /[*?[{]/.test(arg)) return collectPattern(arg, basket)
    basket.errors.push({ file: arg, error })
    return 0
  }
}

async function collectFile(path: string, basket: Basket): Promise<number> {
  const real = await realpath(path)
  if (!basket.files.has(real)) basket.files.set(real, path)
  return 1
}

async function collectFolder(folder: string, basket: Basket): Promise<number> {
  // By its real name: a link back to a folder above comes to a folder that has been seen.
  const real = await realpath(folder)
  if (basket.folders.has(real)) return 1
  basket.folders.add(real)
  let found = 0
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.toSorted((a, b) => byName(a.name, b.name))) {
    if (isHidden(entry.name)) continue
    const path = join(folder, entry.name)
    try {
      const kind = entry.isSymbolicLink() ? await stat(path) : entry
      if (kind.isDirectory()) found += await collectFolder(path, basket)
      else if (kind.isFile() && isKnown(path, basket)) found += await collectFile(path, basket)
    } catch (cause) {
      const error = fileErrorOf(cause)
      // A link to nothing is no letter that was missed, unless it is named like one.
      if (error.kind !== 'findes-ikke' || isKnown(path, basket)) basket.errors.push({ file: path, error })
    }
  }
  return found
}

async function collectPattern(pattern: string, basket: Basket): Promise<number> {
  const paths: string[] = []
  for await (const path of glob(pattern)) paths.push(path)
  // "*" means the letters, "*.brev" what is asked for.
  const takesAll = !/[*}\]]$/.test(pattern)
  let found = 0
  for (const path of paths.toSorted(byName)) {
    if (path.split(sep).some((part) => isHidden(part) && !pattern.includes(part))) continue
    try {
      const info = await stat(path)
      if (info.isDirectory()) found += await collectFolder(path, basket)
      else if (info.isFile() && (takesAll || isKnown(path, basket))) found += await collectFile(path, basket)
    } catch (cause) {
      basket.errors.push({ file: path, error: fileErrorOf(cause) })
    }
  }
  return found
}

let collator: Intl.Collator | undefined

// brev-2 before brev-10, aa last; names the collator holds equal by their signs.
function byName(a: string, b: string): number {
  // Made when a folder is first put in order: one letter named by its path needs none.
  collator ??= new Intl.Collator('da', { numeric: true })
  return collator.compare(a, b) || (a < b ? -1 : 1)
}

function isKnown(path: string, { endings }: Basket): boolean {
  return endings.has(extensionOf(path))
}

// Word leaves a "~$" file beside each open document.
function isHidden(name: string): boolean {
  return basename(name).startsWith('~$') || (name.startsWith('.') && name !== '.' && name !== '..')
}
