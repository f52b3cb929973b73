import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { err, ok, type Result } from '../base/result.ts'
import type { PostError } from './post-error.ts'

/**
 * Puts a folder of files in place at once: it is there whole and on the disk, or not there.
 * The same folder again changes nothing; another content under the same name is refused.
 */
export async function writeFolder(
  root: string,
  name: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Result<'ny' | 'fandtes', PostError>> {
  const target = join(root, name)
  // A hidden name, so that whoever collects the folders does not take one half made.
  const draft = join(root, `.${name}.${randomUUID()}`)
  try {
    const known = await readIfThere(target)
    if (known !== undefined) return isSame(known, files) ? ok('fandtes') : err(OTHER)
    await mkdir(draft, { recursive: true, mode: 0o700 })
    for (const [file, bytes] of files) await writeToDisk(join(draft, file), bytes)
    await syncFolder(draft)
    await rename(draft, target)
    await syncFolder(root)
    return ok('ny')
  } catch (cause) {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined)
    const code = codeOf(cause)
    // Someone else put it there meanwhile.
    if (code === 'ENOTEMPTY' || code === 'EEXIST') {
      const known = await readIfThere(target)
      return known !== undefined && isSame(known, files) ? ok('fandtes') : err(OTHER)
    }
    if (code === undefined) throw cause
    return err({ kind: 'utilgaengelig', detail: `the folder could not be written: ${code}` })
  }
}

const OTHER: PostError = {
  kind: 'ugyldig',
  field: 'uuid',
  detail: 'another letter has gone under this number',
}

async function writeToDisk(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A name is on the disk once its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function readIfThere(path: string): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  try {
    const names = await readdir(path)
    return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(path, name))] as const)))
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined
    throw cause
  }
}

function isSame(a: ReadonlyMap<string, Uint8Array>, b: ReadonlyMap<string, Uint8Array>): boolean {
  return (
    a.size === b.size && [...a].every(([name, bytes]) => Buffer.from(bytes).equals(b.get(name) ?? new Uint8Array()))
  )
}

/** What the operating system says; undefined for a fault of our own. */
function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause && /^E[A-Z0-9]+$/.test(String(cause.code))
    ? String(cause.code)
    : undefined
}
