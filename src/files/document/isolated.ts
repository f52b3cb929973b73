import { err, never, type Result } from '../../base/result.ts'
import { defaultLimits } from '../limits.ts'
import type { Limits } from '../limits.ts'
import { readDocument } from './read-document.ts'
import type { ReadText } from './read-document.ts'
import type { ReadError } from '../read-error.ts'
import type { ReadRequest } from './read-worker.ts'
import { sniffFormat } from '../sniff-format.ts'
import { createPool, type Failure } from './worker-pool.ts'

export interface Reader {
  read(bytes: Uint8Array, name: string): Promise<Result<ReadText, ReadError>>
  close(): Promise<void>
}

export interface ReaderOptions {
  readonly limits?: Limits
  /** How many docx and pdf files are read at a time. */
  readonly workers?: number
  /** What one worker may hold before its file is refused. */
  readonly maxMemoryBytes?: number
  /** What a library leaks goes with its worker. */
  readonly filesPerWorker?: number
}

type Answer = Result<ReadText, ReadError>

/** A plain text of more is not worth what it keeps others waiting. */
const LARGE_TEXT = 1024 * 1024

/** Reads docx, pdf and large texts in workers, so that no file can hang the program or take it down. */
export function createReader(options: ReaderOptions = {}): Reader {
  const { limits = defaultLimits, workers = 2, maxMemoryBytes = 768 * 1024 * 1024, filesPerWorker = 500 } = options
  const pool = createPool<ReadRequest, Answer>({
    script: new URL('./read-worker.ts', import.meta.url),
    workers,
    // The worker keeps time as well; this is for the one that can't.
    maxMillis: limits.maxMillis + 100,
    maxMemoryBytes,
    requestsPerWorker: filesPerWorker,
    send(request) {
      // A copy is handed over: the caller keeps its bytes.
      const bytes = new Uint8Array(request.bytes)
      return [{ ...request, bytes }, [bytes.buffer]]
    },
  })
  let isClosed = false

  return {
    async read(bytes, name) {
      if (isClosed) throw new Error('the reader is closed')
      const isPlain = bytes.length > limits.maxBytes || !needsWorker(bytes, name)
      if (isPlain) return readDocument(bytes, name, limits)
      const asked = await pool.ask({ bytes, name, limits })
      return asked.ok ? asked.value : err(errorOf(asked.error, limits))
    },
    async close() {
      isClosed = true
      await pool.close()
    },
  }
}

function errorOf(failure: Failure, { maxMillis }: Limits): ReadError {
  switch (failure.kind) {
    case 'late':
      return { kind: 'tog-for-lang', seconds: maxMillis / 1000 }
    case 'swollen':
      return { kind: 'zipbombe' }
    case 'broken':
      return { kind: 'beskadiget' }
    default:
      return never(failure)
  }
}

function needsWorker(bytes: Uint8Array, name: string): boolean {
  const format = sniffFormat(bytes, name)
  return format.ok && (format.value !== 'text' || bytes.length > LARGE_TEXT)
}
