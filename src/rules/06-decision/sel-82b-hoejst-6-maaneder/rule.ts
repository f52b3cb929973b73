import { formatDanish, type PlainDate } from '../../../base/date.ts'
import { isSel } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { isLongerThanSixMonths, WHY_SIX_MONTHS } from '../../six-months.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import type { CaseField } from '../../case-ground.ts'
import { type AnsweredNeed, listAnswered } from '../answered.ts'
import { onNeed, quoteSaid } from '../finding.ts'
import { saysLongerThanSixMonths } from './said-length.ts'
import { sources } from './source.ts'

export const sel82bHoejst6Maaneder: CaseRule = {
  id: 'sel-82b-hoejst-6-maaneder',
  title: {
    da: 'Et forløb efter § 82 b varer højst 6 måneder',
    en: 'A course under § 82 b lasts 6 months at most',
  },
  checklist: [],
  sources,

  check(view) {
    const courses = listAnswered(view).flatMap((one) => courseOf(one) ?? [])
    if (courses.length === 0) return notApplicable('Der er ikke givet hjælp efter § 82 b.')
    const findings = courses.flatMap((course) => findingsOn(course))
    const isTold = courses.some(({ from, until }) => from !== undefined && until !== undefined)
    return findings.length === 0 && !isTold ? unknown('hvor længe forløbet efter § 82 b varer') : verdictOf(findings)
  },
}

interface Course {
  readonly one: AnsweredNeed
  readonly said: CaseField
  readonly from: PlainDate | undefined
  readonly until: PlainDate | undefined
}

function courseOf(one: AnsweredNeed): Course | undefined {
  const { answer } = one.answer
  const here = `/answers/${one.at.answer}/answer`
  if (answer.kind === 'bevilget' && isSel(answer.provision, '82 b'))
    return { one, said: { text: answer.content, at: `${here}/content` }, from: answer.from, until: answer.until }
  if (answer.kind === 'daekket-paa-anden-vis' && isSel(answer.provision, '82 b'))
    return { one, said: { text: answer.what, at: `${here}/what` }, from: undefined, until: undefined }
  return undefined
}

function findingsOn({ one, said, from, until }: Course): CaseFinding[] {
  const { need, at } = one
  if (from !== undefined && until !== undefined) {
    if (!isLongerThanSixMonths(from, until)) return []
    return [
      onNeed(one, `/answers/${at.answer}/answer/until`, {
        ...TOLD,
        level: 'fejl',
        what: {
          da: `Forløbet efter § 82 b til »${need.activity}« løber fra den ${formatDanish(from)} til den ${formatDanish(until)}. Det er mere end 6 måneder.`,
          en: `The § 82 b course for “${need.activity}” runs from ${from} to ${until}. That is more than 6 months.`,
        },
      }),
    ]
  }
  if (!saysLongerThanSixMonths(said.text.toLowerCase())) return []
  return [
    onNeed(one, said.at, {
      ...TOLD,
      level: 'advarsel',
      quote: quoteSaid(said.text),
      what: {
        da: `Forløbet efter § 82 b til »${need.activity}« er beskrevet som længere end 6 måneder.`,
        en: `The § 82 b course for “${need.activity}” is described as longer than 6 months.`,
      },
    }),
  ]
}

const TOLD = {
  mangel: 'lovbestemt-frist',
  why: WHY_SIX_MONTHS,
  remedy: {
    da: 'Sæt en sidste dag inden for 6 måneder, eller afgør, om borgeren har ret til støtte efter § 85.',
    en: 'Set a last day within 6 months, or decide whether the citizen is entitled to support under § 85.',
  },
} as const
