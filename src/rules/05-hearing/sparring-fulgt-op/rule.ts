import type { CaseView } from '../../../stages/case-view.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { asksForInformation, sourceIn } from '../../said/named-source.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { grounds2024, rsl10 } from './source.ts'

type Sparring = NonNullable<CaseView['file']['sparrings']>[number]

/** What a second pair of eyes found is dealt with before the decision. */
export const sparringFulgtOp: CaseRule = {
  id: 'sparring-fulgt-op',
  title: {
    da: 'Huller, som en kollega fandt, er lukket før afgørelsen',
    en: 'Gaps found by a colleague are closed before the decision',
  },
  checklist: ['D08'],
  sources: [rsl10, grounds2024],

  check(view) {
    const { sparrings } = view.file
    if (sparrings === undefined) return unknown('om en kollega har læst sagen')
    const doubtful = sparrings.filter(({ gaps, understood, on }) => on <= view.on && (gaps.length > 0 || !understood))
    if (doubtful.length === 0) return notApplicable('Ingen kollega har fundet huller i sagen.')
    // Until the decision there is time.
    if (!view.isDecided) return notApplicable('Der er ikke truffet afgørelse; hullerne kan nå at blive lukket.')
    return verdictOf(
      doubtful
        .filter(({ followedUp }) => (followedUp ?? '').trim() === '')
        .map((sparring) => findingOf(sparring, sparrings.indexOf(sparring))),
    )
  },
}

function findingOf({ gaps }: Sparring, index: number): CaseFinding {
  const [gap] = gaps
  const about = gap === undefined ? '' : ` (${gap.replace(/[.\s]+$/, '')})`
  const lacksInformation = gaps.some(asksForInformation)
  return caseFinding({
    mangel: lacksInformation ? 'mangelfuldt-oplyst' : 'mangelfuld-begrundelse',
    level: 'advarsel',
    at: gap === undefined ? `/sparrings/${index}/understood` : `/sparrings/${index}/gaps/0`,
    quote: gap === undefined ? null : quoteWhole(gap),
    what:
      gap === undefined
        ? {
            da: 'En kollega læste sagen og forstod den ikke. Der er ikke gjort noget ved det før afgørelsen.',
            en: 'A colleague read the case and did not understand it. Nothing was done about it before the decision.',
          }
        : {
            da: `En kollega fandt et hul i sagen${about}. Der er ikke gjort noget ved det før afgørelsen.`,
            en: `A colleague found a gap in the case${about}. Nothing was done about it before the decision.`,
          },
    why: {
      da: 'Det, en kollega ikke kan følge, kan borgeren og Ankestyrelsen heller ikke.',
      en: 'What a colleague can’t follow, the citizen and the board can’t either.',
    },
    remedy: {
      da: 'Luk hullet, eller skriv, hvorfor det ikke er et hul, før sagen afgøres.',
      en: 'Close the gap, or write why it is none, before the case is decided.',
    },
    question:
      lacksInformation && gap !== undefined
        ? {
            to: sourceIn(gap),
            need: null,
            matter: `En kollega, der læste sagen, savnede dette: ${gap.replace(/[.\s]+$/, '')}. Hvad ved du om det?`,
            why: 'Sagen skal være oplyst, før den afgøres.',
          }
        : null,
  })
}
