import type { CaseView, NeedView } from '../../../stages/case-view.ts'
import { phrase } from '../../../text/pattern.ts'
import { whenDoing } from '../../activity.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import { isSel, listNeeds85 } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { findGround, listGrounds } from '../../ground.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { eligibility2024, principmeddelelse6af18, sel85 } from './source.ts'

/** A need answered under § 85 was first asked: is the citizen in the target group for this? */
export const personkredsErBedoemt: CaseRule = {
  id: 'personkreds-er-bedoemt',
  title: {
    da: 'Personkredsen er bedømt, før behovet fik et svar',
    en: 'Eligibility was judged before the need was answered',
  },
  checklist: ['D06'],
  sources: [principmeddelelse6af18, eligibility2024, sel85],

  check(view) {
    const answered = listNeeds85(view).filter(isAnswered85)
    if (answered.length === 0) return notApplicable('Intet behov er besvaret efter § 85.')
    const open = answered.filter((one) => one.need.personkreds === undefined && !isJudgedInWords(view, one))
    // A file with no such judgement at all may have been written down without them.
    if (open.length > 0 && view.needs.every(({ need }) => need.personkreds === undefined))
      return unknown('om personkredsen er bedømt for hvert behov')
    return verdictOf(open.map((one) => findingOf(view, one)))
  },
}

function isAnswered85({ answer, need }: NeedView): boolean {
  const given = answer?.answer
  if (given === undefined || given.kind === 'daekket-paa-anden-vis') return false
  return given.kind === 'ikke-et-behov' ? isSel(need.asked?.provision, '85') : isSel(given.provision, '85')
}

const JUDGES = phrase(
  'personkreds\\p{L}*',
  'målgruppe\\p{L}*',
  'betydelig\\p{L}* (?:[^ ,.;]+ ){0,3}?nedsat',
  'funktionsevne\\p{L}*',
  'funktionsnedsættelse\\p{L}*',
  'sociale problemer',
)

/** Words on eligibility, or on the person where it should have been: rules of their own say whether it was done rightly. */
function isJudgedInWords(view: CaseView, one: NeedView): boolean {
  const grounds = listGrounds(view, one)
  return (
    findGround(grounds, 'generelt', 'praktisk', 'krav', 'udelukket') !== undefined ||
    grounds.some(({ sentence }) => JUDGES.test(sentence.lower))
  )
}

/** Within for all else that was judged: then it is the need that was turned down, and the judgement only lacks in writing. */
function isWithinOtherwise({ needs }: CaseView): boolean {
  return needs.every(({ need }) => need.personkreds === undefined || need.personkreds.answer === 'indenfor')
}

function findingOf(view: CaseView, one: NeedView): CaseFinding {
  const { need, at, answer } = one
  const granted = answer?.answer.kind === 'bevilget'
  return caseFinding({
    mangel: 'personkreds',
    level: granted || isWithinOtherwise(view) ? 'raad' : 'fejl',
    need: need.id,
    at: `/needs/${at.need}/activity`,
    quote: quoteWhole(need.activity),
    what: {
      da: `Behovet »${need.activity}« har fået et svar efter § 85, men det er ikke bedømt, om borgeren er i personkredsen til det.`,
      en: `The need “${need.activity}” was answered under § 85, but nobody judged whether the citizen is eligible for it.`,
    },
    why: {
      da: 'Først når det er afgjort, om borgeren er i personkredsen til netop denne aktivitet, kan der gives eller afslås støtte til den.',
      en: 'Only when it is settled whether the citizen is eligible for this very activity can support for it be given or refused.',
    },
    remedy: {
      da: `Bedøm personkredsen, ${whenDoing(one.need.activity)}, ligesom I har gjort for de andre behov, og skriv, hvad I bygger på.`,
      en: `Judge eligibility for “${need.activity}”, as you did for the other needs, and write what you build on.`,
    },
  })
}
