import { readFileSync } from 'node:fs'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { DocumentId } from '../../stages/00-case/case-id.ts'
import type { CaseSheet } from '../../stages/case-sheet.ts'
import { printableText } from './printable-text.ts'
import { sniffFormat } from '../sniff-format.ts'
import { createTypst } from './typst-compiler.ts'

/** A document as it lies in the package. */
export interface PaperFile {
  readonly id: DocumentId
  /** Where it lies in the package. */
  readonly file: string
  readonly mime: string
  readonly bytes: Uint8Array
}

const WORKSPACE = '/pakke'

/** The case and every document of it as one PDF with a bookmark for each. What can't be shown is told of by its name. */
export function casePdf(sheet: CaseSheet, files: readonly PaperFile[]): Uint8Array {
  const { typst, source } = ready()
  try {
    const papers = sheet.papers.map(({ document, title, note }) => {
      const file = files.find(({ id }) => id === document)
      return { title, note, ...(file === undefined ? { kind: 'file', file: title } : shown(typst, file)) }
    })
    const { title, sender, caseNumber, day, isDraft, sections } = sheet
    const told = {
      title,
      sender,
      caseNumber,
      sections,
      papers,
      day: day.split('-').map(Number),
      draft: isDraft,
    }
    const set = typst.compile({ mainFileContent: source, inputs: { sheet: JSON.stringify(cleaned(told)) } })
    if (set.result === null) throw new Error(`the case could not be set: ${problemsIn(set)}`)
    return new Uint8Array(typst.pdf(set.result, {}))
  } finally {
    typst.resetShadow()
    typst.evictCache(0)
  }
}

type Shown =
  | { readonly kind: 'text'; readonly lines: readonly string[] }
  | { readonly kind: 'pages'; readonly path: string; readonly pages: number; readonly numbered: boolean }
  | { readonly kind: 'file'; readonly file: string }

const IMAGES: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg' }

function shown(typst: NodeCompiler, { id, file, mime, bytes }: PaperFile): Shown {
  const format = sniffFormat(bytes, file)
  if (mime.startsWith('text/plain') && format.ok && format.value === 'text')
    return { kind: 'text', lines: new TextDecoder().decode(bytes).split(/\r?\n\s*\r?\n|\r?\n/) }
  const ending = format.ok && format.value === 'pdf' ? 'pdf' : IMAGES[mime]
  if (ending === undefined) return { kind: 'file', file }
  const path = `/${Buffer.from(id).toString('hex')}.${ending}`
  typst.mapShadow(`${WORKSPACE}${path}`, Buffer.from(bytes))
  const pages = ending === 'pdf' ? pagesOf(typst, path) : 1
  return pages > 0 && canBeSet(typst, path, ending === 'pdf' ? pages : null)
    ? { kind: 'pages', path, pages, numbered: ending === 'pdf' }
    : { kind: 'file', file }
}

/** More would make the whole document one nobody opens. */
const MOST_PAGES = 500

/** Asked for a page far beyond the last, Typst tells how many there are; 0 where it can't read the file. */
function pagesOf(typst: NodeCompiler, path: string): number {
  const asked = typst.compile({ mainFileContent: `#image("${path}", page: 1000000)` })
  const pages = Number(/only has (\d+) page/.exec(problemsIn(asked))?.[1] ?? 0)
  return pages <= MOST_PAGES ? pages : 0
}

/** What fails alone would take the whole document with it. */
function canBeSet(typst: NodeCompiler, path: string, pages: number | null): boolean {
  const images =
    pages === null
      ? `#image("${path}")`
      : Array.from({ length: pages }, (_, at) => `#image("${path}", page: ${at + 1})`).join('\n')
  const { result } = typst.compile({ mainFileContent: images })
  if (result === null) return false
  try {
    return typst.pdf(result, {}).length > 0
  } catch {
    return false
  }
}

const problemsIn = (set: ReturnType<NodeCompiler['compile']>): string =>
  JSON.stringify(set.takeDiagnostics()?.shortDiagnostics ?? [])

let kept: { readonly typst: NodeCompiler; readonly source: string } | undefined

function ready(): { readonly typst: NodeCompiler; readonly source: string } {
  kept ??= {
    typst: createTypst(WORKSPACE),
    source: readFileSync(new URL('case.typ', import.meta.url), 'utf8'),
  }
  return kept
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return printableText(value)
  if (Array.isArray(value)) return value.map(cleaned)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleaned(each)]))
}
