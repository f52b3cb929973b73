import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ReportedFinding } from '../app/checked-document.ts'
import type { Lang } from '../base/words.ts'
import type { HandbookRule } from '../rules/handbook.ts'
import type { Level } from '../rules/verdict.ts'
import type { DocumentOutcome, Printer } from './document-outcome.ts'
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
        troubles.push(notification(outcome, lang))
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

type Checked = Extract<DocumentOutcome, { kind: 'checked' }>
type Unreadable = Extract<DocumentOutcome, { kind: 'unreadable' }>

function resultsOf({ file, checked }: Checked, indexOf: ReadonlyMap<string, number>, lang: Lang): unknown[] {
  const lines = cutLines(checked.text)
  const artifactLocation = { uri: fileUri(file) }
  const ruleOf = (id: string) => ({ ruleId: id, ...(indexOf.has(id) ? { ruleIndex: indexOf.get(id) } : {}) })
  const failing = checked.findings.map((finding) => ({
    ...ruleOf(finding.rule),
    level: SARIF_LEVEL[finding.level],
    message: { text: `${finding.what[lang]} ${finding.why[lang]} ${finding.remedy[lang]}` },
    locations: [{ physicalLocation: { artifactLocation, ...regionOf(finding, lines) } }],
    properties: {
      mangel: finding.mangel,
      what: finding.what[lang],
      why: finding.why[lang],
      remedy: finding.remedy[lang],
      sources: finding.sources,
    },
  }))
  // `open` is SARIF's own word for a rule that could not decide on what it was shown.
  const open = checked.unknown.map((answer) => ({
    ...ruleOf(answer.rule),
    kind: 'open',
    level: 'none',
    message: { text: answer.missing.join('; ') },
    locations: [{ physicalLocation: { artifactLocation } }],
  }))
  return [...failing, ...open]
}

/** Where something is missing altogether there is no region: it is the whole document that lacks it. */
function regionOf({ quote }: ReportedFinding, lines: Lines) {
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

function notification({ file, code, words }: Unreadable, lang: Lang): unknown {
  return {
    level: 'error',
    descriptor: { id: code },
    message: { text: words[lang] },
    locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(file) } } }],
  }
}

/** A relative path stays relative, so that the log can be moved together with the letters. */
export function fileUri(file: string): string {
  if (file === '-') return 'stdin'
  if (isAbsolute(file)) return pathToFileURL(file.toWellFormed()).href
  const path = process.platform === 'win32' ? file.replaceAll('\\', '/') : file
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}
