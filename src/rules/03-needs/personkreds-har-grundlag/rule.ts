import type { CaseView, NeedView } from '../../../stages/case-view.ts'
import { askUnlessTold } from '../../ask.ts'
import { whenDoing } from '../../activity.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { listGrounds, listTargetedAgainst, saysNothing } from '../../ground.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { fvl24, principmeddelelse6af18, sel85 } from './source.ts'

/** Whoever is placed outside the target group can see on what. */
export const personkredsHarGrundlag: CaseRule = {
  id: 'personkreds-har-grundlag',
  title: {
    da: 'Bedømmelsen »uden for personkredsen« bygger på noget',
    en: 'The judgement “outside the target group” rests on something',
  },
  checklist: ['D06', 'D08'],
  sources: [principmeddelelse6af18, sel85, fvl24],

  check(view) {
    const outside = view.needs.filter(({ need }) => need.personkreds?.answer === 'udenfor')
    if (outside.length === 0) return notApplicable('Borgeren er ikke sat uden for personkredsen for noget behov.')
    return verdictOf(outside.filter((one) => restsOnNothing(view, one)).map((one) => findingOf(view, one)))
  },
}

/** No statement, and no word anywhere that tells of the citizen. A general judgement has a rule of its own. */
function restsOnNothing(view: CaseView, one: NeedView): boolean {
  const { personkreds } = one.need
  return (
    personkreds !== undefined &&
    personkreds.basis !== 'generelt' &&
    personkreds.statements.length === 0 &&
    listTargetedAgainst(one).length === 0 &&
    saysNothing(listGrounds(view, one))
  )
}

function findingOf(view: CaseView, one: NeedView): CaseFinding {
  const { need, at } = one
  const reason = need.personkreds?.reason ?? ''
  const mute = reason.trim() === ''
  return caseFinding({
    mangel: 'personkreds',
    level: mute ? 'fejl' : 'advarsel',
    need: need.id,
    at: mute ? `/needs/${at.need}/personkreds` : `/needs/${at.need}/personkreds/reason`,
    quote: mute ? null : quoteWhole(reason),
    what: {
      da: `Borgeren er sat uden for personkredsen til »${need.activity}«, ${mute ? 'uden at der står hvorfor, og uden en oplysning, det bygger på' : 'men ordene siger intet om borgeren, og der er ingen oplysning, de bygger på'}.`,
      en: `The citizen was placed outside the target group for “${need.activity}” ${mute ? 'with no reason and no information to rest on' : 'but the words say nothing of the citizen, and there is no information behind them'}.`,
    },
    why: {
      da: 'Uden et grundlag kan hverken borgeren eller Ankestyrelsen se, om bedømmelsen er rigtig.',
      en: 'Without a basis neither the citizen nor the board can see whether the judgement is right.',
    },
    remedy: {
      da: `Skriv, hvad borgeren kan og ikke kan, ${whenDoing(one.need.activity)}, og hvilke oplysninger det fremgår af. Mangler de, så spørg, før I bedømmer.`,
      en: `Write what the citizen can and can’t do in “${need.activity}”, and from which information. Where it lacks, ask before you judge.`,
    },
    question: askUnlessTold(
      view,
      one,
      'Borgeren kan ikke sættes uden for personkredsen, før det er oplyst, hvad der sker i denne aktivitet.',
    ),
  })
}
