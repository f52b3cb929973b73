import type { CaseView, HeldStatement, NeedView } from '../../../stages/case-view.ts'
import { bearsOn, probeOf, whenDoing } from '../../activity.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { SOURCE_WORDS } from '../../source-word.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { heldOn, isProfessional, stakeOf } from '../basis.ts'
import { dealsWith, disputeOf, sidesOf } from '../dispute.ts'
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
    return verdictOf(
      told.flatMap(({ one, statements }) => [
        ...findingsOn(view, one, statements),
        ...unsettled(view, one, statements),
      ]),
    )
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

function isPraise({ statement }: HeldStatement, { need }: NeedView): boolean {
  return statement.topic === 'ressource' && !bearsOn(need.activity, statement.text)
}

/** A relative has seen what the impairment leads to, a professional the opposite, and nobody has found out why. */
function unsettled(view: CaseView, one: NeedView, statements: readonly HeldStatement[]): readonly CaseFinding[] {
  const seen = statements.filter(({ statement }) => statement.topic === 'konsekvens')
  const [first] = seen
  const { against } = sidesOf(view, one)
  const other = against.find(isProfessional)
  // Where the citizen tells the same as the professional, it is not the citizen who disagrees.
  if (first === undefined || other === undefined || against.some(({ source }) => source?.kind === 'borger')) return []
  const recorded = (view.file.disagreements ?? []).filter(({ need }) => need === one.need.id)
  if (recorded.some(({ settled }) => settled !== undefined) || dealsWith(view, one, seen) !== 'ikke') return []
  const { activity } = one.need
  const who = SOURCE_WORDS[other.source?.kind ?? 'fagperson']
  return [
    caseFinding({
      mangel: 'mangelfuldt-oplyst',
      // A refusal that passes it over is told of beside it, unless what stands against it is only good things of the person.
      level: against.every((each) => isPraise(each, one)) && stakeOf(view, one) === 'behov' ? 'fejl' : 'advarsel',
      ...atStatement(view, first, one),
      what: {
        da: `En pårørende har set det modsatte af ${who.da}, når det gælder »${activity}«, og det er ikke afklaret.`,
        en: `A relative has seen the opposite of ${who.en} in “${activity}”, and it is not settled.`,
      },
      why: {
        da: 'De ser ofte borgeren på hver sin tid og hvert sit sted, og så kan begge have ret. Før det er afklaret, er sagen ikke oplyst.',
        en: 'They often see the citizen at different times and places, and then both may be right. Until that is settled the case is not informed.',
      },
      remedy: {
        da: 'Spørg begge, hvad de selv har set, hvornår og hvor tit. Skriv, hvad forskellen kommer af, og hvad I bygger på.',
        en: 'Ask both what they have seen, when and how often. Write what the difference comes from, and what you build on.',
      },
      question: {
        to: other.source?.kind ?? 'fagperson',
        need: one.need.id,
        matter: `Hvad har du selv set, ${whenDoing(activity)}, hvornår og hvor mange gange? ${probeOf(activity)}`,
        why: `En pårørende beskriver det anderledes. Kommunen skal vide, hvad hver af jer har set, før behovet får et svar.`,
      },
    }),
  ]
}
