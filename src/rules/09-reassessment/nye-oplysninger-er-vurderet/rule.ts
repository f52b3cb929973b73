import { formatDanish } from '../../../base/date.ts'
import type { Genvurdering, ReassessedPart } from '../../../stages/09-reassessment/genvurdering.ts'
import type { CaseView, HeldStatement, NeedView } from '../../../stages/case-view.ts'
import { phrase } from '../../../text/pattern.ts'
import { eachComplaint } from '../../case-complaint.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { ownStems } from '../../said/nothing.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { sources } from './source.ts'

export const nyeOplysningerErVurderet: CaseRule = {
  id: 'nye-oplysninger-er-vurderet',
  title: {
    da: 'Oplysninger, der er kommet efter afgørelsen, er taget med i genvurderingen',
    en: 'Information that came after the decision is part of the reassessment',
  },
  checklist: ['D38', 'D08'],
  sources,

  check(view) {
    const { decision } = view.file
    return eachComplaint(view, ({ genvurdering, genvurderingAt }) => {
      if (genvurdering?.finished === undefined) return notApplicable('Genvurderingen er ikke færdig.')
      if (decision === undefined) return unknown('hvornår afgørelsen blev truffet')
      const upheld = genvurdering.parts.flatMap((part, at) => {
        const held = view.need(part.need)
        const told = held === undefined ? [] : newlyTold(view, genvurdering, held)
        return part.kind === 'fastholdt' && held !== undefined && told.length > 0 ? [{ part, at, held, told }] : []
      })
      if (upheld.length === 0) return notApplicable('Der er ikke kommet noget nyt, der taler for borgeren.')
      return verdictOf(
        upheld.flatMap(({ part, at, held, told }) =>
          told
            .filter((one) => !isTakenUp(part, held, one))
            .map((one) => finding(held, one, part.why, `/genvurderinger/${genvurderingAt}/parts/${at}/why`)),
        ),
      )
    })
  },
}

/** What speaks for the citizen, from a source that is newer than the decision, or that was counted as new. */
function newlyTold(
  { file, on }: CaseView,
  { newSources, finished }: Genvurdering,
  held: NeedView,
): readonly HeldStatement[] {
  return held.statements.filter(({ statement, source }) => {
    if (statement.points !== 'taler-for' || source === undefined) return false
    if (newSources.includes(source.id)) return true
    return file.decision !== undefined && source.date > on && finished !== undefined && source.date <= finished
  })
}

/** One word of its own in common with the source or what it says is enough not to cry. */
function isTakenUp(
  part: Extract<ReassessedPart, { readonly kind: 'fastholdt' }>,
  { need }: NeedView,
  one: HeldStatement,
): boolean {
  const said = ownStems([part.why, ...part.replies.map(({ reply }) => reply)].join('\n'))
  const activity = ownStems(need.activity)
  return [...ownStems(`${one.source?.title ?? ''} ${one.statement.text}`)].some(
    (stem) => said.has(stem) && !activity.has(stem),
  )
}

/** To say that nothing new has come is not so: the file holds it. */
const SAYS_NOTHING_NEW = phrase('(?:ikke|ingen|intet|hverken) (?:[^ ,.]+ ){0,4}?nye?t?>')

function finding({ need }: NeedView, { statement, source }: HeldStatement, why: string, at: string): CaseFinding {
  const title = source?.title ?? ''
  const on = source === undefined ? '' : formatDanish(source.date)
  return caseFinding({
    mangel: 'genvurdering',
    level: SAYS_NOTHING_NEW.test(why.toLowerCase()) ? 'fejl' : 'advarsel',
    at,
    need: need.id,
    what: {
      da: `»${title}« (${on}) taler for borgeren: »${statement.text}«. Genvurderingen nævner det ikke.`,
      en: `“${title}” (${source?.date ?? ''}) speaks for the citizen: “${statement.text}”. The reassessment does not mention it.`,
    },
    why: {
      da: 'Ankestyrelsen ser på sagen med det, der er kommet til. Er det nye ikke vurderet, er sagen ikke oplyst godt nok, og den kommer tilbage.',
      en: 'The board looks at the case with what has come since. Where that was not judged, the case is not well enough informed, and it comes back.',
    },
    remedy: {
      da: 'Læs oplysningen, og skriv, hvilken vægt den har, og hvorfor. Giver den borgeren ret, så ændr afgørelsen nu.',
      en: 'Read it, and write what weight it has and why. If it proves the citizen right, change the decision now.',
    },
  })
}
