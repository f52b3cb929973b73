import { caseFinding, quoteWhole } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { repliesNothing } from '../../said/brushed-off.ts'
import { verdictOf } from '../../verdict.ts'
import { askOutcome } from '../held-outcome.ts'
import { sources } from './source.ts'

export const udfaldetErBegrundet: CaseRule = {
  id: 'udfaldet-er-begrundet',
  title: {
    da: 'Hver del af Ankestyrelsens afgørelse er begrundet',
    en: 'Each part of the board’s decision is reasoned',
  },
  checklist: [],
  sources,

  check(view) {
    return askOutcome(view, ({ outcome, at, isDraft }) =>
      verdictOf(
        outcome.parts.flatMap(({ grounds, needs }, part) => {
          const activity = needs.map((need) => view.need(need)?.need.activity ?? '').join(' ')
          return repliesNothing(grounds, activity)
            ? [
                finding(
                  grounds,
                  `${at}/parts/${part}/grounds`,
                  view.need(needs[0] ?? ('' as never))?.need.id ?? null,
                  isDraft,
                ),
              ]
            : []
        }),
      ),
    )
  },
}

function finding(grounds: string, at: string, need: CaseFinding['need'], isDraft: boolean): CaseFinding {
  return caseFinding({
    mangel: 'mangelfuld-begrundelse',
    // What the municipality wrote down of the board's letter may be shorter than the letter.
    level: isDraft ? 'advarsel' : 'raad',
    at,
    need,
    quote: grounds.trim() === '' ? null : quoteWhole(grounds),
    what: {
      da: 'Begrundelsen siger ikke noget om netop denne sag.',
      en: 'The grounds say nothing of this very case.',
    },
    why: {
      da: 'Ankestyrelsens afgørelser skal være begrundede. Kommunen og borgeren skal kunne se, hvad der afgjorde sagen.',
      en: 'The board’s decisions must be reasoned. Municipality and citizen must see what decided the case.',
    },
    remedy: {
      da: 'Skriv, hvilke oplysninger der er lagt vægt på, og hvad de betyder for dette behov.',
      en: 'Write which facts were given weight, and what they mean for this need.',
    },
  })
}
