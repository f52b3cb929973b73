import type { CaseView, HeldStatement, NeedView } from '../../../stages/case-view.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { heldOn, stakeOf } from '../basis.ts'
import { dealsWith, disputeOf } from '../dispute.ts'
import { atStatement } from '../place.ts'
import { disagreement2018, fvl24, grounds2024 } from './source.ts'

export const paaroerendesOplysningerMed: CaseRule = {
  id: 'paaroerendes-oplysninger-med',
  title: {
    da: 'Det, en pårørende har fortalt, er brugt eller sat til side med en grund',
    en: 'What a relative told is used, or set aside with a reason',
  },
  checklist: ['D09'],
  sources: [grounds2024, disagreement2018, fvl24],

  check(view) {
    const told = view.needs
      .filter((one) => isRefused(view, one))
      .map((one) => ({ one, statements: heldOn(view, one).filter(isByRelative) }))
      .filter(({ statements }) => statements.length > 0)
    if (told.length === 0) return notApplicable('Ingen pårørende har fortalt om et behov, der er afvist eller sat ned.')
    if (told.every(({ one }) => one.assessment === undefined)) return unknown('hvordan behovet er vurderet')
    return verdictOf(told.flatMap(({ one, statements }) => findingsOn(view, one, statements)))
  },
}

function isRefused(view: CaseView, one: NeedView): boolean {
  const stake = stakeOf(view, one)
  return stake === 'behov' || stake === 'omfang'
}

function isByRelative({ statement, source }: HeldStatement): boolean {
  return source?.kind === 'paaroerende' && statement.points === 'taler-for' && statement.topic !== 'oenske'
}

/** Where the refusal as a whole stands against what was told, the rule on disagreement says so. */
function findingsOn(view: CaseView, one: NeedView, statements: readonly HeldStatement[]): readonly CaseFinding[] {
  const [first] = statements
  if (first === undefined || one.assessment === undefined || disputeOf(view, one) !== undefined) return []
  if (view.file.disagreements?.some(({ need }) => need === one.need.id) === true) return []
  if (dealsWith(view, one, statements) !== 'ikke') return []
  return [
    caseFinding({
      mangel: 'mangelfuld-begrundelse',
      level: 'advarsel',
      ...atStatement(view, first, one),
      what: {
        da: `En pårørende har fortalt om »${one.need.activity}«, og vurderingen nævner det ikke.`,
        en: `A relative told of “${one.need.activity}”, and the assessment does not mention it.`,
      },
      why: {
        da: 'Pårørende ser ofte det, andre ikke ser. Begrundelsen skal sige, hvorfor nogle oplysninger vejer tungt, og hvorfor andre ikke gør.',
        en: 'Relatives often see what others do not. Grounds must say why some information weighs and why other does not.',
      },
      remedy: {
        da: 'Læg vægt på det, eller skriv, hvorfor I ikke gør: hvad det er, I bygger på i stedet, og hvorfor det vejer tungere.',
        en: 'Give it weight, or write why you do not: what you build on instead, and why that weighs more.',
      },
    }),
  ]
}
