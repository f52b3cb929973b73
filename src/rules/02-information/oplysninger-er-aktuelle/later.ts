import { formatDanish, type PlainDate } from '../../../base/date.ts'
import type { CaseView, HeldStatement, NeedView } from '../../../stages/case-view.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding } from '../../case-rule.ts'
import { atStatement } from '../place.ts'

/**
 * What is said to have decided, and is of a day after the decision: it can't have borne it. Where something else that
 * decided was known in time, it is but a day to look at.
 */
export function laterFindings(view: CaseView, one: NeedView): readonly CaseFinding[] {
  const decisive = (one.assessment?.decisive ?? []).flatMap((id) => view.statement(id) ?? [])
  const later = decisive.filter((held) => isLater(view, held))
  const [first] = later
  const day = first?.source?.date
  if (first === undefined || day === undefined) return []
  return [findingOf({ view, one, held: first, day, isAll: later.length === decisive.length })]
}

/** What the reassessment lists as new is weighed there, whatever the assessment says of it now. */
function isLater(view: CaseView, { source }: HeldStatement): boolean {
  if (!view.isDecided || source === undefined || source.date <= view.on) return false
  return view.file.genvurderinger?.some(({ newSources }) => newSources.includes(source.id)) !== true
}

interface Later {
  readonly view: CaseView
  readonly one: NeedView
  readonly held: HeldStatement
  readonly day: PlainDate
  /** Nothing that decided was known in time. */
  readonly isAll: boolean
}

function findingOf({ view, one, held, day, isAll }: Later): CaseFinding {
  const { activity } = one.need
  const title = held.source?.title ?? ''
  return caseFinding({
    mangel: 'mangelfuldt-oplyst',
    level: isAll && one.adverse === true ? 'advarsel' : 'raad',
    isFact: true,
    ...atStatement(view, held, one),
    what: {
      da: `Svaret om »${activity}« siges at bygge på »${title}« fra den ${formatDanish(day)}, men det blev afgjort den ${formatDanish(view.on)}.`,
      en: `The answer on “${activity}” is said to rest on “${title}” of ${day}, but it was decided on ${view.on}.`,
    },
    why: {
      da: 'Det, der først er sagt eller skrevet bagefter, kan ikke have båret afgørelsen. Enten er en dag forkert, eller også var sagen ikke oplyst, da den blev afgjort.',
      en: 'What was said or written only afterwards can’t have borne the decision. Either a day is wrong, or the case was not informed when it was decided.',
    },
    remedy: {
      da: 'Se efter, hvornår det blev sagt eller skrevet. Er dagen forkert, så ret den. Kom oplysningen bagefter, så svar på behovet ud fra det, I vidste, og tag det nye med i genvurderingen.',
      en: 'See when it was said or written. If the day is wrong, mend it. If the information came afterwards, answer the need from what was known, and take what is new into the reassessment.',
    },
  })
}
