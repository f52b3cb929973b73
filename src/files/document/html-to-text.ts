/** The few tags that mammoth writes, as plain text: blank lines between paragraphs, a line for each list item and row. */
export function htmlToText(html: string): string {
  const root = parse(html)
  return joinBlocks(blocksOf(root))
}

interface Tag {
  readonly name: string
  readonly children: (Tag | string)[]
}

/** A piece of text that stands on its own; `tight` ones follow the one before without a blank line. */
interface Block {
  readonly text: string
  readonly tight: boolean
}

const VOID_TAGS: ReadonlySet<string> = new Set(['br', 'img', 'hr', 'input'])
const BLOCK_TAGS: ReadonlySet<string> = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'dl',
  'table',
  'div',
])

function parse(html: string): Tag {
  const root: Tag = { name: '', children: [] }
  const open: Tag[] = [root]
  const top = (): Tag => open.at(-1) ?? root
  for (const [, closing, name = '', , text] of html.matchAll(/<(\/?)([a-z0-9]+)((?:\s[^>]*)?)>|([^<]+)/g)) {
    if (text !== undefined) top().children.push(unescape(text))
    else if (closing === '/') {
      if (open.length > 1 && top().name === name) open.pop()
    } else {
      const tag: Tag = { name, children: [] }
      top().children.push(tag)
      if (!VOID_TAGS.has(name)) open.push(tag)
    }
  }
  return root
}

function unescape(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}

function blocksOf(tag: Tag): Block[] {
  const blocks: Block[] = []
  let line = ''
  const endLine = (): void => {
    if (line.trim() !== '') blocks.push({ text: trimLine(line), tight: false })
    line = ''
  }
  for (const child of tag.children) {
    if (typeof child === 'string' || !BLOCK_TAGS.has(child.name)) {
      line += inlineText(child)
      continue
    }
    endLine()
    if (child.name === 'ul' || child.name === 'ol') blocks.push(...listBlocks(child))
    else if (child.name === 'table') blocks.push(...tableBlocks(child))
    else blocks.push(...blocksOf(child))
  }
  endLine()
  return blocks
}

function inlineText(node: Tag | string): string {
  if (typeof node === 'string') return node
  if (node.name === 'br') return '\n'
  // The arrows by which mammoth leads back from a footnote are no words of the letter.
  return node.children
    .map(inlineText)
    .join('')
    .replace(/^\u2191$/, '')
}

function listBlocks(list: Tag): Block[] {
  const items = list.children.filter((child) => typeof child !== 'string')
  return items.flatMap((item, at) => {
    const mark = list.name === 'ol' ? `${at + 1}. ` : '• '
    return blocksOf(item).map((block, part) => ({
      text: part === 0 ? mark + block.text : block.text,
      tight: at > 0 || part > 0,
    }))
  })
}

function tableBlocks(table: Tag): Block[] {
  return rowsOf(table).flatMap((row, at) => {
    const cells = row.children
      .filter((child) => typeof child !== 'string')
      .map(blocksOf)
      .filter((cell) => cell.length > 0)
    // Letter heads are often laid out as a table: what fills several lines is no cell in a row.
    const isRow = cells.every((cell) => cell.length === 1 && cell.every(({ text }) => !text.includes('\n')))
    if (!isRow) return cells.flat()
    if (cells.length === 0) return []
    return [{ text: cells.map((cell) => cell.map(({ text }) => text).join('')).join('\t'), tight: at > 0 }]
  })
}

function rowsOf(tag: Tag): Tag[] {
  return tag.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return child.name === 'tr' ? [child] : rowsOf(child)
  })
}

function trimLine(line: string): string {
  return line.replace(/[ \t]*\n[ \t]*/g, '\n').trim()
}

function joinBlocks(blocks: readonly Block[]): string {
  return blocks.map(({ text, tight }, at) => (at === 0 ? text : (tight ? '\n' : '\n\n') + text)).join('')
}
