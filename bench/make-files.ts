import { Document, Packer, Paragraph } from 'docx'

const LINES_A_PAGE = 56
const COLUMNS = 92

export function makeDocx(text: string): Promise<Buffer> {
  const children = text.split('\n').map((line) => new Paragraph(line))
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

/** The plainest PDF that holds the text: Helvetica, one line after the other, as many pages as it takes. */
export function makePdf(text: string): Buffer {
  const lines = text.split('\n').flatMap((line) => breakLine(line))
  const pages: string[][] = []
  for (let from = 0; from < lines.length; from += LINES_A_PAGE) pages.push(lines.slice(from, from + LINES_A_PAGE))

  const font = 3
  const pageId = (index: number) => 4 + index * 2
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${pageId(index)} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, index) => {
      const content = `BT /F1 11 Tf 13 TL 60 780 Td ${page.map((line) => `(${escape(line)}) Tj T*`).join('\n')} ET`
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${pageId(index) + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

function breakLine(line: string): string[] {
  const lines: string[] = []
  let open = ''
  for (const word of line.split(' ')) {
    if (open !== '' && open.length + 1 + word.length > COLUMNS) {
      lines.push(open)
      open = word
    } else open = open === '' ? word : `${open} ${word}`
  }
  return [...lines, open]
}

const WIN_ANSI: Readonly<Record<string, string>> = {
  '–': '\u0096',
  '—': '\u0097',
  '’': '\u0092',
  '‘': '\u0091',
  '“': '\u0093',
  '”': '\u0094',
  '•': '\u0095',
  '…': '\u0085',
}

function escape(line: string): string {
  return line
    .replaceAll(/[–—’‘“”•…]/g, (sign) => WIN_ANSI[sign] ?? '?')
    .replaceAll(/[\\()]/g, '\\$&')
    .replaceAll(/[^\u0020-\u00FF]/g, '?')
}
