import type { SourceKind } from '../../../stages/02-information/source.ts'
import type { CaseView, NeedView } from '../../../stages/case-view.ts'
import { whenDoing } from '../../activity.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { holds, notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { heldOn, stakeOf } from '../basis.ts'
import { disputeOf, sidesOf } from '../dispute.ts'
import { gapOf, isUntold } from '../gap.ts'
import { atNeed } from '../place.ts'
import { SPEAKS_OF_HEALTH } from './health.ts'
import { rsl10, rsl11a, targeted2018 } from './source.ts'

export const laegeligOplysningNaarFunktionsevnenErOmstridt: CaseRule = {
  id: 'laegelig-oplysning-naar-funktionsevnen-er-omstridt',
  title: {
    da: 'Er der strid om, hvad sygdommen betyder, har en læge eller anden sundhedsfaglig udtalt sig',
    en: 'Where it is disputed what the illness means, a doctor or other health professional has been heard',
  },
  checklist: ['D08', 'D11'],
  sources: [rsl10, targeted2018, rsl11a],

  check(view) {
    if (isUntold(view)) return unknown('hvilke oplysninger afgørelsen bygger på')
    const disputed = view.needs.filter((one) => isDisputed(view, one))
    if (disputed.length === 0) return notApplicable('Det er ikke omstridt, hvad sygdom eller tilstand betyder.')
    if (view.file.sources.some(({ kind }) => MEDICAL.has(kind))) return holds
    // One question to the doctor is enough: it is about the same person.
    return verdictOf(
      disputed
        .filter((one) => isUnseen(view, one))
        .slice(0, 1)
        .map((one) => findingOf(one)),
    )
  },
}

const MEDICAL: ReadonlySet<SourceKind> = new Set([
  'speciallaege',
  'praktiserende-laege',
  'sundhedsfaglig',
  'anden-sagkyndig',
])

/** The need is denied although difficulties were told of, and health is what is told of. */
function isDisputed(view: CaseView, one: NeedView): boolean {
  if (stakeOf(view, one) !== 'behov' || sidesOf(view, one).forNeed.length === 0) return false
  return [...heldOn(view, one), ...view.general].some(
    ({ statement }) => statement.topic === 'diagnose' || SPEAKS_OF_HEALTH.test(statement.text.toLowerCase()),
  )
}

/** No one has seen the activity itself, and no other rule asks a targeted question about it already. */
function isUnseen(view: CaseView, one: NeedView): boolean {
  const asksAlready = gapOf(view, one) !== undefined || disputeOf(view, one) !== undefined
  return !asksAlready && sidesOf(view, one).strength !== 'set'
}

function findingOf(one: NeedView): CaseFinding {
  const { activity } = one.need
  return caseFinding({
    mangel: 'mangelfuldt-oplyst',
    level: 'advarsel',
    ...atNeed(one),
    what: {
      da: `Der er strid om, hvad sygdom eller tilstand betyder for »${activity}«, og ingen læge eller anden sundhedsfaglig har udtalt sig.`,
      en: `It is disputed what illness or condition means for “${activity}”, and no doctor or other health professional was heard.`,
    },
    why: {
      da: 'Når borgeren og kommunen er uenige om følgerne af en sygdom, beder Ankestyrelsen ofte om helbredsoplysninger, der er målrettet det, der er søgt om.',
      en: 'Where citizen and municipality disagree on what an illness leads to, the board often asks for health information that bears on what was applied for.',
    },
    remedy: {
      da: 'Indhent med borgerens samtykke en kort udtalelse, der svarer på netop det spørgsmål. En diagnose alene hjælper ikke.',
      en: 'With the citizen’s consent, get a short statement that answers this very question. A diagnosis alone is no help.',
    },
    question: {
      to: 'praktiserende-laege',
      need: one.need.id,
      matter: `Hvilke følger af sygdom eller tilstand kender du hos borgeren, som har betydning, ${whenDoing(activity)} (fx smerter, træthed, angst, hukommelse, overblik)? Hvor sikre er de, hvordan svinger de, og hvad har du selv set eller målt?`,
      why: `Borgeren og kommunen ser forskelligt på, hvad tilstanden betyder for »${activity}«, og sagen har ingen helbredsoplysninger om det.`,
    },
  })
}
