import { deflateSync } from 'node:zlib'

/** A piece of text on a made-up page; `y` from the bottom, in points, as in the format itself. */
export interface Put {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

export interface PdfOptions {
  readonly packed?: boolean
  /** A picture on each page, as in a scan. */
  readonly withImage?: boolean
  /** Locked by a password nobody knows. */
  readonly locked?: boolean
  /** Page contents instead of the ones made from `Put`s. */
  readonly content?: Buffer
  readonly script?: string
}

/** A pdf of A4 pages in Helvetica, made by hand. */
export function makePdf(pages: readonly (readonly Put[])[], options: PdfOptions = {}): Buffer {
  const objects: (string | Buffer)[] = []
  const add = (object: string | Buffer): number => objects.push(object)
  const stream = (head: string, body: Buffer): Buffer =>
    Buffer.concat([Buffer.from(`<<${head}/Length ${body.length}>>\nstream\n`), body, Buffer.from('\nendstream')])

  const catalog = add('')
  const tree = add('')
  const font = add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>')
  const pixel = stream(
    '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8',
    Buffer.from([0]),
  )
  const image = options.withImage === true ? add(pixel) : undefined
  const kids = pages.map((puts) => {
    const plain = options.content ?? Buffer.from(contentOf(puts, image !== undefined), 'latin1')
    const content = add(options.packed === true ? stream('/Filter/FlateDecode', deflateSync(plain)) : stream('', plain))
    const pictures = image === undefined ? '' : `/XObject<</I ${image} 0 R>>`
    return add(
      `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 595 842]/Contents ${content} 0 R/Resources<</Font<</F ${font} 0 R>>${pictures}>>>>`,
    )
  })
  const action = options.script === undefined ? '' : `/OpenAction<</S/JavaScript/JS(${options.script})>>`
  objects[catalog - 1] = `<</Type/Catalog/Pages ${tree} 0 R${action}>>`
  objects[tree - 1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`
  const lock =
    options.locked === true
      ? add(`<</Filter/Standard/V 1/R 2/P -4/O(${'o'.repeat(32)})/U(${'u'.repeat(32)})>>`)
      : undefined
  return assemble(objects, catalog, lock)
}

/** Lines below each other, as most letters are. */
export function putLines(
  lines: readonly string[],
  from: { readonly x?: number; readonly y?: number; readonly step?: number } = {},
): Put[] {
  const { x = 70, y = 780, step = 14 } = from
  return lines.map((text, at) => ({ text, x, y: y - at * step })).filter(({ text }) => text !== '')
}

function contentOf(puts: readonly Put[], hasImage: boolean): string {
  const texts = puts.map(({ text, x, y, size = 11 }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escape(text)}) Tj ET`)
  return [...(hasImage ? ['q 595 0 0 842 0 0 cm /I Do Q'] : []), ...texts].join('\n')
}

function escape(text: string): string {
  return text
    .replace(/[\\()]/g, '\\$&')
    .replace(/•/g, '\x95')
    .replace(/–/g, '\x96')
}

function assemble(objects: readonly (string | Buffer)[], root: number, lock: number | undefined): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\xE6\xF8\xE5\n', 'latin1')]
  const offsets: number[] = []
  let size = parts[0]?.length ?? 0
  for (const [at, object] of objects.entries()) {
    const body = typeof object === 'string' ? Buffer.from(object, 'latin1') : object
    const part = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    offsets.push(size)
    parts.push(part)
    size += part.length
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const encrypt = lock === undefined ? '' : `/Encrypt ${lock} 0 R/ID[<00><00>]`
  const trailer = `trailer\n<</Size ${objects.length + 1}/Root ${root} 0 R${encrypt}>>\nstartxref\n${size}\n%%EOF\n`
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}${trailer}`))
  return Buffer.concat(parts)
}
