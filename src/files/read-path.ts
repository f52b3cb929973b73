import { open, stat } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import { err, ok } from '../base/result.ts'
import type { Result } from '../base/result.ts'
import { fileErrorOf } from './file-error.ts'
import type { Reader } from './document/isolated.ts'
import { defaultLimits } from './limits.ts'
import type { Limits } from './limits.ts'
import type { ReadText } from './document/read-document.ts'
import type { ReadError } from './read-error.ts'

/** The name by which standard input is asked for. */
export const STANDARD_INPUT = '-'

/** Text of a file on disk, or of standard input; a file that is too large is never loaded. */
export async function readPath(
  path: string,
  reader: Reader,
  limits: Limits = defaultLimits,
  input: AsyncIterable<Uint8Array> = process.stdin,
): Promise<Result<ReadText, ReadError>> {
  const bytes = await readBytes(path, limits, input)
  return bytes.ok ? reader.read(bytes.value, path === STANDARD_INPUT ? 'standard-input' : basename(path)) : bytes
}

/** How much of a file may be loaded. */
type SizeLimit = Pick<Limits, 'maxBytes'>

/** The bytes of a file on disk, or of standard input. */
export function readBytes(
  path: string,
  limits: SizeLimit,
  input: AsyncIterable<Uint8Array> = process.stdin,
): Promise<Result<Uint8Array, ReadError>> {
  return path === STANDARD_INPUT ? bytesOfStream(input, limits) : bytesOfFile(path, limits)
}

async function bytesOfFile(path: string, limits: SizeLimit): Promise<Result<Uint8Array, ReadError>> {
  let file: FileHandle | undefined
  try {
    const info = await stat(path)
    if (info.isDirectory()) return err({ kind: 'ukendt-format', what: 'mappe' })
    // A pipe or a device may have no end.
    if (!info.isFile()) return err({ kind: 'ukendt-format', what: 'saerlig-fil' })
    if (info.size > limits.maxBytes) return tooLarge(limits)
    file = await open(path)
    return await bytesOfStream(chunksOf(file, Math.max(4096, Math.min(info.size, limits.maxBytes) + 1)), limits)
  } catch (cause) {
    return err(fileErrorOf(cause))
  } finally {
    await file?.close()
  }
}

/** Without a stream, which would have to be loaded: nearly every file is one chunk. */
async function* chunksOf(file: FileHandle, size: number): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.allocUnsafe(size) })
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
  }
}

async function bytesOfStream(
  stream: AsyncIterable<Uint8Array>,
  limits: SizeLimit,
): Promise<Result<Uint8Array, ReadError>> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      size += chunk.length
      if (size > limits.maxBytes) return tooLarge(limits)
      chunks.push(chunk)
    }
  } catch (cause) {
    return err(fileErrorOf(cause))
  }
  return ok(Buffer.concat(chunks))
}

function tooLarge({ maxBytes }: SizeLimit): Result<never, ReadError> {
  return err({ kind: 'for-stor', measure: 'bytes', max: maxBytes })
}
