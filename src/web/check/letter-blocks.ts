/** A paragraph of a text, as offsets into it; `to` exclusive. */
export interface Block {
  readonly from: number
  readonly to: number
  readonly isItem: boolean
}

interface Line {
  readonly from: number
  readonly to: number
  readonly words: string
}

const BULLET = /^\s*[•▪◦‣*–-]\s/
const SENTENCE_END = /[.:!?]["”»)]?\s*$/

/** The paragraphs of a letter, also where the file gave hard line breaks and no empty lines. Nothing but white space is left out. */
export function listBlocks(text: string): Block[] {
  const width = wrapWidth(text)
  const blocks: Block[] = []
  let open: Line[] = []

  const close = () => {
    const [first] = open
    const last = open.at(-1)
    if (first !== undefined && last !== undefined) {
      const from = first.from + (first.words.length - first.words.trimStart().length)
      blocks.push({ from, to: last.from + last.words.trimEnd().length, isItem: BULLET.test(first.words) })
    }
    open = []
  }

  for (const line of listLines(text)) {
    if (line.words.trim() === '') {
      close()
      continue
    }
    const before = open.at(-1)
    if (before !== undefined && beginsBlock(line.words, before.words, width)) close()
    open.push(line)
  }
  close()
  return blocks
}

/** The same text, as long to the letter, with the line breaks of a page's width turned into spaces: offsets still hold. */
export function reflow(text: string): string {
  const width = wrapWidth(text)
  if (width === null) return text
  const lines = text.split('\n')
  return lines.reduce((sofar, line, i) => {
    const before = lines[i - 1] ?? ''
    const wraps = before.length >= width * 0.6 && line.trim() !== '' && !beginsBlock(line, before, width)
    return sofar + (wraps ? ' ' : '\n') + line
  })
}

function beginsBlock(line: string, before: string, width: number | null): boolean {
  if (BULLET.test(line)) return true
  if (width === null) return line.length > 80 || before.length > 80
  return SENTENCE_END.test(before) && before.length < width * 0.75
}

/** The width that a text was broken to, or null where a line is a paragraph. */
function wrapWidth(text: string): number | null {
  const longest = Math.max(0, ...text.split('\n').map((line) => line.length))
  return longest >= 50 && longest <= 110 ? longest : null
}

function listLines(text: string): Line[] {
  let from = 0
  return text.split('\n').map((words) => {
    const line = { from, to: from + words.length, words }
    from = line.to + 1
    return line
  })
}
