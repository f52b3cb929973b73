import type { checkCase } from '../app/check-case.ts'
import type { CheckedDocument } from '../app/checked-document.ts'
import type { PlainDate } from '../base/date.ts'
import type { Result } from '../base/result.ts'
import type { caseErrorWords } from '../files/case-error-words.ts'
import type { collectFiles } from '../files/collect.ts'
import type { createReader } from '../files/isolated.ts'
import type { CaseFileError, ReadCase } from '../files/read-case-file.ts'
import type { readErrorWords } from '../files/read-error.ts'
import type { readPath } from '../files/read-path.ts'
import type { HandbookPage, HandbookRule } from '../rules/handbook.ts'
import type { reportPage } from '../web/report-page.ts'

/** What the commands stand on; `main.ts` introduces it. Each part is loaded when it is first asked for. */
export interface Parts {
  readonly version: string
  loadChecker(): Promise<Checker>
  loadFiles(): Promise<Files>
  loadCases(): Promise<Cases>
  /** The published schema of a case, or the example of one, as they stand in the file. */
  readCaseText(which: 'schema' | 'example'): Promise<string>
  loadReportPage(): Promise<ReportPage>
  loadRules(): Promise<readonly HandbookRule[]>
  loadHandbook(): Promise<Handbook>
  openServer(): Promise<Server>
}

export type Checker = (text: string, lawDate: PlainDate) => CheckedDocument | Promise<CheckedDocument>

export type ReportPage = typeof reportPage

export interface Files {
  readonly collectFiles: typeof collectFiles
  readonly createReader: typeof createReader
  readonly readPath: typeof readPath
  readonly readErrorWords: typeof readErrorWords
}

/** Cases from another system: where they are, what is in them, what is wrong with them. */
export interface Cases {
  collect(paths: readonly string[]): ReturnType<typeof collectFiles>
  read(path: string, stdin: AsyncIterable<Uint8Array>): Promise<Result<ReadCase, CaseFileError>>
  readonly errorWords: typeof caseErrorWords
  readonly check: typeof checkCase
}

export interface Handbook {
  readonly pages: readonly HandbookPage[]
  /** The rule's README, in Danish. */
  readReadme(page: HandbookPage): Promise<string>
}

/** A server that listens to nothing yet. */
export interface Server {
  listen(host: string, port: number): Promise<Listening>
  close(): Promise<void>
}

export type Listening =
  | { readonly kind: 'listening'; readonly url: string; readonly stopped: Promise<void> }
  /** What the operating system said: `EADDRINUSE`. */
  | { readonly kind: 'refused'; readonly code: string }
