import type { NeedView } from '../../../stages/case-view.ts'
import { whenDoing } from '../../activity.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { grounds2024, sel81 } from './source.ts'

/** What the help is to lead to is told, so that one can see whether it does. */
export const maalOgOensker: CaseRule = {
  id: 'maal-og-oensker',
  title: {
    da: 'Den bevilgede hjælp har et mål, som borgeren kan kende',
    en: 'The help granted has a goal that the citizen can recognise',
  },
  checklist: ['D29'],
  sources: [sel81, grounds2024],

  check({ needs }) {
    const granted = needs.filter(({ answer }) => answer?.answer.kind === 'bevilget')
    if (granted.length === 0) return notApplicable('Der er ikke bevilget hjælp.')
    return verdictOf(granted.filter(lacksGoal).map(findingOf))
  },
}

/** A goal on the need or a purpose with the grant is enough; a goal that is not told of is not known. */
function lacksGoal({ need, answer }: NeedView): boolean {
  const purpose = answer?.answer.kind === 'bevilget' ? answer.answer.purpose : ''
  return purpose.trim() === '' && (need.goal ?? '').trim() === ''
}

function findingOf(one: NeedView): CaseFinding {
  const wish = one.need.wish ?? one.need.words
  return caseFinding({
    mangel: 'formaal',
    level: 'raad',
    need: one.need.id,
    at: `/answers/${one.at.answer}/answer/purpose`,
    what: {
      da: `Der er bevilget hjælp til »${one.need.activity}«, men der står ikke, hvad den skal føre til.`,
      en: `Help was granted for “${one.need.activity}”, but not what it is to lead to.`,
    },
    why: {
      da: 'Uden et mål kan hverken borgeren, den, der giver støtten, eller I selv se ved opfølgningen, om den virker.',
      en: 'Without a goal neither the citizen, nor whoever gives the support, nor you can see at the follow-up whether it works.',
    },
    remedy: {
      da: `Aftal med borgeren, hvad der skal være anderledes, ${whenDoing(one.need.activity)}, og skriv det som mål.${wish === undefined ? '' : ` Begynd med borgerens egne ord: »${wish}«.`}`,
      en: `Agree with the citizen what is to be different in “${one.need.activity}”, and write it as the goal.`,
    },
  })
}
