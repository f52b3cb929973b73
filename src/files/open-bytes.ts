import { open, stat } from 'node:fs/promises'
import { err, ok, type Result } from '../base/result.ts'
import { fileErrorOf } from './file-error.ts'
import type { ReadError } from './read-error.ts'
import { STANDARD_INPUT } from './read-path.ts'

/** A file that is read piece by piece. */
export interface OpenBytes {
  /** Null where it isn't known before the end. */
  readonly size: number | null
  /** `onBytes` is told how many have been read. */
  chunks(onBytes: (bytes: number) => void | Promise<void>): AsyncIterable<Uint8Array>
}

const PIECE = 1 << 18

/** Bytes of a file on disk, or of standard input, of whatever size. */
export async function openBytes(path: string, input: AsyncIterable<Uint8Array>): Promise<Result<OpenBytes, ReadError>> {
  if (path === STANDARD_INPUT) return ok({ size: null, chunks: (onBytes) => counted(input, onBytes) })
  try {
    const info = await stat(path)
    if (info.isDirectory()) return err({ kind: 'ukendt-format', what: 'mappe' })
    if (!info.isFile()) return err({ kind: 'ukendt-format', what: 'saerlig-fil' })
    if (info.size === 0) return err({ kind: 'tom' })
    // Opened now, so that what can't be opened is told before anything is read.
    await (await open(path)).close()
    return ok({ size: info.size, chunks: (onBytes) => counted(piecesOf(path), onBytes) })
  } catch (cause) {
    return err(fileErrorOf(cause))
  }
}

async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path)
  try {
    for (;;) {
      const { buffer, bytesRead } = await file.read({ buffer: Buffer.allocUnsafe(PIECE) })
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void | Promise<void>,
): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    yield chunk
    await onBytes(bytes)
  }
}
