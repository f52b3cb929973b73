import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { everyNeed2018 } from './source.ts'

export const hvertBehovHarSvar: CaseRule = {
  id: 'hvert-behov-har-svar',
  title: {
    da: 'Hvert behov i sagen får ét svar i afgørelsen',
    en: 'Each need in the case gets one answer in the decision',
  },
  checklist: ['D02', 'D10'],
  sources: [everyNeed2018],

  check({ isDecided, needs }) {
    if (!isDecided) return notApplicable('Der er ikke truffet afgørelse.')
    const open = needs.filter(({ answer }) => answer === undefined)
    return verdictOf(
      open.map(({ need, at }): CaseFinding => ({
        mangel: 'mangelfuld-begrundelse',
        level: 'fejl',
        need: need.id,
        at: `/needs/${at.need}/activity`,
        quote: { words: need.activity, from: 0, to: need.activity.length },
        what: {
          da: `Behovet »${need.activity}« står i sagen, men afgørelsen giver det intet svar.`,
          en: `The need “${need.activity}” is in the case, but the decision gives it no answer.`,
        },
        why: {
          da: 'At et dokumenteret behov står ubesvaret, er den hyppigste grund til, at Ankestyrelsen hjemviser.',
          en: 'A documented need left without an answer is the most frequent reason why the board remits.',
        },
        remedy: {
          da: 'Svar på behovet: bevilget, afslået, dækket på anden vis (hvordan, og hvorfor det er nok) eller ikke et behov (hvorfor).',
          en: 'Answer the need: granted, refused, met another way (how, and why that is enough), or not a need (why).',
        },
        question: null,
        isFact: true,
      })),
    )
  },
}
