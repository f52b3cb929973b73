import { createHash, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { err, ok, type Result } from '../../base/result.ts'

/**
 * A backup is one file: gzipped lines of JSON, to be read by any program. An array begins a stretch, an object is a row
 * of the table that the stretch is of:
 *
 *     ["holdbar-backup", 1, { "at": …, "migrations": … }]
 *     ["rows", "journal", "0461"]
 *     { "municipality": "0461", "case_id": … }
 *     ["end", "<SHA-256 of all lines before>"]
 */
export type BackupLine =
  | { readonly kind: 'head'; readonly head: BackupHead }
  | { readonly kind: 'rows'; readonly table: string; readonly municipality: string | null }
  | { readonly kind: 'row'; readonly text: string }

export interface BackupHead {
  /** When everything in it was so. */
  readonly at: string
  /** The files that made the schema, with their checksums. */
  readonly migrations: readonly { readonly name: string; readonly checksum: string }[]
}

export type BackupFileProblem =
  /** It is not there, or not for us to read; `code` is the system's, such as `ENOENT`. */
  | { readonly kind: 'unreadable'; readonly code: string }
  /** Something else than a backup, or of a kind that this program does not know. */
  | { readonly kind: 'no-backup' }
  /** It ends before its end: a copy that broke off. */
  | { readonly kind: 'cut-off' }
  /** It is not what was written. */
  | { readonly kind: 'damaged' }

const NAME = 'holdbar-backup'
const FORMAT = 1
const NEWLINE = 0x0a

/** Written beside and put in place when it is whole and on the disk. Readable by its owner alone. */
export async function writeBackupFile(file: string, lines: AsyncIterable<BackupLine>): Promise<void> {
  const aside = `${file}.${process.pid}.part`
  try {
    await pipeline(
      Readable.from(encode(lines), { objectMode: false }),
      createGzip(),
      createWriteStream(aside, { mode: 0o600, flush: true }),
    )
    await rename(aside, file)
    await flushFolder(dirname(file))
  } catch (cause) {
    await rm(aside, { force: true })
    throw cause
  }
}

async function* encode(lines: AsyncIterable<BackupLine>): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  for await (const line of lines) yield hashed(hash, `${encodeLine(line)}\n`)
  yield Buffer.from(`${JSON.stringify(['end', hash.digest('hex')])}\n`)
}

function hashed(hash: Hash, text: string): Buffer {
  const bytes = Buffer.from(text)
  hash.update(bytes)
  return bytes
}

function encodeLine(line: BackupLine): string {
  if (line.kind === 'row') return line.text
  return JSON.stringify(line.kind === 'head' ? [NAME, FORMAT, line.head] : ['rows', line.table, line.municipality])
}

/** A file that was put in place is there after a power cut once its folder is on the disk too. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Hands over each line, and answers whether the file is whole: what was done with the lines must wait for that. */
export async function readBackupFile(
  file: string,
  take: (line: BackupLine) => Promise<void> | void,
): Promise<Result<undefined, BackupFileProblem>> {
  const hash = createHash('sha256')
  let isFirst = true
  let end: string | undefined
  try {
    for await (const bytes of linesOf(file)) {
      if (end !== undefined) return err({ kind: 'damaged' })
      const text = bytes.toString()
      const line = decodeLine(text)
      if (line === undefined || isFirst !== (line.kind === 'head'))
        return err({ kind: isFirst ? 'no-backup' : 'damaged' })
      isFirst = false
      if (line.kind === 'end') {
        end = line.sha256
        continue
      }
      hash.update(bytes)
      hash.update('\n')
      await take(line)
    }
  } catch (cause) {
    const problem = problemIn(cause)
    if (problem === undefined) throw cause
    return err(problem)
  }
  if (isFirst) return err({ kind: 'no-backup' })
  if (end === undefined) return err({ kind: 'cut-off' })
  return end === hash.digest('hex') ? ok(undefined) : err({ kind: 'damaged' })
}

function decodeLine(text: string): BackupLine | { readonly kind: 'end'; readonly sha256: string } | undefined {
  if (text.startsWith('{')) return { kind: 'row', text }
  const value = parse(text)
  if (!Array.isArray(value)) return undefined
  const [what, a, b]: readonly unknown[] = value
  if (what === NAME && a === FORMAT) return { kind: 'head', head: b as BackupHead }
  if (what === 'rows' && typeof a === 'string')
    return { kind: 'rows', table: a, municipality: b === null ? null : String(b) }
  return what === 'end' ? { kind: 'end', sha256: String(a) } : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Lines may be long (a document is one), so pieces are put together when the line is there. */
async function* linesOf(file: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file)
  const unzipped = createGunzip()
  source.on('error', (cause) => unzipped.destroy(cause))
  let pieces: Buffer[] = []
  for await (const chunk of source.pipe(unzipped)) {
    let rest: Buffer = chunk
    for (let at = rest.indexOf(NEWLINE); at >= 0; at = rest.indexOf(NEWLINE)) {
      yield Buffer.concat([...pieces, rest.subarray(0, at)])
      pieces = []
      rest = rest.subarray(at + 1)
    }
    if (rest.length > 0) pieces.push(rest)
  }
  // What is left had no end of line, so it was cut.
}

/** Said of a connection, and never of a file. */
const OF_CONNECTIONS = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'])

/** The system's code, where it refused a file: no such folder, no room, not allowed. */
export function findFileErrorCode(cause: unknown): string | undefined {
  if (!(cause instanceof Error && 'code' in cause && 'syscall' in cause)) return undefined
  const code = String(cause.code)
  return cause.syscall === 'connect' || OF_CONNECTIONS.has(code) ? undefined : code
}

function problemIn(cause: unknown): BackupFileProblem | undefined {
  const code = findFileErrorCode(cause)
  if (code !== undefined) return { kind: 'unreadable', code }
  if (!(cause instanceof Error && 'code' in cause)) return undefined
  if (cause.code === 'Z_BUF_ERROR') return { kind: 'cut-off' }
  if (cause.code !== 'Z_DATA_ERROR') return undefined
  return { kind: cause.message === 'incorrect header check' ? 'no-backup' : 'damaged' }
}
