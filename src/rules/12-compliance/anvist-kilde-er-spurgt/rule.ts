import type { BoardInstruction } from '../../../stages/11-outcome/instruction-kind.ts'
import { instructionsOf, type Outcome } from '../../../stages/11-outcome/outcome.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { sources } from './source.ts'

export const anvistKildeErSpurgt: CaseRule = {
  id: 'anvist-kilde-er-spurgt',
  title: {
    da: 'Den kilde, Ankestyrelsen nævnte, er spurgt, siden sagen kom tilbage',
    en: 'The source that the board named was asked since the case came back',
  },
  checklist: ['D37'],
  sources,

  check(view) {
    const { round, formerRounds } = view.file
    if (round.procedure !== 'hjemvisning') return notApplicable('Sagen er ikke hjemvist.')
    const former = formerRounds?.at(-1)?.outcome
    if (former === undefined) return unknown('hvad Ankestyrelsen afgjorde')
    const answered = instructionsOf(former).flatMap((one) => {
      const at = round.instructions.findIndex(({ id }) => id === one.id)
      const answeredBy = round.instructions[at]?.answeredBy?.trim() ?? ''
      return one.source === null || answeredBy === '' ? [] : [{ one, at, answeredBy }]
    })
    // What no one has answered yet is told by the rule on each point.
    if (answered.length === 0) return notApplicable('Ingen anvisning om en nævnt kilde er meldt fulgt.')
    const open = answered.filter(({ one }) => !isAsked(view, one, former))
    if (open.length > 0 && view.file.questions === undefined)
      return unknown('hvem der er spurgt, siden sagen kom tilbage')
    return verdictOf(
      open.map(({ one, at, answeredBy }) => finding(view, one, answeredBy, `/round/instructions/${at}/answeredBy`)),
    )
  },
}

/** A source of that kind has spoken since, or has at least been asked. */
function isAsked({ file }: CaseView, { source }: BoardInstruction, { decidedOn }: Outcome): boolean {
  return (
    file.sources.some(({ kind, date }) => kind === source && date >= decidedOn) ||
    (file.questions ?? []).some(({ to, sent }) => to === source && sent >= decidedOn)
  )
}

function finding(
  view: CaseView,
  { text, source, matter, reason, need: about }: BoardInstruction,
  answeredBy: string,
  at: string,
): CaseFinding {
  const need = about === null ? null : (view.need(about)?.need.id ?? null)
  return caseFinding({
    mangel: 'mangelfuldt-oplyst',
    level: 'advarsel',
    at,
    need,
    quote: quoteWhole(view.file.round.instructions[Number(at.split('/')[3])]?.answeredBy ?? answeredBy),
    what: {
      da: `Ankestyrelsen skrev: »${text}«. Punktet er meldt fulgt, men kilden har ikke sagt noget, siden sagen kom tilbage, og er ikke spurgt.`,
      en: `The board wrote: “${text}”. The point is said to be followed, but the source has said nothing since the case came back, and was not asked.`,
    },
    why: {
      da: 'Ankestyrelsen ser efter den kilde, den nævnte. Står der noget andet, har den nye afgørelse den samme mangel.',
      en: 'The board looks for the source that it named. Where there is something else, the new decision has the same flaw.',
    },
    remedy: {
      da: 'Spørg kilden, eller skriv, hvorfor det ikke kan lade sig gøre, og hvem der kan svare i stedet.',
      en: 'Ask the source, or write why that can’t be done, and who can answer instead.',
    },
    question:
      source === null
        ? null
        : {
            to: source,
            need,
            matter: matter ?? text,
            why: reason ?? 'Ankestyrelsen har sendt sagen tilbage for at få det oplyst.',
          },
  })
}
