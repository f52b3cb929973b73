import type { Worker } from 'node:worker_threads'
import { err } from '../base/result.ts'
import type { Result } from '../base/result.ts'
import { defaultLimits } from './limits.ts'
import type { Limits } from './limits.ts'
import { readDocument } from './read-document.ts'
import type { ReadText } from './read-document.ts'
import type { ReadError } from './read-error.ts'
import type { ReadRequest } from './read-worker.ts'
import { sniffFormat } from './sniff-format.ts'

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

interface Job {
  readonly request: ReadRequest
  readonly answer: (answer: Answer) => void
}

interface Slot {
  worker: Worker | undefined
  isBusy: boolean
  filesRead: number
}

const MEMORY_LOOK_MS = 50

/** Reads docx and pdf in workers, so that no file can hang the program or take it down. */
export function createReader(options: ReaderOptions = {}): Reader {
  const { limits = defaultLimits, workers = 2, maxMemoryBytes = 768 * 1024 * 1024, filesPerWorker = 500 } = options
  const slots: Slot[] = Array.from({ length: workers }, () => ({ worker: undefined, isBusy: false, filesRead: 0 }))
  const waiting: Job[] = []
  let isClosed = false

  function wake(): void {
    // A worker that is up is taken before a new one is started.
    const idle = slots.filter(({ isBusy }) => !isBusy)
    const slot = idle.find(({ worker }) => worker !== undefined) ?? idle[0]
    if (slot !== undefined) void work(slot)
  }

  async function work(slot: Slot): Promise<void> {
    slot.isBusy = true
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) await run(slot, job)
    slot.isBusy = false
  }

  async function run(slot: Slot, job: Job): Promise<void> {
    const worker = (slot.worker ??= startWorker(maxMemoryBytes))
    worker.ref()
    const { answer, isAlive } = await ask(worker, job.request, maxMemoryBytes)
    slot.filesRead += 1
    if (!isAlive || isClosed || slot.filesRead >= filesPerWorker) {
      slot.worker = undefined
      slot.filesRead = 0
      await worker.terminate()
    } else {
      // An idle worker keeps no program alive.
      worker.unref()
    }
    job.answer(answer)
  }

  return {
    async read(bytes, name) {
      if (isClosed) throw new Error('the reader is closed')
      const isPlain = bytes.length > limits.maxBytes || !needsWorker(bytes, name)
      if (isPlain) return readDocument(bytes, name, limits)
      return new Promise((answer) => {
        waiting.push({ request: { bytes, name, limits }, answer })
        wake()
      })
    },
    async close() {
      isClosed = true
      const cut: Answer = err({ kind: 'tog-for-lang', seconds: limits.maxMillis / 1000 })
      for (const { answer } of waiting.splice(0)) answer(cut)
      await Promise.all(slots.map(({ worker }) => worker?.terminate()))
    },
  }
}

function needsWorker(bytes: Uint8Array, name: string): boolean {
  const format = sniffFormat(bytes, name)
  return format.ok && format.value !== 'text'
}

function startWorker(maxMemoryBytes: number): Worker {
  // Not imported: a run over text files needs none.
  const worker = new (process.getBuiltinModule('node:worker_threads').Worker)(
    new URL('./read-worker.ts', import.meta.url),
    {
      execArgv: [],
      // Kept from the terminal: libraries print what only their makers can use.
      stdout: true,
      stderr: true,
      resourceLimits: {
        maxOldGenerationSizeMb: Math.max(64, Math.floor(maxMemoryBytes / 1024 / 1024)),
        stackSizeMb: 4,
      },
    },
  )
  // A worker that is being stopped may still fail, and nobody else listens then.
  worker.on('error', () => undefined)
  return worker
}

interface Asked {
  readonly answer: Answer
  readonly isAlive: boolean
}

function ask(worker: Worker, request: ReadRequest, maxMemoryBytes: number): Promise<Asked> {
  return new Promise((resolve) => {
    const refuse = (error: ReadError): void => settle({ answer: err(error), isAlive: false })
    const onMessage = (answer: Answer): void => settle({ answer, isAlive: true })
    const onError = (error: Error & { readonly code?: string }): void => {
      refuse({ kind: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'zipbombe' : 'beskadiget' })
    }
    const onExit = (): void => refuse({ kind: 'beskadiget' })
    const { maxMillis } = request.limits
    // The worker keeps time as well; this is for the one that can't.
    const late = setTimeout(() => refuse({ kind: 'tog-for-lang', seconds: maxMillis / 1000 }), maxMillis + 100)
    const watch = setInterval(() => {
      void heldBy(worker).then((held) => held > maxMemoryBytes && refuse({ kind: 'zipbombe' }))
    }, MEMORY_LOOK_MS)

    function settle(asked: Asked): void {
      clearTimeout(late)
      clearInterval(watch)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      resolve(asked)
    }

    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    // A copy is handed over: the caller keeps its bytes.
    const bytes = new Uint8Array(request.bytes)
    worker.postMessage({ ...request, bytes }, [bytes.buffer])
  })
}

// Limits on a worker's heap do not count byte arrays, and those are what a packed stream unfolds to.
async function heldBy(worker: Worker): Promise<number> {
  try {
    const { used_heap_size: heap, external_memory: external } = await worker.getHeapStatistics()
    return heap + external
  } catch {
    return 0
  }
}
