import { formatDanish } from '../../../base/date.ts'
import type { ComposedLetter, LetterBlock } from './composed-letter.ts'

/** The letter as plain text, from letterhead to annexes: what the rules for letters read. */
export function composedText(letter: ComposedLetter): string {
  const { sender, closing } = letter
  const parts = [
    [sender.municipality, sender.unit, ...sender.address].join('\n'),
    letter.recipient,
    formatDanish(letter.date),
    `Sagsnummer: ${letter.caseNumber}`,
    letter.title,
    letter.greeting,
    ...letter.blocks.map(blockText),
    [closing.words, closing.name, closing.title, sender.municipality].join('\n'),
    ...letter.annexes.flatMap(({ title, blocks }) => [title, ...blocks.map(blockText)]),
  ]
  return `${parts.join('\n\n')}\n`
}

export function blockText(block: LetterBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.text
    case 'paragraph':
      return block.lead === undefined ? block.text : `${block.lead} ${block.text}`.trim()
    case 'list':
      return block.items.map(({ text }) => `• ${text}`).join('\n')
    case 'facts':
      return block.rows.map(({ label, text }) => `${label}: ${text}`).join('\n')
  }
}
