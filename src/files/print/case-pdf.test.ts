import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { DocumentId } from '../../stages/00-case/case-id.ts'
import type { CaseSheet } from '../../stages/case-sheet.ts'
import { makePdf, putLines } from '../../../test/files/make-pdf.ts'
import { casePdf, type PaperFile } from './case-pdf.ts'
import { defaultLimits } from '../limits.ts'
import { readPdf } from '../document/read-pdf.ts'

const paper = (id: string, title: string) => ({
  document: id as DocumentId,
  title,
  note: 'Klage. I sagen siden 1. maj 2025.',
})

function aSheet(change: Partial<CaseSheet> = {}): CaseSheet {
  return {
    title: 'Klagesag: Karla Vind',
    sender: 'Fjordkøbing Kommune',
    caseNumber: 'sag-karla',
    day: plainDate('2025-04-03'),
    isDraft: false,
    sections: [
      {
        title: 'Overblik',
        blocks: [
          { kind: 'facts', rows: [{ label: 'Borger', text: 'Karla Vind' }] },
          { kind: 'heading', text: 'Det søger borgeren om' },
          { kind: 'quote', text: '#panic("kode") og *ikke* mærker, men ord.' },
          { kind: 'list', items: ['Et punkt'] },
        ],
      },
    ],
    papers: [paper('a', 'Klage.txt'), paper('b', 'Status.pdf'), paper('c', 'Itu.pdf'), paper('d', 'Skema.xls')],
    ...change,
  }
}

const file = (id: string, mime: string, bytes: Uint8Array): PaperFile => ({
  id: id as DocumentId,
  file: `dokumenter/${id}`,
  mime,
  bytes,
})
const text = (words: string) => new TextEncoder().encode(words)
const twoPages = makePdf([putLines(['Første side om Karla']), putLines(['Anden side om Karla'])])
const FILES = [
  file('a', 'text/plain; charset=utf-8', text('Jeg klager over det hele.\n\n#let x = 1')),
  file('b', 'application/pdf', twoPages),
  file('c', 'application/pdf', twoPages.subarray(0, 200)),
  file('d', 'application/vnd.ms-excel', text('PK')),
]

async function pagesAndBookmarks(bytes: Uint8Array) {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const document = await pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const outline = ((await document.getOutline()) ?? []) as { title: string; items: { title: string }[] }[]
  const pages = document.numPages
  await document.loadingTask.destroy()
  return { pages, outline: outline.map(({ title, items }) => [title, items.map((one) => one.title)]) }
}

async function textIn(bytes: Uint8Array): Promise<string> {
  const read = await readPdf(bytes, defaultLimits)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

describe('the case on paper', () => {
  test('has a bookmark for each section and each document, in order', async () => {
    const { outline } = await pagesAndBookmarks(casePdf(aSheet(), FILES))
    expect(outline).toEqual([
      ['Overblik', ['Det søger borgeren om']],
      ['Dokumenter', ['Klage.txt', 'Status.pdf', 'Itu.pdf', 'Skema.xls']],
    ])
  })
  test('no word of a case is read as code, and a text is there word for word', async () => {
    const words = await textIn(casePdf(aSheet(), FILES))
    expect(words).toContain('#panic("kode") og *ikke* mærker, men ord.')
    expect(words).toContain('Jeg klager over det hele.')
    expect(words).toContain('#let x = 1')
  })
  test('a PDF is there page by page; what can’t be shown is named with its place, and takes nothing with it', async () => {
    const [whole, without] = [casePdf(aSheet(), FILES), casePdf(aSheet({ papers: [paper('a', 'Klage.txt')] }), FILES)]
    const words = await textIn(whole)
    expect(words).toContain('Anden side om Karla')
    expect(words).toContain('dokumenter/c')
    expect(words).toContain('dokumenter/d')
    expect((await pagesAndBookmarks(whole)).pages - (await pagesAndBookmarks(without)).pages).toBe(4)
  })
  test('a draft says so on each page', async () => {
    expect(await textIn(casePdf(aSheet({ isDraft: true }), []))).toContain('Udkast, ikke sendt')
    expect(await textIn(casePdf(aSheet(), []))).not.toContain('Udkast')
  })
})
