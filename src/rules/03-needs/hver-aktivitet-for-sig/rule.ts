import { isSeveralActivities } from '../../said/activity.ts'
import type { NeedView } from '../../../stages/case-view.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import { isSel, provisionsOf } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { eligibility2024, principmeddelelse6af18, sel85 } from './source.ts'

/** The unit of the case is one activity: what is lumped together can't be judged or answered one by one. */
export const hverAktivitetForSig: CaseRule = {
  id: 'hver-aktivitet-for-sig',
  title: {
    da: 'Hvert behov er én aktivitet',
    en: 'Each need is one activity',
  },
  checklist: ['D02', 'D06'],
  sources: [principmeddelelse6af18, eligibility2024, sel85],

  check({ needs }) {
    if (needs.length === 0) return notApplicable('Der er ikke skrevet behov ned endnu.')
    return verdictOf(
      needs
        .filter((one) => isSeveralActivities(one.need.activity) && isJudgedByActivity(one))
        .map(({ need, at }): CaseFinding =>
          caseFinding({
            mangel: 'personkreds',
            level: 'raad',
            need: need.id,
            at: `/needs/${at.need}/activity`,
            quote: quoteWhole(need.activity),
            what: {
              da: `Behovet »${need.activity}« rummer flere aktiviteter eller siger ikke hvilken.`,
              en: `The need “${need.activity}” holds several activities, or does not say which.`,
            },
            why: {
              da: 'Borgeren kan være i personkredsen til det ene og ikke til det andet. Står de sammen, bliver noget let glemt eller bedømt under ét.',
              en: 'The citizen can be eligible for one and not for the other. Together, something is easily forgotten or judged as a whole.',
            },
            remedy: {
              da: 'Del behovet op, så hver aktivitet står for sig med sine egne oplysninger, sin egen bedømmelse og sit eget svar.',
              en: 'Split the need, so that each activity stands by itself with its own information, judgement and answer.',
            },
          }),
        ),
    )
  },
}

/** A car, an escort, helpers of one's own and a place to live are judged by all they are for, taken together. */
const AS_A_WHOLE = ['95', '96', '97', '104', '107', '108', '114'] as const

function isJudgedByActivity(one: NeedView): boolean {
  const named = provisionsOf(one)
  return named.length === 0 || !named.every((provision) => isSel(provision, ...AS_A_WHOLE))
}
