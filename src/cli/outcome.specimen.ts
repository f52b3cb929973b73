import { checkCase } from '../app/check/check-case.ts'
import type { CheckedDocument, ReportedFinding } from '../app/check/checked-document.ts'
import { type PlainDate, plainDate } from '../base/date.ts'
import { err, ok } from '../base/result.ts'
import { caseErrorWords } from '../files/case/case-error-words.ts'
import { readCaseFile } from '../files/case/read-case-file.ts'
import { readCodedCases } from '../files/table/read-coded-cases.ts'
import { readDanishWords } from '../files/danish-words.ts'
import { proposalPage } from '../web/study/proposal-page.ts'
import { readPrintedTables } from '../files/table/read-printed-tables.ts'
import { readKeptDrawFile, readPlanFile, readPopulation } from '../files/table/read-population.ts'
import { readSettledFile } from '../files/table/read-settled-file.ts'
import { readErrorWords } from '../files/read-error.ts'
import type { HandbookPage } from '../rules/catalogue/handbook.ts'
import { figuresReport } from '../web/figures/figures-report.ts'
import type { Io } from './io.ts'
import type { Backups, Facts, Parts, Rebuild, Server } from './parts.ts'

/** What a careless or hostile letter may hold; for tests only. */
export const HOSTILE_WORDS = '<script>alert("1")</script> & \'x\' \u001B[31m rød\u202E'

export const LETTER = `Kære Anna

Du kan klage inden 2 uger. ${HOSTILE_WORDS}
Hilsen
`

export function findingAbout(words: string | null, more: Partial<ReportedFinding> = {}): ReportedFinding {
  const from = words === null ? -1 : LETTER.indexOf(words)
  return {
    rule: 'klagefrist',
    title: { da: 'Fristen er rigtig', en: 'The limit is right' },
    mangel: 'klagevejledning',
    level: 'fejl',
    quote: words === null ? null : { words, from, to: from + words.length },
    what: { da: 'Fristen er forkert.', en: 'The limit is wrong.' },
    why: { da: 'Borgeren kan klage for sent.', en: 'The citizen may complain too late.' },
    remedy: { da: 'Skriv 4 uger.', en: 'Write 4 weeks.' },
    sources: ['RSL § 67'],
    ...more,
  }
}

export function checkedLetter(more: Partial<CheckedDocument> = {}): CheckedDocument {
  return {
    text: LETTER,
    kind: 'afgoerelse',
    lawDate: plainDate('2025-03-04'),
    decision: { kind: 'delvis', date: plainDate('2025-03-04'), provisions: ['SEL § 85'] },
    holds: false,
    findings: [
      findingAbout('inden 2 uger'),
      findingAbout(HOSTILE_WORDS, { level: 'raad' }),
      findingAbout(null, { level: 'advarsel' }),
    ],
    unknown: [
      { rule: 'partshoering', title: { da: 'Hørt', en: 'Heard' }, missing: ['om borgeren er hørt', 'brevets dato'] },
    ],
    checklist: [],
    readability: { lix: 43.2499, words: 312, sentences: 20, longestSentence: 41 },
    ...more,
  }
}

export const HANDBOOK: readonly HandbookPage[] = [
  {
    room: '07-letter',
    rule: {
      id: 'klagefrist',
      title: { da: 'Klagefristen er rigtig', en: 'The time limit is right' },
      checklist: ['D25'],
      sources: [
        {
          act: 'RSL',
          reference: '§ 67',
          short: 'RSL § 67',
          words: { da: 'Fristen er 4 uger.', en: 'The limit is 4 weeks.' },
          url: 'https://example.org/rsl',
          inForce: { from: plainDate('2014-01-01') },
          confidence: 'lovtekst',
        },
      ],
    },
    examples: {
      holds: [{ name: 'Fire uger', text: 'Kære Anna\n\nDu kan klage inden 4 uger.' }],
      fails: [{ name: 'To uger', text: 'Kære Anna\n\nDu kan klage inden 2 uger.', quote: 'inden 2 uger' }],
      notApplicable: [],
      unknown: [],
    },
  },
]

const README = `# Klagefristen er rigtig

Reglen ser på **alle afslag**, jf. [loven](https://example.org/lov).

## Hvad du gør
- Skriv \`4 uger\`.
- Tæl fra modtagelsen.
`

