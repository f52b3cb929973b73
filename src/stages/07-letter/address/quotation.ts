import type { Block, Sentence } from '../../../text/prose.ts'

/**
 * Tells, sentence by sentence in their order, whether one begins within a quotation that an earlier one of the same
 * paragraph has opened. Each sign is looked at once.
 */
export function quotationReader(): (sentence: Pick<Sentence, 'block' | 'from'>) => boolean {
  let current: Block | undefined
  let read = 0
  let isOpen = false
  return ({ block, from }) => {
    if (block !== current) {
      current = block
      read = 0
      isOpen = false
    }
    for (; read < from - block.from; read += 1) if (block.text.charCodeAt(read) === QUOTE) isOpen = !isOpen
    return isOpen
  }
}

/** The plain double mark: every other kind is read as one. */
const QUOTE = 0x22

/** The words of a sentence that are not in quotation marks: one that opens a quotation ends there. */
export function unquoted(text: string): string {
  return text.includes('"') ? text.replaceAll(/"[^"]*(?:"|$)/g, ' ') : text
}
