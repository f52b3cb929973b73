import type { CaseView, NeedView } from '../../../stages/case-view.ts'
import { whenDoing } from '../../activity.ts'
import { askUnlessTold } from '../../ask.ts'
import { caseFinding } from '../../case-finding.ts'
import { goesAgainst } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { listGrounds } from '../../ground.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { findPraiseAlone, type PraiseAlone } from '../praise.ts'
import { isToldByDecision } from '../told-by-decision.ts'
import { difficulties2018, principmeddelelse6af18 } from './source.ts'

/** What the citizen is good at answers no difficulty. */
export const ressourcerAlene: CaseRule = {
  id: 'ressourcer-alene',
  title: {
    da: 'Vanskelighederne har fået svar; ressourcer står ikke alene',
    en: 'The difficulties are answered; resources do not stand alone',
  },
  checklist: ['D06', 'D10'],
  sources: [difficulties2018, principmeddelelse6af18],

  check(view) {
    const against = view.needs.filter(goesAgainst)
    if (against.length === 0) return notApplicable('Borgeren får ikke mindre, end der er søgt om.')
    if (against.every((one) => listGrounds(view, one).length === 0 && one.assessment === undefined))
      return unknown('hvad svaret bygger på')
    return verdictOf(
      against.flatMap((one) => {
        const praise = findPraiseAlone(view, one)
        return praise === undefined ? [] : [findingOf(view, one, praise)]
      }),
    )
  },
}

function findingOf(view: CaseView, one: NeedView, { at, quote }: PraiseAlone): CaseFinding {
  const { activity, id, words } = one.need
  const isTold = one.statements.some(({ statement }) => statement.points === 'taler-for') || words !== undefined
  return caseFinding({
    mangel: 'mangelfuld-begrundelse',
    level: isTold && !isToldByDecision(one) ? 'fejl' : 'advarsel',
    need: id,
    at,
    quote,
    what: {
      da: `Svaret på »${activity}« bygger kun på, hvad borgeren er god til. Det, der er svært, har ikke fået svar.`,
      en: `The answer on “${activity}” rests only on what the citizen is good at. What is difficult got no answer.`,
    },
    why: {
      da: 'Ressourcer må gerne indgå, men de viser ikke, at behovet er dækket. Hver vanskelighed, der er dokumenteret, skal have et svar.',
      en: 'Resources may count, but they do not show that the need is met. Each documented difficulty must be answered.',
    },
    remedy: {
      da: `Tag det, borgeren og andre har fortalt er svært, ${whenDoing(activity)}, og skriv for hvert, om det er der, hvad det betyder, og hvad der dækker det.`,
      en: `Take what the citizen and others told is difficult in “${activity}”, and write for each whether it is so, what it means, and what meets it.`,
    },
    question: askUnlessTold(
      view,
      one,
      'Sagen fortæller, hvad borgeren er god til, men ikke, hvad der sker, når det er svært.',
    ),
  })
}
