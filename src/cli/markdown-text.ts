import type { Paint } from './paint.ts'
import { plainText } from './plain-line.ts'
import { wrap } from './wrap.ts'

// Characters no text has: they mark bold words while the lines are broken.
const BOLD = '\uE000'
const END = '\uE001'

/** Markdown as the house's README pages use it, for a terminal: headings, paragraphs, lists, bold, code and links. */
export function markdownText(source: string, paint: Paint, width: number): string[] {
  return blocksOf(source).flatMap((block, index) => [...(index === 0 ? [] : ['']), ...blockRows(block, paint, width)])
}

const ITEM = /^\s*(?:[-*]|\d+\.) /

function blocksOf(source: string): string[][] {
  const blocks: string[][] = []
  let open: string[] = []
  const close = () => {
    if (open.length > 0) blocks.push(open)
    open = []
  }
  for (const line of source.replaceAll('\r\n', '\n').split('\n')) {
    const isHeading = /^#{1,6} /.test(line)
    // A list may follow its introduction without an empty line.
    const beginsList = ITEM.test(line) && open[0] !== undefined && !ITEM.test(open[0])
    if (line.trim() === '' || isHeading || beginsList) close()
    if (line.trim() !== '') open.push(line)
    if (isHeading) close()
  }
  close()
  return blocks
}

function blockRows(block: readonly string[], paint: Paint, width: number): string[] {
  const [first = ''] = block
  const heading = /^#{1,6} (.*)$/.exec(first)
  if (heading !== null) return [paint(['bold', 'underline'], plainText(heading[1] ?? ''))]
  if (!ITEM.test(first)) return wrap(inline(block.join(' ')), width).map((line) => emphasise(line, paint))
  const items: string[] = []
  for (const line of block) {
    if (ITEM.test(line)) items.push(line.trim())
    else items.push(`${items.pop() ?? ''} ${line.trim()}`)
  }
  return items.flatMap((item) => {
    const [mark = '', ...words] = item.split(' ')
    const sign = /^\d/.test(mark) ? mark : '•'
    const indent = ' '.repeat(sign.length + 3)
    return wrap(inline(words.join(' ')), width - indent.length).map(
      (line, row) => (row === 0 ? `  ${sign} ` : indent) + emphasise(line, paint),
    )
  })
}

function inline(source: string): string {
  return plainText(source)
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_whole, label: string, href: string) =>
      /^https?:/.test(href) ? `${label} (${href})` : label,
    )
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\*\*(.+?)\*\*/g, (_whole, words: string) => words.replaceAll(/\S+/g, (word) => BOLD + word + END))
    .replace(/\*([^*\s][^*]*?)\*/g, '$1')
}

const emphasise = (line: string, paint: Paint) =>
  line.replaceAll(/\uE000([^\uE001]*)\uE001/g, (_whole, word: string) => paint('bold', word))
