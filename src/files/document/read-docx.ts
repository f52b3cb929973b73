import { err, ok } from '../../base/result.ts'
import type { Result } from '../../base/result.ts'
import { headersAndFootersOf, partAsDocument } from './docx-edges.ts'
import { htmlToText } from './html-to-text.ts'
import type { Limits } from '../limits.ts'
import type { ReadError } from '../read-error.ts'
import { extensionOf } from '../sniff-format.ts'
import type { UnknownFormat } from '../unknown-format.ts'
import { unpackZip } from '../unpack-zip.ts'

/** Text of a docx: first the page header, then the letter, then the page footer. */
export async function readDocx(bytes: Uint8Array, name: string, limits: Limits): Promise<Result<string, ReadError>> {
  const unpacked = await unpackZip(bytes, isXml, limits)
  if (!unpacked.ok) {
    // Any other zip than a damaged Word file is refused for what it is.
    const isDamagedArchive = unpacked.error.kind === 'beskadiget' && extensionOf(name) === '.zip'
    return isDamagedArchive ? err({ kind: 'ukendt-format', what: 'arkiv' }) : unpacked
  }
  const { names, parts } = unpacked.value
  const what = otherFormatOf(names)
  if (what !== undefined) return err({ kind: 'ukendt-format', what })

  const xml = new Map<string, string>()
  for (const [part, content] of parts) {
    const text = decodeXml(content)
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) return err({ kind: 'eksternt-indhold' })
    xml.set(part, text)
  }
  try {
    const { headers, footers } = headersAndFootersOf(xml)
    const texts: string[] = []
    for (const edge of headers) texts.push(await textOf(partAsDocument(xml, edge)))
    texts.push(await textOf(xml))
    for (const edge of footers) texts.push(await textOf(partAsDocument(xml, edge)))
    return ok(texts.filter((text) => text.trim() !== '').join('\n\n'))
  } catch {
    return err({ kind: 'beskadiget' })
  }
}

function isXml(name: string): boolean {
  return /\.(xml|rels)$/i.test(name)
}

function otherFormatOf(names: ReadonlySet<string>): UnknownFormat | undefined {
  const list = [...names]
  if (list.some((name) => name.startsWith('xl/'))) return 'regneark'
  if (list.some((name) => name.startsWith('ppt/'))) return 'praesentation'
  if (names.has('mimetype') && names.has('content.xml')) return 'opendocument'
  return list.some((name) => name.startsWith('word/')) ? undefined : 'arkiv'
}

function decodeXml(part: Uint8Array): string {
  const [first, second] = part
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(part)
}

async function textOf(xml: ReadonlyMap<string, string>): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  // Mammoth takes any object that can find and read parts, so it never sees the zip, only what was counted and searched.
  const file = {
    exists: (part: string): boolean => xml.has(part),
    read: (part: string): Promise<string> => Promise.resolve(xml.get(part) ?? ''),
  }
  const result = await mammoth.convertToHtml({ file } as unknown as { buffer: Buffer }, {
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
  })
  return htmlToText(result.value)
}
