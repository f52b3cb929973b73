import type { CaseView, NeedView } from '../../../stages/case-view.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { findGround, leansOnlyOn, listGrounds } from '../../ground.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { fvl24, grounds2024, sel1 } from './source.ts'

/** A committee advises; the decision rests on the facts of the case. */
export const udvalgetRaadgiver: CaseRule = {
  id: 'udvalget-raadgiver',
  title: {
    da: 'Visitationsudvalget rådgiver; afgørelsen hviler på sagens oplysninger',
    en: 'The visitation committee advises; the decision rests on the facts of the case',
  },
  checklist: ['D07'],
  sources: [sel1, fvl24, grounds2024],

  check(view) {
    const less = view.needs.filter(({ adverse }) => adverse !== false)
    if (less.length === 0) return notApplicable('Borgeren får det, der er søgt om.')
    const said = less.flatMap((one) => onlyCommittee(view, one))
    const bound = (view.file.committees ?? []).flatMap((meeting, index) =>
      meeting.bound === true && concerns(meeting.agenda, less) ? [boundFinding(meeting.advice, index)] : [],
    )
    const findings = [...said, ...bound]
    if (findings.length > 0) return verdictOf(findings)
    const { committees } = view.file
    if (committees === undefined) return unknown('om sagen har været i et visitationsudvalg')
    if (committees.length === 0) return notApplicable('Sagen har ikke været i et visitationsudvalg.')
    return committees.every(({ bound }) => bound === undefined)
      ? unknown('om afgørelsen hviler på oplysningerne eller på udvalget')
      : verdictOf([])
  },
}

/** A meeting with no agenda was about the case as a whole. */
function concerns(agenda: readonly string[], needs: readonly NeedView[]): boolean {
  return agenda.length === 0 || needs.some(({ need }) => agenda.includes(need.id))
}

function onlyCommittee(view: CaseView, one: NeedView): readonly CaseFinding[] {
  const grounds = listGrounds(view, one)
  const said = findGround(grounds, 'udvalg')?.sentence
  if (said === undefined || !leansOnlyOn(grounds, 'udvalg')) return []
  return [
    caseFinding({
      mangel: 'mangelfuld-begrundelse',
      level: 'advarsel',
      need: one.need.id,
      at: said.at,
      quote: said.quote,
      what: {
        da: `Den eneste grund til svaret på »${one.need.activity}« er, at udvalget har besluttet det.`,
        en: `The only reason for the answer on “${one.need.activity}” is that the committee decided so.`,
      },
      why: WHY,
      remedy: {
        da: 'Skriv de oplysninger og hensyn, der førte til svaret, også dem udvalget lagde vægt på.',
        en: 'Write the facts and considerations that led to the answer, those the committee weighed included.',
      },
    }),
  ]
}

function boundFinding(advice: string, index: number): CaseFinding {
  return caseFinding({
    mangel: 'lovfortolkning',
    level: 'advarsel',
    at: advice === '' ? `/committees/${index}/bound` : `/committees/${index}/advice`,
    quote: advice === '' ? null : quoteWhole(advice),
    what: {
      da: 'Afgørelsen følger udvalget, uden at den, der afgør sagen, selv har taget stilling.',
      en: 'The decision follows the committee, and whoever decides has not judged for themselves.',
    },
    why: WHY,
    remedy: {
      da: 'Tag selv stilling ud fra oplysningerne i sagen. Udvalgets råd kan nævnes, men ikke stå i stedet.',
      en: 'Judge for yourself from the facts of the case. The committee’s advice may be mentioned, but not stand in its place.',
    },
  })
}

const WHY = {
  da: 'Et udvalg er ikke et krav i loven og har ikke set borgeren. Afgørelsen skal bygge på en konkret vurdering af sagens oplysninger.',
  en: 'A committee is no demand of the act and has not met the citizen. The decision must rest on a concrete assessment of the facts.',
}