/** A world whose files are given here: a text is what a path holds, a name of a trouble is why it can't be read. */
export interface World {
  readonly files?: Readonly<Record<string, string>>
  readonly missing?: readonly string[]
  readonly stdin?: string
  readonly check?: (text: string, lawDate: PlainDate) => CheckedDocument
  readonly server?: Server
  readonly backups?: Backups
  readonly rebuild?: Rebuild
  readonly facts?: Facts
  readonly env?: Io['env']
  readonly isTTY?: Io['isTTY']
}

export function createWorld({
  files = {},
  missing = [],
  stdin = '',
  check,
  server,
  backups,
  rebuild,
  facts,
  env = {},
  isTTY,
}: World = {}) {
  const out: string[] = []
  const told: string[] = []
  const io: Io = {
    stdout: { write: (text) => void out.push(text) },
    stderr: { write: (text) => void told.push(text) },
    stdin: (async function* () {
      yield Buffer.from(stdin)
    })(),
    isTTY: isTTY ?? { stdout: false, stderr: false },
    columns: null,
    env,
    today: plainDate('2026-11-22'),
  }
  const parts: Parts = {
    version: '0.1.0',
    loadChecker: async () => check ?? (() => checkedLetter()),
    loadFiles: async () => ({
      collectFiles: async (paths) => ({
        files: paths.filter((path) => !missing.includes(path)),
        errors: paths
          .filter((path) => missing.includes(path))
          .map((file) => ({ file, error: { kind: 'findes-ikke' } as const })),
      }),
      createReader: () => ({ read: async () => err({ kind: 'tom' }), close: async () => undefined }),
      async readPath(path, _reader, _limits, input) {
        if (path === '-') return ok({ text: await textOf(input), format: 'text' })
        const text = files[path]
        return text === undefined ? err({ kind: 'krypteret' }) : ok({ text, format: 'text' })
      },
      readErrorWords: ({ kind }) => ({ da: `kan ikke: ${kind}`, en: `can not: ${kind}` }),
    }),
    loadCases: async () => ({
      collect: async (paths) => ({ files: paths, errors: [] }),
      async read(path, input) {
        const text = path === '-' ? await textOf(input) : files[path]
        return text === undefined ? err({ kind: 'findes-ikke' }) : readCaseFile(Buffer.from(text))
      },
      errorWords: caseErrorWords,
      check: checkCase,
    }),
    loadStudies: async () => ({
      async openBytes(path, input) {
        const text = path === '-' ? await textOf(input) : files[path]
        if (text === undefined) return err({ kind: 'findes-ikke' })
        const chunks = async function* () {
          yield Buffer.from(text)
        }
        return ok({ size: null, chunks })
      },
      readErrorWords,
      readCodedCases,
      readPrintedTables,
      readSettledFile,
      readPopulation,
      readPlanFile,
      readKeptDrawFile,
    }),
    readCaseText: async (which) => `{"which":"${which}"}\n`,
    loadReportPage: async () => (documents, lang) =>
      `<html lang="${lang}">${documents.map(({ file }) => file).join(',')}</html>`,
    loadRules: async () => HANDBOOK.map(({ rule }) => rule),
    loadHandbook: async () => ({ pages: HANDBOOK, readReadme: async () => README }),
    loadBackups: async () => {
      if (backups === undefined) throw new Error('no backups in this world')
      return backups
    },
    loadRebuild: async () => {
      if (rebuild === undefined) throw new Error('no rebuild in this world')
      return rebuild
    },
    loadFacts: async () => {
      if (facts === undefined) throw new Error('no facts in this world')
      return facts
    },
    loadVocabulary: async () => readDanishWords(),
    loadProposalPage: async () => proposalPage,
    loadFiguresReport: async () => figuresReport,
    openServer: async () => {
      if (server === undefined) throw new Error('no server in this world')
      return server
    },
  }
  return { io, parts, out: () => out.join(''), told: () => told.join(''), chunks: out }
}

async function textOf(input: AsyncIterable<Uint8Array> | undefined): Promise<string> {
  const chunks: Uint8Array[] = []
  if (input !== undefined) for await (const chunk of input) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
