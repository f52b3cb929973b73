import type { NeedView } from '../../../stages/case-view.ts'
import { whenDoing } from '../../activity.ts'
import { caseFinding } from '../../case-finding.ts'
import { goesAgainst } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
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
    if (without.length === 0 && against.every(({ assessment }) => assessment?.individual === undefined))
      return unknown('om der er foretaget en konkret og individuel vurdering')
    return verdictOf(
      // Where a service level stands in its place, that is the flaw, and another rule tells it.
      without.filter((one) => findServiceLevelUse(view, one) === undefined).map(findingOf),
    )
  },
}

function findingOf({ need, at }: NeedView): CaseFinding {
  return caseFinding({
    mangel: 'lovfortolkning',
    level: 'fejl',
    isFact: true,
    need: need.id,
    at: `/assessments/${at.assessment}/individual`,
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
