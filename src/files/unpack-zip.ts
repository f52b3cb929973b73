import { fromBuffer } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { err, ok } from '../base/result.ts'
import type { Result } from '../base/result.ts'
import type { Limits } from './limits.ts'
import type { ReadError } from './read-error.ts'

/** What a zip holds: every name, and the contents of the parts that were asked for. */
export interface Unpacked {
  readonly names: ReadonlySet<string>
  readonly parts: ReadonlyMap<string, Uint8Array>
}

const MAX_ENTRIES = 5000
// Deflate reaches 1000 times; the XML of a real letter rarely 30.
const MAX_RATIO = 200
const RATIO_COUNTS_FROM = 5 * 1024 * 1024

/** Unpacks only what is wanted, counts while inflating, and trusts no size the file tells of itself. */
export async function unpackZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  limits: Limits,
): Promise<Result<Unpacked, ReadError>> {
  let zip: ZipFile
  try {
    zip = await openZip(bytes)
  } catch {
    return err({ kind: 'beskadiget' })
  }
  try {
    return await unpackEntries(zip, isWanted, limits)
  } catch (cause) {
    return err({ kind: isTooMuch(cause) ? 'zipbombe' : 'beskadiget' })
  } finally {
    zip.close()
  }
}

class TooMuch extends Error {}

// Yauzl stops a part that unfolds to more than it told of.
function isTooMuch(cause: unknown): boolean {
  return cause instanceof TooMuch || (cause instanceof Error && cause.message.startsWith('too many bytes'))
}

async function unpackEntries(
  zip: ZipFile,
  isWanted: (name: string) => boolean,
  limits: Limits,
): Promise<Result<Unpacked, ReadError>> {
  const names = new Set<string>()
  const parts = new Map<string, Uint8Array>()
  let told = 0
  let unpacked = 0
  if (zip.entryCount > MAX_ENTRIES) return err({ kind: 'zipbombe' })
  for (;;) {
    const entry = await nextEntry(zip)
    if (entry === undefined) return ok({ names, parts })
    const name = entry.fileName
    // Two parts by one name are read differently by different programs.
    if (names.has(name)) return err({ kind: 'beskadiget' })
    names.add(name)
    told += entry.uncompressedSize
    if (names.size > MAX_ENTRIES || told > limits.maxUnpackedBytes) return err({ kind: 'zipbombe' })
    if (!isWanted(name)) continue
    if (entry.isEncrypted()) return err({ kind: 'krypteret' })
    const part = await inflate(zip, entry, limits.maxUnpackedBytes - unpacked)
    unpacked += part.length
    parts.set(name, part)
  }
}

function openZip(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error === null ? resolve(zip) : reject(error),
    )
  })
}

function nextEntry(zip: ZipFile): Promise<Entry | undefined> {
  return new Promise((resolve, reject) => {
    const onEntry = (entry: Entry): void => settle(() => resolve(entry))
    const onEnd = (): void => settle(() => resolve(undefined))
    const onError = (error: Error): void => settle(() => reject(error))
    const settle = (act: () => void): void => {
      zip.off('entry', onEntry).off('end', onEnd).off('error', onError)
      act()
    }
    zip.on('entry', onEntry).on('end', onEnd).on('error', onError)
    zip.readEntry()
  })
}

function inflate(zip: ZipFile, entry: Entry, room: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (openError, stream) => {
      if (openError !== null) return reject(openError)
      const chunks: Buffer[] = []
      let size = 0
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        size += chunk.length
        const isTooDense = size > RATIO_COUNTS_FROM && size > entry.compressedSize * MAX_RATIO
        if (size > room || isTooDense) {
          stream.destroy()
          reject(new TooMuch())
        }
      })
      stream.on('end', () => resolve(Buffer.concat(chunks)))
      stream.on('error', reject)
    })
  })
}
