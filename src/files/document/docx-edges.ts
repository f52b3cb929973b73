type Parts = ReadonlyMap<string, string>

interface Edges {
  readonly headers: readonly string[]
  readonly footers: readonly string[]
}

/** The headers and footers that a Word document shows, each text once. */
export function headersAndFootersOf(xml: Parts): Edges {
  const main = mainPartOf(xml)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const shown = (xml.get(main) ?? '').matchAll(/<w:(?:header|footer)Reference\b[^>]*\br:id="([^"]+)"/g)
  const used = new Set([...shown].map(([, id]) => id))
  const parts = [...(xml.get(relationsOf(main)) ?? '').matchAll(/<Relationship\b[^>]*>/g)]
    .filter(([tag]) => used.has(attribute(tag, 'Id')))
    .map(([tag]) => attribute(tag, 'Target'))
    .map((target) => (target.startsWith('/') ? target.slice(1) : folder + target))
    .filter((part) => xml.has(part))
  return {
    headers: distinct(xml, parts, /<w:hdr\b/),
    footers: distinct(xml, parts, /<w:ftr\b/),
  }
}

/** The same document with a header or a footer as its body, for a reader that knows only bodies. */
export function partAsDocument(xml: Parts, part: string): Parts {
  const body = (xml.get(part) ?? '')
    .replace(/<w:(?:hdr|ftr)\b([^>]*)>/, '<w:document$1><w:body>')
    .replace(/<\/w:(?:hdr|ftr)>/, '</w:body></w:document>')
  const main = mainPartOf(xml)
  // Without styles and notes, which an edge seldom needs and which take the longest to read.
  const kept = [...xml].filter(([name]) => name === '[Content_Types].xml' || name === '_rels/.rels')
  return new Map([...kept, [main, body], [relationsOf(main), xml.get(relationsOf(part)) ?? NO_RELATIONS]])
}

const NO_RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'

function mainPartOf(xml: Parts): string {
  for (const [tag] of (xml.get('_rels/.rels') ?? '').matchAll(/<Relationship\b[^>]*>/g)) {
    if (attribute(tag, 'Type').endsWith('/relationships/officeDocument'))
      return attribute(tag, 'Target').replace(/^\//, '')
  }
  return 'word/document.xml'
}

function relationsOf(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels')
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

// First page, odd and even pages often show the same words.
function distinct(xml: Parts, parts: readonly string[], root: RegExp): string[] {
  const seen = new Set<string>()
  return parts.filter((part) => {
    const content = xml.get(part) ?? ''
    const words = [...content.matchAll(/<w:t\b[^>]*>([^<]*)/g)].map(([, text]) => text).join('')
    if (!root.test(content) || words.trim() === '' || seen.has(words)) return false
    seen.add(words)
    return true
  })
}
