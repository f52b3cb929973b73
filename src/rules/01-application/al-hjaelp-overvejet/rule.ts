import { normalParagraph } from '../../../law/provision.ts'
import type { ProvisionRef } from '../../../law/provision-row.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseRule } from '../../case-rule.ts'
import { fails, holds, notApplicable, unknown } from '../../verdict.ts'
import { fvl7, rsl5 } from './source.ts'

export const alHjaelpOvervejet: CaseRule = {
  id: 'al-hjaelp-overvejet',
  title: {
    da: 'Før et afslag er anden hjælp end den, der er søgt om, også overvejet',
    en: 'Before a refusal, other help than what was applied for was considered too',
  },
  checklist: ['D27'],
  sources: [rsl5, fvl7],

  check(view) {
    const { applications } = view.file
    const refused = refusedProvisions(view)
    if (applications.length === 0) return notApplicable('Der er ikke en ansøgning i sagen.')
    if (refused.length === 0) return notApplicable('Der er ikke givet afslag.')
    if (answersOtherHelp(view, refused)) return holds
    const considered = applications.flatMap((one) => one.considered ?? [])
    if (considered.some((one) => !isAmong(one, refused))) return holds
    const at = applications.findIndex((one) => one.considered !== undefined)
    if (at === -1) return unknown('hvilken anden hjælp der er overvejet')
    return fails(
      caseFinding({
        mangel: 'vejledning',
        level: 'advarsel',
        at: `/applications/${at}/considered`,
        what: {
          da: 'Der er givet afslag på det, der er søgt om, og sagen viser ikke, at anden hjælp er overvejet.',
          en: 'What was applied for is refused, and the file does not show that other help was considered.',
        },
        why: {
          da: 'En ansøgning skal behandles efter alle muligheder for hjælp, også rådgivning. Borgeren behøver ikke at kende paragrafferne.',
          en: 'An application is dealt with against every option of help, advice included. The citizen need not know the provisions.',
        },
        remedy: {
          da: 'Se på, hvad der ellers kan hjælpe: praktisk hjælp, ledsagelse, hjælpemidler, forebyggende tilbud, rådgivning eller en anden myndighed. Skriv det ned, og fortæl borgeren om det.',
          en: 'See what else may help: practical help, an escort, aids, preventive offers, advice or another authority. Write it down, and tell the citizen.',
        },
      }),
    )
  },
}

function refusedProvisions({ needs }: CaseView): readonly ProvisionRef[] {
  return needs.flatMap(({ answer, need }) => {
    if (answer?.answer.kind === 'afslag') return [answer.answer.provision]
    if (answer?.answer.kind === 'ikke-et-behov')
      return need.asked?.provision === undefined ? [] : [need.asked.provision]
    return []
  })
}

/** A need that is met by something else shows that other help was looked at. */
function answersOtherHelp({ needs }: CaseView, refused: readonly ProvisionRef[]): boolean {
  return needs.some(({ answer }) => {
    if (answer?.answer.kind === 'daekket-paa-anden-vis') return true
    return answer?.answer.kind === 'bevilget' && !isAmong(answer.answer.provision, refused)
  })
}

function isAmong({ act, paragraph }: ProvisionRef, list: readonly ProvisionRef[]): boolean {
  return list.some((one) => one.act === act && normalParagraph(one.paragraph) === normalParagraph(paragraph))
}
