import type { CaseView, NeedView } from '../../../stages/case-view.ts'
import { whenDoing } from '../../activity.ts'
import { caseFinding } from '../../case-finding.ts'
import { goesAgainst } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { listTargetedAgainst } from '../../ground.ts'
import { listOwnSentences } from '../../own-sentence.ts'
import { saysCourseIsCondition, saysNotAssessed } from '../../said/not-assessed.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { findServiceLevelUse } from '../service-level.ts'
import { principmeddelelse60af15, sel1 } from './source.ts'

/** Help rests on a concrete, individual assessment; a rule never stands in its place. */
export const individuelVurderingErForetaget: CaseRule = {
  id: 'individuel-vurdering-er-foretaget',
  title: {
    da: 'Der er foretaget en konkret og individuel vurdering af borgeren',
    en: 'A concrete, individual assessment of the citizen was made',
  },
  checklist: ['D16'],
  sources: [sel1, principmeddelelse60af15],

  check(view) {
    const against = view.needs.filter((one) => goesAgainst(one) && one.assessment !== undefined)
    if (against.length === 0) return notApplicable('Borgeren får ikke mindre, end der er søgt om.')
    const without = against.filter(({ assessment }) => assessment?.individual === false)
    const said = against.filter((one) => !without.includes(one)).flatMap((one) => saidOf(view, one))
    if (
      said.length === 0 &&
      without.length === 0 &&
      against.every(({ assessment }) => assessment?.individual === undefined)
    )
      return unknown('om der er foretaget en konkret og individuel vurdering')
    return verdictOf([
      // Where a service level stands in its place, that is the flaw, and another rule tells it.
      ...without
        .filter((one) => findServiceLevelUse(view, one) === undefined)
        .map((one) => findingOf(one, { at: `/assessments/${one.at.assessment}/individual`, isFact: true })),
      ...said,
    ])
  },
}

/** The grounds say themselves that no one was judged, or that something else has to be done first; and tell nothing of the citizen. */
function saidOf(view: CaseView, one: NeedView): CaseFinding[] {
  if (listTargetedAgainst(one).length > 0 || findServiceLevelUse(view, one) !== undefined) return []
  const said = listOwnSentences(one).find(({ lower }) => saysNotAssessed(lower) || saysCourseIsCondition(lower))
  return said === undefined ? [] : [findingOf(one, { at: said.at, quote: said.quote })]
}

function findingOf({ need }: NeedView, where: Pick<CaseFinding, 'at'> & Partial<CaseFinding>): CaseFinding {
  return caseFinding({
    mangel: 'lovfortolkning',
    level: 'fejl',
    ...where,
    need: need.id,
    what: {
      da: `Svaret på »${need.activity}« er givet uden en konkret og individuel vurdering af borgeren.`,
      en: `The answer on “${need.activity}” was given without a concrete, individual assessment of the citizen.`,
    },
    why: {
      da: 'Hjælp efter serviceloven skal bygge på en konkret og individuel vurdering. En fast regel må ikke træde i stedet for skønnet.',
      en: 'Help under the act must rest on a concrete, individual assessment. A fixed rule may not replace the discretion.',
    },
    remedy: {
      da: `Se på netop denne borger: Hvad kan borgeren, ${whenDoing(need.activity)}, hvad lykkes ikke, og hvad skal der til? Afgør så behovet igen.`,
      en: `Look at this very citizen: what can they do in “${need.activity}”, what fails, and what does it take? Then answer the need again.`,
    },
  })
}
