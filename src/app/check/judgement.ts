import type { Rule } from '../../rules/rule.ts'
import type { Finding } from '../../rules/verdict.ts'
import type { Letter } from '../../stages/07-letter/letter.ts'
import type { CheckedDocument, ReportedFinding, UnknownAnswer } from './checked-document.ts'
import { checklistOf } from './checklist.ts'

/** With what the rule's own kind of finding tells besides. */
export type Reported<F extends Finding> = ReportedFinding & Omit<F, 'sources'>

export interface Judgement<F extends Finding = Finding> {
  readonly findings: readonly Reported<F>[]
  readonly unknown: readonly UnknownAnswer[]
}

/** Asks every rule. */
export function judge<Subject, F extends Finding = Finding>(
  rules: readonly Rule<Subject, F>[],
  subject: Subject,
): Judgement<F> {
  const findings: Reported<F>[] = []
  const unknown: UnknownAnswer[] = []
  for (const rule of rules) {
    const verdict = rule.check(subject)
    if (verdict.kind === 'fails') findings.push(...verdict.findings.map((finding) => report(rule, finding)))
    else if (verdict.kind === 'unknown') unknown.push({ rule: rule.id, title: rule.title, missing: verdict.missing })
  }
  return { findings, unknown }
}

/** What is told of a text once the rules for its kind have answered. */
export function documentOf(letter: Letter, { findings, unknown }: Judgement): CheckedDocument {
  const decides = letter.kind === 'afgoerelse'
  const isStandard = letter.kind === 'kvalitetsstandard'
  return {
    text: letter.prose.clean.original,
    kind: letter.kind,
    lawDate: letter.lawDate,
    decision: decides ? { kind: letter.decision, date: letter.date?.day ?? null, provisions: letter.provisions } : null,
    holds: decides || isStandard ? !findings.some(({ level }) => level === 'fejl') : null,
    findings: inOrder(findings),
    unknown,
    checklist: decides ? checklistOf(letter) : [],
    readability: letter.prose.readability,
  }
}

function report<F extends Finding>({ id, title, sources }: Rule<never, F>, finding: F): Reported<F> {
  return { rule: id, title, ...finding, sources: (finding.sources ?? sources).map(({ short }) => short) }
}

function inOrder(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return findings.toSorted(
    (a, b) => (a.quote?.from ?? Number.POSITIVE_INFINITY) - (b.quote?.from ?? Number.POSITIVE_INFINITY) || 0,
  )
}
