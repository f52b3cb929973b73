import type { Sink } from './io.ts'

/** Below this there is nothing to wait for. */
const FEWEST = 20
const CELLS = 24

/** How far the work is, on a line that is wiped before anything else is written. */
export interface Progress {
  advance(done: number): void | Promise<void>
  wipe(): void | Promise<void>
}

const SILENT: Progress = { advance() {}, wipe() {} }

export function createProgress(stderr: Sink, isTTY: boolean, total: number, noun: string): Progress {
  if (!isTTY || total <= FEWEST) return SILENT
  let shown = ''
  return {
    advance(done) {
      const part = done / total
      const cells = Math.floor(part * CELLS)
      const line = `${'█'.repeat(cells)}${'░'.repeat(CELLS - cells)} ${Math.floor(part * 100)} % · ${total} ${noun}`
      // Written once a per cent: no clock, and never more than a hundred lines.
      if (line === shown) return
      shown = line
      return stderr.write(`\r\u001B[2K${line}`)
    },
    wipe() {
      if (shown === '') return
      shown = ''
      return stderr.write('\r\u001B[2K')
    },
  }
}
