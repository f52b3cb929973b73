import type { Review } from '../../../stages/02-information/disagreement.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { gapOf } from '../gap.ts'
import { disputeOf } from '../dispute.ts'
import { grounds2024, rsl10, rsl4 } from './source.ts'

export const borgerensRettelserFulgtOp: CaseRule = {
  id: 'borgerens-rettelser-fulgt-op',
  title: {
    da: 'Når borgeren siger »sådan var det ikke«, er det rettet eller besvaret',
    en: 'Where the citizen says “that is not how it was”, it is corrected or answered',
  },
  checklist: ['D09', 'D11'],
  sources: [rsl4, rsl10, grounds2024],

  check(view) {
    const { reviews } = view.file
    if (reviews === undefined) return unknown('om borgeren har gennemgået oplysningerne')
    const noes = reviews.filter(({ answer }) => answer === 'nej')
    if (noes.length === 0) return notApplicable('Borgeren har ikke sagt nej til noget.')
    return verdictOf(
      reviews.flatMap((review, at) =>
        review.answer === 'nej' && !isFollowedUp(review) ? [findingOf(view, review, at)] : [],
      ),
    )
  },
}

function isFollowedUp({ followedUp }: Review): boolean {
  return followedUp !== undefined && (followedUp.kind === 'rettet' || followedUp.how.trim() !== '')
}

/** A refusal that rests on what the citizen says is wrong; where another rule tells that the need is uninformed, this adds less. */
function isDecisive(view: CaseView, { statement }: Review): boolean {
  if (statement === null) return false
  return view.needs.some(
    (one) =>
      one.adverse === true &&
      one.assessment?.decisive.includes(statement) === true &&
      gapOf(view, one) === undefined &&
      disputeOf(view, one) === undefined,
  )
}

function findingOf(view: CaseView, review: Review, at: number): CaseFinding {
  const decisive = isDecisive(view, review)
  const about = review.statement === null ? undefined : view.statement(review.statement)?.statement
  const one = view.needs.find(({ need }) => about?.needs.includes(need.id) === true)
  return caseFinding({
    mangel: 'mangelfuldt-oplyst',
    level: decisive ? 'fejl' : 'advarsel',
    need: one?.need.id ?? null,
    at: `/reviews/${at}/words`,
    quote: quoteWhole(review.words),
    what:
      about === undefined
        ? {
            da: `Borgeren har læst oplysningerne og sagt: »${review.words}«. Det er hverken rettet eller besvaret.`,
            en: `The citizen read the information and said: “${review.words}”. It is neither corrected nor answered.`,
          }
        : {
            da: `Borgeren siger om »${about.text}«: »${review.words}«. Det er hverken rettet eller besvaret.`,
            en: `Of “${about.text}” the citizen says: “${review.words}”. It is neither corrected nor answered.`,
          },
    why: decisive
      ? {
          da: 'Afslaget bygger på netop den oplysning. Er den forkert, falder afslaget, og er den rigtig, skal borgeren kunne se hvorfor.',
          en: 'The refusal rests on this very information. If it is wrong the refusal falls, and if it is right the citizen must see why.',
        }
      : {
          da: 'En borger, der ikke kan kende sig selv i oplysningerne, kan heller ikke kende sig selv i afgørelsen.',
          en: 'A citizen who does not recognise themselves in the information won’t recognise themselves in the decision.',
        },
    remedy: {
      da: 'Ret det, hvis borgeren har ret. Ellers spørg den, der sagde det, og skriv, hvorfor I holder fast.',
      en: 'Correct it if the citizen is right. Otherwise ask whoever said it, and write why you hold on to it.',
    },
    question: null,
  })
}
