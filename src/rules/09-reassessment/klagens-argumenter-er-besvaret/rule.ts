import type { ReassessedPart } from '../../../stages/09-reassessment/genvurdering.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import type { ComplaintClock } from '../../../stages/complaint-clock.ts'
import { eachComplaint, together } from '../../case-complaint.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { repliesNothing } from '../../said/brushed-off.ts'
import { ownStems } from '../../said/nothing.ts'
import { notApplicable, type Verdict, verdictOf } from '../../verdict.ts'
import { sources } from './source.ts'

export const klagensArgumenterErBesvaret: CaseRule = {
  id: 'klagens-argumenter-er-besvaret',
  title: {
    da: 'Hvert argument i klagen har fået et svar',
    en: 'Each argument of the complaint is answered',
  },
  checklist: ['D38', 'D09'],
  sources,

  check(view) {
    return eachComplaint(view, (one) => {
      const { genvurdering } = one
      if (genvurdering === undefined) return notApplicable('Genvurderingen er ikke begyndt.')
      return together(
        genvurdering.parts.map((part, at) => verdictOn(view, one, part, at)),
        'Genvurderingen er i gang.',
      )
    })
  },
}

type Upheld = Extract<ReassessedPart, { readonly kind: 'fastholdt' }>

function verdictOn(view: CaseView, one: ComplaintClock, part: ReassessedPart, at: number): Verdict<CaseFinding> {
  if (part.kind === 'aendret') return notApplicable('Borgeren har fået medhold.')
  const place = `/genvurderinger/${one.genvurderingAt}/parts/${at}`
  const isFinished = one.genvurdering?.finished !== undefined
  const activity = view.need(part.need)?.need.activity ?? ''
  if (part.replies.length === 0)
    return isFinished && !takesUp(one, part, activity)
      ? verdictOf([unanswered(view, part, `${place}/replies`)])
      : notApplicable('Klagens argumenter er ikke skrevet ind.')
  return verdictOf(
    part.replies.flatMap(({ argument, reply }, index) => {
      // An argument may wait for its reply while one works.
      if (reply.trim() === '' && !isFinished) return []
      return repliesNothing(reply, activity)
        ? [empty(view, part, argument, reply, `${place}/replies/${index}/reply`)]
        : []
    }),
  )
}

/** The reason given speaks of what the complaint speaks of, though the arguments were not listed. */
function takesUp({ complaint }: ComplaintClock, { why }: Upheld, activity: string): boolean {
  const said = ownStems(complaint.words)
  return !repliesNothing(why, activity) && [...ownStems(why)].filter((stem) => said.has(stem)).length >= 2
}

const why = {
  da: 'Er klagen ikke imødekommet, skal borgeren og Ankestyrelsen kunne se, hvad kommunen mener om det, der står i den, og hvorfor. At afgørelsen fastholdes, svarer ikke på noget.',
  en: 'Where the complaint is not met, the citizen and the board must see what the municipality thinks of what it says, and why. That the decision stands answers nothing.',
}
const remedy = {
  da: 'Skriv for hvert argument, om I er enige, hvad I har undersøgt, og hvad det betyder for afgørelsen.',
  en: 'Write for each argument whether you agree, what you looked into, and what it means for the decision.',
}

function unanswered(view: CaseView, { need }: Upheld, at: string): CaseFinding {
  return caseFinding({
    mangel: 'genvurdering',
    level: 'advarsel',
    at,
    need: view.need(need)?.need.id ?? null,
    what: {
      da: 'Afgørelsen er fastholdt, men genvurderingen svarer ikke på klagens argumenter.',
      en: 'The decision was upheld, but the reassessment does not answer the arguments of the complaint.',
    },
    why,
    remedy,
  })
}

function empty(view: CaseView, { need }: Upheld, argument: string, reply: string, at: string): CaseFinding {
  return caseFinding({
    mangel: 'genvurdering',
    level: 'advarsel',
    at,
    need: view.need(need)?.need.id ?? null,
    quote: reply.trim() === '' ? null : quoteWhole(reply),
    what:
      reply.trim() === ''
        ? {
            da: `Klagen siger: »${argument}«. Det er ikke besvaret.`,
            en: `The complaint says: “${argument}”. It is not answered.`,
          }
        : {
            da: `Klagen siger: »${argument}«. Svaret siger ikke, hvad kommunen mener om det.`,
            en: `The complaint says: “${argument}”. The reply does not say what the municipality thinks of it.`,
          },
    why,
    remedy,
  })
}
