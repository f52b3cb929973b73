import type { NeedView } from '../../../stages/case-view.ts'
import { whenDoing } from '../../activity.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { listGrounds } from '../../ground.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { findServiceLevelUse, type ServiceLevelUse } from '../service-level.ts'
import { principmeddelelse60af15, sel1, hoejesteretKoege } from './source.ts'

/** A level of service is a guide beside the assessment of this citizen, never instead of it. */
export const serviceniveauMedKonkretVurdering: CaseRule = {
  id: 'serviceniveau-med-konkret-vurdering',
  title: {
    da: 'Serviceniveau og økonomi står kun ved siden af en konkret vurdering',
    en: 'Service level and money stand only beside a concrete assessment',
  },
  checklist: ['D16'],
  sources: [sel1, principmeddelelse60af15, hoejesteretKoege],

  check(view) {
    const less = view.needs.filter((one) => one.adverse !== false || isMeasured(one))
    if (less.length === 0) return notApplicable('Borgeren får det, der er søgt om.')
    const judged = less.filter((one) => one.assessment !== undefined || listGrounds(view, one).length > 0)
    if (judged.length === 0) return unknown('hvad svaret bygger på')
    return verdictOf(
      judged.flatMap((one) => {
        const use = findServiceLevelUse(view, one)
        return use === undefined ? [] : [findingOf(one, use)]
      }),
    )
  },
}

/** A grant of some amount, where someone has told how much there is need of: whether it is less, no field says. */
function isMeasured({ answer, statements }: NeedView): boolean {
  return (
    answer?.answer.kind === 'bevilget' &&
    answer.answer.extent !== undefined &&
    statements.some(({ statement }) => statement.points === 'taler-for' && statement.topic === 'omfang')
  )
}

function findingOf({ need, at }: NeedView, { ground, isSaidIndividual }: ServiceLevelUse): CaseFinding {
  const isMoney = ground?.kinds.includes('oekonomi') === true && !ground.kinds.includes('serviceniveau')
  return caseFinding({
    mangel: 'lovfortolkning',
    level: isSaidIndividual ? 'advarsel' : 'fejl',
    need: need.id,
    at:
      ground?.sentence.at ??
      (at.assessment < 0 ? `/answers/${at.answer}/change` : `/assessments/${at.assessment}/considerations`),
    quote: ground?.sentence.quote ?? null,
    what: {
      da: `Svaret på »${need.activity}« bygger på ${isMoney ? 'kommunens økonomi' : 'kommunens serviceniveau'} og ikke på, hvad borgeren har brug for.`,
      en: `The answer on “${need.activity}” rests on the municipality’s ${isMoney ? 'finances' : 'level of service'} and not on what the citizen needs.`,
    },
    why: {
      da: 'Et serviceniveau er vejledende. Det kan kun bruges sammen med en konkret vurdering af, om hjælpen er nok til netop denne borger, og skal fraviges, når den ikke er.',
      en: 'A level of service is a guide. It can only be used with a concrete assessment of whether the help is enough for this citizen, and must be departed from where it is not.',
    },
    remedy: {
      da: `Skriv, hvad borgeren har brug for, ${whenDoing(need.activity)}, og hvorfor den hjælp, I giver, er nok. Er den ikke det, så giv mere end serviceniveauet.`,
      en: `Write what the citizen needs in “${need.activity}”, and why the help you give is enough. If it is not, give more than the service level.`,
    },
  })
}
