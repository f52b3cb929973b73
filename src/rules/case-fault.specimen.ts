import { plainDate } from '../base/date.ts'
import type { Mangel } from '../law/mangel.ts'
import type { Extent } from '../stages/03-needs/extent.ts'
import { sel } from '../stages/sparse-case.specimen.ts'
import { viewCase } from '../stages/case-view.ts'
import type { CaseFile } from '../stages/case-file.ts'
import { CASE_RULES } from './catalogue/case-catalogue.ts'

export const hours = (amount: number): Extent => ({ from: amount, to: amount, unit: 'timer', per: 'uge' })
export const refused = (paragraph: string, reason: string) =>
  ({ kind: 'afslag', provision: sel(paragraph), reason }) as const
export const had = (amount: number) => ({ provision: sel('85'), what: 'Bostøtte', extent: hours(amount) })

export function faultsIn(file: CaseFile): readonly Mangel[] {
  const view = viewCase(file, plainDate('2026-06-01'))
  return CASE_RULES.flatMap((rule) => {
    const verdict = rule.check(view)
    return verdict.kind === 'fails'
      ? verdict.findings.filter(({ level }) => level === 'fejl').map(({ mangel }) => mangel)
      : []
  })
}
