import { isNonEmpty } from '../../../base/list.ts'
import type { CaseView, NeedView } from '../../../stages/case-view.ts'
import { askUnlessTold } from '../../ask.ts'
import { whenDoing } from '../../activity.ts'
import { caseFinding } from '../../case-finding.ts'
import { activityOf, goesAgainst, listNeeds85 } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { findGround, lacksFacts, listGrounds, listTargetedAgainst } from '../../ground.ts'
import { fails, holds, notApplicable, unknown } from '../../verdict.ts'
import { findGeneralJudgement, type GeneralJudgement } from '../general-judgement.ts'
import { eligibility2024, principmeddelelse6af18, sel85 } from './source.ts'

/** Eligibility under § 85 is asked of each activity or function, never of the person as a whole. */
export const personkredsForHverAktivitet: CaseRule = {
  id: 'personkreds-for-hver-aktivitet',
  title: {
    da: 'Personkredsen er bedømt for hver aktivitet for sig',
    en: 'Eligibility is judged separately for each activity',
  },
  checklist: ['D06'],
  sources: [principmeddelelse6af18, eligibility2024, sel85],

  check(view) {
    const judged = listNeeds85(view).filter((one) => one.need.personkreds !== undefined || goesAgainst(one))
    if (!isNonEmpty(judged)) return notApplicable('Der er ikke bedømt nogen personkreds efter § 85.')
    const findings: readonly CaseFinding[] = judged.flatMap((one) => {
      const general = findGeneralJudgement(view, one, judged)
      return general === undefined ? [] : [findingOf(view, one, general)]
    })
    if (isNonEmpty(findings)) return fails(...findings)
    const dark = judged.filter((one) => isDark(view, one))
    return isNonEmpty(dark)
      ? unknown(`om personkredsen er bedømt for netop ${dark.map(activityOf).join(' og ')}`)
      : holds
  },
}

/** Nothing tells whether it was the activity or the person that was judged. */
function isDark(view: CaseView, one: NeedView): boolean {
  if (one.need.personkreds?.basis !== undefined || listTargetedAgainst(one).length > 0) return false
  const grounds = listGrounds(view, one)
  return grounds.length === 0 || lacksFacts(grounds)
}

function findingOf(view: CaseView, one: NeedView, general: GeneralJudgement): CaseFinding {
  const { need, at } = one
  const spoken =
    general.kind === 'sagt' ? general.sentence : findGround(listGrounds(view, one), 'generelt', 'praktisk')?.sentence
  const hurts = goesAgainst(one) && need.personkreds?.answer !== 'indenfor'
  const claimed = general.kind === 'samme-ord' && need.personkreds?.basis === 'aktivitet'
  return caseFinding({
    mangel: 'personkreds',
    level: !hurts ? 'raad' : claimed ? 'advarsel' : 'fejl',
    need: need.id,
    at: spoken?.at ?? (need.personkreds === undefined ? `/needs/${at.need}/activity` : `/needs/${at.need}/personkreds`),
    quote: spoken?.quote ?? null,
    what: whatOf(need.activity, general),
    why: {
      da: 'Personkredsen i § 85 bedømmes for hver aktivitet eller funktion. Man kan klare det meste og alligevel have ret til støtte til noget.',
      en: 'Eligibility under § 85 is judged for each activity or function. One can manage most things and still be entitled to support for some.',
    },
    remedy: {
      da: `Bedøm for sig, hvordan det går, ${whenDoing(need.activity)}: Er funktionsevnen betydeligt nedsat, eller er der særlige sociale problemer, og er det derfor, at der er brug for støtte?`,
      en: `Judge “${need.activity}” by itself: is function substantially reduced, or are there special social problems, and is that why support is needed?`,
    },
    question: hurts
      ? askUnlessTold(
          view,
          one,
          'Personkredsen skal bedømmes for netop denne aktivitet, og sagen siger ikke, hvad funktionsnedsættelsen betyder her.',
        )
      : null,
  })
}

function whatOf(named: string, general: GeneralJudgement): CaseFinding['what'] {
  if (general.kind === 'samme-ord')
    return {
      da: `Borgeren er sat uden for personkredsen med de samme ord for »${named}« og for »${general.as.need.activity}«, og ordene siger intet om nogen af dem.`,
      en: `The citizen was placed outside the target group in the same words for “${named}” and for “${general.as.need.activity}”, and the words say nothing of either.`,
    }
  return {
    da: `Personkredsen er bedømt ud fra, hvordan borgeren klarer sig i det hele taget, og ikke for »${named}«.`,
    en: `Eligibility was judged by how the citizen manages as a whole, and not for “${named}”.`,
  }
}
