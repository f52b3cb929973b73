import type { CheckedCase } from '../app/check/checked-case.ts'
import type { CheckedDocument, ReportedFinding } from '../app/check/checked-document.ts'
import type { PlainDate } from '../base/date.ts'
import type { Lang } from '../base/words.ts'
import { missingIn } from '../rules/missing-words.ts'
import type { CaseOutcome, DocumentOutcome, Printer, UnreadableOutcome } from './document-outcome.ts'

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

function documentJson(outcome: DocumentOutcome, lang: Lang): unknown {
  switch (outcome.kind) {
    case 'checked':
      return textJson(outcome.file, outcome.checked, lang)
    case 'checked-case':
      return caseJson(outcome, lang)
    case 'unreadable':
      return unreadableJson(outcome, lang)
  }
}

function textJson(file: string, checked: CheckedDocument, lang: Lang) {
  const { lix, words, sentences, longestSentence } = checked.readability
  return {
    file,
    kind: checked.kind,
    error: null,
    decision: decisionJson(checked),
    holds: checked.holds,
    findings: checked.findings.map((finding) => findingJson(finding, lang)),
    unknown: unknownJson(checked, lang),
    readability: { lix: Math.round(lix * 10) / 10, words, sentences, longestSentence },
  }
}

function caseJson({ file, checked }: CaseOutcome, lang: Lang) {
  const { holds, category, because, byWordsOnly } = checked.predicted
  return {
    file,
    kind: 'sag',
    error: null,
    decision: decisionJson(checked),
    holds: checked.holds,
    findings: checked.findings.map((finding) => ({
      ...findingJson(finding, lang),
      need: finding.need,
      at: finding.at,
      question: finding.question,
    })),
    unknown: unknownJson(checked, lang),
    readability: null,
    predicted: { holds, category, because, byWordsOnly },
    questions: checked.questions,
  }
}

function unreadableJson({ file, code, words, problems }: UnreadableOutcome, lang: Lang) {
  const told = problems?.map(({ pointer, line, column, value, words: message }) => ({
    pointer,
    line,
    column,
    value,
    message: message[lang],
  }))
  return {
    file,
    kind: null,
    error: { code, message: words[lang], ...(told === undefined ? {} : { problems: told }) },
    decision: null,
    holds: null,
    findings: [],
    unknown: [],
    readability: null,
  }
}

function decisionJson({ decision }: Pick<CheckedDocument | CheckedCase, 'decision'>) {
  return decision === null ? null : { kind: decision.kind, date: decision.date, provisions: decision.provisions }
}

function findingJson(finding: ReportedFinding, lang: Lang) {
  return {
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
  }
}

function unknownJson({ unknown }: Pick<CheckedDocument, 'unknown'>, lang: Lang) {
  return unknown.map(({ rule, missing }) => ({ rule, missing: missingIn(missing, lang).join('; ') }))
}
