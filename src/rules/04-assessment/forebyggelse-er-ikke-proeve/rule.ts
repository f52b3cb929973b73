import type { CaseView, NeedView } from '../../../stages/case-view.ts'
import { caseFinding } from '../../case-finding.ts'
import { isSel, listNeeds85, provisionsOf } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { leansOnlyOn, listGrounds } from '../../ground.ts'
import { listOwnSentences, type OwnSentence } from '../../own-sentence.ts'
import { saysPreventionFirst, saysTriedFirst } from '../../said/prevention.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { prevention2024, sel85 } from './source.ts'

/** §§ 82 a-d are offers beside § 85: no test of who is eligible, and no step before it. */
export const forebyggelseErIkkeProeve: CaseRule = {
  id: 'forebyggelse-er-ikke-proeve',
  title: {
    da: 'Forebyggende tilbud er hverken prøve eller betingelse for § 85',
    en: 'Preventive offers are neither a test nor a condition for § 85',
  },
  checklist: ['D05'],
  sources: [prevention2024, sel85],

  check(view) {
    const open = listNeeds85(view).filter(({ adverse }) => adverse !== false)
    if (open.length === 0) return notApplicable('Der er ikke sagt nej til støtte efter § 85, og intet venter på svar.')
    return verdictOf(
      open.flatMap((one) => {
        const isPreventive = provisionsOf(one).some((ref) => isSel(ref, '82 a', '82 b', '82 c', '82 d'))
        const said = listOwnSentences(one).find(
          ({ lower }) => saysPreventionFirst(lower) || (isPreventive && saysTriedFirst(lower)),
        )
        if (said !== undefined) return [putFirst(one, said)]
        return isAllThereIs(view, one) ? [instead(one)] : []
      }),
    )
  },
}

/** Nothing but the offer is given as a reason. */
function isAllThereIs(view: CaseView, one: NeedView): boolean {
  const considered = one.assessment?.considerations ?? []
  const grounds = listGrounds(view, one)
  return (
    one.answer?.answer.kind === 'afslag' &&
    ((considered.length > 0 && considered.every((each) => each === 'forebyggelse')) ||
      leansOnlyOn(grounds, 'forebyggelse'))
  )
}

function putFirst({ need }: NeedView, { at, quote }: OwnSentence): CaseFinding {
  return caseFinding({
    mangel: 'lovfortolkning',
    level: 'fejl',
    need: need.id,
    at,
    quote,
    what: {
      da: `For »${need.activity}« skal et forebyggende tilbud være prøvet, før der kan gives støtte efter § 85.`,
      en: `For “${need.activity}” a preventive offer is to be tried before § 85 support can be given.`,
    },
    why: {
      da: 'De forebyggende tilbud må ikke bruges til at prøve, om borgeren er i målgruppen for § 85, og heller ikke være et trin, der skal tages først.',
      en: 'The preventive offers may not be used to test whether the citizen is in the target group of § 85, nor be a step to be taken first.',
    },
    remedy: {
      da: 'Afgør retten til støtte ud fra behovet i dag. Tilbyd det forebyggende ved siden af, hvis borgeren vil have det.',
      en: 'Decide the right to support from the need today. Offer the preventive help beside it, if the citizen wants it.',
    },
  })
}

function instead({ need, at }: NeedView): CaseFinding {
  return caseFinding({
    mangel: 'lovfortolkning',
    level: 'advarsel',
    need: need.id,
    at: at.assessment < 0 ? `/answers/${at.answer}/answer` : `/assessments/${at.assessment}`,
    what: {
      da: `Den eneste grund til at afslå støtte til »${need.activity}« er, at der findes et forebyggende tilbud.`,
      en: `The only reason for refusing support for “${need.activity}” is that a preventive offer exists.`,
    },
    why: {
      da: 'At der findes et tilbud, siger ikke, om borgeren har ret til støtte efter § 85. Afslaget skal stå på sin egen begrundelse.',
      en: 'That an offer exists does not tell whether the citizen is entitled to § 85. The refusal must stand on grounds of its own.',
    },
    remedy: {
      da: 'Bedøm personkredsen for aktiviteten, og skriv, hvorfor borgeren er inden for eller uden for. Nævn så tilbuddet.',
      en: 'Judge eligibility for the activity, and write why the citizen is within or outside. Then mention the offer.',
    },
  })
}
