import type { checkCase } from '../app/check/check-case.ts'
import type { CheckedDocument } from '../app/check/checked-document.ts'
import type { PlainDate } from '../base/date.ts'
import type { Result } from '../base/result.ts'
import type { Words } from '../base/words.ts'
import type { caseErrorWords } from '../files/case/case-error-words.ts'
import type { collectFiles } from '../files/collect.ts'
import type { openBytes } from '../files/open-bytes.ts'
import type { readCodedCases } from '../files/table/read-coded-cases.ts'
import type { readPrintedTables } from '../files/table/read-printed-tables.ts'
import type { readSettledFile } from '../files/table/read-settled-file.ts'
import type { readKeptDrawFile, readPlanFile, readPopulation } from '../files/table/read-population.ts'
import type { createReader } from '../files/document/isolated.ts'
import type { CaseFileError, ReadCase } from '../files/case/read-case-file.ts'
import type { readErrorWords } from '../files/read-error.ts'
import type { FactFile } from '../files/table/fact-rows.ts'
import type { readPath } from '../files/read-path.ts'
import type { FactFormat } from '../files/table/write-fact-file.ts'
import type { HandbookPage, HandbookRule } from '../rules/catalogue/handbook.ts'
import type { FactCount } from '../stages/13-learning/fact-count.ts'
import type { SheetFault } from '../stages/13-learning/sheet-fault.ts'
import type { figuresReport } from '../web/figures/figures-report.ts'
import type { proposalPage } from '../web/study/proposal-page.ts'
import type { reportPage } from '../web/check/report-page.ts'
import type { Vocabulary } from '../text/vocabulary.ts'

/** What the commands stand on; `main.ts` introduces it. Each part is loaded when it is first asked for. */
export interface Parts {
  readonly version: string
  loadChecker(): Promise<Checker>
  loadFiles(): Promise<Files>
  loadCases(): Promise<Cases>
  /** The published schema of a case, or the example of one, as they stand in the file. */
  readCaseText(which: 'schema' | 'example'): Promise<string>
  loadStudies(): Promise<Studies>
  loadReportPage(): Promise<ReportPage>
  loadRules(): Promise<readonly HandbookRule[]>
  loadHandbook(): Promise<Handbook>
  openServer(): Promise<Server>
  loadBackups(): Promise<Backups>
  loadRebuild(): Promise<Rebuild>
  loadFacts(): Promise<Facts>
  loadVocabulary(): Promise<Vocabulary>
  loadProposalPage(): Promise<typeof proposalPage>
  loadFiguresReport(): Promise<typeof figuresReport>
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

/** Files of a case-review study, read piece by piece. */
export interface Studies {
  readonly openBytes: typeof openBytes
  readonly readErrorWords: typeof readErrorWords
  readonly readCodedCases: typeof readCodedCases
  readonly readPrintedTables: typeof readPrintedTables
  readonly readSettledFile: typeof readSettledFile
  readonly readPopulation: typeof readPopulation
  readonly readPlanFile: typeof readPlanFile
  readonly readKeptDrawFile: typeof readKeptDrawFile
}

export interface Handbook {
  readonly pages: readonly HandbookPage[]
  /** The rule's README, in Danish. */
  readReadme(page: HandbookPage): Promise<string>
}

/** Everything that is kept, in one file. What goes wrong comes as words. */
export interface Backups {
  write(file: string, onRows: (rows: number) => void): Promise<Result<undefined, Words>>
  check(file: string): Promise<Result<BackupFacts, Words>>
  /** `onPart`: how far it is, from 0 to 1. */
  restore(file: string, evenIfBroken: boolean, onPart: (part: number) => void): Promise<Result<BackupFacts, Words>>
}

/** Lists, search and figures, derived from the journal again; gives how many cases there were. */
export type Rebuild = (onStep: (step: RebuildStep) => void) => Promise<Result<number, Words>>

export interface RebuildStep {
  /** The code of the municipality, or of the board. */
  readonly municipality: string
  /** Cases that it keeps. */
  readonly done: number
  readonly total: number
}

/** Decisions without persons, in and out of files. */
export interface Facts {
  count(file: FactFile): Promise<Result<CountedFacts, RefusedFacts>>
  /** Keeps the counts as those of the whole country. */
  keep(count: FactCount, facts: number, path: string, today: PlainDate): Promise<string>
  export(
    path: string,
    format: FactFormat,
    today: PlainDate,
    onFacts: (facts: number) => void,
  ): Promise<Result<{ readonly facts: number; readonly files: readonly string[] }, Words>>
}

export interface CountedFacts {
  readonly facts: number
  readonly count: FactCount
}

export interface RefusedFacts {
  readonly faults: readonly SheetFault[]
  readonly thereAreMore: boolean
}

export interface BackupFacts {
  /** When everything in it was so: an instant. */
  readonly at: string
  readonly cases: number
  readonly entries: number
  /** The case in it that is not as it was written. */
  readonly broken: Words | undefined
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
