import type { Transferable, Worker } from 'node:worker_threads'
import { err, ok, type Result } from '../../base/result.ts'

/** Why there is no answer: it took too long, held too much, or broke the worker off. */
export type Failure =
  | { readonly kind: 'late' }
  | { readonly kind: 'swollen' }
  | { readonly kind: 'broken'; readonly cause: unknown }

export interface Pool<Request, Answer> {
  ask(request: Request): Promise<Result<Answer, Failure>>
  close(): Promise<void>
}

export interface PoolOptions<Request> {
  /** A module that answers each message with one. */
  readonly script: URL
  /** How many requests are worked on at a time. */
  readonly workers: number
  readonly maxMillis: number
  /** What one worker may hold before its request is given up. */
  readonly maxMemoryBytes: number
  /** What a library leaks goes with its worker. */
  readonly requestsPerWorker: number
  /** What is sent, and what of it is handed over rather than copied. */
  readonly send?: (request: Request) => readonly [message: unknown, handedOver: readonly Transferable[]]
}

interface Job<Request, Answer> {
  readonly request: Request
  readonly answer: (answer: Result<Answer, Failure>) => void
}

interface Slot {
  worker: Worker | undefined
  isBusy: boolean
  requests: number
}

const MEMORY_LOOK_MS = 50

/** Works in threads that can be stopped, so that no request can hang the program or take it down. */
export function createPool<Request, Answer>(options: PoolOptions<Request>): Pool<Request, Answer> {
  const slots: Slot[] = Array.from({ length: options.workers }, () => ({
    worker: undefined,
    isBusy: false,
    requests: 0,
  }))
  const waiting: Job<Request, Answer>[] = []
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

  async function run(slot: Slot, job: Job<Request, Answer>): Promise<void> {
    const worker = (slot.worker ??= startWorker(options))
    worker.ref()
    const { answer, isAlive } = await askWorker<Request, Answer>(worker, job.request, options)
    slot.requests += 1
    if (!isAlive || isClosed || slot.requests >= options.requestsPerWorker) {
      slot.worker = undefined
      slot.requests = 0
      await worker.terminate()
    } else {
      // An idle worker keeps no program alive.
      worker.unref()
    }
    // What was stopped with the pool did not break by itself.
    job.answer(isClosed && !answer.ok ? err({ kind: 'late' }) : answer)
  }

  return {
    async ask(request) {
      if (isClosed) throw new Error('the pool is closed')
      return new Promise((answer) => {
        waiting.push({ request, answer })
        wake()
      })
    },
    async close() {
      isClosed = true
      for (const { answer } of waiting.splice(0)) answer(err({ kind: 'late' }))
      await Promise.all(slots.map(({ worker }) => worker?.terminate()))
    },
  }
}

function startWorker({ script, maxMemoryBytes }: Pick<PoolOptions<never>, 'script' | 'maxMemoryBytes'>): Worker {
  // Not imported: a run over text files needs none.
  const worker = new (process.getBuiltinModule('node:worker_threads').Worker)(script, {
    execArgv: [],
    // Kept from the terminal: libraries print what only their makers can use.
    stdout: true,
    stderr: true,
    resourceLimits: {
      maxOldGenerationSizeMb: Math.max(64, Math.floor(maxMemoryBytes / 1024 / 1024)),
      stackSizeMb: 4,
    },
  })
  // A worker that is being stopped may still fail, and nobody else listens then.
  worker.on('error', () => undefined)
  return worker
}

interface Asked<Answer> {
  readonly answer: Result<Answer, Failure>
  readonly isAlive: boolean
}

function askWorker<Request, Answer>(
  worker: Worker,
  request: Request,
  { maxMillis, maxMemoryBytes, send = (asked) => [asked, []] }: PoolOptions<Request>,
): Promise<Asked<Answer>> {
  return new Promise((resolve) => {
    const giveUp = (failure: Failure): void => settle({ answer: err(failure), isAlive: false })
    const onMessage = (answer: Answer): void => settle({ answer: ok(answer), isAlive: true })
    const onError = (cause: Error & { readonly code?: string }): void => {
      giveUp(cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? { kind: 'swollen' } : { kind: 'broken', cause })
    }
    const onExit = (code: number): void => giveUp({ kind: 'broken', cause: `exit ${code}` })
    const late = setTimeout(() => giveUp({ kind: 'late' }), maxMillis)
    const watch = setInterval(() => {
      void heldBy(worker).then((held) => held > maxMemoryBytes && giveUp({ kind: 'swollen' }))
    }, MEMORY_LOOK_MS)

    function settle(asked: Asked<Answer>): void {
      clearTimeout(late)
      clearInterval(watch)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      resolve(asked)
    }

    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    const [message, handedOver] = send(request)
    worker.postMessage(message, handedOver)
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
