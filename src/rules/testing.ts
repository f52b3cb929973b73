import { describe, expect, test } from 'vitest'
import { plainDate } from '../base/date.ts'
import { readLetter } from '../stages/07-letter/read-letter.ts'
import type { Letter } from '../stages/07-letter/letter.ts'
import { readStandard } from '../stages/14-supervision/read-standard.ts'
import type { Standard } from '../stages/14-supervision/standard.ts'
import { viewCase } from '../stages/case-view.ts'
import type { WholeCase } from '../stages/own-case.ts'
import type { CaseExamples, CaseFinding, CaseRule } from './case-rule.ts'
import type { Examples, Rule } from './rule.ts'
import type { Verdict } from './verdict.ts'

/** Where a text tells no date, examples are read as of this day. */
const ASKED = plainDate('2025-06-02')

/** As it was read: what the words of the whole remind of is learnt anew now and then, and no rule's own example hangs on it. */
export function letterFrom(text: string): Letter {
  const letter = readLetter(text, ASKED)
  return { ...letter, ...letter.read }
}
export const standardFrom = (text: string): Standard => readStandard(text, ASKED)

export function testLetterRule(rule: Rule<Letter>, examples: Examples): void {
  testRule(rule, examples, letterFrom)
}

export function testStandardRule(rule: Rule<Standard>, examples: Examples): void {
  testRule(rule, examples, standardFrom)
}

/** Runs a rule on its own examples: the handbook shows them, so they must be true. */
function testRule<Subject>(rule: Rule<Subject>, examples: Examples, read: (text: string) => Subject): void {
  describe(rule.id, () => {
    test.each(examples.holds)('holds: $name', ({ text }) => {
      expect(rule.check(read(text))).toEqual({ kind: 'holds' })
    })
    test.each(examples.fails)('fails: $name', ({ text, quote }) => {
      const verdict = rule.check(read(text))
      expect(verdict.kind).toBe('fails')
      if (verdict.kind !== 'fails') return
      const [first] = verdict.findings
      if (quote === null) expect(first.quote).toBeNull()
      else expect(first.quote?.words).toContain(quote)
      for (const finding of verdict.findings) {
        if (finding.quote !== null) expect(text.slice(finding.quote.from, finding.quote.to)).toBe(finding.quote.words)
        for (const words of [finding.what, finding.why, finding.remedy]) {
          expect(words.da).toMatch(/[.?!]$/)
          expect(words.en).toMatch(/[.?!]$/)
        }
      }
    })
    test.each(examples.notApplicable)('does not apply: $name', ({ text }) => {
      expect(rule.check(read(text)).kind).toBe('not-applicable')
    })
    test.each(examples.unknown)('cannot say: $name', ({ text }) => {
      expect(rule.check(read(text)).kind).toBe('unknown')
    })
  })
}

export const caseVerdict = (rule: CaseRule, file: WholeCase): Verdict<CaseFinding> => rule.check(viewCase(file, ASKED))

/** Runs a rule for cases on its own examples, and sees that each finding points into the case it is about. */
export function testCaseRule(rule: CaseRule, examples: CaseExamples): void {
  describe(rule.id, () => {
    test.each(examples.holds)('holds: $name', ({ given }) => {
      expect(caseVerdict(rule, given)).toEqual({ kind: 'holds' })
    })
    test.each(examples.fails)('fails: $name', ({ given, at }) => {
      const verdict = caseVerdict(rule, given)
      expect(verdict.kind).toBe('fails')
      if (verdict.kind !== 'fails') return
      expect(verdict.findings[0].at).toBe(at)
      for (const finding of verdict.findings) expectSound(finding, given)
    })
    test.each(examples.notApplicable)('does not apply: $name', ({ given }) => {
      expect(caseVerdict(rule, given).kind).toBe('not-applicable')
    })
    test.each(examples.unknown)('cannot say: $name', ({ given }) => {
      expect(caseVerdict(rule, given).kind).toBe('unknown')
    })
  })
}

function expectSound(finding: CaseFinding, file: WholeCase): void {
  for (const words of [finding.what, finding.why, finding.remedy]) {
    expect(words.da).toMatch(/[.?!]$/)
    expect(words.en).toMatch(/[.?!]$/)
  }
  if (finding.need !== null) expect(file.needs.map(({ id }) => id)).toContain(finding.need)
  const steps = finding.at.split('/').slice(1)
  const parent = steps.slice(0, -1).reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], file)
  expect(parent, `${finding.at} points into the case`).toBeTypeOf('object')
  if (finding.quote === null) return
  const text = (parent as Record<string, unknown>)[steps.at(-1) ?? '']
  expect(typeof text === 'string' ? text.slice(finding.quote.from, finding.quote.to) : text).toBe(finding.quote.words)
}
