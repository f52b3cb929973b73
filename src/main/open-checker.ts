import { MEGABYTE } from '../base/megabyte.ts'
import type { CheckedDocument } from '../app/check/checked-document.ts'
import { checkText } from '../app/check/check-text.ts'
import type { PlainDate } from '../base/date.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { Words } from '../base/words.ts'
import { createPool } from '../files/document/worker-pool.ts'
import type { CheckRequest } from './check-worker.ts'

export interface Checker {
  check(text: string, lawDate: PlainDate): Promise<Result<CheckedDocument, { readonly words: Words }>>
  close(): Promise<void>
}

export interface CheckerOptions {
  /** Characters of a text that is checked at once, without a thread of its own. */
  readonly mostAtOnce?: number
  readonly maxMillis?: number
}

/** Checks letters at once, and what is far longer than one in a thread that can be stopped, so that nobody waits for it. */
export function openChecker({ mostAtOnce = 60_000, maxMillis = 20_000 }: CheckerOptions = {}): Checker {
  const pool = createPool<CheckRequest, CheckedDocument>({
    script: new URL('./check-worker.ts', import.meta.url),
    workers: 2,
    maxMillis,
    maxMemoryBytes: 768 * MEGABYTE,
    requestsPerWorker: 500,
  })
  return {
    async check(text, lawDate) {
      if (text.length <= mostAtOnce) return ok(checkText(text, lawDate))
      const asked = await pool.ask({ text, lawDate })
      if (asked.ok) return asked
      if (asked.error.kind === 'broken') throw new Error('a check broke its worker off', { cause: asked.error.cause })
      return err({ words: tooLong(maxMillis / 1000) })
    },
    close: () => pool.close(),
  }
}

const tooLong = (seconds: number): Words => ({
  da: `Teksten er for lang til at blive kontrolleret på ${seconds} sekunder. Del den op, så der er ét brev eller ét afsnit af en kvalitetsstandard ad gangen, og kontrollér hver del for sig.`,
  en: `The text is too long to be checked in ${seconds} seconds. Split it, so that there is one letter or one section of a quality standard at a time, and check each part by itself.`,
})
