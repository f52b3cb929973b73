import type { CaseView } from '../../../stages/case-view.ts'
import { isSel } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { listOwnSentences, type OwnSentence } from '../../own-sentence.ts'
import { saysPreventionFirst, saysTriedFirst } from '../../said/prevention.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { type AnsweredNeed, listAnswered, listAsked } from '../answered.ts'
import { onNeed } from '../finding.ts'
import { isJudgedOutside, isReasoned, refusalPointer, tellsRefusal } from '../refused-asked.ts'
import { sources } from './source.ts'

export const sel82bIStedet: CaseRule = {
  id: 'sel-82b-i-stedet',
  title: {
    da: 'Gives forebyggende hjælp i stedet for § 85, er § 85 afslået lige ud',
    en: 'Where preventive help is given instead of § 85, § 85 is refused outright',
  },
  checklist: ['D04', 'D05'],
  sources,

  check(view) {
    const instead = listAnswered(view).filter((one) => isPreventive(one) && wanted85(view, one))
    if (instead.length === 0) return notApplicable('Ingen har fået forebyggende hjælp i stedet for § 85.')
    return verdictOf(instead.flatMap((one) => findingsOn(view, one)))
  },
}

const sel85 = { act: 'SEL', paragraph: '85' } as const
const PREVENTIVE = ['82 a', '82 b', '82 d']

function isPreventive({ answer: { answer } }: AnsweredNeed): boolean {
  return 'provision' in answer && answer.kind !== 'afslag' && isSel(answer.provision, ...PREVENTIVE)
}

function wanted85(view: CaseView, one: AnsweredNeed): boolean {
  const { answer } = one.answer
  if (answer.kind === 'daekket-paa-anden-vis' && isSel(answer.refuses, '85')) return true
  return listAsked(view, one).some((ref) => isSel(ref, '85')) || isSel(one.former?.provision, '85')
}

function findingsOn(view: CaseView, one: AnsweredNeed): CaseFinding[] {
  // § 85 is put off and not silently refused: that is another flaw, with a rule of its own.
  const isPutOff = ({ lower }: OwnSentence) => saysPreventionFirst(lower) || saysTriedFirst(lower)
  if (view.needs.flatMap(listOwnSentences).some(isPutOff)) return []
  if (!tellsRefusal(view, one, sel85)) return [untold(view, one)]
  if (!isReasoned(one)) return [unreasoned(one)]
  const judged = one.need.personkreds
  return judged?.answer === 'indenfor' && isSel(judged.provision, '85') ? [within(one)] : []
}

function untold(view: CaseView, one: AnsweredNeed): CaseFinding {
  const { need } = one
  return onNeed(one, refusalPointer(one), {
    mangel: 'meddelelse',
    level: isJudgedOutside(view, one, sel85) ? 'advarsel' : 'fejl',
    isFact: true,
    what: {
      da: `Der er søgt om § 85 til »${need.activity}« og givet forebyggende hjælp. Afgørelsen siger ikke, at § 85 er afslået.`,
      en: `§ 85 was asked for with “${need.activity}”, and preventive help is given. The decision does not say that § 85 is refused.`,
    },
    why: {
      da: 'Forebyggende hjælp kan der ikke klages over; det kan der over et afslag på § 85. Siges afslaget ikke, mister borgeren sin klageret.',
      en: 'Preventive help can’t be appealed; a refusal of § 85 can. If the refusal is not told, the citizen loses the right of appeal.',
    },
    remedy: {
      da: 'Skriv, at § 85 er afslået, hvorfor borgeren ikke er i personkredsen for denne aktivitet, og hvordan der klages. Er borgeren i personkredsen, så giv hjælpen efter § 85.',
      en: 'Write that § 85 is refused, why the citizen is outside the target group for this activity, and how to appeal. If the citizen is within it, give the help under § 85.',
    },
  })
}

function unreasoned(one: AnsweredNeed): CaseFinding {
  const { need } = one
  return onNeed(one, refusalPointer(one), {
    mangel: 'mangelfuld-begrundelse',
    level: 'fejl',
    what: {
      da: `§ 85 er afslået til »${need.activity}«, men der står ikke hvorfor.`,
      en: `§ 85 is refused for “${need.activity}”, but not a word says why.`,
    },
    why: {
      da: 'Afslaget på § 85 er en afgørelse for sig. At der gives noget andet, begrunder det ikke.',
      en: 'The refusal of § 85 is a decision of its own. That something else is given is no reason for it.',
    },
    remedy: {
      da: 'Skriv, hvad der taler for og imod, at borgeren er i personkredsen for § 85 i denne aktivitet.',
      en: 'Write what speaks for and against the citizen being in the target group of § 85 for this activity.',
    },
  })
}

function within(one: AnsweredNeed): CaseFinding {
  const { need, at } = one
  return onNeed(one, `/needs/${at.need}/personkreds/answer`, {
    mangel: 'lovfortolkning',
    level: 'advarsel',
    what: {
      da: `Borgeren er bedømt inden for personkredsen for § 85, når det gælder »${need.activity}«, men får forebyggende hjælp i stedet.`,
      en: `The citizen was judged within the target group of § 85 for “${need.activity}”, but gets preventive help instead.`,
    },
    why: {
      da: 'Kommunen skal give støtte efter § 85 til den, der er i personkredsen og har behovet. Forebyggende hjælp er et tilbud, kommunen kan give, og kan ikke træde i stedet.',
      en: 'The municipality must give § 85 support to those in the target group who have the need. Preventive help is an offer it may make, and can’t stand in for it.',
    },
    remedy: {
      da: 'Giv støtten efter § 85, eller skriv, hvorfor den forebyggende hjælp dækker hele behovet.',
      en: 'Give the support under § 85, or write why the preventive help covers the whole need.',
    },
  })
}
