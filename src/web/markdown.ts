import { type Html, html, trusted } from './html.ts'

/** Headings, paragraphs, lists, bold, italics, code and links: what the house's README pages use. All else is shown as written. */
export function markdown(source: string, { topLevel }: { readonly topLevel: number }): Html {
  const blocks = source
    .replace(/\r\n/g, '\n')
    .split(/\n{2,}/)
    .flatMap(splitHeading)
  return html`${blocks.map((block) => html`${blockView(block, topLevel)}\n`)}`
}

/** A README without its first line, which is the rule's title. */
export function withoutTitle(source: string): string {
  return source.replace(/^\s*# [^\n]*\n?/, '')
}

/** A heading ends at its line, also where no empty line follows. */
function splitHeading(block: string): string[] {
  const parts: string[] = []
  let open: string[] = []
  for (const line of block.split('\n')) {
    if (/^#{1,4} /.test(line)) {
      parts.push(open.join('\n'), line)
      open = []
    } else open.push(line)
  }
  return [...parts, open.join('\n')].filter((part) => part.trim() !== '')
}

function blockView(block: string, topLevel: number): Html {
  const heading = /^(#{1,4}) (.*)$/.exec(block)
  if (heading !== null) {
    const tag = trusted(`h${Math.min(6, topLevel + (heading[1] ?? '').length - 1)}`)
    return html`<${tag}>${inline(heading[2] ?? '')}</${tag}>`
  }
  const lines = block.split('\n')
  const list = /^\s*(?:[-*]|\d+\.) /
  if (!list.test(lines[0] ?? '')) return html`<p>${inline(lines.join(' ').trim())}</p>`
  const items: string[] = []
  for (const line of lines) {
    if (list.test(line)) items.push(line.replace(list, ''))
    else items.push(`${items.pop() ?? ''} ${line.trim()}`)
  }
  const tag = trusted(/^\s*\d/.test(block) ? 'ol' : 'ul')
  return html`<${tag}>${items.map((item) => html`<li>${inline(item)}</li>`)}</${tag}>`
}

const INLINE = /\*\*(.+?)\*\*|\*([^*\s][^*]*?)\*|`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)/g

function inline(text: string): Html {
  const parts: (Html | string)[] = []
  let from = 0
  for (const match of text.matchAll(INLINE)) {
    parts.push(text.slice(from, match.index))
    parts.push(inlineView(match))
    from = match.index + match[0].length
  }
  return html`${[...parts, text.slice(from)]}`
}

function inlineView([whole, bold, italic, code, label, href]: RegExpMatchArray): Html | string {
  if (bold !== undefined) return html`<strong>${inline(bold)}</strong>`
  if (italic !== undefined) return html`<em>${inline(italic)}</em>`
  if (code !== undefined) return html`<code>${code}</code>`
  if (label !== undefined && href !== undefined && isSafeHref(href)) return html`<a href="${href}">${inline(label)}</a>`
  return label ?? whole
}

/** Addresses of the web or of this site: a README can't make a script of a link. */
export function isSafeHref(href: string): boolean {
  return /^(https?:\/\/|\/(?!\/)|#)/i.test(href)
}
