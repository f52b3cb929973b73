import type { CaseView, NeedView } from '../../../stages/case-view.ts'
import { caseFinding } from '../../case-finding.ts'
import { activityOf, goesAgainst, listNeeds85 } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { findGround, lacksFacts, listGrounds, listTargetedAgainst } from '../../ground.ts'
import type { OwnSentence } from '../../own-sentence.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { principmeddelelse29af17, principmeddelelse43af14, principmeddelelse6af18 } from './source.ts'

/** § 85 shuts no kind of activity out: leisure, holidays, contact with one's children, in and outside the home. */
export const aktivitetenErIkkeUdelukket: CaseRule = {
  id: 'aktiviteten-er-ikke-udelukket',
  title: {
    da: 'Ingen slags aktivitet er holdt uden for § 85',
    en: 'No kind of activity is kept out of § 85',
  },
  checklist: ['D06'],
  sources: [principmeddelelse6af18, principmeddelelse29af17, principmeddelelse43af14],

  check(view) {
    const against = listNeeds85(view).filter(goesAgainst)
    if (against.length === 0) return notApplicable('Ingen støtte efter § 85 er afslået eller sat ned.')
    if (against.every((one) => listGrounds(view, one).length === 0)) return unknown('begrundelsen for svaret')
    return verdictOf(
      against.flatMap((one) => {
        const said = findGround(listGrounds(view, one), 'udelukket')?.sentence
        return said === undefined ? [] : [findingOf(view, one, said)]
      }),
    )
  },
}

function findingOf(view: CaseView, one: NeedView, { at, quote }: OwnSentence): CaseFinding {
  const besides = !lacksFacts(listGrounds(view, one)) && listTargetedAgainst(one).length > 0
  return caseFinding({
    mangel: 'lovfortolkning',
    level: besides ? 'advarsel' : 'fejl',
    need: one.need.id,
    at,
    quote,
    what: {
      da: `»${one.need.activity}« er holdt uden for § 85 på grund af aktivitetens art, ikke på grund af borgerens behov.`,
      en: `“${one.need.activity}” was kept out of § 85 for its kind, not for the citizen’s need.`,
    },
    why: {
      da: 'Støtte efter § 85 kan gives til både nødvendige og selvvalgte aktiviteter, i og uden for hjemmet, også fritid, ferie og samvær med egne børn.',
      en: '§ 85 support can be given for necessary and chosen activities, in and outside the home, leisure, holidays and contact with one’s children included.',
    },
    remedy: {
      da: `Vurder, om borgeren har brug for støtte til ${activityOf(one)} på grund af nedsat funktionsevne eller sociale problemer, og hvor meget der skal til.`,
      en: `Assess whether the citizen needs support for “${one.need.activity}” because of reduced function or social problems, and how much it takes.`,
    },
  })
}
