/** The texts of an XML by the name of their element, without its prefix and in small letters; the first of each name. */
export type XmlTexts = ReadonlyMap<string, string>

const MOST_SIGNS = 2_000_000
const DEEPEST = 40

/** Comment or instruction, CDATA, end tag, start tag, text. */
const TOKEN =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<\/([\w.:-]+)\s*>|<([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y

/**
 * Reads what another system has written, once from end to end; undefined where it is no XML we take. A document that
 * declares a type of its own is refused: nothing that we are sent needs one, and attacks do.
 */
export function readXml(text: string, root: string): XmlTexts | undefined {
  if (text.length > MOST_SIGNS) return undefined
  const texts = new Map<string, string>()
  const open: { readonly name: string; said: string; hasElements: boolean }[] = []
  let isOver = false
  const tokens = new RegExp(TOKEN)
  const source = text.replace(/^\uFEFF/, '')
  while (tokens.lastIndex < source.length) {
    const token = tokens.exec(source)
    if (token === null) return undefined
    const [, cdata, end, start, , isEmpty, said] = token
    const parent = open.at(-1)
    if (start !== undefined) {
      const name = localName(start)
      if (isOver || open.length >= DEEPEST || (parent === undefined && name !== root.toLowerCase())) return undefined
      if (parent !== undefined) parent.hasElements = true
      if (isEmpty === '') open.push({ name, said: '', hasElements: false })
      else {
        if (!texts.has(name)) texts.set(name, '')
        isOver = parent === undefined
      }
    } else if (end !== undefined) {
      const done = open.pop()
      if (done === undefined || done.name !== localName(end)) return undefined
      // The text of an element that holds elements is theirs, not its own.
      if (!done.hasElements && !texts.has(done.name)) texts.set(done.name, done.said.trim())
      isOver = open.length === 0
    } else if (parent !== undefined) parent.said += cdata ?? (said === undefined ? '' : decoded(said))
    else if (cdata !== undefined || (said ?? '').trim() !== '') return undefined
  }
  return isOver ? texts : undefined
}

const localName = (name: string): string => name.replace(/^.*:/, '').toLowerCase()

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The five that every XML knows, and numbers; any other stands as it was. */
function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]+));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
