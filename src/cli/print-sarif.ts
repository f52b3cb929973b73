import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ReportedFinding } from '../app/check/checked-document.ts'
import type { Lang, Words } from '../base/words.ts'
import type { HandbookRule } from '../rules/catalogue/handbook.ts'
import { missingIn } from '../rules/missing-words.ts'
import type { Level } from '../rules/verdict.ts'
import type { Quote } from '../text/quote.ts'
import { quoteInFile } from './case-quote.ts'
import type { DocumentOutcome, Printer, UnreadableOutcome } from './document-outcome.ts'
import { cutLines, type Lines } from '../base/place.ts'

const SARIF_LEVEL: Readonly<Record<Level, string>> = { fejl: 'error', advarsel: 'warning', raad: 'note' }

/** SARIF 2.1.0. Regions are in the text of the document, also where the file is docx or pdf. */
export function createSarifPrinter(version: string, rules: readonly HandbookRule[], lang: Lang): Printer {
  const indexOf = new Map(rules.map((rule, index) => [rule.id, index]))
  const troubles: unknown[] = []
  let first = true
  return {
    begin() {
      const driver = {
        name: 'Holdbar',
        semanticVersion: version,
        language: lang,
        rules: rules.map((rule) => ({ id: rule.id, shortDescription: { text: rule.title[lang] } })),
      }
      const head = {
        version: '2.1.0',
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      }
      const run = { tool: { driver }, columnKind: 'utf16CodeUnits' }
      return `${JSON.stringify(head).slice(0, -1)},"runs":[${JSON.stringify(run).slice(0, -1)},"results":[`
    },
    document(outcome) {
      if (outcome.kind === 'unreadable') {
        troubles.push(...notifications(outcome, lang))
        return ''
      }
      return resultsOf(outcome, indexOf, lang)
        .map((result) => {
          const before = first ? '\n' : ',\n'
          first = false
          return before + JSON.stringify(result)
        })
        .join('')
    },
    end() {
      const invocation = { executionSuccessful: troubles.length === 0, toolExecutionNotifications: troubles }
      return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`
    },
  }
}

type Checked = Exclude<DocumentOutcome, UnreadableOutcome>

/** A finding with its place in the text of the file, and what a case tells of it besides. */
interface PlacedFinding {
  readonly finding: ReportedFinding
  readonly quote: Quote | null
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string; readonly kind: 'value' }[]
  readonly more?: object
}

function placedFindings(outcome: Checked): readonly PlacedFinding[] {
  if (outcome.kind === 'checked') return outcome.checked.findings.map((finding) => ({ finding, quote: finding.quote }))
  return outcome.checked.findings.map((finding) => ({
    finding,
    quote: quoteInFile(outcome.read.json, finding),
    ...(finding.at === '' ? {} : { logicalLocations: [{ fullyQualifiedName: finding.at, kind: 'value' }] }),
    more: { need: finding.need, at: finding.at, question: finding.question },
  }))
}

function resultsOf(outcome: Checked, indexOf: ReadonlyMap<string, number>, lang: Lang): unknown[] {
  const { file, checked } = outcome
  const lines = cutLines(outcome.kind === 'checked' ? outcome.checked.text : outcome.read.json.text)
  const artifactLocation = { uri: fileUri(file) }
  const ruleOf = (id: string) => ({ ruleId: id, ...(indexOf.has(id) ? { ruleIndex: indexOf.get(id) } : {}) })
  const failing = placedFindings(outcome).map(({ finding, quote, logicalLocations, more }) => ({
    ...ruleOf(finding.rule),
    level: SARIF_LEVEL[finding.level],
    message: { text: `${finding.what[lang]} ${finding.why[lang]} ${finding.remedy[lang]}` },
    locations: [
      {
        physicalLocation: { artifactLocation, ...regionOf(quote, lines) },
        ...(logicalLocations === undefined ? {} : { logicalLocations }),
      },
    ],
    properties: {
      mangel: finding.mangel,
      what: finding.what[lang],
      why: finding.why[lang],
      remedy: finding.remedy[lang],
      sources: finding.sources,
      ...more,
    },
  }))
  // `open` is SARIF's own word for a rule that could not decide on what it was shown.
  const open = checked.unknown.map((answer) => ({
    ...ruleOf(answer.rule),
    kind: 'open',
    level: 'none',
    message: { text: missingIn(answer.missing, lang).join('; ') },
    locations: [{ physicalLocation: { artifactLocation } }],
  }))
  return [...failing, ...open]
}

/** Where something is missing altogether there is no region: it is the whole document that lacks it. */
function regionOf(quote: Quote | null, lines: Lines) {
  if (quote === null) return {}
  const start = lines.placeOf(quote.from)
  const end = lines.placeOf(quote.to)
  return {
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: quote.from,
      charLength: quote.to - quote.from,
      snippet: { text: quote.words },
    },
  }
}

/** The trouble as a whole, then each single thing to mend, where it stands. */
function notifications({ file, code, words, problems = [] }: UnreadableOutcome, lang: Lang): unknown[] {
  const artifactLocation = { uri: fileUri(file) }
  const notify = (message: Words, region: object) => ({
    level: 'error',
    descriptor: { id: code },
    message: { text: message[lang] },
    locations: [{ physicalLocation: { artifactLocation, ...region } }],
  })
  return [
    notify(words, {}),
    ...problems.map((one) => notify(one.words, { region: { startLine: one.line, startColumn: one.column } })),
  ]
}

/** A relative path stays relative, so that the log can be moved together with the letters. */
export function fileUri(file: string): string {
  if (file === '-') return 'stdin'
  if (isAbsolute(file)) return pathToFileURL(file.toWellFormed()).href
  const path = process.platform === 'win32' ? file.replaceAll('\\', '/') : file
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}
