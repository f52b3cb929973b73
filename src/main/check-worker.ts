import { parentPort } from 'node:worker_threads'
import { checkText } from '../app/check/check-text.ts'
import type { PlainDate } from '../base/date.ts'

/** What is asked of the worker that checks. */
export interface CheckRequest {
  readonly text: string
  readonly lawDate: PlainDate
}

// What goes wrong here ends the worker, and the one who asked is told.
parentPort?.on('message', ({ text, lawDate }: CheckRequest) => {
  parentPort?.postMessage(checkText(text, lawDate), [])
})
