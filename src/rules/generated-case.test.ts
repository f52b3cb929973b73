import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overallResult } from '../stages/06-decision/overall-result.ts'
import { plainDate } from '../base/date.ts'
import type { CaseFile } from '../stages/case-file.ts'
import { CASE_FLAWS } from '../stages/generated/case-flaw.specimen.ts'
import { INFORMATION_FLAWS } from '../stages/generated/information-flaw.specimen.ts'
import { viewCase } from '../stages/case-view.ts'
import { anyHoldingCase, casesWith, casesWithFlaw } from '../stages/generated/generated-case.specimen.ts'
import { NEIGHBOURS, PLANNED_ANSWERS } from '../stages/generated/need-plan.specimen.ts'
import { runs } from '../../test/runs.ts'
import { CASE_RULES } from './catalogue/case-catalogue.ts'
import type { CaseFinding } from './case-rule.ts'

const ASKED = plainDate('2026-06-01')
/** The same cases each time, so that a rule on something else never fails here by chance. */
const SAME = { seed: 85 }

function findingsIn(file: CaseFile): readonly (CaseFinding & { readonly rule: string })[] {
  const view = viewCase(file, ASKED)
  return CASE_RULES.flatMap((rule) => {
    const verdict = rule.check(view)
    return verdict.kind === 'fails' ? verdict.findings.map((one) => ({ ...one, rule: rule.id })) : []
  })
}

const faultsIn = (file: CaseFile) => findingsIn(file).filter(({ level }) => level === 'fejl')
const tellsOf = ({ rule, level, what }: ReturnType<typeof findingsIn>[number]) => `${rule} (${level}): ${what.da}`

test('no rule finds a fault in a case that holds, whatever it is about', () => {
  fc.assert(
    fc.property(anyHoldingCase, (file) => {
      expect(faultsIn(file).map(tellsOf)).toEqual([])
    }),
    { ...SAME, numRuns: runs(500) },
  )
})

test('every answer and every neighbouring provision is among them', () => {
  for (const answer of PLANNED_ANSWERS)
    expect(fc.sample(casesWith(answer), 3).every(({ answers }) => overallResult(answers) !== undefined)).toBe(true)
  for (const neighbour of NEIGHBOURS)
    for (const file of fc.sample(casesWith(undefined, neighbour), 3))
      expect(file.answers.at(-1)?.need).toBe(file.needs.at(-1)?.id)
})

test.each([...CASE_FLAWS, ...INFORMATION_FLAWS].map((flaw) => ({ flaw, name: flaw.name })))(
  'it is found that $name',
  ({ flaw }) => {
    fc.assert(
      fc.property(casesWithFlaw(flaw), ({ file, mangel }) => {
        expect(faultsIn(file).map((one) => one.mangel)).toContain(mangel)
      }),
      { ...SAME, numRuns: 15 },
    )
  },
)
