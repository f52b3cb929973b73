import { expect, test } from 'vitest'
import { addDays, plainDate } from '../../../base/date.ts'
import type { CaseId } from '../../../stages/00-case/case-id.ts'
import { drawSelfCheck, foldSelfCheck } from '../../../stages/13-learning/self-check/draw-self-check.ts'
import type { SurveyAnswer } from '../../../stages/13-learning/indicator.ts'
import { decisionName, type SelfCheck } from '../../../stages/13-learning/self-check/self-check.ts'
import { surveyView } from './survey-view.ts'

/** A sample of which so many have the extent told, and so many not. */
function checkOf(yes: number, no: number, to = plainDate('2025-12-31')): SelfCheck {
  const answers: readonly SurveyAnswer[] = [...Array(yes).fill('ja'), ...Array(no).fill('nej')]
  const decisions = answers.map((_, n) => {
    const caseId = `sag-${String(n).padStart(3, '0')}` as CaseId
    return { id: decisionName(caseId, 0), caseId, place: 0, decidedOn: to }
  })
  const sample = drawSelfCheck(
    { title: 'Prøve', from: addDays(to, -99), to, provisions: [], wanted: 99, rule: 'tilfaeldigt', percentTwice: 0 },
    { decisions, shielded: 0 },
    { on: to, seed: 1 },
  )
  if (!sample.ok) throw new Error(sample.error.da)
  const codings = answers.map(
    (omfang, at) =>
      ({
        kind: 'decision-coded',
        nr: at + 1,
        by: 'anne',
        reading: { holds: true, flaws: [], answers: { omfang } },
      }) as const,
  )
  const check = foldSelfCheck([{ kind: 'sample-drawn', sample: sample.value }, ...codings])
  if (check === undefined) throw new Error('it was drawn')
  return check
}
const shown = (check: SelfCheck, before?: SelfCheck) =>
  String(surveyView('da', { check, before }, '/tal/egenkontrol/proeve'))

test('a change is told for each indicator with its interval, and what can’t be said as too few', () => {
  const page = shown(checkOf(25, 5), checkOf(5, 25, plainDate('2024-12-31')))
  expect(page).toMatch(/Omfang fortalt<\/th><td>\+66,7<\/td><td>\+\d+,\d – \+\d+,\d<\/td>.*?større, end tilfældigheder/)
  expect(page).toMatch(/Opfølgning sat<\/th><td>for få<\/td><td>for få<\/td>/)
})

test('where nothing can be said of any of them, it is said once; where there is no earlier sample, nothing', () => {
  const few = shown(checkOf(25, 5), checkOf(5, 4, plainDate('2024-12-31')))
  expect(few.split('For få til at sige noget')).toHaveLength(2)
  expect(few).not.toContain('Hvad det siger')
  expect(shown(checkOf(25, 5))).not.toContain('siden sidst')
})
