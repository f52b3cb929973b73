import type { PlainDate } from '../base/date.ts'
import type { Lang } from '../base/words.ts'
import type { DocumentOutcome, Printer } from './document-outcome.ts'

/** One JSON object with one document a line; its shape is schema/holdbar-check.schema.json. */
export function createJsonPrinter(version: string, lawDate: PlainDate, lang: Lang): Printer {
  let first = true
  return {
    begin: () => `{ "holdbar": ${JSON.stringify(version)}, "lawDate": ${JSON.stringify(lawDate)}, "documents": [`,
    document(outcome) {
      const before = first ? '\n' : ',\n'
      first = false
      return before + JSON.stringify(documentJson(outcome, lang))
    },
    end: () => '\n] }\n',
  }
}

export function documentJson(outcome: DocumentOutcome, lang: Lang): unknown {
  if (outcome.kind === 'unreadable') {
    const error = { code: outcome.code, message: outcome.words[lang] }
    return {
      file: outcome.file,
      kind: null,
      error,
      decision: null,
      holds: null,
      findings: [],
      unknown: [],
      readability: null,
    }
  }
  const { file, checked } = outcome
  const { lix, words, sentences, longestSentence } = checked.readability
  return {
    file,
    kind: checked.kind,
    error: null,
    decision:
      checked.decision === null
        ? null
        : { kind: checked.decision.kind, date: checked.decision.date, provisions: checked.decision.provisions },
    holds: checked.holds,
    findings: checked.findings.map((finding) => ({
      rule: finding.rule,
      mangel: finding.mangel,
      level: finding.level,
      what: finding.what[lang],
      why: finding.why[lang],
      remedy: finding.remedy[lang],
      quote: finding.quote?.words ?? null,
      from: finding.quote?.from ?? null,
      to: finding.quote?.to ?? null,
      sources: finding.sources,
    })),
    unknown: checked.unknown.map((answer) => ({ rule: answer.rule, missing: answer.missing.join('; ') })),
    readability: { lix: Math.round(lix * 10) / 10, words, sentences, longestSentence },
  }
}
