import { isNonEmpty, uniqueBy } from '../../../base/list.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { fails, holds, notApplicable } from '../../verdict.ts'
import { atStatement, heardState, isExpertAfterHearing, listHearings, listToBeHeard, type Unheard } from '../unheard.ts'
import { fvl19 } from './source.ts'

/** An expert's view that came after the hearing and decided the case is heard on too. */
export const nyEkspertvurderingHoert: CaseRule = {
  id: 'ny-ekspertvurdering-hoert',
  title: {
    da: 'En ny sagkyndig vurdering efter høringen er også lagt frem for borgeren',
    en: 'A new expert view after the hearing is put to the citizen too',
  },
  checklist: ['D23'],
  sources: [fvl19],

  check(view) {
    if (!view.isDecided) return notApplicable('Der er ikke truffet afgørelse.')
    const hearings = listHearings(view)
    const late = listToBeHeard(view).filter(({ held }) => isExpertAfterHearing(hearings, held))
    if (late.length === 0)
      return notApplicable('Der er ikke kommet en afgørende sagkyndig vurdering, efter at borgeren blev hørt.')
    const unheard = late.filter(({ held }) => heardState(hearings, held) !== 'ja')
    const findings: readonly CaseFinding[] = uniqueBy(unheard, ({ held }) => held.source?.id).map((one) =>
      findingOf(view, one),
    )
    return isNonEmpty(findings) ? fails(...findings) : holds
  },
}

function findingOf(view: CaseView, { held, one, isSure }: Unheard): CaseFinding {
  const title = held.source?.title ?? ''
  return caseFinding({
    mangel: 'partshoering',
    level: isSure ? 'fejl' : 'advarsel',
    ...(held.source?.knownToCitizen === false ? { isFact: true } : {}),
    need: one.need.id,
    ...atStatement(view, held),
    what: {
      da: `»${title}« kom efter høringen og var afgørende imod »${one.need.activity}«. Borgeren er ikke hørt om den.`,
      en: `“${title}” came after the hearing and was decisive against “${one.need.activity}”. The citizen was not heard on it.`,
    },
    why: {
      da: 'En ekstern faglig vurdering, der taler imod borgeren, skal lægges frem, før der afgøres, også når der allerede er hørt én gang.',
      en: 'An external expert view that speaks against the citizen must be put to them before the decision, also where they were heard once.',
    },
    remedy: {
      da: 'Send vurderingen til borgeren med en ny frist, brug svaret, og afgør sagen igen.',
      en: 'Send the view to the citizen with a new limit, use the answer, and decide anew.',
    },
    question: {
      to: 'borger',
      need: one.need.id,
      matter: `Vi har fået en ny vurdering, »${title}«: »${held.statement.text}« Er det rigtigt, og har du noget at tilføje?`,
      why: 'Vurderingen er kommet, efter at vi hørte dig, og den taler imod det, du har søgt om.',
    },
  })
}
