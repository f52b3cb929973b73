import { isNonEmpty, uniqueBy } from '../../../base/list.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { fails, holds, notApplicable, unknown } from '../../verdict.ts'
import { atStatement, heardState, isExpertAfterHearing, listHearings, listToBeHeard, type Unheard } from '../unheard.ts'
import { fvl19 } from './source.ts'

/** What is decisive against the citizen, and not known to them, is put to them first. */
export const hoertFoerAfgoerelsen: CaseRule = {
  id: 'hoert-foer-afgoerelsen',
  title: {
    da: 'Borgeren er hørt om det afgørende, der taler imod, før der blev afgjort',
    en: 'The citizen was heard on what is decisive against them before the decision',
  },
  checklist: ['D23'],
  sources: [fvl19],

  check(view) {
    if (!view.isDecided) return notApplicable('Der er ikke truffet afgørelse.')
    const less = view.needs.filter(({ adverse }) => adverse === true)
    if (less.length === 0) return notApplicable('Borgeren har fået fuldt medhold.')
    if (view.file.partshoeringExemption !== undefined)
      return notApplicable('Der er givet en grund til ikke at høre; den ser en anden regel på.')
    const hearings = listHearings(view)
    const relevant = listToBeHeard(view).filter(({ held }) => !isExpertAfterHearing(hearings, held))
    if (!isNonEmpty(relevant))
      return less.every(({ assessment }) => (assessment?.decisive.length ?? 0) === 0)
        ? unknown('hvilke oplysninger der var afgørende')
        : notApplicable('Afgørelsen hviler ikke på oplysninger imod borgeren, som borgeren ikke kendte.')
    if (view.file.partshoeringer === undefined) return unknown('om borgeren er hørt')
    const unheard = relevant.filter(({ held }) => heardState(hearings, held) === 'nej')
    const findings: readonly CaseFinding[] = uniqueBy(
      unheard.filter(({ isSure }) => isSure),
      ({ held }) => held.source?.id,
    ).map((one) => findingOf(view, one))
    if (isNonEmpty(findings)) return fails(...findings)
    if (unheard.length > 0) return unknown('om borgeren vidste, at oplysningen var i sagen')
    return relevant.some(({ held }) => heardState(hearings, held) === 'ukendt')
      ? unknown('hvad borgeren er hørt om')
      : holds
  },
}

function findingOf(view: CaseView, { held, one }: Unheard): CaseFinding {
  const title = held.source?.title ?? ''
  return caseFinding({
    mangel: 'partshoering',
    level: 'fejl',
    ...(held.source?.knownToCitizen === false ? { isFact: true } : {}),
    need: one.need.id,
    ...atStatement(view, held),
    what: {
      da: `Afslaget på »${one.need.activity}« bygger på »${title}«, som borgeren ikke kendte og ikke er hørt om.`,
      en: `The decision on “${one.need.activity}” rests on “${title}”, which the citizen did not know of and was not heard on.`,
    },
    why: {
      da: 'Oplysninger, der taler imod borgeren og har væsentlig betydning, skal lægges frem med en frist, før der afgøres. Ellers kan afgørelsen være ugyldig.',
      en: 'Facts that speak against the citizen and are essential must be put to them with a time limit before the decision. Otherwise the decision may be void.',
    },
    remedy: {
      da: 'Send oplysningen til borgeren med en frist, brug svaret, og afgør sagen igen. Er I i tvivl, om borgeren kender den, så hør.',
      en: 'Send the information to the citizen with a limit, use the answer, and decide anew. In doubt whether the citizen knows it, hear.',
    },
    question: {
      to: 'borger',
      need: one.need.id,
      matter: `Vi har fået denne oplysning fra »${title}«: »${held.statement.text}« Er det rigtigt, er der noget, der mangler, og har det ændret sig?`,
      why: 'Oplysningen taler imod det, du har søgt om, og du har ret til at udtale dig, før vi afgør sagen.',
    },
  })
}
