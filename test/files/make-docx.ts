import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'

/** A letter as Word would save it: header, heading, lists, table, footnote and footer. */
export function makeLetterDocx(): Promise<Buffer> {
  const bullet = (text: string): Paragraph => new Paragraph({ text, bullet: { level: 0 } })
  const numbered = (text: string): Paragraph => new Paragraph({ text, numbering: { reference: 'tal', level: 0 } })
  const row = (...texts: readonly string[]): TableRow =>
    new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) })
  const document = new Document({
    numbering: {
      config: [{ reference: 'tal', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }],
    },
    footnotes: { 1: { children: [new Paragraph('Lov om social service.')] } },
    sections: [
      {
        headers: {
          default: new Header({ children: [new Paragraph('Egeby Kommune'), new Paragraph('Sagsnr. 24/1234')] }),
        },
        footers: { default: new Footer({ children: [new Paragraph('Telefon 12 34 56 78')] }) },
        children: [
          new Paragraph({ text: 'Afslag på støtte', heading: HeadingLevel.HEADING_1 }),
          new Paragraph('Kære Mette'),
          new Paragraph({
            children: [
              new TextRun('Vi giver afslag efter § 85'),
              new FootnoteReferenceRun(1),
              new TextRun('. Linje et'),
              new TextRun({ text: 'linje to', break: 1 }),
            ],
          }),
          bullet('du køber selv ind'),
          bullet('du laver selv mad'),
          new Paragraph('Sådan klager du:'),
          numbered('Ring til os'),
          numbered('Skriv til os'),
          new Table({ rows: [row('Ydelse', 'Omfang'), row('Rengøring', '45 minutter')] }),
          new Paragraph('Venlig hilsen'),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}
