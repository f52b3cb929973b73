import { listOutcomeProblems, type OutcomeProblem } from '../../../stages/11-outcome/outcome-problem.ts'
import { flawsOf, type Outcome } from '../../../stages/11-outcome/outcome.ts'
import { ruledCase } from '../../../stages/11-outcome/ruled-case.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { askOutcome } from '../held-outcome.ts'
import { sources } from './source.ts'

export const omgjortKraeverMangel: CaseRule = {
  id: 'omgjort-kraever-mangel',
  title: {
    da: 'En omgørelse siger, hvilken mangel der afgjorde den, og hvad der manglede',
    en: 'A reversal says which flaw decided, and what was missing',
  },
  checklist: [],
  sources,

  check(view) {
    return askOutcome(view, ({ outcome, at, isDraft }) => {
      if (flawsOf(outcome).length === 0) return notApplicable('Der er hverken omgjort eller kritiseret noget.')
      const problems = listOutcomeProblems(outcome, ruledCase(view.file), isDraft ? 'styrelsen' : 'kommunen')
      return verdictOf(problems.flatMap((one) => findingOf(one, outcome, at)))
    })
  },
}

/** Only what is about flaw and category: the rest of what an outcome may get wrong has its own rules. */
function findingOf({ at, words }: OutcomeProblem, { parts }: Outcome, place: string): readonly CaseFinding[] {
  if (at.kind === 'outcome' || (at.kind === 'part' && at.field !== 'category')) return []
  const part = parts[at.part]
  const flaws = part === undefined ? [] : flawsOf({ parts: [part] })
  const flaw = at.kind === 'flaw' ? flaws[at.index] : flaws[0]
  if (part === undefined || flaw === undefined) return []
  const list = 'flaws' in part.ruling ? 'flaws' : 'criticism'
  const ruling = `${place}/parts/${at.part}/ruling`
  return [
    caseFinding({
      mangel: flaw.mangel,
      level: 'advarsel',
      at: at.kind === 'flaw' ? `${ruling}/${list}/${at.index}/${at.field}` : `${ruling}/category`,
      need: flaw.need,
      what: words,
      why: {
        da: 'Koderne er det, kommunen lærer af, og det, statistikken tæller. Passer de ikke sammen, kan ingen se, hvad der skal gøres anderledes.',
        en: 'The codes are what the municipality learns from and what the statistics count. Where they do not agree, nobody sees what to do otherwise.',
      },
      remedy: {
        da: 'Læs begrundelsen igen, og vælg den mangel, der afgjorde sagen, og kategorien, den hører under.',
        en: 'Read the grounds again, and choose the flaw that decided and the category it belongs under.',
      },
    }),
  ]
}
