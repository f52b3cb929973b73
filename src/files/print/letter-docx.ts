import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { formatDanish } from '../../base/date.ts'
import type { ComposedLetter, LetterBlock } from '../../stages/07-letter/compose/composed-letter.ts'
import { printableText } from './printable-text.ts'

/** The letter for those who must edit it: real headings and lists, in Danish. What is sent is made anew from what they save. */
export async function letterDocx(letter: ComposedLetter): Promise<Uint8Array> {
  const { sender, closing } = letter
  const document = new Document({
    title: letter.title,
    creator: sender.municipality,
    description: letter.caseNumber,
    styles: {
      default: {
        document: { run: { font: 'IBM Plex Sans', size: 22, language: { value: 'da-DK' } }, paragraph: spaced(120) },
        heading1: { run: { size: 34, bold: true }, paragraph: spaced(200, 360) },
        heading2: { run: { size: 26, bold: true, color: '0B4F94' }, paragraph: spaced(120, 320) },
        heading3: { run: { size: 22, bold: true }, paragraph: spaced(80, 240) },
      },
    },
    numbering: { config: [{ reference: LIST, levels: [BULLET] }] },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1250, bottom: 1400, left: 1400, right: 1400 } },
        },
        footers: { default: footerOf(letter) },
        children: [
          line(sender.municipality, { bold: true }),
          ...[sender.unit, ...sender.address, `Telefon ${sender.phone}`, sender.hours, sender.email].map((text) =>
            line(text),
          ),
          line(''),
          line(letter.recipient),
          line(formatDanish(letter.date)),
          line(`Sagsnummer: ${letter.caseNumber}`),
          heading(letter.title, HeadingLevel.HEADING_1),
          line(letter.greeting),
          ...letter.blocks.flatMap(blockOf),
          line(closing.words),
          ...[closing.name, closing.title, sender.municipality].map((text) => line(text)),
          ...letter.annexes.flatMap(({ title, blocks }, i) => [
            heading(title, HeadingLevel.HEADING_2, i === 0),
            ...blocks.flatMap(blockOf),
          ]),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const LIST = 'liste'
const BULLET = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360, hanging: 260 } } },
} as const

/** Twentieths of a point. */
const spaced = (after: number, before = 0) => ({ spacing: { after, before, line: 276 } })

function blockOf(block: LetterBlock): readonly Paragraph[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block.text, block.level === 1 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3)]
    case 'paragraph':
      return [
        new Paragraph({
          keepNext: block.text.endsWith(':'),
          children: [
            ...(block.lead === undefined ? [] : [run(`${block.lead} `, { bold: true })]),
            run(block.text),
          ] satisfies ParagraphChild[],
        }),
      ]
    case 'list':
      return block.items.map(
        ({ text }) => new Paragraph({ numbering: { reference: LIST, level: 0 }, children: [run(text)] }),
      )
    case 'facts':
      return block.rows.map(
        ({ label, text }) => new Paragraph({ children: [run(`${label}: `, { bold: true }), run(text)] }),
      )
  }
}

function heading(
  text: string,
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  pageBreakBefore = false,
): Paragraph {
  return new Paragraph({ heading: level, keepNext: true, pageBreakBefore, children: [run(text)] })
}

const line = (text: string, look: { readonly bold?: boolean } = {}): Paragraph =>
  new Paragraph({ children: [run(text, look)] })

const run = (text: string, look: { readonly bold?: boolean } = {}): TextRun =>
  new TextRun({ text: printableText(text), ...look })

function footerOf({ sender, caseNumber }: ComposedLetter): Footer {
  return new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({
            size: 17,
            children: [
              `${sender.municipality} · Sagsnummer ${caseNumber} · Side `,
              PageNumber.CURRENT,
              ' af ',
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  })
}
