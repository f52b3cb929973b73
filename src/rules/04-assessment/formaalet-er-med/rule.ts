import type { CaseView, NeedView } from '../../../stages/case-view.ts'
import { whenDoing } from '../../activity.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import { goesAgainst } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { findGround, lacksFacts, listGrounds, listTargetedAgainst } from '../../ground.ts'
import { listOwnSentences, type OwnSentence } from '../../own-sentence.ts'
import { ownStems } from '../../said/nothing.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { sel1, sel81, sel85 } from './source.ts'

/** Help is to hold a level and prevent worsening as much as to develop, and to serve the goal set with the citizen. */
export const formaaletErMed: CaseRule = {
  id: 'formaalet-er-med',
  title: {
    da: 'Svaret er holdt op mod hjælpens formål og borgerens mål',
    en: 'The answer is held against the purpose of the help and the citizen’s goal',
  },
  checklist: ['D15', 'D29'],
  sources: [sel81, sel85, sel1],

  check(view) {
    const less = view.needs.filter(goesAgainst)
    if (less.length === 0) return notApplicable('Borgeren får ikke mindre, end der er søgt om.')
    return verdictOf(
      less.flatMap((one) => {
        const growth = findGround(listGrounds(view, one), 'udvikling')?.sentence
        if (growth !== undefined) return [onlyGrowth(view, one, growth)]
        return losesGoal(one) ? [goalLost(one)] : []
      }),
    )
  },
}

/** Some help is given, a goal stands on the need, and nothing that is said of the help has a word of it. */
function losesGoal(one: NeedView): boolean {
  const { need, answer, assessment } = one
  const given = answer?.answer
  const goal = need.goal?.trim() ?? ''
  if (goal === '' || (given?.kind !== 'bevilget' && given?.kind !== 'daekket-paa-anden-vis')) return false
  const told =
    given.kind === 'bevilget' ? [given.purpose, given.content, given.groupJudgement] : [given.what, given.whyEnough]
  const said = listOwnSentences(one).filter(({ field }) => field !== 'personkreds')
  const words = ownStems([...told, assessment?.text, ...said.map(({ quote }) => quote.words)].join(' '))
  const aims = [...ownStems(goal)].filter((stem) => !ownStems(need.activity).has(stem))
  return aims.length > 0 && !aims.some((stem) => words.has(stem))
}

function onlyGrowth(view: CaseView, one: NeedView, { at, quote }: OwnSentence): CaseFinding {
  const hasOther = !lacksFacts(listGrounds(view, one)) && listTargetedAgainst(one).length > 0
  return caseFinding({
    mangel: 'formaal',
    level: hasOther ? 'advarsel' : 'fejl',
    need: one.need.id,
    at,
    quote,
    what: {
      da: `»${one.need.activity}« er afvist eller sat ned, fordi borgeren ikke udvikler sig, eller fordi støtten kun skal udvikle.`,
      en: `“${one.need.activity}” was turned down or cut because the citizen does not develop, or because support is only to develop.`,
    },
    why: {
      da: 'Hjælpen skal også forebygge, at det bliver værre, og holde fast i det, borgeren kan. § 85 giver både støtte og træning.',
      en: 'Help is also to prevent worsening and to keep what the citizen can do. § 85 gives both support and training.',
    },
    remedy: {
      da: `Vurder, hvad der sker uden støtte, ${whenDoing(one.need.activity)}, og om støtten kan bevare det, borgeren kan.`,
      en: `Assess what happens without support in “${one.need.activity}”, and whether it can keep what the citizen can do.`,
    },
  })
}

function goalLost({ need, at }: NeedView): CaseFinding {
  return caseFinding({
    mangel: 'formaal',
    level: 'advarsel',
    need: need.id,
    at: `/needs/${at.need}/goal`,
    quote: need.goal === undefined ? null : quoteWhole(need.goal),
    what: {
      da: `Borgeren får mindre eller noget andet end søgt til »${need.activity}«, og der står ikke, hvordan det fører til målet.`,
      en: `The citizen gets less or other than asked for “${need.activity}”, and it is not told how that leads to the goal.`,
    },
    why: {
      da: 'Hjælpen skal passe til formålet. Kan målet ikke nås med det, der gives, er behovet ikke dækket.',
      en: 'The help is to fit its purpose. If the goal can’t be reached with what is given, the need is not met.',
    },
    remedy: {
      da: 'Skriv, hvordan den hjælp, der gives, kan føre til målet, og i hvilket tempo. Kan den ikke, så giv mere eller noget andet.',
      en: 'Write how the help given can lead to the goal, and how fast. If it can’t, give more or something else.',
    },
  })
}
