import type { PlainDate } from '../base/date.ts'
import { LETTER_RULES, STANDARD_RULES } from '../rules/catalogue.ts'
import type { Rule } from '../rules/rule.ts'
import type { Finding } from '../rules/verdict.ts'
import { letterOf } from '../stages/07-letter/read-letter.ts'
import { standardOf } from '../stages/14-supervision/read-standard.ts'
import { readProse } from '../text/prose.ts'
import type { CheckedDocument, ReportedFinding, UnknownAnswer } from './checked-document.ts'
import { checklistOf } from './checklist.ts'

/** Reads a text as what it is and asks every rule for that kind. Pure: the same text and day give the same answer. */
export function checkText(text: string, asked: PlainDate): CheckedDocument {
  const prose = readProse(text)
  const letter = letterOf(prose, asked)
  const isStandard = letter.kind === 'kvalitetsstandard'
  const { findings, unknown } = isStandard ? ask(STANDARD_RULES, standardOf(prose, asked)) : ask(LETTER_RULES, letter)
  const decides = letter.kind === 'afgoerelse'
  return {
    text,
    kind: letter.kind,
    lawDate: letter.lawDate,
    decision: decides ? { kind: letter.decision, date: letter.date?.day ?? null, provisions: letter.provisions } : null,
    holds: decides || isStandard ? !findings.some(({ level }) => level === 'fejl') : null,
    findings: inOrder(findings),
    unknown,
    checklist: decides ? checklistOf(letter) : [],
    readability: prose.readability,
  }
}

function ask<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
): { findings: ReportedFinding[]; unknown: UnknownAnswer[] } {
  const findings: ReportedFinding[] = []
  const unknown: UnknownAnswer[] = []
  for (const rule of rules) {
    const verdict = rule.check(subject)
    if (verdict.kind === 'fails') findings.push(...verdict.findings.map((finding) => report(rule, finding)))
    else if (verdict.kind === 'unknown') unknown.push({ rule: rule.id, title: rule.title, missing: verdict.missing })
  }
  return { findings, unknown }
}

function report({ id, title, sources }: Rule<never>, finding: Finding): ReportedFinding {
  return { rule: id, title, ...finding, sources: sources.map(({ short }) => short) }
}

function inOrder(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return findings.toSorted(
    (a, b) => (a.quote?.from ?? Number.POSITIVE_INFINITY) - (b.quote?.from ?? Number.POSITIVE_INFINITY) || 0,
  )
}
