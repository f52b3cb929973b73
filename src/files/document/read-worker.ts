import { parentPort } from 'node:worker_threads'
import type { Limits } from '../limits.ts'
import { readDocument } from './read-document.ts'

/** What the reader asks its worker. */
export interface ReadRequest {
  readonly bytes: Uint8Array
  readonly name: string
  readonly limits: Limits
}

// On damaged files pdfjs drops promises that fail; the answer comes from the one that is waited for.
process.on('unhandledRejection', () => undefined)

// What goes wrong here ends the worker, and the reader answers for it.
parentPort?.on('message', async ({ bytes, name, limits }: ReadRequest) => {
  try {
    parentPort?.postMessage(await readDocument(bytes, name, limits), [])
  } catch (bug) {
    // Out of the promise, so that it is not taken for one of those.
    setImmediate(() => {
      throw bug
    })
  }
})
