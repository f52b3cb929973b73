import type { CaseView, NeedView } from '../../../stages/case-view.ts'
import { whenDoing } from '../../activity.ts'
import { caseFinding } from '../../case-finding.ts'
import { goesAgainst } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { listGrounds, listTargetedAgainst, saysNothing } from '../../ground.ts'
import type { OwnSentence } from '../../own-sentence.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { isToldByDecision } from '../told-by-decision.ts'
import { everyNeed2018, fvl22, fvl24 } from './source.ts'

/** "Efter en samlet, konkret vurdering" is no assessment: it tells what was found, and from what. */
export const vurderingenNaevnerOplysninger: CaseRule = {
  id: 'vurderingen-naevner-oplysninger',
  title: {
    da: 'Vurderingen nævner de oplysninger, den bygger på',
    en: 'The assessment names the facts it rests on',
  },
  checklist: ['D07', 'D08'],
  sources: [fvl24, fvl22, everyNeed2018],

  check(view) {
    const against = view.needs.filter(goesAgainst)
    if (against.length === 0) return notApplicable('Borgeren får ikke mindre, end der er søgt om.')
    const worded = against.filter((one) => listGrounds(view, one).length > 0)
    if (worded.length === 0) return unknown('vurderingens ord')
    return verdictOf(
      worded.flatMap((one) => {
        const grounds = listGrounds(view, one)
        // The personkreds has a rule of its own; here the judgement of the need is read.
        const said = grounds.map(({ sentence }) => sentence).find(({ field }) => field !== 'personkreds')
        return said !== undefined && saysNothing(grounds) ? [findingOf(view, one, said)] : []
      }),
    )
  },
}

function findingOf({ isDecided }: CaseView, one: NeedView, { at, quote }: OwnSentence): CaseFinding {
  const { need } = one
  const isTraceable = listTargetedAgainst(one).length > 0 && (one.assessment?.decisive.length ?? 0) > 0
  return caseFinding({
    mangel: 'mangelfuld-begrundelse',
    level: isTraceable || isToldByDecision(one) ? 'advarsel' : 'fejl',
    need: need.id,
    at,
    quote,
    what: {
      da: `Vurderingen af »${need.activity}« er en formel. Den siger, at der er vurderet, men ikke hvad.`,
      en: `The assessment of “${need.activity}” is a formula. It says that something was assessed, but not what.`,
    },
    why: {
      da: 'Begrundelsen skal sige, hvilke oplysninger der har haft væsentlig betydning. Ord, der kan stå i enhver sag, er ikke en begrundelse.',
      en: 'The grounds must tell which facts were essential. Words that fit any case are no grounds.',
    },
    remedy: {
      da: `Skriv, hvad I ved om, hvordan det går, ${whenDoing(need.activity)}, hvem der har fortalt det, og hvornår.${isDecided ? '' : ' Ved I det ikke, så spørg, før I afgør sagen.'}`,
      en: `Write what you know of how “${need.activity}” goes, who told it, and when.${isDecided ? '' : ' If you do not know, ask before you decide.'}`,
    },
  })
}
